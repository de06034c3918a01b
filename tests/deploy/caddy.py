"""Caddy as an organizer has it before a room: Debian's, with deploy/Caddyfile and a certificate of its own."""

from __future__ import annotations

import os
import socket
import ssl
import subprocess
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.browser.serving import ROOT, free_port

if TYPE_CHECKING:
    from pathlib import Path

DEPLOY = ROOT / "deploy"
PATIENCE = 30.0


@dataclass
class Caddy:
    """A running Caddy before what listens on `room`; what it keeps and logs is in `folder`."""

    folder: Path
    room: int
    port: int = field(default_factory=free_port)
    plain_port: int = field(default_factory=free_port)
    config: Path = DEPLOY / "Caddyfile"
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}/"

    def start(self) -> None:
        """Start it and return when it takes connections."""
        settings = {
            "CHOPHIEN_SITE": "127.0.0.1",
            "CHOPHIEN_TLS": "internal",
            "CHOPHIEN_ROOM": f"127.0.0.1:{self.room}",
            "CHOPHIEN_HUB": f"127.0.0.1:{self.room}",
            "CHOPHIEN_HTTP_PORT": str(self.plain_port),
            "CHOPHIEN_HTTPS_PORT": str(self.port),
            "CHOPHIEN_WAITING": str(DEPLOY),
            "HOME": str(self.folder),
            "XDG_DATA_HOME": str(self.folder),
        }
        command = ["caddy", "run", "--adapter=caddyfile", f"--config={self.config}"]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(command, env={**os.environ, **settings}, stdout=log, stderr=log)
        until = time.monotonic() + PATIENCE
        while not self._takes():
            assert self.process.poll() is None, self.log()
            assert time.monotonic() < until, self.log()
            time.sleep(0.05)

    def kill(self) -> None:
        """End it with no time for anything."""
        assert self.process
        self.process.kill()
        self.process.wait()

    def log(self) -> str:
        """Return what it said."""
        return (self.folder / "log").read_text(encoding="utf-8")

    def _takes(self) -> bool:
        context = ssl._create_unverified_context()  # noqa: S323 - Caddy's own, which it makes while it begins to listen
        try:
            with socket.create_connection(("127.0.0.1", self.port), 1) as line, context.wrap_socket(line):
                return True
        except OSError:
            return False
