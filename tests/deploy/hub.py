"""A JupyterHub as an organizer has it: its real proxy, its accounts, and rooms that are processes of their own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import psutil

from tests.browser.npm import with_packages
from tests.browser.serving import ROOT, free_port
from tests.deploy.caddy import Caddy

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

DEPLOY = ROOT / "deploy" / "jupyterhub"
ORGANIZER = "tinh-hoi"
PATIENCE = 60.0


def three_free_ports() -> int:
    """Return the first of three ports in a row that are free."""
    while True:
        first = free_port()
        taken = {each.laddr.port for each in psutil.net_connections("tcp") if each.laddr}
        if not taken.intersection(range(first, first + 3)):
            return first


@dataclass
class Hub:
    """A hub behind Caddy, whose data and rooms are in `folder`."""

    folder: Path
    port: int = field(default_factory=three_free_ports)
    process: subprocess.Popen[bytes] | None = None
    passwords: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.caddy = Caddy(self.folder, self.port, config=DEPLOY / "Caddyfile")

    @property
    def url(self) -> str:
        return self.caddy.url

    def room_url(self, name: str) -> str:
        return f"{self.url}user/{name}/"

    def data_of(self, name: str) -> Path:
        """Return the folder of a facilitator's class."""
        return self.folder / "rooms" / name

    def start(self) -> None:
        """Start it and return when it takes visitors."""
        with_packages(DEPLOY)
        settings = {
            "CHOPHIEN_HUB_URL": self.url,
            "CHOPHIEN_HUB_ADMIN": ORGANIZER,
            "CHOPHIEN_HUB_SPAWNER": "simple",
            "CHOPHIEN_HUB_DATA": str(self.folder / "hub"),
            "CHOPHIEN_HUB_ROOMS": str(self.folder / "rooms"),
            "CHOPHIEN_HUB_PORT": str(self.port),
            "CHOPHIEN_WORKERS": "1",
            "JUPYTERHUB_ACTIVITY_INTERVAL": "1",
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, "-m", "jupyterhub", "-f", str(DEPLOY / "jupyterhub_config.py")]
        with (self.folder / "hub.log").open("ab") as log:
            self.process = subprocess.Popen(
                command, env={**os.environ, **settings}, stdout=log, stderr=log, cwd=self.folder, start_new_session=True
            )
        until = time.monotonic() + PATIENCE
        while not self._leads():
            assert self.process.poll() is None, self.log()
            assert time.monotonic() < until, self.log()
            time.sleep(0.1)
        self.caddy.start()

    def stop(self) -> None:
        """End it, and the rooms that would go on without it."""
        assert self.process is not None
        if self.caddy.process is not None:
            self.caddy.kill()
        rooms = self.rooms()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        finally:
            for left in [*rooms, *psutil.Process().children(recursive=True)]:
                if left.is_running() and (left in rooms or left.pid == self.process.pid):
                    left.kill()

    def log(self) -> str:
        """Return what it and its rooms said."""
        return (self.folder / "hub.log").read_text(encoding="utf-8")

    def rooms(self) -> list[psutil.Process]:
        """Return the rooms that are open, without their workers."""
        assert self.process is not None
        return [each for each in psutil.Process(self.process.pid).children() if "singleuser" in each.cmdline()]

    def proxy(self) -> psutil.Process:
        """Return the proxy that is running now."""
        return psutil.Process(int((self.folder / "hub" / "proxy.pid").read_text(encoding="ascii")))

    def _leads(self) -> bool:
        """Tell whether the proxy leads to the hub."""
        try:
            page = urllib.request.urlopen(f"http://127.0.0.1:{self.port}/hub/login", timeout=5).read()
        except OSError:
            return False
        return b"login_submit" in page

    def give_account(self, name: str) -> None:
        """Give somebody an account, as the organizer does."""
        self.passwords[name] = re.findall(r": (.*) \(", self.organize("add", name))[0]

    def organize(self, what: str, name: str) -> str:
        """Run one of the organizer's commands and return what it says."""
        command = [sys.executable, "-m", "kit", "hub", what, name, "--hub-data", str(self.folder / "hub")]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", env=environment).stdout

    def sign_in(self, page: Page, name: str, password: str = "") -> None:
        """Let somebody type her name and password."""
        page.goto(f"{self.url}hub/login")
        page.locator("#username_input").fill(name)
        page.locator("#password_input").fill(password or self.passwords[name])
        page.locator("#login_submit").click()
