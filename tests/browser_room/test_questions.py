"""The questions before and after on a phone of 360 by 640: a picture tapped is an answer, and the next one comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from kit.content.question import asked
from kit.domain.before_after import PAGE
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.server.room.questions import OPENED
from tests.browser_room.test_console import come_in

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser_room.looking import Looking
    from tests.server.room.serving import Served

BEFORE = asked("before")
ABOVE_THE_HAND = 640 - 60


def test_she_answers_before_and_after(served: Served, phone: Page, looking: Looking) -> None:
    mai = served.add("Mai", pictures=(2, 0, 11))
    come_in(served, phone, mai.number)
    looking.at(phone, "90_home_offers")
    phone.get_by_role("link", name="Trả lời").click()
    for number, question in enumerate(BEFORE):
        expect(phone.get_by_role("heading", name=question.sentence.vi)).to_be_visible()
        looking.at(phone, f"91_before_{number}", axe=number in (0, 5))
        skip = phone.get_by_role("button", name="Bỏ qua").bounding_box()
        assert skip is not None
        assert skip["y"] + skip["height"] <= ABOVE_THE_HAND, f"{question.id} is answered without scrolling"
        phone.get_by_role("button", name=question.choices[-1].label.vi).click()
    expect(phone.get_by_role("heading", name="Cảm ơn chị!")).to_be_visible()
    looking.at(phone, "92_before_done")
    phone.get_by_role("link", name="Quay lại").click()
    expect(phone.get_by_role("button", name=BEFORE[-1].choices[-1].label.vi)).to_have_attribute("aria-pressed", "true")
    phone.get_by_role("button", name=BEFORE[-1].choices[1].label.vi).click()

    served.store.keeper(mai.id).keep_product(PricedProduct(Product("Lê", "le"), "kg", 18_000, 12_000), {})
    served.store.workshops.change(served.workshop.id, settings={OPENED: True})
    phone.goto("home")
    phone.get_by_role("link", name="Trả lời").click()
    for _ in BEFORE:
        phone.get_by_role("button", name="Bỏ qua").click()
    phone.get_by_label("Giá trước đây").fill("15")
    phone.get_by_role("button", name="Xong").click()
    expect(phone.get_by_role("alert")).to_contain_text("15")
    looking.at(phone, "93_price_refused")
    phone.get_by_label("Giá trước đây").fill("15 nghìn")
    phone.get_by_role("button", name="Xong").click()
    expect(phone.get_by_role("heading", name="Cảm ơn chị!")).to_be_visible()
    served.store.flush()
    kept = served.store.answers.latest(mai.id, PAGE)
    assert kept["before-scan_to_receive"] == "never"
    assert kept["after-scan_to_receive"] == ""
    assert kept["after-price_before"]["price"] == 15_000
