# Fields, steps, buttons and the phone page
field-trouble = Something went wrong on the classroom's computer, so this did not work. What you entered is still here. Press again; if it still fails, call the facilitator.
field-money-echo = { $amount } – { $words }
field-money-thousand = nghìn
field-money-million = triệu
field-price-echo = { $amount } for 1 { $unit }
field-day-echo = { $day }
field-unit-of = Unit of “{ $label }”
field-photo-kept = Photo received ({ $kilobytes } kB)
field-check = Check
field-next = Next step
field-feedback-ok = Good!
field-feedback-retry = Let us look again
field-step-closed = Opens when the step before it is done
field-step-open = In progress
field-step-done = Done
field-missing = “{ $label }” is still empty. Fill it in and press Check.
field-look-again = Please look at “{ $label }” again.
field-all-filled = Everything in this step is filled in.

refusal-not-a-day = This day cannot be read, or no calendar has it. Write day/month, for example 20/11 or 20/11/2026.
refusal-not-a-time = There is no time in this. Write, for example, 8:00 or 14h30.
refusal-not-a-photo = This picture could not be opened. Take it again, or choose another one. If it is a HEIC photo from an iPhone, turn it into a JPG and choose that.

# The phone page (written into the page when its files are built, see frontend/build.mjs)
phone-lost = No connection to the classroom. Go on: the phone keeps your work and sends it when it is back.
phone-back = Connected again.
phone-full = The room is full; you are number #. Leave this page open: it goes in by itself when it is your turn.
phone-gone = Opening the page again…
phone-no-script = This page needs JavaScript to check your work. Ask the facilitator to look at the phone.
phone-failed = This lesson did not open. Load the page again; if it still fails, call the facilitator.
phone-hand-up = Raise hand
phone-hand-down = Lower hand
phone-eyes-up = Please look up to the front
phone-message = A word from the facilitator
phone-close = I have read it
phone-edited = This lesson was just changed.
phone-reload = Load again

# The sample page with every kind of field (notebooks/en/00_fields.ipynb)
sample-goods-title = What do you sell?
sample-goods-do = Tap the picture of your goods.
sample-goods = Goods
sample-goods-vegetables = Vegetables
sample-goods-chicken = Chicken
sample-goods-orange = Oranges
sample-goods-tea = Tea
sample-name = What do you call it?
sample-price-title = How much, at what price?
sample-price-do = Write how much you take to one market day and your usual price.
sample-amount = Amount taken to market
sample-price = Price for one unit
sample-price-help = For example: 35 nghìn (35 thousand)
sample-story-title = Tell your customers
sample-story-do = Write one sentence about your goods, with a photo if you have one.
sample-story = What is good about your goods?
sample-photo = Choose a photo of the goods
sample-chart-alt = Bar chart: 12 kg sold on the first market day, 18 kg on the second, 15 kg on the third.
sample-chart-caption = Kilograms sold on three market days (example figures)
sample-table-caption = Three market days (example figures)
sample-table-market = Market day
sample-table-amount = Sold
sample-table-price = Price per kg
sample-first = First
sample-second = Second
sample-third = Third
