# The cash book to take home: the Excel file, the CSV file, forms S1a-HKD and S2d-HKD, reading an edited file back

## Names of sheets and columns

cash-file-title = Our household's cash book
cash-file-sheet-lines = Money
cash-file-sheet-months = Months
cash-file-sheet-sources = Sources
cash-file-sheet-years = Years
cash-file-sheet-per-head = Per head
cash-file-sheet-guide = How to use
cash-file-sheet-lists = Lists
cash-file-sheet-reckoning = Reckoning
cash-file-page = Page

cash-file-column-date = Date
cash-file-column-kind = Kind
cash-file-column-category = Category
cash-file-column-product = Goods
cash-file-column-quantity = Quantity
cash-file-column-unit = Unit
cash-file-column-amount = Amount
cash-file-column-paid = Paid
cash-file-column-who = Who pays, who is paid
cash-file-column-side = What for
cash-file-column-made = Where from
cash-file-column-note = Note
cash-file-column-void = Crossed out
cash-file-column-number = Line no.
cash-file-column-settles = Pays for line no.
cash-file-column-id = Line id (leave it)
cash-file-column-settled-id = Id of the line paid for (leave it)

cash-file-kind-income = In
cash-file-kind-expense = Out
cash-file-kind-own-use = Used at home
cash-file-side-business = Business
cash-file-side-family = Family
cash-file-made-home = Made at home
cash-file-made-bought = Bought to sell
cash-file-paid-yes = Yes
cash-file-paid-no = Not yet
cash-file-void-yes = Void

## The months sheet

cash-file-year = Year
cash-file-year-hint = Choose the year to look at.
cash-file-month = Month
cash-file-in = Money in
cash-file-out = Money out
cash-file-left = Left
cash-file-left-business = Left: business
cash-file-left-family = Left: family
cash-file-own-use = Used at home
cash-file-to-come = Sold, not paid yet
cash-file-to-pay = Bought, not paid yet
cash-file-lines = Lines
cash-file-share = Share of the month recorded
cash-file-total = Whole year
cash-file-owed-to-come = Still owed to us (as of now)
cash-file-owed-to-pay = What we still owe (as of now)
cash-file-to-mend = Lines to mend (date, kind or amount missing or wrong)
cash-file-chart-months = Money in and out, month by month
cash-file-left-note = “Left” is money in hand, not profit. “Used at home” is counted at market price and is no cash.

## The sources sheet

cash-file-sources-in = Where money came from
cash-file-sources-out = What money went for
cash-file-amount = Amount
cash-file-part = Percent
cash-file-other-categories = Other categories
cash-file-chart-in = Where money came from, whole year
cash-file-chart-out = What money went for, whole year

## The years sheet

cash-file-sales = Revenue
cash-file-sales-home = Of it: made at home
cash-file-sales-bought = Of it: bought to sell on
cash-file-sales-unsaid = Of it: not said
cash-file-exempt = No tax up to
cash-file-above = Above it
cash-file-notice = Yearly notice due
cash-file-notice-due = { $form }, by { $due }
cash-file-not-known = no figure
cash-file-all-years = Total
cash-file-year-note = Revenue is what was sold, goods and services, on the day of the sale, paid or not. Loans, money sent home and goods used at home are none. Even below the amount, the yearly notice is handed in.
cash-file-year-note-farm = Own crops and animals, no more than ordinarily prepared, may be outside tax even above it. If unsure, ask the tax officer of the commune.
cash-file-updated = Figures checked on { $day }. Source: { $source }

## The per head sheet

cash-file-per-head-title = Income for one person, one month
cash-file-per-head-year = Year (chosen on the months sheet)
cash-file-per-head-income = Money in, without loans and savings taken out
cash-file-per-head-costs = Less the costs of producing
cash-file-per-head-own-use = Plus goods used at home, at market price
cash-file-per-head-months = Months recorded
cash-file-per-head-members = How many are we?
cash-file-per-head-result = For one person, one month
cash-file-per-head-short = Not a full month yet
cash-file-per-head-no-members = Write how many above
cash-file-per-head-note = This figure is for the family to look at and talk over. Income alone classifies nobody.

## The how-to sheet

cash-file-guide-1 = Every amount that comes in or goes out is a line on the first sheet. Go on right below the last line; there is room for { $room } more.
cash-file-guide-2 = Kind, category, paid, what for, where from: tap the cell and choose from the list.
cash-file-guide-3 = Write a date as 25/11/2026. Write an amount in full: 35000, not 35 or 35k, since Excel cannot add up words.
cash-file-guide-4 = A line that is wrong: choose “{ $void }” in the column Crossed out and write a new line. The old one stays and no longer counts.
cash-file-guide-5 = Goods taken and not paid: choose “{ $unpaid }” in the column Paid, and write who. When they pay, write a new line of money in, with the number of the sale in the column “Pays for line no.” A sale that you added in this file gets a line number that is not used yet, written by you.
cash-file-guide-6 = The other sheets work by themselves. For another year, change it on the sheet “{ $months }”. For income per head, write how many you are on the sheet “{ $per_head }”.
cash-file-guide-7 = You can write in the yellow cells, and mend the lines on the first sheet. The others are locked (without a password) so that no formula breaks.
cash-file-guide-8 = Bring this file back to class and load it: new lines join the book, lines that are there are not written twice. Lines that are not right are shown one by one.
cash-file-guide-9 = Whoever can open this file can read the book. Send it only to people you trust.
cash-file-guide-10 = Written on { $day }.

cash-file-hint-amount = Write it in full, for example 35000
cash-file-hint-date = Write a date such as 25/11/2026, from the year 2000 to today
cash-file-hint-list = Tap the arrow and choose from the list
cash-file-hint-members = Write how many, from 1 to { $most }
cash-file-hint-title = Please look again

## Forms S1a-HKD and S2d-HKD (what the Vietnamese words mean)

book-form-household = HOUSEHOLD OR PERSON IN BUSINESS
book-form-address = Address
book-form-tax-code = Tax code
book-form-place = Place of business
book-form-period = Period
book-form-period-year = year { $year }
book-form-unit = In đồng
book-form-number = Form { $form }
book-form-circular = (With Circular 152/2025/TT-BTC of 31 December 2025 of the Minister of Finance)
book-form-date = Date
book-form-what = Description
book-form-amount = Amount
book-form-total = Total
book-form-day-signed = Day … month … year …
book-form-signer = WHO STANDS FOR THE HOUSEHOLD OR PERSON IN BUSINESS
book-form-s1a-title = BOOK OF REVENUE FROM GOODS AND SERVICES SOLD
book-form-s2d-title = DETAILED BOOK OF MATERIALS, TOOLS, PRODUCTS AND GOODS
book-form-goods = Goods
book-form-goods-unit = Unit
book-form-price = Price of one
book-form-goods-in = In
book-form-goods-out = Out
book-form-goods-left = On hand
book-form-goods-quantity = Quantity
book-form-goods-value = Value
book-form-opening = On hand at the beginning
book-form-moved = Sum of the period
book-form-closing = On hand at the end
book-form-sold = Sold { $goods }
book-form-bought = Bought { $goods }
book-form-eaten = Used at home { $goods }
book-form-goods-amount = { $goods }, { $quantity }
book-form-home = made at home
book-form-resold = bought to sell on

book-form-notes = Notes
book-form-word = Word on the form
book-form-meaning = Meaning
book-form-note-hand = Name, address, tax code and place are written by hand after printing. This kit neither asks for nor keeps a tax code.
book-form-note-s1a = The book has the sales of goods and services of the year, on the day of the sale, paid or not. Loans, money sent home, allowances, wages and goods used at home are no revenue. The form itself is in Vietnamese, since it is the tax office's.
book-form-note-total = The total is a formula: it follows when you correct an amount.
book-form-note-source = Form { $form }: { $source }. Figures checked on { $day }.
book-form-note-s2d = The book has goods that were bought to sell on, where a quantity was written. What goes out is valued at the average of what came in.
book-form-note-s2d-short = More went out than was written in ({ $goods }): look for a purchase that was not written.
book-form-note-s2d-unverified = Checked: the columns for unit, price, in, out and on hand (quantity and value). Not checked against the circular itself: the title on the form, the columns for date and description, the order of columns, the rows for beginning and end. If it is to be handed in, ask the tax office for the form.

## Reading a file back: what was not taken, and what to do

refusal-book-file-too-large = The file is larger than { $most } MB and was not opened. Bring the very file you got in class, without pictures put in.
refusal-book-file-bomb = This file unpacks to something far too large, so it was not opened. Take a fresh file of the book in class and write into that.
refusal-book-file-macros = There is a program (macro) in the file, so it was not opened. Choose Save As, “Excel Workbook (.xlsx)”, and try again.
refusal-book-file-not-workbook = This is neither an Excel book (.xlsx) nor CSV. Choose the file again; its name mostly begins with “so-thu-chi”.
refusal-book-file-old-excel = The file has a password, or is of the old kind of Excel (.xls). Open it, take the password off, choose Save As, “Excel Workbook (.xlsx)”, and try again.
refusal-book-file-broken = The file is broken and cannot be opened. Copy it from the phone again, or open it in Excel and save it once more.
refusal-book-file-unsafe = There is something in the file that Excel never writes, so it was not opened. Take a fresh file of the book in class.
refusal-book-file-without-lines = No table of money in and out was found in the file. It needs a row of headings: { $wanted }.
refusal-book-file-too-many-rows = The file has more than { $most } lines and was not taken. Make one file for each year.
refusal-book-cell-empty = The cell “{ $column }” is empty. Please fill it in.
refusal-book-cell-formula = The cell “{ $column }” shows a formula's error ({ $text }). Type the number itself.
refusal-book-word-unknown = The cell “{ $column }” says “{ $text }”. Choose one of: { $choices }.
refusal-book-unit-unclear = The unit says “{ $text }”. Write only its name, such as kg, con, bó.
refusal-book-quantity-without-unit = There is a quantity without its unit. Add the unit, such as kg, con, bó.
refusal-book-unit-without-quantity = There is a unit without a quantity. Write how much, or empty the unit.
refusal-settled-line-missing = The column “Pays for line no.” says { $number }, and no unpaid line has that number. Look at the number again, or mend that line first.

## Command

cli-book = Write a cash book as an Excel or CSV file, and read an edited file.
cli-book-example = chophien book read so-thu-chi.xlsx
cli-book-export = Write a practice book (of no real family) to a file.
cli-book-export-example = chophien book export --practice year --out so-thu-chi.xlsx
cli-book-export-option-practice = Which book: days (three days) or year.
cli-book-export-option-form = What to write: book, or the forms s1a or s2d.
cli-book-export-option-out = The file to write, .xlsx or .csv.
cli-book-read = Read a file of a book: how many lines are good, and which to mend. It is written into nobody's book.
cli-book-read-example = chophien book read so-thu-chi.xlsx
cli-book-read-option-as-json = Print the result as JSON.
refusal-book-form-not-csv = Only the cash book can be written as CSV. S1a and S2d need a file .xlsx.
cash-file-cli-written = Wrote the practice book (of no real family) to { $name }.
cash-file-cli-month = { $month }: in { $in }, out { $out }, left { $left }
cash-file-cli-bad-row = Row { $row }: { $sentence }
cash-file-cli-read-all = Read { $good } lines; none has to be mended.
cash-file-cli-read-some = Read { $good } lines; { $bad } have to be mended.
