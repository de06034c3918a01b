# The cash book drawn and printed

## Charts of the month and of the year

chart-in = Money in
chart-out = Money out
chart-left = Left
chart-short = Short by
chart-before = last month { $amount }
chart-before-short = last month short by { $amount }
chart-others = { $count ->
    [one] 1 other kind
   *[other] { $count } other kinds
}
chart-month = { $number ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
chart-not-written = not written
chart-hardest = Hardest month: { $month }
chart-month-said = Money in { $in }, money out { $out }, { $left }.
chart-month-said-before = The month before: money in { $in }, money out { $out }, { $left }.
chart-left-said = left { $amount }
chart-short-said = short by { $amount }
chart-year-said = { $month }: in { $in }, out { $out }, { $left }

## The cash book on A4

print-book-title = Our cash book
print-book-owner = Book of: { $name }
print-book-span = From { $first } to { $last }. Printed on { $today }. All amounts in đồng.
print-book-foot = Cash book · printed on { $today }
print-book-in = Money in
print-book-out = Money out
print-book-left = Left
print-book-own-use = Used at home
print-book-month = Month
print-book-day = Day
print-book-what = What
print-book-year-of = All of { $year }
print-book-month-of = { $month }/{ $year }
print-book-carried = Carried over
print-book-month-total = Sum of { $month }/{ $year }
print-book-all = Whole book
print-book-lines = Line by line
print-book-lines-note = “Left” adds up from the first line of the book. A line that is struck through was taken back and does not count.
print-book-voided = taken back
print-book-voided-with = taken back with its sale
print-book-paid-later = payment of a debt
print-book-to-come = Not paid yet: { $who } owes { $amount }
print-book-to-pay = On credit from { $who }: { $amount } to pay
print-book-debts = Debts still open
print-book-debts-to-come = Owed to us
print-book-debts-to-pay = We owe
print-book-debt-who = Who
print-book-debt-amount = Amount
print-book-debt-paid = Paid
print-book-debt-left = Still owed
print-book-no-debts = There are no debts.
print-book-own-use-note = Goods of our own that we ate or used, at market price. It is no cash and is not part of money in.
print-book-quantity = Quantity
print-book-worth = Worth
print-book-total = Sum
print-book-on = { $day }

## The paper book: 12 pages of A5, for who uses no phone

print-paper-title = Our cash book
print-paper-of = Book of
print-paper-year = Year
print-paper-private = This book is yours alone. Nobody may look into it unless you let them.
print-paper-how = How to write
print-paper-how-1 = Money came in or went out: write one line at once, small amounts too.
print-paper-how-2 = “What”: write it, draw it, or put the number of its picture on page 2.
print-paper-how-3 = Left = the line above + money in − money out.
print-paper-how-4 = Somebody has not paid yet: write who under “Who owes”, and on the page of debts. No cash yet.
print-paper-how-5 = At the end of the month: add up both columns, then see what is left.
print-paper-example = Example (an invented household)
print-paper-example-1-day = 5
print-paper-example-1-what = Sold 10 kg pears
print-paper-example-1-in = 180.000
print-paper-example-1-left = 180.000
print-paper-example-2-day = 6
print-paper-example-2-what = Fertilizer
print-paper-example-2-out = 60.000
print-paper-example-2-left = 120.000
print-paper-example-3-day = 6
print-paper-example-3-what = 5 kg pears
print-paper-example-3-who = uncle Páo 90.000
print-paper-example-3-left = 120.000
print-paper-pictures = Pictures and numbers
print-paper-pictures-note = Instead of words, put the number beside the picture.
print-paper-kind-income = Money in
print-paper-kind-expense = Money out
print-paper-kind-own-use = Used at home (page 9)
print-paper-month = Month
print-paper-day = Day
print-paper-what = What
print-paper-in = Money in
print-paper-out = Money out
print-paper-who-owes = Who owes
print-paper-left = Left
print-paper-carried = Carried over
print-paper-total = Sum of this month
print-paper-sum = Sum
print-paper-own-use = Goods used at home
print-paper-own-use-note = Rice, chickens, greens of your own that you ate: no cash, and still your work. Write what they cost at the market.
print-paper-how-much = How much
print-paper-worth = Worth
print-paper-debts = Debts
print-paper-debts-to-come = Owed to us
print-paper-debts-to-pay = We owe
print-paper-who = Who
print-paper-amount = Amount
print-paper-paid = Paid
print-paper-still = Still owed
print-paper-season = A year of our household
print-paper-season-note = Which months ask for much, which bring little? Add what is true of your home and your place.
print-paper-season-what = What comes
print-paper-season-need = How much
print-paper-season-before = Begin in month
print-paper-season-tet = Tết { $day }
print-paper-season-full-moon = full moon of lunar month { $lunar }: { $day }
print-paper-season-do-before = Beforehand
print-paper-goal = Saving up
print-paper-goal-note = Fill in a box each time you put money aside. With 20 boxes you are there.
print-paper-goal-what = For
print-paper-goal-amount = How much
print-paper-goal-by = Before
print-paper-goal-box = One box is
print-paper-rule = Rule of thumb
print-paper-rule-words = Write it down at once. Add up each month. Prepare for the hard months.
print-paper-rule-own = Your own rule
print-paper-help = No room left? Copy a month page. Ask the Women's Union when you are stuck.

## Rule-of-thumb cards

print-thumb-heading = Rule of thumb
print-thumb-lesson = Lesson { $number }. { $title }

## The sheet of listings

print-listing-title = Listing: { $goods }
print-listing-note = Ask somebody of your family or a friend to type and post exactly these words. Where a place allows no phone number, it is left out already.
print-listing-foot = Written on { $on }. When price or amount change, change them here before posting.

## The papers to take home

print-home-title = Papers to take home
print-home-number = Card number
print-home-hand = Hand this to the woman with this card. Nobody else should look inside.
print-home-inside = Inside
print-home-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
print-home-not-made = Could not be printed
print-home-on = Printed on { $on }
