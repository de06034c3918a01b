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
