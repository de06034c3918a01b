# The facilitator's console
console-name = The facilitator's console
console-tab-people = Class
console-tab-add = Add
console-tab-prices = Prices
console-tab-class = Class and papers
console-add-title = Add people
console-class-title = Class and papers
console-waiting = { $count ->
    [0] Nothing is waiting to be saved.
   *[other] Waiting to be saved: { $count }.
}

console-pin = PIN
console-pin-help = It was shown on the computer when the class was first opened.
console-pin-help-public = The PIN that whoever looks after the server gave you.
console-enter = Enter
console-to-join = I am a participant
console-leave = Close this console
console-pin-change = Change the PIN
console-pin-old = The PIN now
console-pin-new = The new PIN, six digits or more
console-pin-again = The new PIN once more

console-people = Who is in the class
console-counts = { $people } women, { $present } with a page open.
console-counts-locked = { $locked } locked
console-nobody = Nobody yet. Participants come in with the code on the wall, or you add a list.
console-find = Find a number, name or hamlet
console-number = No.
console-person = Name, hamlet
console-state = Where she is
console-locked = Card locked
console-hand = Hand up
console-present = Page open
console-not-yet = Never came in yet
console-no-pictures = No pictures chosen
console-page-home = First page
console-seen = { $page }, { $minutes ->
    [0] just now
    [one] 1 minute ago
   *[other] { $minutes } minutes ago
}
console-hands = Hands up
console-hand-lower = Helped

console-eyes-up = Ask everyone to look up
console-eyes-down = Let everyone go on
console-looking-up = The phones say “Please look up”.
console-message = A message to every phone
console-message-send = Send the message
console-message-now = Shown now: “{ $text }”
console-message-clear = Take the message back

console-person-title = Number { $number }, { $name }
console-unlock = Unlock the card
console-unlock-what = There were five wrong tries. Look her in the face before you unlock it.
console-card = New card
console-card-what = When a card is lost. The code on the old card ends at once.
console-card-out = Sign out the phones she uses
console-card-show = Make a card, show its code
console-card-pdf = Make a card, download it to print
console-card-made = The new card is made.
console-card-once = The code is shown once. Write it down, or let her scan it now.
console-pictures = New pictures
console-pictures-what = When she forgot her pictures: let her choose new ones on this screen. Phones she uses must sign in again.
console-pictures-choose = Choose three pictures
console-name-of = Given name
console-rename = Correct the name
console-out = Sign out everywhere
console-out-what = When she left her page open on someone else's phone.

console-added = { $count ->
    [one] One woman was added.
   *[other] { $count } women were added.
} Card numbers:

console-prices-title = Market prices on { $day }
console-price-product = Product
console-price-product-help = With a name from the list, the price shows in the pricing lesson. For anything else write the name the women use.
console-price-range = Price
console-price-help = Write 45-60k, or one price such as 50k
console-price-unit = Unit
console-price-place = Where
console-price-add = Note this price
console-prices-today = Noted today
console-prices-none = No price yet today. Ask the women first: what did it fetch at the market today?
console-prices-correct = Note the same product and place again, and the new price replaces the old one.

console-class-place = Place
console-class-day = First day
console-class-code = Class code
console-class-delete = All data is deleted on
console-class-change = Change on the page Prepare
console-tab-start = Prepare
console-contact = Who is responsible for the data
console-contact-help = Name and telephone number, so that participants know whom to ask. Shown where consent is asked.
console-contact-missing = Nobody is named as responsible for the data; participants need to know before they agree.
console-wifi = The Wi-Fi of the class
console-wifi-help = It is printed on the poster. Leave it empty if you do not know it yet: the poster then has lines to write on.
console-wifi-name = Name of the Wi-Fi
console-wifi-password = Password of the Wi-Fi, empty if there is none
console-keep = Save
console-address = The address of the class
console-no-address = This computer is in no network yet, so there is no address to print. Connect it to the Wi-Fi of the class and start the program again.
console-cards-new = Download cards not printed yet ({ $count })
console-cards-all = Print everyone's card again ({ $count })
console-cards-all-what = Printing again ends the codes on all earlier cards.

refusal-price-field-missing = A product, a unit and a place are needed.
refusal-contact-missing = A responsible person is needed, so that participants know whom to ask.
refusal-pins-differ = The new PIN was typed in two different ways. Please type it again in both boxes; the old one still works.

# The pile of one woman
console-pile = Pile to take home
console-pile-what = For a woman without a phone: price cards, labels, listings, rules of thumb and an empty paper book, under a cover with her card number. No cash book and no account number. Print on both sides, turning on the short edge.
console-pile-print = Print this woman's pile
console-pile-file = pile-no-{ $number }
refusal-printing-not-agreed = She has not asked the class to print for her. Let her sign in with her card on any phone, tap “What I agree to”, then “Let the class print for me”; or tap “Yes” at the end of the code lesson.

# Printing for the whole class
console-printing-open = Open the page
console-printing-title = Print for the whole class
console-printing-what = Papers of the women who asked the class to print for them, in one file, by card number.
console-printing-not = Payment codes are not in this file: nobody but its owner opens an account number. She saves her stand to her phone at the end of the code lesson, or on her take-home page.
console-printing-nobody = Nobody has asked yet. Whoever taps “Yes” at “Shall the class print for you” at the end of the code lesson, or “Let the class print for me” under “What I agree to”, is listed here.
console-printing-cannot = This room cannot print. Close it and open it again.
console-printing-make = { $count ->
    [one] Make the file for { $count } woman
   *[other] Make the file for { $count } women
}
console-printing-again = { $count ->
    [one] Make the file again for { $count } woman
   *[other] Make the file again for { $count } women
}
console-printing-choose-papers = Price cards and labels
console-printing-choose-papers-what = To be cut and handed out.
console-printing-choose-piles = The whole pile of each woman
console-printing-choose-piles-what = For women without a phone: a cover with the card number, price cards, labels, listings, rules of thumb, an empty paper book. Print on both sides, turning on the short edge, at 100%; each pile begins on a front.
console-printing-progress-papers = Making: { $done }/{ $of } papers
console-printing-progress-piles = Making: { $done }/{ $of } piles
console-printing-wait = Go on with other things. The file is made meanwhile.
console-printing-ready-papers = { $papers ->
    [one] { $papers } paper is ready.
   *[other] { $papers } papers are ready.
} The file is in this laptop's memory only, until the room closes.
console-printing-ready-piles = { $papers ->
    [one] { $papers } pile is ready.
   *[other] { $papers } piles are ready.
} The file is in this laptop's memory only, until the room closes.
console-printing-take = Download the file
console-printing-failed = Papers that could not be made
console-printing-whose = No. { $number }, { $name }
console-printing-cards = Price cards
console-printing-cards-of = Price cards: { $goods }
console-printing-labels = Labels
console-printing-listings = Listings
console-printing-rules = Rules of thumb
console-printing-book = Empty paper book
console-printing-file = class-papers.pdf
refusal-printing-nothing-of-hers = She has priced nothing and made no label yet. Let her finish the pricing or the code lesson, then make the file again.
refusal-printing-changed = A woman has just taken back that she wants it printed, so the file is gone. Press the button to make it again.
