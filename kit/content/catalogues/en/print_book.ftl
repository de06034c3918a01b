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
