"""The pricing lesson finished by tapping and typing, under plain Voilà and in JupyterLab; how it fits on a phone.

The whole way on the phone page is walked in a room (tests/browser_room).
"""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

from tests.browser.hand import Hand
from tests.browser.readable import axe, faults, tiny_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LESSON = "01_pricing.ipynb"


def to_the_first_price(hand: Hand) -> None:
    """Walk through the five numbers, with the slips that are mostly made."""
    hand.tap("product", "product", "le")
    hand.check("product", "lê")
    hand.go_on("product")
    hand.type("harvest", harvest="nhiều lắm 🍐")
    hand.check("harvest", "Cả đợt thu được", ok=False)
    expect(hand.step("harvest").locator(".cp-error")).to_contain_text("Mình chưa thấy con số")
    expect(hand.step("harvest").locator("input[data-cp-typed]")).to_have_value("nhiều lắm 🍐")
    hand.type("harvest", harvest="1 tạ")
    hand.check("harvest", "1 tạ")
    hand.go_on("harvest")
    hand.type("sold", sellable="100")
    hand.check("sold", "Không hỏng chút nào", ok=False)
    expect(hand.step("sold").locator(".cp-sure")).to_be_visible()
    hand.type("sold", sellable=" 85 ")
    hand.check("sold", "85 kg")
    hand.go_on("sold")
    hand.type("bought", bought="300")
    hand.step("bought").locator(".cp-pick").last.click()
    hand.check("bought", "300.000")
    hand.go_on("bought")
    hand.check("work", "chưa tính công nhà", ok=False)
    hand.type("work", days="5", wage="150k")
    hand.check("work", "750.000")
    hand.go_on("work")
    hand.step("guess").locator(".cp-show-hint").click()
    expect(hand.step("guess").locator(".cp-feedback-hint")).to_contain_text("chia cho 85")
    hand.type("guess", guess="3 nghìn")
    hand.check("guess", "quên công nhà và quên phần hỏng")
    expect(hand.step("guess").get_by_role("table")).to_contain_text("12.353 đ")
    expect(hand.step("guess").get_by_role("img")).to_be_visible()


@pytest.mark.parametrize("opened", ["stock", "lab"], indirect=True)
def test_the_lesson_is_finished_in_every_host(opened: Callable[[str], Page]) -> None:
    hand = Hand(opened(LESSON))
    to_the_first_price(hand)
    hand.go_on("guess")
    hand.type("more", packing="100k", transport="150k")
    hand.check("more", "15.294")
    hand.go_on("more")
    hand.type("market", market_price="18k")
    hand.check("market", "18.000")
    hand.go_on("market")
    hand.type("markup", markup="2.500")
    hand.check("markup", "19.500")
    hand.go_on("markup")
    hand.type("share", margin="2.750")
    hand.check("share", "trên 10.000 đ vốn", ok=False)
    hand.type("share", margin="2.160")
    hand.check("share", "2.157")
    hand.go_on("share")
    hand.tap("channels", "channel", "cho-phien")
    hand.tap("channels", "second_channel", "shopee")
    hand.type("channels", order="5")
    hand.check("channels", "đã điền đủ")
    expect(hand.step("channels").get_by_role("table")).to_contain_text("25.000 đ")
    hand.go_on("channels")
    hand.tap("outlook", "outlook", "loss")
    hand.check("outlook", "khác chị đoán")
    hand.go_on("outlook")
    hand.type("decide", price="5k")
    hand.tap("decide", "why", "quick")
    hand.check("decide", "Càng bán càng mất tiền", ok=False)
    hand.type("decide", price="18k")
    hand.check("decide", "230.000")
    card = hand.step("decide").locator("img.cp-card")
    assert card.evaluate("async image => { await image.decode(); return image.naturalWidth }") > 600
    address = hand.step("decide").locator(".cp-download-pdf").get_attribute("href")
    assert address is not None
    assert b64decode(address.partition(",")[2]).startswith(b"%PDF")
    expect(hand.step("decide")).to_contain_text("Nhớ một câu")


@pytest.mark.parametrize("opened", ["own"], indirect=True)
def test_the_page_fits_a_phone_a_thumb_and_a_screen_reader(opened: Callable[[str], Page], npm: Path) -> None:
    page = opened(LESSON)
    to_the_first_price(Hand(page))
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    small = page.evaluate("""() =>
        [...document.querySelectorAll("button, input:not([type=radio]), select, .cp-tile, a")]
        .filter((part) => part.getClientRects().length)
        .map((part) => [part.className, part.getBoundingClientRect()])
        .filter(([, box]) => box.height < 48 || box.width < 44)
        .map(([name, box]) => `${name} ${box.width}x${box.height}`)""")
    assert small == []
    assert tiny_words(page) == []
    assert faults(page, axe(npm)) == []


@pytest.mark.parametrize("pointer", ["finger", "mouse"])
@pytest.mark.parametrize("opened", ["own"], indirect=True)
def test_a_press_counts_though_the_button_moves_under_the_finger(opened: Callable[[str], Page], pointer: str) -> None:
    page = opened(LESSON)
    step = Hand(page).step("product")
    button = step.locator(".cp-check")
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box is not None
    at = {"x": box["x"] + 40, "y": box["y"] + 20}
    devices = page.context.new_cdp_session(page)
    if pointer == "finger":
        devices.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [at]})
    else:
        page.mouse.move(**at)
        page.mouse.down()
    button.evaluate("button => button.closest('.cp-step-body').style.paddingTop = '120px'")
    page.wait_for_timeout(100)
    if pointer == "finger":
        devices.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    else:
        page.mouse.up()
    expect(step.locator(".cp-feedback-retry")).to_be_visible()
