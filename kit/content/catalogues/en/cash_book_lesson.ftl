# The cash book lesson: the form of a line, the lines of the book, three days of chị Mận's family
refusal-entry-category-missing = What was it about? Tap a picture, then press “Write”.

book-mine-leader = The facilitator sees which step you have reached, and nothing else.
book-mine-class = On a phone that you share, hand it on with “Someone else uses this phone” on your own page.
book-mine-delete = You can delete it at any time: “Delete all that is mine” on your own page.
book-rule = One thing to remember

## Writing a line

book-kind = This is money that
book-kind-income = Came in
book-kind-expense = Went out
book-kind-own_use = Used at home
book-goods = Your own goods sold
book-more = One more
book-less = One less
book-amount = Amount
book-category-income = Where from?
book-category-expense = What for?
book-other-categories = Something else
book-day = { $day }
book-day-0 = Today
book-day-1 = Yesterday
book-day-2 = 2 days ago
book-day-other = Another day
book-when = Which day?
book-other_day = The day, for example 20/11
book-more-if-any = Add if there is any
book-product = Which goods?
book-quantity = How much? For example 2 kg
book-unpaid = Not paid yet
book-who = Who owes us, or whom do we owe?
book-bought = Goods bought to sell on
book-side = For the business or the family?
book-side-usual = As usual
book-side-business = The business
book-side-family = The family
book-note = Note
book-write = Write
book-sure = Yes, write it
book-written = Written: { $line }
book-voided = Crossed out: { $line }
book-restored = Taken back: { $line }
book-undo = Undo

## The lines of the book

book-no-lines = There is no line in the book yet.
book-lines = The last lines (the book has { $count })
book-void = Cross out
book-void-line = Cross out the line of { $amount }
book-restore = Take back
book-restore-line = Take back the line of { $amount }
book-older = Older lines
book-newer = Newer lines
book-line-unpaid = { $who } has not paid
book-line-unpaid-by-us = { $who } is not paid yet
book-line-settles = { $who } paid the debt
book-line-settles-by-us = debt paid to { $who }
book-line-void = crossed out, not counted

## Three days of chị Mận's family

book-practice-invented = Chị Mận's family and all its numbers are invented.
book-practice-book = Chị Mận's book, day { $day }
book-practice-line = What
book-practice-under = under “{ $category }”
book-practice-day-1 = That day: 25 kg of pears sold, transport paid, fish and tofu bought. In the afternoon the savings group lent them 2 million.
book-practice-day-2 = That day: 12 kg of tea leaves sold. The family ate 4 kg of its own glutinous rice. Net bags bought for the pears.
book-practice-day-3 = That day: 2 kg of dried shoots sold to one buyer. Pig feed bought, a wedding gift, a sack of fertilizer.
book-practice-receipt = The slip: “Farm supplies. 1 sack of fertilizer, 450,000 đ. Paid in cash.”
book-practice-pears = Pears sold
book-practice-truck = Transport
book-practice-fish = Fish, tofu, oil
book-practice-loan = Money from the group
book-practice-tea = Tea leaves sold
book-practice-rice = Our own rice
book-practice-bags = Net bags
book-practice-shoots = Dried shoots sold
book-practice-bran = Pig feed
book-practice-wedding = Wedding gift
book-practice-as-written = As written
book-practice-corrected = Put right
book-practice-both = Three days of chị Mận's family (đồng)
book-practice-inside = Of what is left, { $loan } were borrowed. Without them it is { $short } short.
book-in = Money in
book-out = Money out
book-left = Left

## The month, the year, the hard month

book-month-before = The thin bar below is the month before.
book-month-no-before = There is no line of the month before, so nothing to compare with yet.
book-side-of-business = The business: { $money_in } in, { $money_out } out, { $left }.
book-side-of-family = The family: { $money_in } in, { $money_out } out, { $left }.
book-month-own-use = { $amount } of your own goods used at home: apart, since it is no cash.
book-month-borrowed = Of what came in, { $amount } was borrowed, taken from savings or paid back to you: nobody earned it. Without it { $left } this month.
book-month-to-come = { $amount } sold on credit this month: counted when it is paid.
book-month-to-pay = { $amount } bought on credit this month: counted when you pay.
book-is-left = { $amount } is left
book-is-short = { $amount } is short
book-her-year = Twelve months of your own
book-tet = Tết, the first day is { $day }
book-tet-shopping = Shopping for Tết
book-tet-before = Put money for Tết aside from October on; pigs, chickens and noodles sell best in the two weeks before.
book-moon-1 = Full moon of the first lunar month on { $day }
book-moon-7 = Full moon of the seventh lunar month on { $day }
book-hard-in = { $month }: { $count ->
    [0] this very month
    [one] in one month
    *[other] in { $count } months
}
book-hard-unknown = In months that leave money, put some aside for this one, where it is hard to get at.

## Debts, plans, savings

book-debt-to-come = { $who } owes you { $left }: { $what }, { $day }.
book-debt-to-pay = You owe { $who } { $left }: { $what }, { $day }.
book-debt-tile = { $who }: { $left }
book-remind = Hello { $who }, you took { $what } ({ $day }) and { $left } are open. Please send it when it suits you. Thank you!
book-plan-table = Planned and spent this month (đồng)
book-plan-what = What
book-plan-planned = Planned
book-plan-spent = Spent
book-plan-left = Left
book-goal-left = { $left } are missing, needed by { $by }.
book-goal-a-month = Put { $amount } aside each month, for { $count } months.
book-goal-enough = { $month }{ $borrowed ->
    [0] { "" }
    *[other] , loans apart
}: { $left }, enough to put aside.
book-goal-not-enough = { $month }{ $borrowed ->
    [0] { "" }
    *[other] , loans apart
}: { $left }, not enough. Try a later day, something smaller, or spend less on one thing.

## Income a head, the poverty line, the year's sales

book-head-amount = { $amount } for each, a month
book-head-worked-out = ({ $income } money in − { $costs } spent on producing + { $own_use } used at home), divided by { $members } people and { $months } months. Loans and savings taken out are not counted.
book-line-year = The income line of { $year }
book-line-rural = In the countryside: { $amount } for each, a month
book-line-urban = In town: { $amount } for each, a month
book-line-purpose = The commune uses it when it decides who gets loans, insurance and school fees. A province may set a higher one.
book-line-classifies-nobody = Income alone makes no household poor: housing, work, school, health and water count too, and the hamlet's meeting.
book-sales-year = Sales of { $year } in your book
book-sales-home = Made at home: { $amount }
book-sales-bought = Bought to sell on: { $amount }
book-sales-exempt = No tax is due up to { $amount } a year
book-sales-above = You are { $amount } above it. Ask the commune's tax office at once.
book-sales-notice = Report the year's sales with form { $form }, by { $day }.
book-checked-on = Figures checked on { $day }
