# QR codes
refusal-code-not-read-back = The code that was drawn does not read as it should, so it is not used. Please make it again; if that fails, write less.
refusal-code-empty = There are no words to put into the code yet. Write some and try again.
refusal-code-too-long = The code has { $length } bytes, and should have { $most } at most. Write less, so that every phone can scan it.
refusal-code-control-character = The words hold a character that cannot be printed. Type them again on the keyboard instead of pasting them.
refusal-code-not-a-link = “{ $link }” is no address that a phone opens. Write it in full, such as http://192.168.1.10:8866
refusal-wifi-name-missing = The Wi-Fi has no name yet. Type the name as phones show it.
refusal-wifi-name-too-long = The Wi-Fi name has { $length } bytes; { $most } is the most. Check the name, or give the router a shorter one.
refusal-wifi-password-wrong = A Wi-Fi password has 8 to 63 plain letters or figures. Check it in the router; leave it empty for a Wi-Fi without one.
refusal-print-nobody = There is no participant to print a card for. Add participants and print again.

# Wall poster
print-poster-title = Join with your phone
print-workshop = Chợ Phiên workshop
print-class-code = Class code { $code }
print-where-and-when = { $place } · { $on }
print-step-wifi = Scan to join the class Wi-Fi
print-step-wifi-by-hand = Join the class Wi-Fi
print-wifi-name = Wi-Fi name
print-wifi-password = Password
print-wifi-open = No password needed
print-stay-title = Stay connected
print-stay-why = Your phone says “no Internet”? Stay connected. Our class needs no Internet.
print-stay-words = Phones name the button differently: Stay connected, Keep, Always connect or Yes.
print-dialog-says = No Internet. Stay connected?
print-dialog-leave = No
print-dialog-stay = Stay connected
print-step-page = Scan to open the class page
print-type-instead = Cannot scan? Open the browser and type:
print-not-opening = Page does not open? Turn mobile data (4G) off and scan code 2 again.
print-not-opening-online = The page does not open? Switch mobile data on, or join a Wi-Fi with internet, and scan again.
print-help = Stuck? Raise your hand. Someone will come at once.

# Sign-in cards
print-card-number = No.
print-card-code = Join code
print-card-type = Cannot scan? Type:
print-card-stay = No Internet, says the phone? Stay connected.
print-card-fold = fold behind
print-card-pictures = Your three pictures. Show nobody.
print-card-draw = Draw your pictures.
print-cut = cut along the dashes
