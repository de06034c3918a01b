# Pictures to post: goods with name, price, place and how to ask.

share-title = A picture to post
share-alt = Picture to post: { $name }
share-tall = Save the picture for Zalo and Facebook
share-square = Save the square picture for a shop online
share-pdf = Download a sheet to print
share-file = listing { $name }
share-file-square = listing { $name } square
