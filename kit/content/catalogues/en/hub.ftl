# A room on a JupyterHub: chophien singleuser, into the console by an account
console-pin-help-hub = The one that the owner of the class has set on its page Class, for whoever leads it with her.
console-account = My class: come in with my account
console-account-refused = This account does not open this class. If it is yours, sign in with your own account and try again; if you help to lead it, ask its owner for the PIN.
console-account-unsure = Signing in was not finished. Press the button for your account once more.
console-account-silent = The server with the accounts does not answer. Wait a minute and press again, or use the PIN. The class goes on.
console-pin-by-account = A PIN lets whoever leads with you into this console without an account. You came in by your account, so the old PIN is not asked for.

cli-singleuser = Open one facilitator's room as a JupyterHub asks for it (docs/hub.md). By hand, use chophien serve.
cli-singleuser-example = chophien singleuser --workers 0
cli-singleuser-option-data = Folder that keeps the class's data; chophien in the facilitator's home folder by default.
cli-singleuser-option-workers = Processes that run the women's pages; 0: in the room's own. By default as many as the machine has use for.
cli-singleuser-option-proxies = Proxies whose word the room takes (addresses or networks). 127.0.0.1 by default.
cli-singleuser-option-backup-days = How many days a server's backups are kept; the question for consent says that number. By default 14.
serve-unused = Nobody has used this room for a long while, so it closes. Its data is kept, and the facilitator may open it again at any time.
refusal-not-spawned = This command is for a JupyterHub to call, and there is none here ({ $what } is missing). To open a room on this machine: chophien serve
refusal-hub-without-address = The JupyterHub was not told its own address, so there is nothing for posters and cards to name. In jupyterhub_config.py: c.JupyterHub.public_url = "https://…/"

cli-hub = The accounts of facilitators at a JupyterHub (docs/hub.md).
cli-hub-example = chophien hub add hoa-ham-yen
cli-hub-add = Give a facilitator an account, or a new password to one who has it.
cli-hub-add-example = chophien hub add hoa-ham-yen
cli-hub-add-option-hub-data = The hub's folder; /var/lib/chophien-hub by default.
cli-hub-remove = Close an account. The data of her class stays in its folder.
cli-hub-remove-example = chophien hub remove hoa-ham-yen
cli-hub-remove-option-hub-data = The hub's folder; /var/lib/chophien-hub by default.
cli-hub-names = Print the names of the accounts.
cli-hub-names-example = chophien hub names
cli-hub-names-option-hub-data = The hub's folder; /var/lib/chophien-hub by default.
cli-hub-password = The password of { $name }: { $password } (shown once; marks may be left out when it is typed)
cli-hub-removed = The account { $name } is closed. A class of hers that is open is stopped on the hub's page of open classes.
refusal-not-a-name = “{ $name }” cannot be the name of an account: 2 to 25 plain small letters, digits and hyphens, a letter first. For example: hoa-ham-yen
refusal-no-such-account = No account is called { $name }. The names: chophien hub names
