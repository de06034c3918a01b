# The folder for a USB stick: chophien bundle, and what it says on a machine without internet
cli-bundle = Make a folder for a USB stick that installs where there is no internet.
cli-bundle-example = chophien bundle --out /media/usb/chophien --platform windows
cli-bundle-option-out = The folder to make; it must be empty. If the download breaks off, the same command goes on with it.
cli-bundle-option-platform = For which machines: windows, linux, macos. Repeat it to choose some; default: all three.
cli-bundle-option-python = For which Python: 3.11, 3.12, 3.13. Repeat it to choose some; default: all three.
cli-bundle-option-as-json = Print the result as JSON.
cli-bundle-fetching = { $machine }: { $count } packages…
cli-bundle-target = { $machine }: { $count } packages, { $megabytes } MB
cli-bundle-made = Done: { $folder }, { $megabytes } MB. Copy the whole folder to a USB stick, then read DOC-TRUOC.txt.
cli-bundle-beside = Fetch this from python.org too and put it into the same folder: { $file }

refusal-bundle-folder-taken = There is something in the folder { $folder } already. Choose a new or empty one: --out NAME
refusal-bundle-no-network = Nothing could be fetched: this machine has no internet, or the network comes and goes. What was fetched stays; run the same command again when there is a network.
refusal-bundle-no-wheel = The package { $package } { $release } has no ready-made build for { $target }. Leave that machine out, for example with --platform windows or --python 3.12, and tell whoever keeps the program.
refusal-bundle-other-file = The file that came for the package { $package } is not the one in the lock, and is not used. Run this again; if it stays so, use another network and do not install.
refusal-bundle-no-room = The disk is full. Make room, or choose another disk with --out, and run this again.
refusal-bundle-pip-missing = This Python has no pip: { $python }. Run python -m ensurepip and try again.
refusal-bundle-pip-troubled = pip stopped halfway: { $said }

usb-script-python-first = There is no Python on this machine yet. Installing Python first; this takes some minutes…
usb-script-python-missing = { $system ->
    [windows] This machine has no Python that will do ({ $releases }). Fetch { $installer } from python.org, put it into the folder of this file, and double-click again.
    [macos] This machine has no Python that will do ({ $releases }). Fetch { $installer } from python.org, put it into the folder of this file, and double-click again.
   *[linux] This machine has no Python that will do ({ $releases }). Where there is a network, run: sudo apt-get install python3 python3-venv, and try again.
  }
usb-script-python-by-hand = There is no Python on this machine yet. Its installer opens now: when it is done, double-click this file again.
usb-script-install-first = Chợ Phiên is not installed on this machine. Run the file called install first.

usb-install-checking = Looking whether the { $count } packages on the stick are whole…
usb-install-making-environment = Making a place for Chợ Phiên: { $folder }
usb-install-installing = Installing, without a network. This takes some minutes; please leave the stick in…
usb-install-done = Installed. You can take the stick out. To open the room: in the folder { $folder }, run the file called mo-lop.
usb-install-already = Chợ Phiên is installed in { $folder } already. To open the room, run the file called mo-lop there.
usb-install-damaged = { $count } files on the stick are missing or broken: { $names }. Copy the whole folder again from the machine that made it, and install again.
usb-install-other-machine = This stick has nothing for this machine ({ $machine }). It has: { $machines }. Make the stick again for that machine, or install another Python.
usb-install-no-room = The disk of { $folder } needs { $megabytes } MB free. Make room and install again.
usb-install-folder-trouble = { $folder } cannot be written to. If the room is open, close it, then install again.
usb-install-venv-missing = The Python of this machine cannot make an environment of its own. Where there is a network, run: sudo apt-get install python{ $release }-venv, and install again.
usb-install-failed = Installing did not finish; see the lines above. Run this again; if it stays so, copy the stick again.

usb-read-first =
    CHỢ PHIÊN { $program } · INSTALLS WITHOUT INTERNET

    For these machines: { $machines }
    Needs { $megabytes } MB free on the computer.

    1. WINDOWS. Double-click install.bat. Wait some minutes.
       No Python on the machine: fetch { $windows } from https://www.python.org/downloads/
       (beforehand, where there is a network) and put it beside install.bat, which installs it.
       If Windows asks whether to run it, choose "More info", then "Run anyway".
    2. MAC (Apple silicon, macOS 13 or later). Double-click install.command.
       No Python on the machine: fetch { $macos } from the same page, put it beside install.command.
    3. LINUX. Open a terminal in this folder and type: sh install.sh
       It needs python3 and python3-venv of the system (installed beforehand, with a network).

    It installs into the folder ChoPhien in your own folder on the computer.
    Then take the stick out; it can install the next machine.

    TO OPEN THE ROOM: in the folder ChoPhien, run mo-lop (mo-lop.bat, mo-lop.command, mo-lop.sh).
    The data of the class is in ChoPhien/data. Installing a newer version leaves it alone.

    TO PRACTISE: in a terminal, in the folder ChoPhien:
       Windows: mo-lop.bat --demo        Mac, Linux: sh mo-lop.sh --demo

    For another stick, copy the whole folder. If a file is broken, install names it.
    SHA256SUMS has the mark of every file. notebooks and slides are the lessons and slides, to read.
