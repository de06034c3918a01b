"""A room whose pages live in worker processes: one that ends takes nothing along, and none outlives the room."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hand import practise
from tests.browser.serving import Serving, invite
from tests.journey.processes import gone, lived_in, until, workers
from tests.journey.test_cash_book import open_lesson as cash_book
from tests.journey.test_coming_back import NAME, READY, fill_first_step, open_lesson, stands_as_it_was

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals that Windows has not")


@pytest.fixture
def room(serving: Serving) -> Serving:
    """Return an open room with Mai and Lan in it, and two workers."""
    invite(serving.data, "Mai", "Lan")
    serving.options = ("--workers=2",)
    return serving.start()


def open_in_the_other(room: Serving, page: Page) -> Page:
    """Open the lesson in the worker that has no page yet; one that is just importing may be passed over at first."""
    while len(lived_in(room)) < 2:
        page.goto(f"{room.url}home")
        until(lambda: len(lived_in(room)[0].net_connections("tcp4")) == 1)
        open_lesson(page, room)
        page.wait_for_timeout(500)
    return page


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "stopped"])
def test_page_comes_back_by_itself_when_its_worker_is_lost_while_she_types(
    room: Serving, mai: Page, phones: Callable[[], Page], sign_in: Callable[..., Page], how: signal.Signals
) -> None:
    fill_first_step(open_lesson(mai, room))
    (lost,) = lived_in(room)
    lan = open_in_the_other(room, sign_in(phones(), 2))
    mai.evaluate("document.documentElement.dataset.old = 'yes'")
    mai.locator(".cp-field-price input").press_sequentially("36", delay=30)
    os.kill(lost.pid, how)
    mai.locator(".cp-field-price input").fill("36 nghìn")
    fill_first_step(lan)  # the other women's pages live on
    mai.locator(f"{READY}:not([data-old])").wait_for()
    expect(mai.get_by_label(NAME)).to_have_value("Cam sành Hàm Yên")
    expect(mai.locator(".cp-step-goods")).to_have_attribute("data-cp-state", "done")
    expect(mai.locator(".cp-field-price input")).to_have_value("36 nghìn")
    expect(mai.locator(".cp-field-price .cp-echo")).to_contain_text("ba mươi sáu nghìn đồng")
    expect(mai.locator(".cp-banner-lost")).to_have_count(0)
    until(lambda: gone([lost]) and len(workers(room)) == 2)
    stands_as_it_was(open_lesson(lan, room))


def test_line_of_her_book_that_was_on_its_way_to_a_lost_worker_is_written_once(room: Serving, mai: Page) -> None:
    hand = cash_book(mai, room)
    practise(hand)
    hand.put("amount", "550k")
    hand.entry("[data-cp-in=category][value=rung]")
    mai.evaluate("document.documentElement.dataset.old = 'yes'")
    (lost,) = lived_in(room)
    hand.press(".cp-write")
    lost.kill()  # before or after it was written, nobody knows
    mai.locator(f"{READY}:not([data-old])").wait_for()
    expect(hand.step("week").locator(".cp-field-entry")).to_be_visible()
    hand.press(".cp-write")  # what she typed is still there, unless it is known to be written
    expect(hand.step("week").locator(".cp-line")).to_have_count(1)
    mai.reload()
    mai.locator(READY).wait_for()
    expect(hand.step("week").locator(".cp-line")).to_have_count(1)
    assert "550.000" in hand.lines[0]


def test_two_tabs_of_one_woman_and_signing_out_closes_both(room: Serving, mai: Page) -> None:
    fill_first_step(open_lesson(mai, room))
    tab = open_lesson(mai.context.new_page(), room)
    stands_as_it_was(tab)
    (worker,) = lived_in(room)
    assert len(worker.net_connections("tcp4")) == 2
    mai.goto(f"{room.url}home")
    mai.get_by_role("button", name="Đổi người dùng máy này").click()
    mai.wait_for_url(room.url)
    tab.wait_for_url(room.url)  # it is hers no longer, and nothing of her stays on it
    until(lambda: not any(each.net_connections("tcp4") for each in workers(room)))


def test_workers_end_with_the_room_however_it_ends(room: Serving, mai: Page) -> None:
    fill_first_step(open_lesson(mai, room))
    first = workers(room)
    assert len(first) == 2
    mai.wait_for_timeout(500)  # what was typed is written within tens of milliseconds
    room.kill()
    until(lambda: gone(first))
    room.restart()
    mai.reload()
    mai.locator(READY).wait_for()
    stands_as_it_was(mai)
    second = workers(room)
    assert room.stop() == 0
    assert gone(second)
    assert not any("Traceback" in line for line in room.said)


def test_room_can_do_without_workers(serving: Serving, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHOPHIEN_WORKERS", "0")
    assert workers(serving.start()) == []
    assert serving.stop() == 0
    monkeypatch.setenv("CHOPHIEN_WORKERS", "1")
    assert len(workers(serving.start())) == 1
    assert serving.stop() == 0
