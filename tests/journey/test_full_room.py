"""A room that is full: who comes is told her number, and is let in by herself when it is her turn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.serving import ROOT, Serving, invite
from tests.journey.test_coming_back import NAME, READY, open_lesson

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page


@pytest.fixture
def room(serving: Serving) -> Serving:
    """Return an open room that has a place for one, with Mai, Lan and Hoa in it."""
    invite(serving.data, "Mai", "Lan", "Hoa")
    program = str(ROOT / "tests" / "journey" / "small_room.py")
    serving.program = (program,)
    serving.options = ("--workers=0",)
    return serving.start()


def test_who_waits_is_told_her_number_and_goes_in_by_herself(
    room: Serving, mai: Page, phones: Callable[[], Page], sign_in: Callable[..., Page]
) -> None:
    open_lesson(mai, room)
    waiting = [sign_in(phones(), number) for number in (2, 3)]
    for number, page in enumerate(waiting, 1):
        page.goto(f"{room.url}b/fields")
        expect(page.locator(".cp-banner-full")).to_have_text(re.compile(rf"chị là số {number}\."))
    lan, hoa = waiting
    mai.goto(f"{room.url}home")
    lan.locator(READY).wait_for()
    expect(lan.locator(".cp-banner-full")).to_have_count(0)
    lan.get_by_label(NAME).fill("Cam sành")
    expect(hoa.locator(".cp-banner-full")).to_have_text(re.compile(r"chị là số 1\."))
    lan.goto(f"{room.url}home")
    hoa.locator(READY).wait_for()
