"""A real browser in a real room: a phone, the facilitator's laptop, and everything that a page must never do."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kit.server.papers import Papers
from tests.browser.conftest import PHONE, browser, npm
from tests.browser.readable import axe
from tests.browser_room.looking import Looking
from tests.server.room.serving import Served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

LAPTOP = {"width": 1280, "height": 800}
PICTURES = os.environ.get("CHOPHIEN_PICTURES", "")

__all__ = ["browser", "npm"]


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    room = Served(tmp_path, prints=Papers())
    yield room
    room.close()


@pytest.fixture
def looking(npm: Path) -> Looking:
    """Look at each page a test comes to; with CHOPHIEN_PICTURES=<folder> pictures of them are kept there."""
    return Looking(axe(npm), Path(PICTURES) if PICTURES else None)


def opened(browser: Browser, served: Served, **choices: object) -> Iterator[Page]:
    """Yield a page in the room that fails on a script error and on any request to another host."""
    context = browser.new_context(base_url=served.url, locale="vi-VN", **choices)  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(10_000)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: faults.append(said.text) if "Content Security Policy" in said.text else None)
    page.on("request", lambda asked: None if asked.url.startswith((served.url, "data:")) else faults.append(asked.url))
    yield page
    context.close()
    assert faults == []


@pytest.fixture
def phone(browser: Browser, served: Served) -> Iterator[Page]:
    yield from opened(browser, served, viewport=PHONE, has_touch=True, is_mobile=True)


@pytest.fixture
def plain_phone(browser: Browser, served: Served) -> Iterator[Page]:
    """Return a phone whose browser runs no scripts."""
    yield from opened(browser, served, viewport=PHONE, has_touch=True, is_mobile=True, java_script_enabled=False)


@pytest.fixture
def laptop(browser: Browser, served: Served) -> Iterator[Page]:
    yield from opened(browser, served, viewport=LAPTOP)
