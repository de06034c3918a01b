# The code lesson: reading codes, being paid, tricks, code and label on goods, papers to take home
refusal-paying-code-unfinished = There is no code yet. Choose the picture or type the account in the steps above. A number that is not kept is typed again when the page is opened anew.
refusal-paying-goods-unfinished = No goods are chosen yet. Choose them in the step “A code and label for which goods?”.

paying-invented = The people and numbers here are made up for the class (invented persons).
paying-paper-says = The paper says: { $words }
paying-phone-shows = The phone shows: { $words }
paying-example-first = The first code
paying-example-first-paper = “Write to chị Mận on Zalo”
paying-example-first-shown = opens the Zalo of “Mận Nà Mụ”
paying-example-second = The second code
paying-example-second-paper = “Pay TRIEU THI MAN”
paying-example-second-shown = transfer to TRAN VAN HUNG
paying-example-third = The third code
paying-example-third-paper = “Mận's dried bamboo shoots”
paying-example-third-shown = Dried bamboo shoots 200 g, made by Mận
paying-example-words = Dried bamboo shoots 200 g, made by Mận

paying-scene-stuck-where = The buyer's phone
paying-scene-stuck =
    Transfer to:
    NGUYEN VAN LOC
    ending in 1122
paying-scene-screenshot-where = The buyer's phone
paying-scene-screenshot =
    ✔ Transfer successful
    350.000 đ
    To: TRIEU THI MAN
    Today, 8:15
paying-scene-receive-where = A message from a stranger
paying-scene-receive = I order 20 kg of shoots. The deposit is sent: scan this code and enter your password to receive 2 million.
paying-scene-otp-where = Incoming call
paying-scene-otp = “I call from the bank. Your account is about to be locked. Read me the 6 digits just sent to your phone and I open it again.”

paying-practice = Practice room: type any number you like. The codes only say “Practice code” and pay nobody.
paying-kept = You have agreed that the account number is kept for next time.
paying-not-kept = The account number is not kept: it is gone when the page is closed or loaded again.
paying-other-bank = Another bank
paying-bank-which = Is it one of these banks? Tap the right name.
paying-account-echo = { $groups }: { $count } characters, ending in { $ending }
paying-picture-remove = Drop this code
paying-read-wallet = The code of your { $wallet } wallet. We print the very same code again.
paying-note-shown = The bank will show: “{ $note }” ({ $count }/{ $most } letters)

paying-code-stall = Payment code for the stall
paying-code-order = Code of one order
paying-ending = Ending in { $ending }
paying-label-alt = Label of { $name }
paying-label-law = Fresh goods sold loose mostly need no label; packed goods do. The rules are changing: ask at the commune.
paying-rule = One sentence to remember

paying-paper-stand = The code for the stall
paying-paper-order = The code of the order
paying-paper-labels = The labels
paying-stand-not = When you tried it, the other phone showed another name. Make the code again, with your own name, before you print.
paying-stand-alt = Payment code: name, last digits, and “check the name before you pay”
paying-take-stand-pdf = Save the sheet to print (PDF)
paying-take-stand-png = Save the picture
paying-take-order-png = Save the picture for the buyer
paying-take-labels-pdf = Save the labels to print (PDF)
paying-file-stand = payment-code
paying-file-order = order-code
paying-file-labels = labels
