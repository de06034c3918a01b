# What every page of the room has
room-name = Chợ Phiên
room-other-language = Tiếng Việt
room-day-pattern = d MMMM y

room-hand-up = Raise my hand for help
room-hand-down = Lower my hand
room-eyes-up = Please look up to the front
room-message-read = I have read it
room-lost = Connecting to the class again. Please wait a moment.

## When something goes wrong

room-error-title = This page could not be opened
room-error-start = To the first page
room-error-403 = This page belongs to someone else, so it does not open for you. If you are the facilitator, please enter with the PIN.
room-error-404 = There is no such page. Go to the first page, or scan the code on the wall again.
room-error-4xx = The computer did not understand what was sent. Go to the first page and try again.
room-error-413 = What was sent is too long. Go back to the page before and send it in several parts.
room-error-old-page = This page was open for too long and could not be sent. Go to the first page and do it again; what was kept is still there.
room-error-500 = The class computer made a mistake on this page. What you kept is still there. Try again, and if it still does not work raise your hand.
room-error-503 = The class computer is busy or cannot save right now. Wait a moment and try again.

refusal-card-number-missing = The card number is missing or not a number. Type the large number on your card, for example 27.
refusal-hamlet-not-chosen = The hamlet is missing. Tap the name of your hamlet, or type it in the box below.
