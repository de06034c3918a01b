# Ready or not: looking at the machine and the workshop, as a page
ready-title = Ready?
ready-again = Look again
ready-mend = Do this
ready-fine = { $count ->
    [one] One thing is fine
   *[other] { $count } things are fine
  }

doctor-place-ok = The workshop is at { $place } on { $day }
doctor-place-trouble = Nobody has written where and when the workshop is.
doctor-contact-ok = It is written who answers for the data
doctor-contact-trouble = It is not written who answers for the data. The women need to know before they agree.
doctor-wifi-ok = The Wi-Fi of the class: { $name }
doctor-wifi-trouble = The name of the Wi-Fi is not written, so the poster has no Wi-Fi code to scan.
doctor-listed-ok = { $women } women are on the list
doctor-listed-trouble = Nobody is on the list. Read one in, or let the women come in by the code on the wall.
doctor-poster-ok = The poster was taken to be printed
doctor-poster-trouble = The poster is not printed. Take it, print it, hang it at the door and on both walls.
doctor-led-ok = What is printed leads to { $address }
doctor-led-trouble = What is printed leads to { $printed }, and the room is now at { $address }. Join the Wi-Fi of before, or print again.
doctor-phones-ok = { $phones } phones have opened the room's page ({ $address })
doctor-phones-trouble = No phone has opened the room's page yet. Take a phone, join the class's Wi-Fi, open { $address }. If it does not open, switch mobile data off, and allow this program in the machine's firewall.
doctor-online-ok = { $phones } phones have opened the room's page ({ $address })
doctor-online-trouble = No phone has opened the room's page yet. Take a phone with internet and open { $address }. If it does not open, tell whoever looks after the server.
doctor-open-ok = The room is open at port { $port }
doctor-open-trouble = Port { $port } does not open. Close the room and open it again.
