# The listing lesson: two examples, words to tap, what is to be mended, previews, copying
refusal-listing-unfinished = There is not enough to write a text yet. Look again at the steps above.

advert-new-fresh = Other greens, fruit, fresh goods
advert-new-livestock = Other hens, ducks, pigs
advert-new-processed = Other dried or packed goods
advert-new-craft = Embroidery, weaving, basketry
advert-new-stay = A room, a homestay
advert-new-meal = A meal
advert-new-experience = A tour, something to try

advert-you = You
advert-invented = Both were made up for this class, and so were the women in them.
advert-example-place = Message
advert-example-first-title = The first
advert-example-first-who = Hoa
advert-example-first = SUPER PEARS!!! THE BEST IN TUYÊN QUANG, THEY CURE COUGHS 🍐🍐🍐 CHEAPER THAN THE MARKET, WRITE QUICK!!!
advert-example-second-title = The second
advert-example-second-who = Mận
advert-example-second =
    Dear all, we have Hồng Thái pears.
    20.000đ a kg, 30 kg left.
    Crisp when you bite, cool and sweet, with a gentle smell.
    Grown at home in hamlet Nà Mụ, commune Hồng Thái. Picked this morning.
    Write to Mận to order.
advert-bad-example = DRIED BAMBOO, 100% CLEAN, măng ngon nhất Tuyên Quang. Ăn vào hạ đường huyết. Much cheaper than the market, hurry before it is gone!

advert-law-title = Spirits and beer: no listing
advert-law-ads = Spirits of 15 degrees or more: advertising and promotion are forbidden.
advert-law-licence = Distilling for sale needs a licence, or a buyer who has one.
advert-law-ask = Ask the commune's economic office which papers are needed.
advert-law-costs = Lesson 1, the cost, and the cash book may still be used.
advert-law-source = Law on advertising 16/2012/QH13, article 7.3; Law on preventing harm of alcohol 44/2019/QH14, article 5.

advert-question = Buyers ask
advert-answer = Your text answers
advert-questions = What buyers ask, what your text answers
advert-answered = it is there
advert-answered-in = in step { $step }

advert-sense-sight = To the eye
advert-sense-smell = To the nose
advert-sense-taste = To the tongue
advert-sense-touch = To the hand
advert-sense-sound = To the ear

advert-way-fetch = fetch it at my house or stall
advert-way-near = brought within the commune
advert-way-bus = sent by bus
advert-way-post = sent by post
advert-ways = How you get it: { $ways }
advert-call-zalo = Write to me on Zalo to order.
advert-call-phone = Call me to order.
advert-call-there = Write to me to order.

advert-place-closed = { $name } (said to be closed)
advert-better = Better still with
advert-missing = Wanted here: { $parts }.
advert-photo-alt = A photo of the goods
advert-copy = Copy this text
advert-copied = The text to copy
advert-copy-done = Copied! Open the place where you post, press and hold in the box, then choose Paste.
advert-copy-failed = This phone cannot copy for you. The text is selected: press and hold it, then choose Copy.
advert-copy-warned = It can be copied, though something is to be mended or confirmed in step { $step }.
advert-copy-closed = It cannot be copied yet, the law forbids saying: { $found }. Mend it, then copy.

advert-share = A picture to post beside it
advert-share-alt = Picture of { $name }
advert-share-jpg = Save the tall picture
advert-share-square = Save the square picture
advert-share-pdf = Save the sheet to print (PDF)
advert-share-file = picture
advert-share-after-check = Mend what the law forbids and press Check, then the picture to post stands here.

advert-shared-what = Buyers see: name, price, how much is left, season, hamlet and commune.
advert-shared-contact = A phone number only if you have put it into your text.
advert-shared-back = You can take it out whenever you like, with one tap.

advert-rule = Keep one sentence
