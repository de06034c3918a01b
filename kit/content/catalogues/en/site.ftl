# The web site about the kit: chophien site
cli-site = Make a web site of plain files: slides, handbook, worksheets, pictures of the lessons.
cli-site-example = chophien site --out /var/www/chophien
cli-site-option-out = The folder to make: empty, or made by this command before.
cli-site-made = Done: { $folder }, { $count } files, { $megabytes } MB. Put it on any web server, or open index.html.

refusal-site-needs-checkout = This installation does not carry the handbook and the pictures. Run this in the folder of Chợ Phiên's source.

site-title = Lessons for women who sell farm produce
site-about = Lessons on a phone for women who sell farm produce in Tuyên Quang, Viet Nam: pricing, listings, QR codes, a cash book. A whole class runs on one laptop, without internet.
site-home = First page
site-other-language = Tiếng Việt
site-handbook = The facilitator's handbook
site-room = Running a room
site-publishing = USB stick and publishing
site-lesson = Lesson { $number }: { $title }
site-minutes = About { $minutes } minutes
site-slides = Slides
site-notes = Slides with notes (PDF)
site-worksheet = Worksheet (PDF)
site-shot = The lesson “{ $title }” on a phone, picture { $at }
site-others = Opening and closing
site-licence = Program: BSD-3-Clause. Teaching content: CC BY-SA 4.0. People and figures in the lessons are invented.
