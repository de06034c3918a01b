"""A room on a server: PostgreSQL, the room with two workers and its settings in the environment, Caddy in front."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import chromium
from tests.browser.serving import Serving
from tests.deploy.caddy import Caddy
from tests.journey.conftest import phones_at
from tests.store.conftest import address, server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.store.postgresql import Server

__all__ = ["address", "server"]


@dataclass
class Site:
    """All that an organizer runs; `url` is what women open."""

    room: Serving
    caddy: Caddy
    server: Server
    address: str
    """Of the database."""

    @property
    def url(self) -> str:
        return self.caddy.url

    def start(self) -> None:
        """Start the room and Caddy before it."""
        self.room.start()
        self.caddy.start()


@pytest.fixture
def site(server: Server, address: str, tmp_path: Path) -> Iterator[Site]:
    """Return a site whose room and Caddy a test starts itself."""
    room = Serving(tmp_path / "data")
    caddy = Caddy(tmp_path, room.port)
    room.settings = {
        "CHOPHIEN_DATABASE_URL": address,
        "CHOPHIEN_PUBLIC_URL": caddy.url,
        "CHOPHIEN_WORKERS": "2",
    }
    yield Site(room, caddy, server, address)
    for process in (caddy.process, room.process, server.process):
        if process is not None and process.poll() is None and process is not server.process:
            process.kill()
            process.wait()
    if server.process is None or server.process.poll() is not None:
        server.start()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium for the tests of one file: the next may want a loop of its own."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def phones(browser: Browser, site: Site) -> Iterator[Callable[[], Page]]:
    """Return what gives a new phone. Nobody vouches for the certificate of a test."""
    with phones_at(browser, site.url, ignore_https_errors=True) as phone:
        yield phone
