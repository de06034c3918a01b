# The store: what happened and what to do. The reader is a participant or the facilitator.

## The computer cannot write data now

refusal-disk-full = The disk of the classroom computer is full. What was entered is still in the computer, not lost: the facilitator deletes files that are not needed on the disk that holds { $folder }, and writing goes on by itself. Please do not switch the computer off.
refusal-database-locked = Another program is holding the workshop's data file in { $folder }. What was entered is still in the computer: the facilitator closes that program, and writing goes on by itself.
refusal-folder-read-only = The computer may not write to the folder { $folder }. The facilitator allows writing to it, or opens the room with another folder by --data.
refusal-database-damaged = The workshop's data file in { $folder } is damaged. The facilitator leaves that file as it is, does not delete it, and opens the room from the latest copy in another folder.
refusal-database-gone = The place of the workshop's data is not there: { $folder }. The facilitator plugs the drive in again or puts the folder back, and writing goes on by itself. Please do not switch the computer off.
refusal-database-server-gone = The database server does not answer. What was entered is still there; the room is trying again and goes on writing by itself. If it takes long, the organizer looks after the PostgreSQL server.
refusal-disk-fault = The disk that holds { $folder } cannot be read or written. What was entered is still in the computer: the facilitator checks the drive's cable and free space; please do not switch the computer off.
refusal-store-fault = The computer has not been able to write to { $folder }. What was entered is still in the computer, which is trying again. If this lasts, the facilitator restarts the program.
refusal-store-in-use = Another room is open on this very data ({ $folder }). One at a time: close the other first, or give this one data of its own.
refusal-store-closed = The room is closing and takes nothing more. Wait until the facilitator opens it again, then go on.
refusal-database-newer = The data in { $folder } was written by a newer version of the program. Install the latest version and open it again; the data is untouched.
refusal-database-driver-missing = The driver for the database { $address } is not installed. Install it: pip install "psycopg[binary]", or remove the variable CHOPHIEN_DATABASE_URL to keep data in a folder of this computer.
refusal-database-address-wrong = The address in CHOPHIEN_DATABASE_URL cannot be read. One that can: postgresql+psycopg://name@server/chophien
refusal-copy-not-here = The data is on a PostgreSQL server. Copy it with pg_dump on that server.
refusal-not-found = This is not here any more; it may have been deleted. Load the page again. ({ $what })

## What a page wants to keep

refusal-value-too-large = This is too large ({ $kilobytes } KB); each field keeps { $limit } KB. Write less, or choose a smaller photo.
refusal-value-not-storable = The computer cannot keep this. Remove unusual signs and enter it again.
refusal-photo-not-held = This photo was not taken. You have not agreed that your work is kept, so photos are only held for the moment, and there is no more room for that. Go to your own page, tap “What I agreed to”, agree that your work is kept, and choose the photo again. What you entered is still there.
refusal-photos-waiting = Many photos are being sent at the same time. Wait a minute and choose this photo again; what you entered is still there.

## Participants

refusal-name-not-given-name = Write the given name only, one or two words (for example: Mai, Ngọc Mai), { $longest } letters at most. No full name, telephone number or identity number.
refusal-hamlet-missing = The hamlet's name is missing or too long. Write it, for example: Nà Mụ.
refusal-number-taken = Card number { $number } is taken. Choose another, or leave it empty to get the next one.
refusal-number-not-positive = A card number is 1 or more.
refusal-table-number-wrong = A table's number is from 1 to { $most }. Leave it empty if nobody is seated yet.
refusal-pictures-not-three = Tap three different pictures.

## Joining

refusal-card-number-unknown = There is no card number { $number } in this hamlet. Look at the number on the card and at the hamlet again, or ask the facilitator.
refusal-pictures-wrong = These are not the three pictures. Think of their order and try again; { $left } more tries.
refusal-card-locked = Card number { $number } is locked after five wrong tries. Raise your hand: the facilitator unlocks it.
refusal-pictures-not-chosen = Card number { $number } has no pictures yet. Scan the code on your card to choose them.
refusal-card-code-unknown = No card has this code. Look at each letter on the card again, or ask the facilitator.
refusal-card-replaced = This card was replaced by a new one. Use the new card; if you have none, ask the facilitator.

## The facilitator's PIN

refusal-pin-too-weak = A PIN has at least { $shortest } digits, not one digit over and over, nor a run like 123456.
refusal-pin-not-set = The room has no PIN yet. Set one on the facilitator's computer first.
refusal-pin-wrong = The PIN is not right. { $seconds ->
    [0] Try again.
   *[other] Wait { $seconds } seconds, then try again.
}
refusal-pin-too-soon = Too many wrong tries. Wait { $seconds } more seconds, then try again.

## Market prices, workshops

refusal-local-price-not-positive = A price is more than 0 đồng. Write the lowest price heard at the market.
refusal-local-price-upside-down = The low price ({ $low } đ) is above the high price ({ $high } đ). Look at both again.
refusal-delete-by-too-early = The date for deleting the data ({ $delete_by }) is before the first day ({ $starts_on }). Choose a date after the workshop ends.
refusal-delete-by-too-late = That is too late. The law lets data be kept only while it is needed: choose a day no later than { $latest }.
refusal-delete-by-promised = Someone has agreed already, and was told that everything is deleted by { $promised }. The day can be moved earlier, never later.
