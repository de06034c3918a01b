# The chophien command line
cli-usage-prefix = Usage:
cli-usage-options = [OPTIONS]
cli-usage-command = COMMAND [ARGUMENTS]…
cli-usage-file = FILE
cli-heading-options = Options
cli-heading-commands = Commands
cli-heading-example = Example
cli-option-help = Show this help and stop.
cli-option-lang = Speak Vietnamese (vi) or English (en).
cli-see-help = How to use it: { $command } --help
cli-no-such-option = There is no option { $name }.
cli-no-such-command = There is no command “{ $name }”.
cli-missing = { $name } is missing.
cli-bad-value = The value of { $name } cannot be used.
cli-file-not-opened = The file cannot be opened. Check its name.
cli-file-trouble = { $name } cannot be read or written. Check its name, whether that is allowed, and whether the disk is full.
cli-output-trouble = The result cannot be written. Check whether the disk is full.
cli-usage-wrong = That is not how this command is used.

cli-chophien = Chợ Phiên: lessons for women who sell what they grow.
cli-chophien-example = chophien price --json < lot.json

cli-pin = Set a new PIN for the facilitator, while the room is open or closed. It shows on this terminal alone.
cli-pin-example = chophien pin
cli-pin-option-data = Folder that keeps the class's data.
cli-pin-option-demo = The PIN of the practice room.
cli-pin-is = The new PIN of the class at { $place }: { $pin } (write it down now; the old one has ended)
refusal-no-room-here = There is no class in { $folder }, so a PIN that is set here would open nothing. Name the folder of the class with --data; on a server type: chophien-room lop pin (lop is the name of the room).

cli-price = Price a lot: unit cost, lowest price, price on each channel.
cli-price-example = chophien price --json < lot.json
cli-price-option-as-json = Print the result as JSON.
cli-price-fee-impossible = A fee above 100 % at { $channels } must be a slip: please look again. The other channels are priced above.
refusal-no-lot-given = There is no lot to price. Give a JSON file, for example: chophien price --json < lot.json

cli-lessons = Lessons: checked before the class; a course of your own; packs sent and taken in.
cli-lessons-example = chophien lessons check
cli-lessons-check = Check lessons, sentences, notebooks, slides and tables; or a course (a folder or a .zip pack).
cli-lessons-check-example = chophien lessons check
cli-lessons-check-option-as-json = Print what was found as JSON.
cli-lessons-good = All is well: { $lessons ->
    [one] one lesson
   *[other] { $lessons } lessons
  }, { $tables } tables, { $sentences } sentences in each language.
cli-lessons-found = { $count ->
    [one] One thing needs mending.
   *[other] { $count } things need mending.
  }

cli-doctor = See whether this machine is ready for a class.
cli-doctor-example = chophien doctor
cli-doctor-option-as-json = Print the result as JSON.
cli-doctor-option-data = The folder that keeps the class's data.
cli-doctor-option-port = The port that the class will use.
