# The take-home page, the zip, and the papers in it
files-title = To take home
files-none = Nothing to take home yet. Do the lesson “What is my produce worth?” first.
files-back = Back to my page
files-all = Get everything
files-all-size = One file, about { $size }
files-how = Open that file and tap “index”: all of it is there, without internet. For single papers tap below.
files-private = Your cash book is in this file. On a shared phone, put it away safely, or send it to your own phone and delete it here.
files-shelf = { $count ->
    [one] { $count } file · { $size }
   *[other] { $count } files · { $size }
}
files-kilobytes = { $size } KB
files-megabytes = { $size } MB
files-lesson = Open that lesson
files-group-book = Cash book
files-group-prices = Price list, price cards
files-group-pictures = Pictures to post
files-group-listings = Listings
files-group-codes = Codes and labels
files-group-photos = My photos
files-group-rules = Rules of thumb, paper book
files-get-book-xlsx = Excel book that calculates
files-get-book-pdf = Book to print
files-get-book-csv = CSV table, opens anywhere
files-get-book-s1a = Revenue book S1a
files-get-book-s2d = Book of resold goods S2d
files-get-rules = Cards to print and cut
files-get-paper-a5 = Small (A5)
files-get-paper-booklet = To fold (A4)
files-get-price-png = Save the picture
files-get-price-pdf = Sheet to print
files-get-price-list-png = Picture for Zalo, Facebook
files-get-price-list-more = Picture of the next page
files-get-price-list-pdf = Price list to print
files-get-listing-sheet = All listings to print
files-get-share-jpg = Picture for Zalo, Facebook
files-get-share-square = Square picture for online shops
files-get-share-pdf = Sheet to print
files-get-text = Save this listing
files-get-table = Table for Shopee
files-get-code = Picture of the code
files-get-label = Picture of the label
files-get-labels = Sheet of labels to print
files-get-stand-png = Picture of the payment code
files-get-stand-pdf = Payment code to print
files-get-photo = Save the photo
files-name-all = to take home { $name }
files-name-book-xlsx = Cash book
files-name-book-pdf = Cash book
files-name-book-csv = Cash book
files-name-book-s1a = Book S1a-HKD { $name }
files-name-book-s2d = Book S2d-HKD { $name }
files-name-rules = Rules of thumb
files-name-paper-a5 = Paper book A5
files-name-paper-booklet = Paper book to fold
files-name-price-png = Price { $name }
files-name-price-pdf = Price { $name }
files-name-price-list-png = Price list
files-name-price-list-more = Price list page { $name }
files-name-price-list-pdf = Price list
files-name-listing-sheet = Listings to print
files-name-share-jpg = Listing { $name }
files-name-share-square = Listing { $name } square
files-name-share-pdf = Listing { $name }
files-name-text = { $name }
files-name-table = My goods (Shopee)
files-name-code = Code { $name }
files-name-label = Label { $name }
files-name-labels = Labels { $name }
files-name-stand-png = Payment code
files-name-stand-pdf = Payment code
files-name-photo = Photo { $name }
files-of-book = { $count ->
    [one] { $count } line written
   *[other] { $count } lines written
}
files-of-rules = Rules of thumb
files-of-paper = Empty paper book to write in
files-of-price-list = Everything you sell
files-of-listing-sheet = All listings on paper
files-of-stand = Being paid
files-of-table = For Shopee
files-of-photo = Photo { $name }
files-card-alt = Price card { $name }
files-share-alt = Picture to post: { $name }
files-alcohol = { $name }: no price card for alcohol, the law allows no advertising. What it costs you is still kept in the lesson.
files-text-not = { $name }: not to be taken home yet. { $why }
files-table-how = On a computer, open this table and copy its rows into the template of Shopee. Category and pictures you add yourself.
files-stand-not-kept = The payment code is not here, because you did not choose to keep the account number. If you need it, open the lesson on codes, choose the code again, and save the sheet at its last step.
files-left-out = { $name }: not in this file yet. { $why }
files-left-out-fault = { $name }: could not be made. Get the file once more, or ask the facilitator.
files-texts-title = My listings
files-texts-how = Tap “Copy”, then paste it into Zalo or Facebook.
files-texts-none = No listing yet. Do the lesson “Write to people who want to buy” first.
files-texts-open = Read and copy the listings
files-form-xlsx = Excel
files-form-pdf = to print
files-form-png = picture
files-form-jpg = photo
files-form-csv = table
files-form-txt = text
files-index-title = My things from the Chợ Phiên class
files-index-how = Tap a name to open it. Keep this folder together and everything opens.
files-index-day = Saved on { $day }
files-index-missing = Not in this file yet
files-index-read = Read the listings
files-index-back = Back to the first page

## The card for the table of her guests

stay-card-title = Card for your guests' table
stay-card-what = Guests scan it to join the Wi-Fi, and to pay. Print it, fold it, put it on the table.
stay-card-private = The Wi-Fi password stands on this card alone. The class's laptop does not keep it; next time you type it again.
stay-card-house = Name of the house
stay-card-house-help = For example: Homestay Nà Bó
stay-card-wifi = Name of the Wi-Fi
stay-card-wifi-help = Letter for letter as phones show it.
stay-card-password = Password of the Wi-Fi
stay-card-password-help = Leave it empty for a Wi-Fi without one.
stay-card-host = Whom guests call
stay-card-phone = Telephone number, empty to print none
stay-card-pay = Print my payment code too
stay-card-no-pay = This card has no payment code: the class's laptop does not hold yours. For one, open the code lesson, make and try the code, and choose to keep the account number.
stay-card-pdf = Make the card to print
stay-card-png = Make a picture to look at
stay-card-fold = Print at 100%, fold along the dotted line. Try both codes with another phone before you put it out.
stay-card-file = Card for the guests' table

## Reading back the book that was taken home

book-file-open = Read back what you wrote at home
book-file-title = Read the book back
book-file-how = Have you written into the Excel or CSV book at home? Choose the file, look, and only then add it to the book here. The book here loses no line.
book-file-choose = Your book's file
book-file-help = A .xlsx or .csv file below 2.5 MB.
book-file-look = Look first
book-file-another = Choose another file
book-file-adds = { $count ->
    [one] Adds { $count } line.
   *[other] Adds { $count } lines.
}
book-file-voids = { $count ->
    [one] Crosses out { $count } line that was changed or crossed out in the file.
   *[other] Crosses out { $count } lines that were changed or crossed out in the file.
}
book-file-same = { $count ->
    [one] { $count } line is here already and stays.
   *[other] { $count } lines are here already and stay.
}
book-file-nothing = All { $count } lines of the file are in the book already. Nothing to add.
book-file-income = + { $amount }
book-file-expense = − { $amount }
book-file-own-use = used at home { $amount }
book-file-voided = crossed out
book-file-more = and { $count } more.
book-file-add = Add to the book
book-file-bad = { $count ->
    [one] { $count } row cannot be read yet
   *[other] { $count } rows cannot be read yet
}
book-file-bad-how = These rows are not added. Mend them in the file and choose it again: no row is added twice.
book-file-row = Row { $number }
book-file-bad-more = and { $count } more rows. Mend the ones above and choose the file again.
book-file-done = Done
book-file-added = { $count ->
    [one] { $count } line was added to the book.
   *[other] { $count } lines were added to the book.
}
book-file-crossed = { $count ->
    [one] { $count } line was crossed out; it stays, and the lesson on the cash book brings it back.
   *[other] { $count } lines were crossed out; they stay, and the lesson on the cash book brings them back.
}
book-file-done-how = Choosing this file again adds nothing twice.
refusal-book-file-missing = No file was chosen. Tap the box, choose the book's file, then press “Look first”.
refusal-book-file-empty = This file is empty; a download may have broken off. Get the book again from “To take home”.
refusal-book-file-gone = It has been a while, or the room was opened again, so the preview is gone. Choose the file again; nothing is lost.
