# Papers of a class: certificate of taking part, agenda, attendance sheet, worksheets, the page of papers on the console

## Certificate of taking part

print-certificate-title = Certificate of taking part
print-certificate-given-to = This is to record that
print-certificate-full-name = Full name
print-certificate-number = Card no. { $number }
print-certificate-took-part = took part in the Chợ Phiên workshop and finished these lessons:
print-certificate-led = Facilitator
print-certificate-stamp = Women's Union
print-certificate-sign = (signature and name)
print-certificate-sign-stamp = (signature and stamp)

## Agenda of the class

print-agenda-title = Today's programme
print-agenda-day = Day { $day } · { $head }
print-agenda-lesson = Lesson { $number }
print-agenda-minutes = { $count } minutes
print-agenda-opening = Greetings, joining by phone
print-agenda-break = Break, something to drink
print-agenda-lunch = Lunch
print-agenda-closing = Sharing, papers to take home, goodbye

## Attendance sheet

print-attendance-title = Attendance
print-attendance-note = Sign, or leave a thumbprint, for each half-day you are here. The list only says who took part; no phone or ID numbers.
print-attendance-number = Card
print-attendance-name = Name
print-attendance-hamlet = Hamlet
print-attendance-table = Table
print-attendance-morning = Morning
print-attendance-afternoon = Afternoon
print-attendance-present = Present:
print-attendance-led = Facilitator
print-attendance-sign = (signature and name)

## Worksheets

problem-paper-field-unknown = the worksheet names “{ $field }”, and the step has no field or choice of that name. Correct the name.
problem-paper-answer-unknown = the worksheet takes its answer from the feedback “{ $finding }”, which the exercise does not have. Name one that is there, or write the answer.
problem-paper-sum-signs = a sum on the worksheet needs one sign between two boxes, the last one “=”. Correct signs or boxes.
problem-paper-missing = this step has no worksheet: its sentence names { $names }, which only a phone works out. Add a sentence for paper (steps.paper, sentence).
print-worksheet-name = Name
print-worksheet-card = Card
print-worksheet-mine = This sheet is yours; nobody collects it. If you do not write, draw, or ask your neighbour to write for you.
print-worksheet-optional = if you have it
print-worksheet-several = circle as many as you like
print-worksheet-unit = kg, head, bag…
print-worksheet-done = I have done this step
print-worksheet-hints = Hints and answers
print-worksheet-hints-note = Turn to this page only when you are done. One copy for each table is enough.
print-worksheet-answer = Answer:
print-worksheet-rule = Remember
print-worksheet-fee-place = Where
print-worksheet-fee-keeps = Keeps, of 10.000 đ
print-worksheet-fee-left = You keep
print-worksheet-fee-order = Fee per order
print-worksheet-fee-unknown = not known
print-worksheet-fee-day = Fees as of { $day }

## Page of papers on the console

print-card-table = Table { $number }
papers-title = Papers of the class
papers-how = Print at 100 %; black and white will do. Without a printer, copy the files to a USB stick and take them to a print shop.
papers-get = Get the PDF
papers-get-a3 = Get the large one (A3)
papers-sheets = { $count ->
    [one] { $count } sheet of A4
   *[other] { $count } sheets of A4
}
papers-morning = The morning's papers, one file
papers-morning-what = { $posters } posters, the programme (once there is an agenda), the attendance sheet, { $count ->
    [0] no new cards.
    [one] one sign-in card.
   *[other] { $count } sign-in cards for the women who have none yet.
}
papers-morning-get = Get the morning's papers (PDF)
papers-poster = Wall poster
papers-poster-what = The Wi-Fi code, the code of the page, the address to type. Hang them at the door and on both walls, at eye height. Print again when the address changes.
papers-poster-what-public = The code of the page and the address to type. Hang it at the door and on both sides, at eye level; it may be sent beforehand too.
papers-cards = Sign-in cards
papers-cards-what = One for each woman: number, name, hamlet, a code to scan. Cut along the dashes, fold the three pictures behind.
papers-cards-nobody = Add the women first
papers-agenda = Programme
papers-agenda-what = What happens when, in large letters with pictures. For the wall, and one for each table.
papers-agenda-none = There is no agenda yet. Write it, then print.
papers-attendance = Attendance sheet
papers-attendance-what = A line for each woman, to sign for each half-day. Empty lines for those who walk in.
papers-worksheets = Worksheets
papers-worksheets-what = The lesson on paper, with the phone's step numbers. When the power goes, the class goes on. One set for each woman; of the hints, one for each table.
papers-worksheets-all = All lessons
papers-rules = Rule-of-thumb cards
papers-rules-what = One sentence from each lesson to take home. Eight on a sheet, to cut.
papers-book = Empty paper book
papers-book-what = For women without a phone: a cash book for half a year. Three sheets, both sides, turned on the short edge, folded.
papers-goods = Price cards, labels, each woman's pile
papers-goods-what = Of the women who asked the class to print, by card number. At the end of the day.
papers-file-agenda = Programme
papers-file-attendance = Attendance
papers-file-worksheets = Worksheets
papers-file-morning = Papers for the morning
