"""A JupyterHub of rooms: each facilitator signs in and opens a room of her own; participants come into it by its link.

What differs from one machine to the next comes by the environment:

    CHOPHIEN_HUB_URL           https://hub.example.vn/: what everybody opens
    CHOPHIEN_HUB_ADMIN         the account that sees and stops every class
    CHOPHIEN_HUB_SPAWNER       systemd: each room a unit and a user of its own (needs root);
                               simple: all rooms are processes of this user, to try it out
    CHOPHIEN_HUB_DATA          /var/lib/chophien-hub: accounts and keys
    CHOPHIEN_HUB_ROOMS         /var/lib/chophien-rooms: a folder for each facilitator
    CHOPHIEN_HUB_PORT          8000: where Caddy finds the proxy. The next two are the proxy's and the hub's own
    CHOPHIEN_HUB_PROXY         the program configurable-http-proxy
    CHOPHIEN_HUB_ROOM_MEMORY   1G: what a room may take before it is ended and opened again
    CHOPHIEN_HUB_MOST_ROOMS    100: how many are open at once
    CHOPHIEN_WORKERS, CHOPHIEN_UNUSED_HOURS, CHOPHIEN_BACKUP_DAYS, CHOPHIEN_LANG   as in the rooms (docs/hub.md)

No key stands here. The hub makes the secret of its cookies itself, readable by its user alone; it keeps nothing of
anybody's that JUPYTERHUB_CRYPT_KEY would have to lock (no `auth_state`). Accounts: `chophien hub add NAME`.
"""

import asyncio
import os
import pwd
import subprocess
import sys
from pathlib import Path

from jupyterhub.auth import Authenticator

from kit.server.room.throttle import Throttle
from kit.server.spawned.accounts import NAME, Accounts

HERE = Path(__file__).parent
FOR_ROOMS = ("CHOPHIEN_LANG", "CHOPHIEN_WORKERS", "CHOPHIEN_UNUSED_HOURS", "CHOPHIEN_BACKUP_DAYS")


def setting(name, default=None):
    """Return a setting; without a default it has to be there."""
    value = os.environ.get(f"CHOPHIEN_HUB_{name}") or default
    if value is None:
        sys.exit(f"CHOPHIEN_HUB_{name} is missing: see {__file__}")
    return value


c = get_config()  # noqa: F821 - JupyterHub's own

# The hub and its proxy

data, rooms = Path(setting("DATA", "/var/lib/chophien-hub")), Path(setting("ROOMS", "/var/lib/chophien-rooms"))
port = int(setting("PORT", "8000"))
data.mkdir(mode=0o700, parents=True, exist_ok=True)
rooms.mkdir(mode=0o711, parents=True, exist_ok=True)
c.JupyterHub.public_url = f"{setting('URL').rstrip('/')}/"
c.JupyterHub.bind_url = f"http://127.0.0.1:{port}/"
c.JupyterHub.hub_port = port + 2
c.JupyterHub.db_url = f"sqlite:///{data / 'hub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(data / "cookie_secret")
c.JupyterHub.template_paths = [str(HERE / "templates")]
c.JupyterHub.redirect_to_server = False
c.JupyterHub.cookie_max_age_days = 1
c.JupyterHub.tornado_settings = {
    "cookie_options": {"samesite": "Strict"},  # a link on another site comes without anybody's sign-in
    "log_function": lambda _: None,  # who opened what, from where, is nobody's business
}
c.JupyterHub.cleanup_servers = False  # rooms go on while the hub restarts
c.JupyterHub.active_server_limit = int(setting("MOST_ROOMS", "100"))
c.JupyterHub.concurrent_spawn_limit = 10
c.JupyterHub.log_level = "WARN"
# What Caddy says of a phone goes through as it is: with the proxy's own word after it, https would look like http. What
# the proxy logs of a request that failed is its path, and the path of a card lets somebody in.
proxy = setting("PROXY", str(HERE / "node_modules" / ".bin" / "configurable-http-proxy"))
c.ConfigurableHTTPProxy.command = ["sh", "-c", 'exec "$0" "$@" > /dev/null', proxy, "--no-x-forward"]
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{port + 1}"
c.ConfigurableHTTPProxy.pid_file = str(data / "proxy.pid")
c.ConfigurableHTTPProxy.log_level = "error"
c.ConfigurableHTTPProxy.check_running_interval = 1  # phones wait for it

# Who may sign in


class Facilitators(Authenticator):
    """Whoever has an account. From one address ten wrong tries are looked at in ten minutes."""

    accounts = Accounts(data)
    tries = Throttle(most=10, seconds=600)

    async def authenticate(self, handler, data):
        """Return the name of who signs in, or None."""
        address = handler.request.remote_ip
        if not self.tries.allows(address):
            return None
        self.tries.count(address)  # before it is looked at: many that come at once are many
        if not await asyncio.to_thread(self.accounts.right, data["username"], data["password"]):
            return None
        self.tries.take_back(address)
        return data["username"]

    async def refresh_user(self, user, handler=None):
        """Tell whether her account is still there."""
        there = user.name in self.accounts.names()
        if not there and handler is not None:
            vars(handler).setdefault("_token_authenticated", False)  # JupyterHub 6.1 asks for it before it sets it
        return there


c.JupyterHub.authenticator_class = Facilitators
c.Authenticator.admin_users = {setting("ADMIN")}
c.Authenticator.auth_refresh_age = 1  # whose account is closed is out
c.Authenticator.allow_all = True  # of those who have an account
c.Authenticator.username_pattern = NAME.pattern

# A facilitator's room


def folder_of(spawner):
    """Return where a facilitator's data is."""
    return str(rooms / spawner.user.name)


def user_of(name):
    """Return the system's user for a facilitator's room, made if there is none."""
    unix = f"cp-{name}"
    try:
        return pwd.getpwnam(unix)
    except KeyError:
        home = ["--home-dir", str(rooms / name), "--no-create-home", "--shell", "/usr/sbin/nologin"]
        subprocess.run(["/usr/sbin/useradd", "--system", "--user-group", *home, unix], check=True)  # noqa: S603 - names match the pattern
        return pwd.getpwnam(unix)


def make_folder(spawner):
    """Make her folder, for her room alone."""
    folder = Path(folder_of(spawner))
    folder.mkdir(mode=0o700, exist_ok=True)
    if kind == "systemd":
        user = user_of(spawner.user.name)
        os.chown(folder, user.pw_uid, user.pw_gid)


kind = setting("SPAWNER", "systemd")
c.JupyterHub.spawner_class = {"systemd": "systemdspawner.SystemdSpawner", "simple": "simple"}[kind]
c.Spawner.cmd = [sys.executable, "-m", "kit", "singleuser"]
c.Spawner.pre_spawn_hook = make_folder
c.Spawner.environment = {"CHOPHIEN_DATA": folder_of}
c.Spawner.env_keep = ["PATH", "LANG", "TZ", "PYTHONPATH", "JUPYTERHUB_ACTIVITY_INTERVAL", *FOR_ROOMS]
c.Spawner.mem_limit = setting("ROOM_MEMORY", "1G")
c.Spawner.start_timeout = c.Spawner.http_timeout = 120
c.Spawner.poll_interval = 10
c.SimpleLocalProcessSpawner.home_dir_template = str(rooms / "{username}")
c.SystemdSpawner.username_template = "cp-{USERNAME}"
c.SystemdSpawner.unit_name_template = "chophien-room-{USERNAME}"
c.SystemdSpawner.user_workingdir = str(rooms / "{USERNAME}")
c.SystemdSpawner.isolate_tmp = c.SystemdSpawner.isolate_devices = True
c.SystemdSpawner.unit_extra_properties = {
    "Restart": "on-failure",
    "RestartSec": "1",
    "ProtectSystem": "full",
    "ProtectHome": "yes",
}
