"""A room as it is really opened, and phones in it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import PATIENCE, PHONE, browser, npm
from tests.browser.conftest import sign_in as with_card
from tests.browser.serving import Serving, invite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

__all__ = ["browser", "npm"]


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Serving]:
    """Return a room that a test starts itself."""
    room = Serving(tmp_path / "data")
    yield room
    if room.process is not None and room.process.poll() is None:
        room.kill()


@pytest.fixture
def room(serving: Serving) -> Serving:
    """Return an open room with Mai (card 1) and Lan (card 2) in it."""
    invite(serving.data, "Mai", "Lan")
    return serving.start()


@contextmanager
def phones_at(browser: Browser, url: str, **choices: object) -> Iterator[Callable[[], Page]]:
    """Give what gives a new phone; a test fails on a script error, or a request to another host than the room's."""
    contexts, faults = [], []

    def asked(address: str) -> None:
        if not address.startswith((url, url.replace("http", "ws"), "data:", "blob:")):
            faults.append(address)

    def phone() -> Page:
        context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, locale="vi-VN", **choices)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda said: faults.append(said.text) if "Content Security Policy" in said.text else None)
        page.on("request", lambda request: asked(request.url))
        page.on("websocket", lambda socket: asked(socket.url))
        return page

    yield phone
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture
def phones(browser: Browser, room: Serving) -> Iterator[Callable[[], Page]]:
    """Return what gives a new phone."""
    with phones_at(browser, room.url) as phone:
        yield phone


@pytest.fixture
def phone_of(browser: Browser) -> Iterator[Callable[[Serving], Page]]:
    """Return what gives the phone of the woman with card 1 in a room that a test started itself."""
    contexts = []

    def come_in(room: Serving) -> Page:
        contexts.append(browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, locale="vi-VN"))
        page = contexts[-1].new_page()
        page.set_default_timeout(PATIENCE)
        with_card(page, room.url, 1)
        return page

    yield come_in
    for context in contexts:
        context.close()


@pytest.fixture
def sign_in(room: Serving) -> Callable[[Page, int], Page]:
    """Return what signs a phone in with a card."""

    def come_in(page: Page, number: int) -> Page:
        with_card(page, room.url, number)
        return page

    return come_in


@pytest.fixture
def mai(phones: Callable[[], Page], sign_in: Callable[[Page, int], Page]) -> Page:
    """Return the phone of the woman with card 1, signed in."""
    return sign_in(phones(), 1)
