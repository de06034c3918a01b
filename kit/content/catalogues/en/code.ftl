# Codes on goods and at the stall: phone, Zalo, Facebook page, place, contact card, some lines of text
refusal-product-code-page-unclear = “{ $page }” is no Facebook page. Open your page, tap “Copy link” and paste it here.
refusal-product-code-place-unclear = This place cannot be read. Open a map, hold your finger on your place and copy the two numbers there, such as 22.3561, 105.3872.
refusal-product-code-place-elsewhere = This place is not in Viet Nam; the two numbers have probably changed places. Look at the map again.
refusal-product-code-name-missing = The contact card has no name yet. Type the name that buyers call you by.
refusal-product-code-words-missing = There are no words to put into the code yet. Write some.
refusal-product-code-words-too-long = This text has { $length } bytes; on a label { $most } is the most. Write less, so that every phone can scan it.
refusal-product-code-words-unreadable = The words hold a character that cannot be read. Delete them and type them again.
refusal-product-code-not-traceability = What a household writes itself is product information and may not be called traceability. Leave those words out, and say who made it and which number to call.

# Reading a code in a picture, saving a code
refusal-code-none-found = No code can be seen in this picture. Take it again with the whole code in it, in good light and without glare, or save the picture of the code in your bank's app.
refusal-code-not-a-picture = This file does not open as a picture. Choose a screenshot or a photo (JPG, PNG).
refusal-code-picture-too-large = This picture is too large to open. Take a screenshot and use that.
refusal-code-several-payments = There are { $count } payment codes in this picture, and it is not clear which is yours. Take it again with only one.
refusal-code-too-small = At { $side } mm the code is too small for phones to scan. This one needs { $least } mm at least.

# The command chophien qr
cli-qr = QR codes: for payment, on goods, and read in a picture. Each is read back before it is given out.
cli-qr-example = chophien qr pay --bank Agribank --account 8201205123456 --out code.pdf
cli-qr-pay = Make a VietQR payment code. Without an amount it is for the stall, with one for an order.
cli-qr-pay-example = chophien qr pay --bank 970405 --account 8201205123456 --amount 35000 --note "mang kho" --out code.png
cli-qr-pay-option-bank = The bank: its name (Agribank), code (VBA) or number (970405).
cli-qr-pay-option-account = The account number, without spaces.
cli-qr-pay-option-amount = The amount, such as 35000, 35k or 1tr2.
cli-qr-pay-option-note = The note; Vietnamese marks are left out.
cli-qr-pay-option-card = The number given is that of a card.
cli-qr-pay-option-as-payload = Print the text of the code (as is done without --out).
cli-qr-pay-option-out = The file to write the code to.
cli-qr-pay-option-mm = The side of the printed code with its white border, for a PDF. Right for half a metre if left out.
cli-qr-pay-option-as-json = Print the result as JSON.
cli-qr-text = Make a code of some lines of text, or one that opens a phone, Zalo, a Facebook page or a map.
cli-qr-text-example = chophien qr text "Hong Thai pears, home grown" --out label.png
cli-qr-text-option-kind = What the given text is: plain text, a phone number, a Zalo number, a Facebook page or a place.
cli-qr-text-option-as-payload = Print the text of the code (as is done without --out).
cli-qr-text-option-out = The file to write the code to.
cli-qr-text-option-mm = The side of the printed code with its white border, for a PDF. Right for half a metre if left out.
cli-qr-text-option-as-json = Print the result as JSON.
cli-qr-read = Read the codes in a picture. With --out, the payment code in it is given out again to the letter: the surest way, and the only one for wallets.
cli-qr-read-example = chophien qr read photo.jpg --out code.pdf
cli-qr-read-option-as-payload = Print the text of the payment code.
cli-qr-read-option-out = The file to write the payment code to again.
cli-qr-read-option-mm = The side of the printed code with its white border, for a PDF. Right for half a metre if left out.
cli-qr-read-option-as-json = Print the result as JSON.
refusal-wallet-own-code = A code of { $bank } should be taken from the { $bank } app only. Save the picture of the code there, and have that picture printed again.
qr-pays = The money will go to { $bank }, to the account ending in { $ending }.
qr-amount = Amount: { $amount } ({ $words }).
qr-note-folded = The note in the code: “{ $note }”.
qr-note-gone = A code can keep no letter of this note, so it has none.
qr-note-long = The note has more than { $most } characters: some banks cut what follows.
qr-check-name = Before printing many: scan it with another phone and see whether it shows the account owner's right name.
qr-written = Read back and written to { $file }. To be scanned from half a metre, print it { $side } mm wide.
bank-warning-check-first = It is not known whether an account at { $bank } can be paid by VietQR. Have somebody send 1.000 đ first.
bank-warning-use-another-account = No source says that an account at { $bank } can be paid by VietQR. Better use an account at another bank.
bank-warning-two-numbers = { $bank } has two numbers in the lists. Have somebody send 1.000 đ first.
qr-read-stall = Payment code: { $bank }, account ending in { $ending }, buyers type the amount.{ $note ->
    [none] {""}
   *[other] {" "}Note: “{ $note }”.
  }
qr-read-order = Payment code: { $bank }, account ending in { $ending }, amount { $amount }.{ $note ->
    [none] {""}
   *[other] {" "}Note: “{ $note }”.
  }
qr-read-wallet = Payment code of a wallet or another network: only print it again as it is.
qr-read-link = Code that opens an address: { $text }
qr-read-phone = Code that calls: { $text }
qr-read-place = Code that opens a map: { $text }
qr-read-wifi = Code that joins a Wi-Fi.
qr-read-contact = Contact card: { $text }
qr-read-text = Code with a text: { $text }

# Product label
label-line = { $name }: { $value }
refusal-product-label-alcohol = Alcohol may be sold with a licence only, so no label is made for it here. Ask the commune's officer.
refusal-product-label-too-long = This is too long; a label has room for { $most } characters of it. Write less.
refusal-product-label-unreadable = The words hold a character that cannot be read. Delete them and type them again.
refusal-product-label-dates-backwards = Best before { $best_before } lies before the day it was made, { $made_on }. Look at the two days again.
