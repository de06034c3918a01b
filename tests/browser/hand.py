"""A woman's hand on the page of a lesson: it types, taps, has things checked, goes on, and writes into a cash book."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from playwright.sync_api import Error, Locator, Page, expect

from tests.ui.bookkeeping import TYPED

if TYPE_CHECKING:
    from collections.abc import Callable

PRACTICE = ("mine", "loan", "own_use", "doubled", "forgotten", "left")


class Hand:
    """A woman's hand on the page: types, taps, checks, goes on."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def step(self, name: str) -> Locator:
        return self.page.locator(f".cp-step-{name}")

    def field(self, step: str, name: str) -> Locator:
        return self.step(step).locator(f".cp-field-{name}")

    def type(self, step: str, **typed: str) -> None:
        for field, text in typed.items():
            self.field(step, field).locator("[data-cp-typed]").fill(text)

    def tap(self, step: str, field: str, *options: str) -> None:
        for option in options:
            tile = self.field(step, field).locator(f"input[value='{option}']")
            with suppress(Error):  # the page may still grow above the tile: whoever sees nothing happen taps again
                tile.check()
            tile.check()

    def fill(self, step: str, **said: str) -> None:
        """Type what is typed and tap what is tapped; of several tiles, those whose names stand there."""
        for name, words in said.items():
            field = self.field(step, name)
            field.wait_for()
            if field.locator("[data-cp-typed]").count():
                self.type(step, **{name: words})
            else:
                self.tap(step, name, *words.split())

    def check(self, step: str, says: str, *, ok: bool = True) -> None:
        self.step(step).locator(".cp-check").click()
        hook = ".cp-feedback-ok" if ok else ".cp-feedback-retry"
        expect(self.step(step).locator(hook)).to_contain_text(says)

    def go_on(self, step: str) -> None:
        self.step(step).locator(".cp-next").click()


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
