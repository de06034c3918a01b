"""The form for a line of her cash book by tapping and typing, under plain Voilà and in JupyterLab as on the phone page.

The whole way on the phone page is walked in a room (tests/journey).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_pricing_lesson import Hand
from tests.ui.bookkeeping import TYPED

if TYPE_CHECKING:
    from collections.abc import Callable

LESSON = "04_cash_book.ipynb"
PRACTICE = ("mine", "loan", "own_use", "doubled", "forgotten", "left")


class Bookkeeper(Hand):
    """A hand that writes lines, and counts its taps: a tap in a box, on a picture, on a button; typing is none."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.taps = 0

    def entry(self, name: str) -> None:
        """Tap a radio button or a tick of the form."""
        box = self.step("week").locator(f".cp-entry {name}")
        box.locator("xpath=..").tap()
        expect(box).to_be_checked()
        self.taps += 1

    def put(self, name: str, text: str) -> None:
        box = self.step("week").locator(f"[data-cp-in={name}]")
        box.tap()
        self.taps += 1
        box.press_sequentially(text)

    def press(self, button: str) -> None:
        self.step("week").locator(button).first.tap()
        self.taps += 1

    def write(self, says: str) -> None:
        self.press(".cp-write")
        expect(self.step("week").locator(".cp-field-entry > .cp-below")).to_contain_text(says)

    @property
    def lines(self) -> list[str]:
        return self.step("week").locator(".cp-line p").all_inner_texts()


def practise(hand: Hand, shoot: Callable[[Page, str, str], None] = lambda *_: None) -> None:
    """Through the practice family's three days; `shoot` takes a picture of each."""
    for name in PRACTICE:
        hand.tap(name, name, TYPED[name][name])
        shoot(hand.page, name, name)
        hand.step(name).locator(".cp-check").click()
        expect(hand.step(name).locator(".cp-feedback-ok")).to_be_visible()
        shoot(hand.page, f"{name}-answered", name)
        hand.go_on(name)


@pytest.mark.parametrize("opened", ["stock", "lab", "official"], indirect=True)
def test_a_line_is_written_undone_and_taken_back_in_every_host(opened: Callable[[str], Page]) -> None:
    hand = Bookkeeper(opened(LESSON))
    practise(hand)
    hand.put("amount", "550k")
    expect(hand.step("week")).to_contain_text("năm trăm năm mươi nghìn đồng")
    hand.entry("[data-cp-in=category][value=trong-trot]")
    hand.write("+ 550.000 đ")
    hand.press(".cp-undo")
    expect(hand.step("week").locator(".cp-line-void")).to_have_count(1)
    hand.press(".cp-do-restore")
    expect(hand.step("week").locator(".cp-line-void")).to_have_count(0)
    hand.entry("[data-cp-in=kind][value=expense]")
    hand.put("amount", "80k")
    hand.entry("[data-cp-in=category][value=an]")
    hand.write("80.000 đ")
    assert len(hand.lines) == 2
    hand.step("week").locator(".cp-check").click()
    hand.step("week").locator(".cp-sure").click()
    hand.go_on("week")
    hand.tap("month", "guess", "left")
    hand.check("month", "Chị đoán đúng")
    expect(hand.step("month").get_by_role("img").first).to_be_visible()
