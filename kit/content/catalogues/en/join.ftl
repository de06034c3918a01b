# Joining: the card, the three pictures, what she allows, her page
join-title = Hello, please come in
join-workshop-code = Class code: { $code }
join-welcome = The workshop: { $place }. You need no password.
join-have-card = I have a card
join-have-card-how = The number on it, your hamlet and three pictures
join-no-card = I have no card yet
join-no-card-how = Your name, hamlet and three pictures to choose
join-still-you = Are you { $name }?
join-still-me = Yes, go on
join-not-me = No, I am someone else
join-back = Back
join-go-on = Go on

join-card-title = Which number is your card?
join-card-number = Number on the card
join-hamlet = Your hamlet
join-hamlet-choose = Choose your hamlet
join-hamlet-other = Another hamlet: type it here
join-hamlet-type = Type your hamlet
join-type-code = Type the code on the card
join-by-number = Enter with the card number

join-code-title = The code on your card
join-code = Code
join-code-help = Eight letters and digits, for example C4HK-9PTV
join-code-too-many = Several codes were not right. Wait a minute and try again, or enter with the card number.
join-number-too-many = Many pictures were wrong just now, so the door by number is closed for a while. Enter with the code on the card, or ask the facilitator.

join-new-title = Nice to meet you
join-name = What are you called?
join-name-help = Your given name only, for example Mai. No family name, telephone or identity number.
join-new-notice = The class computer keeps your given name, hamlet and three pictures to know you again, until { $day }. You can delete them at any time.
join-new-done = I agree, go on
join-too-many = This phone has just added many people. Please ask the facilitator to add you.

join-pictures-title = Tap your three pictures
join-pictures-done = Come in
join-whose = Card number { $number }, { $hamlet }
join-undo = Take back the last one
join-wrong = That did not open. Check the card number, the hamlet, and the order of your three pictures. { $left ->
    [one] One try is left.
   *[other] { $left } tries are left.
}
join-pictures-not-chosen = No pictures were chosen for this card yet. Scan the code on the card to choose them, or raise your hand.

join-choose-title = Choose three pictures of your own
join-choose-note = Remember their order too: next time you tap these three to come in.
join-choose-done = Take these three
join-choose-again-title = Tap the same three again
join-choose-again-note = Once more, in the same order, to be sure you remember.
join-choose-again-done = Done
join-choose-differ = The two were not the same. Please choose again from the start.
join-choose-restart = Choose three others

join-picture-buffalo = Buffalo
join-picture-corn = Corn
join-picture-pear = Pear
join-picture-orange = Orange
join-picture-chicken = Chicken
join-picture-pig = Pig
join-picture-tea = Tea leaf
join-picture-bamboo = Bamboo shoot
join-picture-bee = Bee
join-picture-rice = Rice
join-picture-basket = Basket
join-picture-house = Stilt house

join-locked-title = The card is locked for now
join-locked-what = After five wrong tries the computer locked it, to keep your work safe. Nothing is lost.
join-locked-do = Raise your hand and the facilitator will unlock it.
join-locked-again = It is unlocked, try again

join-number-title = Your number is { $number }
join-number-remember = Remember three things: this number, your hamlet ({ $hamlet }) and the three pictures you chose.
join-number-write = Write the number on paper, or ask the facilitator for a card.
join-number-done = I will remember, come in

join-consent-title = Do you agree?
join-consent-free = You choose for each purpose. If you say no you learn just the same.
join-consent-missing = Something is not chosen yet. Tap “I agree” or “No” for each purpose.
join-consent-yes = I agree
join-consent-no = No
join-consent-keep = Keep your work
join-consent-keep-what = The class computer keeps what you enter in the lessons (prices, costs, cash book), with your card number, given name and hamlet, so that you can open it again. Until { $day }; nothing is sent to the internet.
join-consent-keep-what-public = The server { $site } on the internet keeps what you enter in the lessons (prices, costs, cash book), with your card number, given name and hamlet, so that you can open it again. It travels encrypted and is given to nobody else. Until { $day }{ $days ->
    [0] .
    [one] ; its backups one day more at most.
   *[other] ; its backups { $days } days more at most.
  }
join-consent-keep-no = If you choose No, you still do the lessons, but your work is gone when the page closes.
join-consent-keep-withdraw = If you change to No, the work that was kept is deleted at once.
join-consent-totals = Count in the totals of class and province
join-consent-totals-what = Add your numbers to those of the class and of other classes in the province, to see what women achieved. The organizer gets a code, not your name or hamlet, and results are told only of five women or more. Wrong answers to the exercises that everyone does may be shown to the class, without names.
join-consent-totals-no = If you choose No, your numbers are not added and your answers not shown.
join-consent-who = Responsible: { $contact }.
join-consent-contact-unknown = the facilitator of the class
join-consent-until = On { $day } everything of the class on this computer is deleted.
join-consent-until-public = On { $day } everything of the class on the server is deleted.
join-consent-any-time = You can change your mind at any time, and “Delete all that is mine” deletes everything of yours.
join-consent-done = Done, go on

join-printing = Printed by the class
join-printing-what = The facilitator prints your price cards, labels and listings as one pile, and so will see them. Neither your cash book nor your account number is printed. It holds until { $day }; you may take it back at any time.
join-printing-yes = Let the class print for me
join-printing-on = You let the class print your price cards, labels and listings.
join-printing-no = No longer print for me
join-account = Account number
join-account-on = You agreed that the class's laptop keeps your account number, to print your payment code again.
join-account-no = No longer, delete it

join-home-title = Hello { $name }
join-home-remember = To come in again on any phone: this number, your hamlet, and your three pictures.
join-home-pictures-replaced = Your three pictures were chosen anew on the facilitator's laptop on { $on }. If that was not you, ask her at once.
join-home-pictures-known = I know
join-home-not-kept = You chose not to keep your work: it is gone when the page closes. To keep it, tap “What I agreed to”.
join-home-write = Write into my book
join-home-lessons = Lessons
join-home-no-lessons = No lesson is open yet. Please wait for the facilitator.
join-home-minutes = { $minutes } minutes
join-home-mine = Mine
join-home-leave = Someone else uses this phone
join-home-consents = What I agreed to
join-home-forget = Delete all that is mine

join-forget-title = Delete all that is yours?
join-forget-note = All your work, name, number and card on the class computer will be gone and cannot be brought back. If you are sure, tap your three pictures.
join-forget-done = Delete all
join-forget-not = No, do not delete

join-gone-title = Everything is deleted
join-gone-what = The class computer has nothing of yours any more.
join-gone-what-public = The class's server has nothing of yours any more. { $days ->
    [0] {""}
    [one] Its backups keep it for one day at most.
   *[other] Its backups keep it for { $days } days at most.
  }
join-gone-paper = Papers that were printed and files you saved on your phone stay with you.
join-gone-start = To the first page

join-home-progress = { $done } of { $of } steps
join-home-complete = Done
join-home-products = Your products
join-product-price = { $price } per { $unit }

