# Lessons of an organization's own: courses, lesson packs, and everything that can be wrong in them.

problem-at-line = line { $number }
problem-at-cell = cell { $number }

problem-toml-curly-quotes = the quotation marks here are curly “ ” (Word or a phone changes them). Type straight ones " again.
problem-toml-quote-open = a quotation mark " is missing. Put one at the beginning and at the end; where the sentence has " inside, make that “ ”.
problem-toml-no-quotes = after = comes text in quotation marks "…", a number, or true or false. Put " at both ends.
problem-toml-twice = this stands here twice. Take one away.
problem-key-missing-language = the { $key ->
    [vi] Vietnamese (vi)
   *[other] English (en)
 } words are missing. Write them; if the course is in Vietnamese alone, put languages = ["vi"] in course.toml.
problem-key-misspelt = there is no entry “{ $key }”. Do you mean “{ $like }”? Correct the spelling.
problem-value-not-number = a number belongs here, without quotation marks, such as 60.
problem-value-not-text = text in quotation marks belongs here, such as "kg".
problem-value-not-list = a list in square brackets belongs here, such as ["kg", "con"].
problem-value-not-table = both languages belong here, such as { "{" } vi = "…", en = "…" { "}" }, or a part with a name of its own. Look at one of the lessons that are there.
problem-value-not-yes-no = only true (yes) or false (no) belongs here, without quotation marks.
problem-value-not-one-of = “{ $value }” cannot stand here. Choose one of: { $known }.
problem-value-empty = these words are empty. Write them.
problem-value-long = this is longer than { $most } letters. Write it shorter.
problem-value-not-name = a name has small letters without marks, digits and underscores, and begins with a letter, such as safe_selling.
problem-value-list-short = this list needs at least { $least }. Add to it.
problem-value-list-long = this list has more than { $most }. Take some away.
problem-value-small = this number is too small. Write { $least } or more.
problem-value-large = this number is too large. Write { $most } or less.
problem-picture-misspelt = there is no picture “{ $picture }”. Do you mean “{ $like }”?

problem-course-missing = there is no course.toml in the folder “{ $folder }”. Choose the folder of the course, or begin one with chophien lessons new.
problem-course-lesson-twice = the lesson “{ $slug }” stands twice in the list lessons. Take one away.
problem-course-without-vietnamese = languages begins with "vi": every lesson is in Vietnamese.
problem-course-lesson-unknown = there is no lesson “{ $slug }”. Look at the name again, or take it off the list lessons.
problem-course-lesson-misspelt = there is no lesson “{ $slug }”. Do you mean “{ $like }”?
problem-course-lesson-not-taught = this lesson is not in the list lessons of course.toml, so nobody sees it. Put "{ $slug }" into the list where you want it.
problem-course-need-later = the lesson “{ $slug }” uses what “{ $need }” comes to. Put “{ $need }” before it.
problem-course-need-missing = the lesson “{ $slug }” uses what “{ $need }” comes to. Put "{ $need }" on the list, before “{ $slug }”.
problem-course-english-unsaid = this folder is in English, but course.toml says languages = ["vi"]. Add "en" to languages, or delete the folder.
problem-course-slides-of-kit = the lesson has other steps or minutes now, and the slides are still those that came with the kit. Copy this file into the course's folder slides and change it to match.
problem-course-twin-differs = the code of this cell differs from the Vietnamese notebook's. Both must call the same steps in the same order.
problem-course-heavy = the course has { $size } MB, or more than { $most } files; a pack carries 2 MB. Leave pictures out, or make them smaller.
problem-file-link = this is a link and no file. Copy the file itself here.
problem-file-not-of-course = this folder takes files of the kind { $endings } only. Move the file elsewhere, or save it as one.
problem-file-name-wrong = a file name has small letters without marks, digits and dashes only. Call it “{ $like }”.
problem-file-twice = one lesson or picture has two files: this and { $other }. Delete one.
problem-file-heavy = the file has { $size } kB and may have { $most } kB. Delete some of it, above all outputs and pasted pictures.
problem-picture-heavy = the picture has { $size } kB and may have { $most } kB: two hundred phones fetch it at once. Make it smaller (in Paint: Resize), or save it as JPEG.
problem-picture-large = the picture is { $width } × { $height } pixels; { $most } are enough. Make it smaller (in Paint: Resize).
problem-picture-not-one = this picture cannot be opened. Save it again as real SVG, PNG or JPEG; another ending of its name is not enough.
problem-picture-svg-size = the drawing does not say its size (viewBox). Save it again in Inkscape as “Plain SVG”.
problem-picture-svg-script = there is a command in the drawing ({ $what }). A drawing has lines and words only. If you did not draw it yourself, do not use it.
problem-picture-svg-outside = the drawing takes something from elsewhere ({ $what }). There is no internet in the class: draw it inside.
problem-picture-svg-other = there is { $what } in the drawing, which is no line and no word. Save it again in Inkscape as “Plain SVG”, or export it as PNG.

problem-notebook-lang = the notebook says another language than its place. Here it must say “lang”: “{ $wanted }”. Begin again from a notebook that came with the kit.
problem-notebook-title = the title of a notebook may not have < > & ". Write it in plain words.
problem-notebook-steps-missing = the notebook does not call these steps: { $steps }. Add a code cell for each, such as: lesson.step("{ $first }")
problem-notebook-steps-order = the steps of the notebook must come in the order of the lesson's file: { $steps }. Drag the cells to their places.
problem-cell-imports-lesson = this cell takes code from elsewhere. A course uses this line only: from kit.ui import Lesson
problem-cell-lesson-other = this cell opens the lesson “{ $slug }”, and this is the notebook of “{ $wanted }”. Correct the name in brackets.
problem-cell-step-twice = the step “{ $step }” is called twice. Delete one of the cells.
problem-cell-step-misspelt = there is no step “{ $step }”. Do you mean “{ $like }”? The name here and the id in the lesson's file must be the same.
problem-cell-step-unknown = there is no step “{ $step }” in the lesson's file. Its steps: { $known }.
problem-cell-code-other = this cell has a command that no course uses: “{ $what }”. There are three kinds of lines: from kit.ui import Lesson · lesson = Lesson("name of the lesson") · lesson.step("name of the step"). Delete the rest.
problem-cell-html = there is code of a web page among the words: “{ $what }”. Write plain words; for bold ones put ** on both sides.
problem-cell-link = there is a link among the words. There is no internet in the class: take it away, or read it out.
problem-cell-image = there is a pasted picture among the words. Phones do not show it: save it in the folder pictures and name it at “picture” of the step.
problem-cell-words-long = this cell is too long. Make several paragraphs of at most { $most } letters.

problem-exercise-one-choice = an exercise without a subject judges one field of the kind "choice" with choices of its own. Ask one question a step.
problem-feedback-no-choice = no answer belongs to “{ $kind }”. Names that can stand here: ok, { $known }.
problem-exercise-none-right = every answer counts as wrong. Take away the feedback of the right one: { $known }.
problem-name-shown-unknown = there is no drawing or table “{ $name }” for this lesson. Take it away.
problem-name-shown-misspelt = there is no drawing or table “{ $name }”. Do you mean “{ $like }”?
problem-name-kept-unknown = this lesson cannot keep “{ $name }”. Take it away: what is answered in fields is kept all the same.
problem-name-kept-misspelt = this lesson cannot keep “{ $name }”. Do you mean “{ $like }”?
problem-name-condition-unknown = there is no condition “{ $name }”. Take it away.
problem-name-condition-misspelt = there is no condition “{ $name }”. Do you mean “{ $like }”?
problem-name-table-unknown = there is no table “{ $name }” to take a list from. Write the list here (choices or units).
problem-name-table-misspelt = there is no table “{ $name }”. Do you mean “{ $like }”?
problem-name-kind-unknown = fields of the kind “{ $name }” are for lessons of their own subject. Choose another kind, such as "text", "money" or "choice".
problem-name-kind-misspelt = fields of the kind “{ $name }” are not for this lesson. Do you mean “{ $like }”?
problem-name-number-unknown = this lesson has no number { "{" }{ $name }{ "}" }. Write the sentence without it.
problem-name-number-misspelt = this lesson has no number { "{" }{ $name }{ "}" }. Do you mean { "{" }{ $like }{ "}" }?
problem-field-twice = two fields of the lesson have this name, so one answer would take the other's place. Rename one.
problem-when-field-unknown = there is no field “{ $name }” in the lesson. Look at the name after when.
problem-when-field-misspelt = there is no field “{ $name }” in the lesson. Do you mean “{ $like }”?
problem-when-choice-unknown = that field has no answer “{ $name }”. It can be: { $known }.

refusal-pack-missing = No file was chosen. Choose the file of the lesson pack (.zip) and press again.
refusal-pack-not-one = This file is no lesson pack. Packs are made with chophien lessons pack; ask whoever sent it.
refusal-pack-damaged = The lesson pack is damaged, or was changed after it was packed ({ $file }). Ask for another copy.
refusal-pack-large = This pack is larger than a pack may be ({ $most } MB). Ask whoever sent it to leave pictures out and pack it again.
refusal-pack-forbidden = There is something in the pack that may not be there: “{ $file }”. Do not use this pack, and tell whoever sent it.
refusal-pack-newer = This pack was made with Chợ Phiên { $program }, which is newer than here ({ $here }). Install the new one and add the pack again.
refusal-pack-wrong = { $count ->
    [one] One thing
   *[other] { $count } things
 } in the pack must be mended before it can be used. Send the list to whoever wrote it.
refusal-pack-gone = This pack is not on the laptop any more. Choose the file again.
refusal-pack-there = There is a file “{ $file }” already. Give the pack another name.
refusal-course-not-written = { $folder } cannot be written to. Look whether the disk has room, and try again.
refusal-course-folder-taken = There is something in the folder “{ $folder }” already. Choose a new name.
refusal-course-given = The course of this room was set by whoever runs the machine, and is not changed here. Ask them.
refusal-course-slug = “{ $slug }” cannot be the name of a lesson. A name has small letters without marks, digits and underscores, and is not taken yet, such as safe_selling.

cli-lessons-new = Begin a course of your own: copy lessons into a folder to edit.
cli-lessons-new-example = chophien lessons new course --only pricing
cli-lessons-new-option-only = Copy this lesson only (may be given several times). Lessons that are not copied are taken from the kit.
cli-lessons-new-done = The course is in “{ $folder }”. Edit course.toml first, then look: chophien lab --course { $folder }
cli-lessons-draft = Add a new lesson to a course, with a frame to fill in.
cli-lessons-draft-example = chophien lessons draft course safe_selling
cli-lessons-draft-done = The lesson “{ $slug }” was added. Edit: { $files }
cli-lessons-unfilled = But words of the frame still stand in these, and women would read them so: { $files }
cli-lessons-pack = Pack a course into one file (.zip) for facilitators.
cli-lessons-pack-example = chophien lessons pack course --out pack.zip
cli-lessons-pack-option-out = The file to write.
cli-lessons-pack-done = The pack “{ $title }” is in { $file } ({ $kb } kB, { $lessons ->
    [one] one lesson
   *[other] { $lessons } lessons
 }). Six words to read to whoever gets it, on the phone: { $words }
cli-lessons-add = Take a lesson pack: check it and put it into the data of the class.
cli-lessons-add-example = chophien lessons add pack.zip
cli-lessons-add-option-data = The folder with the data of the class.
cli-lessons-add-done = The pack “{ $title }” by { $made_by } is used when the room is next opened. Its six words: { $words }
cli-lessons-back = Go back to the lessons of the kit; the pack in use is kept.
cli-lessons-back-example = chophien lessons back
cli-lessons-back-option-data = The folder with the data of the class.
cli-lessons-back-done = The lessons of the kit are used when the room is next opened.
cli-lessons-course-good = The course “{ $title }” is good: { $lessons ->
    [one] one lesson
   *[other] { $lessons } lessons
 }.

cli-lab-option-course = A course of your own (a folder) to edit and try out.
cli-serve-option-course = A course (a folder) that this room teaches, whatever pack was chosen.
serve-lesson-left-out = A lesson of the course cannot be read and is left out: { $why }
serve-course-unread = The course cannot be read, so the room has the lessons of the kit: { $why }
serve-course = The room teaches the course “{ $title }” by { $made_by }.

course-tab = Lesson packs
course-title = Lesson packs
course-what = The organizer sends new or changed lessons in one .zip file. It is checked first; you see what changes before it is used.
course-now = In use
course-now-kit = The lessons that came with Chợ Phiên.
course-version = Version { $version }.
course-made-by = Made by { $made_by }. Ask: { $contact }
course-words = The six words of the pack: { $words }
course-words-how = Call whoever made it and let them read the six words of their pack. If they are the same, it is the pack that they sent.
course-known = Use packs of people whom you know only: the check sees how a lesson is written, not whether what it teaches is right.
course-choose = Choose a pack
course-file = The .zip file, on this laptop or a USB stick
course-look = Look at this pack
course-found = The pack “{ $title }”
course-changes = If you use this pack
course-added = New lessons: { $lessons }
course-changed = Changed lessons: { $lessons }
course-removed = Not taught any more: { $lessons }
course-order = The order: { $lessons }
course-same = Nothing differs from the lessons in use.
course-answers = What the women answered before stays.
course-own = Notebooks and slides that you edited on this laptop rest while a pack is used; with the lessons of the kit they are back.
course-wrong = The pack cannot be used yet
course-wrong-how = Send this list to whoever wrote it:
course-use = Use this pack
course-use-how = The room closes and opens again at once, in about half a minute. Phones come back by themselves.
course-present = { $count ->
    [one] One woman is
   *[other] { $count } women are
 } in the room. Ask them to wait a moment, or do it in a break.
course-back = Back to the lessons of the kit
course-again = Use the pack before: { $title }
course-later = The pack “{ $title }” is chosen, and used when the room is next opened.
course-given = This course was set by whoever opened the room.

draft-lesson-title = Title of the lesson
draft-lesson-rule = One sentence to remember.
draft-lesson-objective = What you can do after this lesson.
draft-lesson-story = Tell a short story here. Whoever is in it is an invented person.
draft-lesson-story-ask = Say why the question below is asked.
draft-lesson-tell = Name of step one
draft-lesson-tell-what = One sentence that says what to do.
draft-lesson-tell-label = What to write here
draft-lesson-ask = Name of step two
draft-lesson-ask-what = A question with one right answer.
draft-lesson-ask-label = Which do you choose?
draft-lesson-yes = The right answer
draft-lesson-no = The wrong answer
draft-lesson-right = That is right, and why.
draft-lesson-wrong = Not quite, and why.
draft-lesson-hint = A hint.
draft-slides-first = Name of slide one
draft-slides-second = Name of slide two
draft-slides-say = What to say and do on this slide.
