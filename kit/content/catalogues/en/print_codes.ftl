# Stall stand
print-scan-bank =
    Scan with
    your bank's app
print-scan-wallet = Scan to pay
print-scan-practice = Try scanning this code
print-payee-bank = Bank: { $name }
print-payee-wallet = Wallet: { $name }
print-last-digits = Ends in
print-note = Note: { $note }
print-check-name = Check the name before you pay
print-practice = Practice code, no money is sent
print-practice-copy = Practice copy
refusal-payee-name-missing = There is no name yet. Type the account's name as your bank's app shows it, so that buyers can check it before they pay.
refusal-stand-too-small = This code is too dense for a phone to scan on this paper. Print it on { $paper }.

# Product labels
refusal-label-sheet-unknown = There is no sheet of { $sheet } labels. Choose one of these: { $sheets }.
print-scan-call = Scan to call
print-scan-zalo = Scan to write on Zalo
print-scan-page = Scan to see the page
print-scan-place = Scan to find the way
print-scan-words = About this product
refusal-print-nothing = There is nothing to print yet. Choose at least one thing and print again.
refusal-label-needs-larger = The label “{ $name }” does not fit on sheets of { $sheet }: its letters or its code would be too small to read. Choose the sheet of { $next }, or write less.
refusal-label-only-to-call = Stickers of the sheet of { $sheet } only have room for a name and a code to call or to write on Zalo. Print the label “{ $name }” on the sheet of { $next }.
refusal-label-too-long = The label “{ $name }” is too long for every sheet. Write less, or put fewer words into the code.

# Price list
print-price-list = Prices

# Homestay card
print-stay-welcome = Welcome to our home
print-stay-wifi = Scan to join the Wi-Fi
print-stay-wifi-name = Wi-Fi name
print-stay-wifi-password = Password
print-stay-wifi-open = No password needed
print-stay-pay = Scan to pay
print-stay-call = Call us any time
print-stay-fold = fold here
refusal-house-name-missing = The house has no name yet. Type what guests call it, such as Na Bo Homestay.

# A whole room's papers at once
refusal-paper-not-made = This paper could not be made: a fault of the program. The others are not touched by it. Try this one alone, and tell the organizers if it fails again.
