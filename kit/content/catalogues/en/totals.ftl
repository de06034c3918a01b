# Totals of the class, on the console; nobody can make out anybody in them
totals-title = The class together
totals-when = Open it at the end, when the women have written: looked at early, the figures stay until five have written something new.
totals-what = Cash books of { $year }, of the women who agreed to be counted. Nobody can open one woman's book.
totals-cash-in = Money in
totals-cash-out = Money out
totals-own-use = Used at home
totals-about = about { $amount }
totals-each = { $women } women, about { $amount } each
totals-day = Added up on { $day }
totals-none = Not yet. It takes { $fewest } women or more who agreed and have written, and no one far above the others.
totals-how = Figures are rounded to 100,000 đ and change only when five women or more have written something new: no look before and after tells whose it was.
totals-blank-book = Paper cash book, to fold (A4)
totals-blank-book-a5 = Paper cash book, page by page (A5)
