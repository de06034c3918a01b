"""A room on the internet, as strangers meet it: behind Caddy, below a path, with PostgreSQL and two workers."""

from __future__ import annotations

import json
import ssl
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kit.server.room import cookies
from kit.store import open_store
from tests.browser.serving import ROOT, Serving
from tests.deploy.browsing import Browsing
from tests.journey.processes import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.deploy.conftest import Site
    from tests.store.postgresql import Server

PATH = "xa-mot/"


@pytest.fixture
def below(site: Site, monkeypatch: pytest.MonkeyPatch) -> Site:
    """The site with its room below a path."""
    assert site.room.settings is not None
    site.room.settings["CHOPHIEN_PUBLIC_URL"] = f"{site.url}{PATH}"
    monkeypatch.setenv("CHOPHIEN_BASE_URL", f"/{PATH}")
    site.start()
    until(lambda: has_certificate(site))
    return site


@pytest.fixture
def two(server: Server, tmp_path: Path) -> Iterator[tuple[str, list[Serving]]]:
    """An empty database and two rooms on it."""
    with server.bare() as address:
        settings = {"CHOPHIEN_DATABASE_URL": address, "CHOPHIEN_WORKERS": "0", "CHOPHIEN_NO_BROWSER": "1"}
        rooms = [Serving(tmp_path / name / "data", settings=settings) for name in ("mot", "hai")]
        for room in rooms:
            room.data.parent.mkdir()
        yield address, rooms
        for room in rooms:
            if room.process is not None and room.process.poll() is None:
                room.kill()


def has_certificate(site: Site) -> bool:
    """Tell whether Caddy has made its certificate: it takes connections before that."""
    try:
        return bool(Browsing(site.url).get().status)
    except ssl.SSLError:
        return False


def pin_of(site: Site) -> str:
    """Return a new PIN, as whoever looks after the server asks for it."""
    assert site.room.settings is not None
    environment = {"PYTHONPATH": str(ROOT), "CHOPHIEN_DATA": str(site.room.data), **site.room.settings}
    done = subprocess.run(
        [sys.executable, "-m", "kit", "pin"], env=environment, capture_output=True, encoding="utf-8", check=True
    )
    return next(word for word in done.stdout.split() if word.isdigit())


def test_of_two_rooms_that_start_at_once_on_an_empty_database_one_opens(two: tuple[str, list[Serving]]) -> None:
    address, rooms = two
    for room in rooms:
        room.begin()
    until(lambda: any(room.process is not None and room.process.poll() == 1 for room in rooms))
    lost, opened = sorted(rooms, key=lambda room: room.process is None or room.process.poll() is None)
    opened.hear("READY ")
    lost._new()
    assert [line for line in lost.said if "Một lớp khác đang mở" in line] == lost.said
    with open_store(address) as store:
        assert len(store.workshops.all()) == 1
    assert opened.stop() == 0


def test_strangers_meet_a_door_that_holds(below: Site) -> None:
    url = f"{below.url}{PATH}"
    assert f"READY {url}" in below.room.said
    woman = Browsing(url)

    # TLS, the path, and cookies that leave by neither.
    assert Browsing(below.url).get().headers["Location"] == f"/{PATH}"
    plain = Browsing(f"http://127.0.0.1:{below.caddy.plain_port}/{PATH}").get()
    assert plain.headers["Location"].startswith("https://127.0.0.1")
    page = woman.get()
    assert (page.status, "max-age" in page.headers["Strict-Transport-Security"]) == (200, True)
    assert page.cookies
    assert all("Secure" in line and f"Path=/{PATH}" in line and "HttpOnly" in line for line in page.cookies)
    assert json.loads(woman.get("healthz").text)["status"] == "ok"

    come_in(woman)
    says_where_her_words_are_kept(below, woman)

    # A card is not guessed faster by whoever says to be somebody else each time.
    tries = []
    for at in range(12):
        woman.headers = {"X-Forwarded-For": f"113.160.1.{at}", "X-Real-Ip": f"113.160.2.{at}", "X-Scheme": "http"}
        tries.append(woman.get(f"c/CCCC-{at:04}").status)
    assert tries == [422] * 10 + [429] * 2
    woman.headers = {}

    # The PIN: nobody has heard one yet, then only whoever asked for it; a new one ends what the old one opened.
    boss, stranger = Browsing(url), Browsing(url)
    assert "chưa có mã PIN" in boss.send("console", pin="123456").text
    pin = pin_of(below)
    assert len(pin) == 10
    assert [stranger.send("console", pin="000000").status for _ in range(2)] == [422] * 2
    assert boss.send("console", pin=pin).status == 303
    prepared = boss.get("console/start")
    assert prepared.status == 200
    assert "Wi-Fi" not in prepared.text
    pin_of(below)
    assert boss.get("console/start").status == 403
    assert pin not in "\n".join(below.room.said)

    # A page of another site gets no socket.
    wanted = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
    wanted |= {"Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ=="}
    assert woman.get("events", **wanted, Origin="https://khac.example.vn").status == 403

    # While the room restarts, who knocks waits, and comes in.
    below.room.stop()
    below.room.begin()
    assert woman.get().status == 200


def come_in(woman: Browsing, name: str = "Xuyến", hamlet: str = "Khau Nhoọc") -> None:
    """Walk in without a card."""
    assert woman.send("new", name=name, other=hamlet).status == 303
    for _ in range(2):
        woman.send("choose", taps="0,1,2", done="1")
    assert cookies.WHO in woman.cookies


def says_where_her_words_are_kept(below: Site, woman: Browsing) -> None:
    """See that consent is asked in words that are true of a server, also of whoever agreed to a laptop."""
    page = woman.get("consents").text
    assert f"Máy chủ {below.url.split('/')[2]} trên mạng giữ" in page
    assert "nhiều nhất 14 ngày" in page
    assert "không gửi lên mạng" not in page
    assert woman.send("consents", keep="yes", totals="yes").status == 303
    with open_store(below.address) as store:
        (workshop,) = store.workshops.all()
        (who,) = store.participants.of_workshop(workshop.id)
        state = store.consents.state(who.id)
        assert {word.wording.split(".", 1)[1] for word in state.values()} == {"online.vi"}
        store.consents.give(who.id, "keep", wording="2026-11-28.vi")  # as on the laptop that the data came from
    assert woman.get("home").headers["Location"].endswith("consents")
