# A locked backup: chophien backup, chophien restore, the page "Backup" of the console

backup-title = A backup of the class
backup-what = One file with all the data of the class, locked with a passphrase. If the laptop breaks or is lost, or to go on with another one, it is opened again from this file.

## What is in it, and what is not

backup-in = In the backup
backup-in-list = the list of women: card number, hamlet, given name, table; printed cards go on working
backup-in-entered = what the women let us keep: answers, products, listings, photos, cash books; account numbers only of those who ticked that
backup-in-consents = what each of them agreed to or took back, attendance, tries at each step
backup-in-class = market prices, the name of the class, its Wi-Fi (with the password), who answers for the data
backup-in-notebooks = the facilitator's own lessons, edited here or come in packs
backup-out = Not in the backup
backup-out-unkept = what was typed without consent to keep it (it was never written to the disk)
backup-out-erased = anything of women who had their data deleted before
backup-out-pin = the PIN and this laptop's key for signing in: when it is opened again there is a new PIN, and everyone signs in with her card
backup-out-papers = printed papers, files the women took home, the practice room
backup-later = A woman who has her data deleted after the backup is still in the file. Make a new one, then destroy the old one.
backup-outlives = This file does not delete itself. On { $day } all data of the class has to go: delete this file too, on every stick and computer it was copied to.

## The page on the console

backup-last = Last backup: { $day }.
backup-never = There is no backup of this class yet.
backup-erased-since = { $count ->
    [one] Since then one woman had her data deleted.
   *[other] Since then { $count } women had their data deleted.
  } Make a new backup, then destroy the old one.
backup-passphrase-title = The passphrase
backup-passphrase-why = Copy these six words onto paper and keep it away from the file. Once forgotten, nobody can open the file, not even those who made the program.
backup-passphrase-strength = Six words drawn by lot from { $words }: { $bits } bits strong. Type them with or without marks.
backup-passphrase-other = Another one
backup-passphrase-first = Type the passphrase (this one, or one of your own)
backup-passphrase-again = Type it again, reading from the paper
backup-make = Make the backup
backup-make-here = Do this on the laptop of the class itself, with the projector switched off.
backup-running = Backing up… { $megabytes } MB written. The class goes on as usual.
backup-ready = The backup is made: { $megabytes } MB. Download it, copy it to a USB stick, and keep that away from this laptop.
backup-take = Download the backup
backup-kept-until = The file can be downloaded until the room is closed.
backup-file = cho-phien-backup
backup-how-back = To open it again: copy the file to a computer with this program and run chophien restore FILE --data NEW-FOLDER.
backup-open = Make a backup

## Soon to be deleted

backup-due = { $days ->
    [0] Today
    [1] Tomorrow ({ $day })
   *[other] In { $days } days, on { $day },
  } all data of the class at { $place } will be deleted as promised: the list, the work, photos, cash books, attendance.
backup-due-before = What is to stay has to be taken before: the women download their files; print the report and the certificates.
serve-due = { $days ->
    [0] Today
    [1] Tomorrow
   *[other] In { $days } days
  } all data of the class at { $place } will be deleted ({ $day }): the list, the work, photos, cash books, attendance. Before that: open the console, tab Closing, print the report; the women download their files.

## Words in the file

backup-outside =
    A LOCKED BACKUP OF A CHỢ PHIÊN CLASS

    Without the passphrase nobody can read what is inside. If you found this file, please delete it or tell the nearest Women's Union.
    To be deleted by: { $day }. On that day delete this file, on every stick and computer it was copied to.
    To open it: chophien restore FILE --data NEW-FOLDER

## The command line

cli-backup = Make a locked backup of the class, or say what is in one.
cli-backup-example = chophien backup --out /media/usb/class.zip
cli-backup-option-data = The folder with the data of the class.
cli-backup-option-out = The file to write; by itself sao-luu-cho-phien-DAY.zip in this folder.
cli-backup-option-look = Make none: read this file to its end, check it, and say what is in it.
cli-backup-option-as-json = Print the result as JSON.
cli-backup-proposed = A passphrase to take ({ $bits } bits); copy it onto paper now: { $words }
cli-backup-first = Type the passphrase (it is not shown; with or without marks)
cli-backup-again = Type it again
cli-backup-written = Written: { $file } ({ $megabytes } MB).
cli-backup-whole = The file is whole. Made on { $day } by version { $program } of the program.
cli-backup-workshop = Class at { $place }, { $starts }: { $people ->
    [one] one woman
   *[other] { $people } women
  }; to be deleted by { $day }.
cli-backup-counts = { $answers } answers, { $photos } photos, { $lines } lines of cash books, { $notebooks } own copies of lessons.

cli-restore = Open a backup again as a new data folder.
cli-restore-example = chophien restore class.zip --data data-new
cli-restore-option-data = The new folder; there must be nothing in it.
cli-restore-option-forget = An older data folder of this laptop: who had her data deleted there is not brought back.
cli-restore-option-as-json = Print the result as JSON.
cli-restore-done = Opened again in { $folder }. To open the room: chophien serve --data { $folder } (there will be a new PIN; everyone signs in with her card).
cli-restore-forgotten = { $count ->
    [one] One woman had her data deleted and was not brought back.
   *[other] { $count } women had their data deleted and were not brought back.
  }
cli-restore-later = Who had her data deleted after { $day } (the day of the backup) without this computer knowing is back: open the console and delete hers.

refusal-passphrase-too-weak = This passphrase is soon guessed. Take the six words that are proposed, or one of { $shortest } letters or more, many of them different.
refusal-passphrases-differ = It was typed in two ways. Look at the paper and type both fields again.
refusal-passphrase-missing = There is no passphrase. Run this in a window to type in, or set CHOPHIEN_BACKUP_PASSPHRASE.
refusal-passphrase-wrong = The passphrase is not right. Look at the paper, word by word; marks do not matter. If you are certain, the file is damaged: take another copy of it.
refusal-backup-not-one = This file is no backup of Chợ Phiên. Choose one whose name begins with sao-luu-cho-phien or cho-phien-backup.
refusal-backup-damaged = This backup was cut off or changed, so it is not opened. Take another copy (another stick or computer), or copy it again.
refusal-backup-newer = This backup was made by a newer version of the program. Install the latest and open it again; the file is untouched.
refusal-backup-there = There is a file { $file } already. Nothing is written over: choose another name.
refusal-backup-no-room = The disk or stick with { $folder } has not enough room, so there is no backup on it. Delete files, or choose another disk.
refusal-backup-not-written = The backup cannot be written to { $folder }. See whether the folder is right and the stick is not write-protected, and do it again.
refusal-nothing-to-back-up = There is no data of a class in { $folder }. Name the right folder with --data.
refusal-restore-into-used = There is data in { $folder } already. Nothing is written over: choose a new folder, for example --data { $free } --forget { $folder } (who had her data deleted in the old folder is not brought back).
refusal-restore-too-late = What is in this backup was to be deleted by { $day } (today is { $today }), so it is not opened. Delete the file too. If this computer's date is wrong, set it right and open again.
refusal-restore-no-room = The disk has not enough room to open the backup in { $folder }; nothing of it is there. Delete files, or choose another disk with --data.
refusal-restore-not-written = The folder { $folder } cannot be made. See whether the path is right and writing is allowed.
refusal-restore-server = This computer keeps its data on a PostgreSQL server (CHOPHIEN_DATABASE_URL). Unset that to open the backup in a folder.
