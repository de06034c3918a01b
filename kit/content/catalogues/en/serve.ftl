# Opening the room: chophien serve, chophien lab
cli-serve = Open the room on this machine for the phones around it. To close: Ctrl-C.
cli-serve-example = chophien serve --demo
cli-serve-option-host = Network address to listen on; every network of the machine by default.
cli-serve-option-port = Port, if 8866 is in use.
cli-serve-option-data = Folder that keeps the class's data.
cli-serve-option-demo = Practice room: sample people and cards, apart from real data.
cli-serve-option-no-browser = Do not open the browser.
cli-serve-option-new-pin = Set a new PIN for the facilitator, if the old one is forgotten.
cli-serve-option-base-url = Path before every page, where the room stands behind another server.
cli-serve-option-workers = Processes that run the women's pages; 0: in the room's own. By default as many as the machine has use for.
cli-serve-option-public-url = The room's address on the internet, where it runs on a server: papers and QR codes lead there.
cli-serve-option-proxies = Proxies whose word the room takes (addresses or networks). On a server 127.0.0.1 by default.
cli-serve-option-backup-days = How many days a server's backups are kept; the question for consent says that number. By default 14.

cli-lab = Open JupyterLab to edit lessons; only this machine can reach it.
cli-lab-example = chophien lab
cli-lab-option-data = Folder that keeps your own copies of the lessons.
cli-lab-option-port = JupyterLab's port.
cli-lab-option-no-browser = Do not open the browser.

serve-open = The room is open. Phones join the room's Wi-Fi and open: { $url }
serve-console = The facilitator's console, on this machine: { $console }
serve-open-public = The room is open at { $url } The facilitator's console: { $console }
serve-pin = The facilitator's PIN: { $pin } (write it down now, it is shown once; if it is forgotten, open again with --new-pin)
serve-practice = Practice room, sample people only. PIN: { $pin }. Cards 1 to 12, the first three pictures in order.
serve-pin-missing = The room has no PIN yet. On the server, run: chophien-room lop pin (lop is the name of the room; in the container: chophien pin)
serve-no-address = This machine is on no network, so no phone can come in yet. Join the room's Wi-Fi (no internet needed); the new address will show here.
serve-address-changed = The room's address has changed: { $url } Print the poster again, or write the new address on the board.
serve-switched = The workshop that is open now: { $place }, { $day }.
serve-unfit = { $name } needs a program of its own for each phone: slower, { $most } phones at most, and nothing is kept. ({ $why })
serve-deleted = The data of the class at { $place } has been deleted, as promised.
serve-clock-odd = This machine's clock seems wrong (far past the day data was to be deleted), so nothing was deleted. Set date and time right and open the room again.
serve-closing = Closing the room, writing what is left…

serve-place = Chợ Phiên
serve-place-practice = Practice room
serve-commune = not given
serve-practice-names = Mai, Lan, Hoa, Huệ, Cúc, Liên, Thắm, Nga, Yến, Hương, Xuân, Thu
serve-practice-hamlets = Thôn Một, Thôn Hai, Thôn Ba

refusal-port-taken = Another program uses port { $port }; the room may be open already. Close the other window, or open at another port: --port { $next }
refusal-port-not-allowed = This machine does not allow port { $port }. Choose one from 1024 up, for example: --port 8866
refusal-host-unknown = This machine has no address { $host }. Leave out --host to listen on every network.
refusal-workers-not-started = This machine could start none of the { $workers } helper processes. Open the room again with: --workers 0
refusal-public-url-wrong = The room's address on the internet ({ $url }) is not right. Correct CHOPHIEN_PUBLIC_URL (or --public-url), for example: https://lop.example.vn/
refusal-public-url-not-safe = { $url } is not encrypted: anybody on the way could read the PIN. Set CHOPHIEN_PUBLIC_URL (or --public-url) to { $safe } and put Caddy before the room (docs/server.md).
refusal-base-url-wrong = The path “{ $path }” cannot be used. Correct CHOPHIEN_BASE_URL (or --base-url): plain letters, digits, hyphens, for example: /xa-mot/
refusal-base-url-differs = CHOPHIEN_BASE_URL is { $path }, and CHOPHIEN_PUBLIC_URL is { $url }: both must have the same path. It is enough to leave out CHOPHIEN_BASE_URL.
refusal-proxies-wrong = “{ $wrong }” is no address and no network. Correct CHOPHIEN_PROXIES (or --proxies), for example: 127.0.0.1, 10.0.0.0/24
refusal-new-pin-on-server = A PIN that a server prints stays in its journal. Run “chophien-room lop pin” instead (lop is the name of the room; in the container “chophien pin”): the new one shows on that terminal alone.

cli-bench = Measure what each phone costs this machine, beside stock Voilà, and how long each QR code takes. Takes some minutes.
cli-bench-example = chophien bench --quick
cli-bench-option-only = Measure phones only, or codes only.
cli-bench-option-quick = One round, fewer phones, nothing written.
refusal-bench-not-here = The benchmarks stand in the repository only. Run this command in a checkout of it.
refusal-packages-not-checked = The software on this machine is not what was checked ({ $what }). Run ./start.sh again with internet to install the right releases.
