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
