# A room on a JupyterHub: chophien singleuser, into the console by an account
console-pin-help-hub = The one that the owner of the class has set on its page Class, for whoever leads it with her.
console-account = My class: come in with my account
console-account-refused = This account does not open this class. If it is yours, sign in with your own account and try again; if you help to lead it, ask its owner for the PIN.
console-account-unsure = Signing in was not finished. Press the button for your account once more.
console-account-silent = The server with the accounts does not answer. Wait a minute and press again, or use the PIN. The class goes on.
console-pin-by-account = A PIN lets whoever leads with you into this console without an account. You came in by your account, so the old PIN is not asked for.

cli-singleuser = Open one facilitator's room as a JupyterHub asks for it (docs/hub.md). By hand, use chophien serve.
cli-singleuser-example = c.Spawner.cmd = ["chophien", "singleuser"]
cli-singleuser-option-data = Folder that keeps the class's data; chophien in the facilitator's home folder by default.
cli-singleuser-option-workers = Processes that run the women's pages; 0: in the room's own. By default as many as the machine has use for.
cli-singleuser-option-proxies = Proxies whose word the room takes (addresses or networks). 127.0.0.1 by default.
cli-singleuser-option-backup-days = How many days a server's backups are kept; the question for consent says that number. By default 14.
serve-unused = Nobody has used this room for a long while, so it closes. Its data is kept, and the facilitator may open it again at any time.
refusal-not-spawned = This command is for a JupyterHub to call, and there is none here ({ $what } is missing). To open a room on this machine: chophien serve
refusal-hub-without-address = The JupyterHub was not told its own address, so there is nothing for posters and cards to name. In jupyterhub_config.py: c.JupyterHub.public_url = "https://…/"
