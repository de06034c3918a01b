"""The class goes together: a gate on real phones, and two women on one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.serving import PIN
from tests.journey.camera import FOLDER, Camera
from tests.journey.test_coming_back import READY

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from tests.browser.serving import Serving

LESSON = "b/pricing"


@pytest.fixture
def pace(phones: Callable[[], Page], room: Serving) -> Callable[..., None]:
    """Return what moves the gate of the pricing lesson as the facilitator's page does."""
    laptop = phones()
    laptop.goto(f"{room.url}console")
    laptop.locator("[name=pin]").fill(PIN)
    laptop.locator("form[action$=console] button").click()
    laptop.get_by_role("link", name="English").wait_for()
    token = next(cookie["value"] for cookie in laptop.context.cookies() if cookie["name"] == "chophien_xsrf")

    def move(action: str, step: str = "") -> None:
        form = {"_xsrf": token, "lesson": "pricing", "action": action, "step": step}
        assert laptop.request.post(f"{room.url}console/pace", form=form).ok

    return move


def opened(page: Page, room: Serving) -> Page:
    page.goto(room.url + LESSON)
    page.locator(READY).wait_for()
    return page


def choose_pears(page: Page) -> None:
    page.locator(".cp-field-product input[value=le]").check(force=True)
    page.locator(".cp-step-product .cp-check").click()
    expect(page.locator(".cp-step-product")).to_have_attribute("data-cp-state", "done")


def held_back(page: Page) -> None:
    expect(page.locator(".cp-step-product .cp-wait")).to_be_visible()
    expect(page.locator(".cp-step-product .cp-next")).to_be_hidden()


def test_the_class_waits_at_a_step_goes_on_and_a_closed_lesson_opens_by_itself(
    room: Serving, mai: Page, phones: Callable[[], Page], sign_in: Callable[..., Page], pace: Callable[..., None]
) -> None:
    camera = Camera("together")
    lan = sign_in(phones(), 2)
    opened(mai, room)
    pace("until", "product")
    choose_pears(mai)
    held_back(mai)
    camera.shoot(mai, "waits")
    choose_pears(opened(lan, room))  # she came when the gate was there already
    held_back(lan)
    opened(mai, room)  # a page that is loaded anew asks the room first
    held_back(mai)
    mai.locator(".cp-wait button").click()
    mai.evaluate("scrollTo(0, 40)")
    before = mai.evaluate("scrollY")

    pace("on")
    harvest = mai.locator(".cp-field-harvest input")
    expect(harvest).to_be_attached()
    expect(mai.locator(".cp-step-harvest")).to_have_attribute("data-cp-state", "open")
    expect(mai.locator(".cp-wait-open")).to_contain_text("Bước sau ở ngay dưới đây")
    assert mai.evaluate("scrollY") == before  # it opened below, and nothing moved under her finger
    camera.shoot(mai, "goes_on")
    harvest.fill("100")

    lan.goto(f"{room.url}home")
    line = lan.locator("[data-lesson=pricing]")
    expect(line.locator(".far")).to_be_visible()
    expect(lan.locator("#hand")).to_be_visible()
    pace("close")
    expect(line.locator(".shut")).to_have_text("chưa mở")
    camera.shoot(lan, "home_shut")
    expect(mai.locator(".cp-banner-closed")).to_be_visible()
    mai.locator(".cp-hand button").click()  # the card leaves the hand free
    if FOLDER:
        mai.screenshot(path=f"{FOLDER}/together-closed.png")
    line.click()
    lan.locator("#hand").click()
    expect(lan.locator("#hand")).to_have_attribute("aria-pressed", "true")
    camera.shoot(lan, "waiting_page")

    pace("open")
    expect(mai.locator(".cp-banner-closed")).to_have_count(0)
    expect(harvest).to_have_value("100")
    mai.locator(".cp-step-harvest .cp-check").click()
    expect(mai.locator(".cp-step-harvest .cp-wait")).to_be_visible()  # the gate has only moved on by one step
    lan.locator(READY).wait_for()
    expect(lan.locator(".cp-step-product")).to_have_attribute("data-cp-state", "done")


def test_two_women_share_a_phone_and_each_keeps_her_own(room: Serving, mai: Page) -> None:
    camera = Camera("together")
    mai.goto(f"{room.url}home")
    mai.get_by_role("link", name="Hai chị chung một máy").click()
    mai.locator("[name=number]").fill("2")
    mai.get_by_text("Nà Mụ", exact=True).click()
    mai.locator("main form button").last.click()
    for picture in (1, 2, 3):
        mai.locator(f".pictures button[value='{picture}']").click()
    mai.locator("button[name=done]").click()
    expect(mai.locator(".pair")).to_contain_text("Hàng của chị Mai")
    camera.shoot(mai, "pair_home")
    mai.locator("#swap").click()
    expect(mai.locator("#roles")).to_have_text("Người bấm: chị Lan · người đọc: chị Mai")

    opened(mai, room)
    strip = mai.locator(".cp-pair")
    expect(strip).to_contain_text("Người bấm: chị Lan")
    choose_pears(mai)
    expect(strip).to_contain_text("Người bấm: chị Mai")  # a step is done: the other taps
    camera.shoot(mai, "pair_lesson")
    mai.locator(".cp-step-product .cp-next").click()
    mai.locator(".cp-field-harvest input").press_sequentially("127")
    strip.get_by_role("button", name="Đổi sang hàng của chị Lan").click()

    expect(strip).to_contain_text("Hàng của chị Lan")
    mai.locator(READY).wait_for()
    expect(mai.locator(".cp-step-product")).to_have_attribute("data-cp-state", "open")
    strip.get_by_role("button", name="Đổi sang hàng của chị Mai").click()
    expect(strip).to_contain_text("Hàng của chị Mai")
    expect(mai.locator(".cp-field-harvest input")).to_have_value("127")
