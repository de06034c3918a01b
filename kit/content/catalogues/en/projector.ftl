# The projector, for the whole class
projector-title = Projector

projector-join = Come in
projector-wifi = Join the class Wi-Fi
projector-stay = “Stay connected”
projector-address = Scan this code
projector-no-address = The laptop is on no network yet
projector-card = Type your card number
projector-pictures = then tap your three pictures

projector-progress = How far the class is
projector-complete = Whole lesson done: { $complete } of { $women } women
projector-key = Bold: have done the step. With a plus: are at it.
projector-nobody = Nobody has opened a lesson yet

projector-guess = Guess: what did most of us choose?
projector-women = { $women } women answered; first choices count
projector-too-few = Results are shown from { $fewest } answers on
projector-reveal = Reveal the result
projector-hide = Hide the result

projector-answer = A listing from this class
projector-agreed = Its owner agreed to show it
projector-no-answer = No listing is shown now

projector-no-agenda = There is no agenda for today
projector-before = Beginning soon
projector-left = { $minutes } minutes left
projector-late = { $minutes } minutes over

## What she agreed to

projector-consent = Show your listing to the class
projector-consent-what = The facilitator may show your listing on the wall for the class to learn from. Only the goods and how you tell of them; no name, hamlet, phone number or price. You may take it back at any time, and it is gone from the wall at once.
projector-consent-yes = Let it be shown
projector-consent-on = Your listing may be shown, without your name.
projector-consent-no = No longer show it
