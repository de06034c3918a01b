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
