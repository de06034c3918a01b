# Looking at the laptop before the class
doctor-python-ok = Python { $version }
doctor-python-trouble = Python { $version } cannot be used. Install Python 3.11, 3.12 or 3.13.
doctor-packages-ok = The packages are the checked releases
doctor-packages-trouble = These packages differ from the checked releases: { $names }. Run the start command again to install them.
doctor-disk-ok = { $free } MB free on the disk
doctor-disk-trouble = Only { $free } MB free on the disk, { $needed } MB are needed. Delete files that are not used.
doctor-memory-ok = { $free } MB of memory free
doctor-memory-trouble = Only { $free } MB of memory free, { $needed } MB are needed. Close other programs.
doctor-women-ok = The room holds about { $women } women at once
doctor-women-trouble = The room holds only about { $women } women at once; even a small class needs { $needed }. Close other programs.
doctor-address-ok = Phones in the room can reach: { $addresses }
doctor-address-trouble = This machine is on no Wi-Fi. Join the room's Wi-Fi (it needs no internet) and try again. { $addresses }
doctor-port-ok = Port { $port } is free
doctor-port-trouble = Another program uses port { $port }. Close the room that is running, or choose another port: --port 8867
doctor-data-ok = The data folder { $folder } can be written
doctor-data-trouble = The folder { $folder } cannot be written. Choose another one: --data
doctor-ready = Ready for the class.
doctor-not-ready = { $count ->
    [one] One thing to mend before the class.
   *[other] { $count } things to mend before the class.
  }
doctor-fonts-ok = The letters for printing are there
doctor-fonts-trouble = Letters for printing are missing: { $names }. Run the start command again to install them.
doctor-clock-ok = The machine's clock: { $time } on { $day }
doctor-clock-trouble = The machine's clock says { $time } on { $day }, which looks wrong. Set date and time, then open the room again.
