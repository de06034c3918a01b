"""The listing lesson by tapping and typing, under plain Voilà and in JupyterLab; how it fits on a phone.

The whole way on the phone page is walked in a room (tests/journey).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

from tests.browser.hand import Hand
from tests.browser.readable import axe, faults, tiny_words
from tests.journey.camera import Camera
from tests.journey.test_listing import her_words, mend, preview

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LESSON = "02_listing.ipynb"


def to_her_text(hand: Hand) -> None:
    """Walk without a product of lesson 1 to the text that is checked."""
    hand.tap("compare", "preferred", "second")
    hand.check("compare", "hỏi ai")
    hand.go_on("compare")
    hand.tap("product", "offered", "fresh")
    hand.type("product", name="Lê Hồng Thái", asked="18k/kg")
    hand.check("product", "18.000")
    hand.go_on("product")
    hand.type("place", commune="Hồng Thái")
    hand.check("place", "tin đầu tiên")
    hand.go_on("place")
    her_words(hand, Camera(), ("fresh-1", "fresh-3"))
    hand.check("photos", "Chưa có ảnh")
    hand.go_on("photos")


@pytest.mark.parametrize("opened", ["stock", "lab"], indirect=True)
def test_the_text_is_mended_by_a_tap_and_copied_in_every_host(opened: Callable[[str], Page]) -> None:
    hand = Hand(opened(LESSON))
    to_her_text(hand)
    hand.check("text", "luật không cho", ok=False)
    mend(hand, "text")
    box = hand.step("text").locator("textarea")
    expect(box).not_to_have_value("nhất")
    mended = box.input_value()
    hand.step("text").get_by_role("button", name="Viết lại từ đầu").click()
    expect(hand.step("text").locator(".cp-found-block")).not_to_have_count(0)
    hand.step("text").get_by_role("button", name="Lấy lại lời của tôi").click()
    expect(box).to_have_value(mended)
    hand.check("text", "Đăng được")
    hand.go_on("text")
    hand.tap("places", "places", "zalo")
    hand.check("places", "Tin đã lưu")
    hand.step("places").locator(".cp-copy-zalo").click()
    expect(hand.step("places").locator("[data-cp-copy-done=zalo]")).to_be_visible()
    assert preview(hand.step("places").locator(".cp-at-zalo")) == mended.strip()
    picture = hand.step("places").locator("img.cp-card")
    assert picture.evaluate("async image => { await image.decode(); return image.naturalWidth }") == 1080


@pytest.mark.parametrize("opened", ["own"], indirect=True)
def test_the_page_fits_a_phone_a_thumb_and_a_screen_reader(opened: Callable[[str], Page], npm: Path) -> None:
    page = opened(LESSON)
    hand = Hand(page)
    to_her_text(hand)
    mend(hand, "text")
    hand.check("text", "Đăng được")
    hand.go_on("text")
    hand.tap("places", "places", "zalo", "facebook", "shopee", "stall")
    hand.check("places", "Tin đã lưu")
    for closed in page.locator("details:not([open]) summary").all():
        closed.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    small = page.evaluate("""() =>
        [...document.querySelectorAll("button, input, select, .cp-tile, summary")]
        .filter((part) => part.getClientRects().length && !/^(radio|checkbox|file)$/.test(part.type))
        .map((part) => [part.className, part.getBoundingClientRect()])
        .filter(([, box]) => box.height < 44 || box.width < 44)
        .map(([name, box]) => `${name} ${box.width}x${box.height}`)""")
    assert small == []
    assert tiny_words(page) == []
    assert faults(page, axe(npm)) == []
