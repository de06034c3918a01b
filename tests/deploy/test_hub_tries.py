"""Wrong passwords at a hub: counted for the address that they come from, however many come at once."""

from __future__ import annotations

import asyncio
import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from traitlets.config import PyFileConfigLoader

from kit.server.spawned.accounts import Accounts
from tests.deploy.browsing import Browsing
from tests.deploy.caddy import Caddy
from tests.deploy.hub import DEPLOY, ORGANIZER

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


class Heard(BaseHTTPRequestHandler):
    """Answers with the headers that came."""

    def do_GET(self) -> None:
        said = json.dumps({name.lower(): value for name, value in self.headers.items()}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_hub_hears_no_address_that_a_phone_made_up(tmp_path: Path) -> None:
    hub = ThreadingHTTPServer(("127.0.0.1", 0), Heard)
    Thread(target=hub.serve_forever, daemon=True).start()
    caddy = Caddy(tmp_path, hub.server_port, config=DEPLOY / "Caddyfile")
    addresses = dict.fromkeys(("X-Forwarded-For", "X-Real-Ip"), "203.0.113.9")
    protocols = dict.fromkeys(("X-Forwarded-Proto", "X-Scheme"), "http")
    try:
        caddy.start()
        heard = json.loads(Browsing(caddy.url).get(**addresses, **protocols).text)
    finally:
        if caddy.process is not None:
            caddy.kill()
        hub.shutdown()
        hub.server_close()
    assert (heard["x-forwarded-for"], heard["x-forwarded-proto"]) == ("127.0.0.1", "https")
    assert "x-real-ip" not in heard
    assert "x-scheme" not in heard


def test_of_many_passwords_at_once_ten_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = {
        "URL": "https://hub.example.vn/",
        "ADMIN": ORGANIZER,
        "SPAWNER": "simple",
        "DATA": str(tmp_path / "hub"),
    }
    for name, value in {**settings, "ROOMS": str(tmp_path / "rooms")}.items():
        monkeypatch.setenv(f"CHOPHIEN_HUB_{name}", value)
    config: Any = PyFileConfigLoader(str(DEPLOY / "jupyterhub_config.py")).load_config()  # type: ignore[no-untyped-call]
    password = Accounts(tmp_path / "hub").put("hoa")
    authenticator = config.JupyterHub.authenticator_class()

    async def sign_in(address: str, *typed: str) -> list[str | None]:
        """Return who is let in with each of the passwords, all of them sent at once."""
        phone = SimpleNamespace(request=SimpleNamespace(remote_ip=address))
        each = (authenticator.authenticate(phone, {"username": "hoa", "password": word}) for word in typed)
        return list(await asyncio.gather(*each))

    async def all_of_it() -> None:
        for _ in range(3):  # a right one is no try: a hall of facilitators shares an address
            assert await sign_in("192.0.2.1", *[password] * 5) == ["hoa"] * 5
        assert await sign_in("192.0.2.1", *["sai"] * 10, password) == [None] * 11
        assert await sign_in("192.0.2.1", password) == [None]
        assert await sign_in("192.0.2.2", password) == ["hoa"]

    asyncio.run(all_of_it())
