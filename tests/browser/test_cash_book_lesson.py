"""The form for a line of her cash book by tapping and typing, under plain Voilà and in JupyterLab as on the phone page.

The whole way on the phone page is walked in a room (tests/journey).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

from tests.browser.hand import Bookkeeper, practise

if TYPE_CHECKING:
    from collections.abc import Callable

LESSON = "04_cash_book.ipynb"


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
