"""The facilitator leads a class from her console: a laptop, two women's phones, and the projector's screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PATIENCE
from tests.browser.readable import axe, faults
from tests.browser.serving import PIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.browser.serving import Serving

LAPTOP = {"width": 1366, "height": 768}


@pytest.fixture
def laptop(browser: Browser, room: Serving) -> Iterator[Page]:
    """Return the facilitator's browser with the console open; a script error fails the test."""
    context = browser.new_context(viewport=LAPTOP, base_url=room.url, locale="vi-VN")
    page, errors = context.new_page(), []
    page.set_default_timeout(PATIENCE)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto("console")
    page.get_by_label("Mã PIN").fill(PIN)
    page.get_by_role("button", name="Vào").click()
    expect(page.locator(".cc-tile")).to_have_count(2)
    yield page
    context.close()
    assert errors == []


def test_a_class_is_led_from_the_console(
    laptop: Page, mai: Page, phones: Callable[[], Page], sign_in: Callable[[Page, int], Page], npm: Path
) -> None:
    lan = sign_in(phones(), 2)
    wall = laptop.context.new_page()
    wall.goto("projector")
    expect(wall.get_by_role("heading", name="Vào lớp")).to_be_visible()

    # a hand goes up on a phone, and comes first on the console
    lan.get_by_role("button", name="Giơ tay nhờ giúp").click()
    expect(laptop.locator(".cc-tile").first).to_contain_text("Giơ tay")
    expect(laptop.locator(".cc-tile").first).to_contain_text("Lan")
    assert faults(laptop, axe(npm)) == []
    laptop.locator(".cc-hands").get_by_role("button", name="Đã giúp xong").click()
    expect(laptop.get_by_text("Chưa ai giơ tay.")).to_be_visible()
    expect(lan.get_by_role("button", name="Giơ tay nhờ giúp")).to_have_attribute("aria-pressed", "false")

    # words and a look to the front reach every phone, and the wall gets the words
    laptop.get_by_label("Lời nhắn tới mọi máy").fill("Nghỉ 10 phút nhé chị em")
    laptop.get_by_role("button", name="Gửi", exact=True).click()
    for screen in (mai, lan, wall):
        expect(screen.get_by_text("Nghỉ 10 phút nhé chị em")).to_be_visible()
    laptop.get_by_role("button", name="Mời mọi người nhìn lên").click()
    expect(mai.get_by_text("Mời chị nhìn lên phía trước")).to_be_visible()
    laptop.get_by_role("button", name="Cho mọi người làm tiếp").click()
    expect(mai.get_by_text("Mời chị nhìn lên phía trước")).to_have_count(0)

    # a new card in two taps, and a seat, without leaving the console
    laptop.locator(".cc-tile", has_text="Mai").click()
    panel = laptop.locator(".cc-panel")
    panel.get_by_role("button", name="Cấp thẻ mới").click()
    expect(panel.locator(".cc-qr svg")).to_be_visible()
    code = panel.locator(".cc-code").inner_text()
    assert faults(laptop, axe(npm)) == []
    panel.get_by_label("Bàn số").fill("10000")
    panel.get_by_role("button", name="Xếp bàn").click()
    expect(panel.get_by_role("alert")).to_contain_text("Số bàn")
    panel.get_by_label("Bàn số").fill("3")
    panel.get_by_role("button", name="Xếp bàn").click()
    panel.get_by_role("button", name="Đóng").click()
    expect(laptop.get_by_label("Cho ai").locator("option")).to_have_count(2)
    laptop.get_by_label("Xem theo").select_option("table")
    expect(laptop.locator(".cc-tile", has_text="Bàn 3")).to_contain_text("1 chị")
    other = phones()
    other.goto(laptop.url.replace("console", f"c/{code}"))
    expect(other.locator(".pictures")).to_be_visible()

    # a lesson is closed for that table alone, and opened again
    laptop.get_by_label("Cho ai").select_option("3")
    lesson = laptop.locator(".cc-lessons li").first
    lesson.get_by_role("button", name="Đóng bài").click()
    expect(lesson).to_contain_text("Đang đóng")
    laptop.get_by_label("Cho ai").select_option("")
    expect(lesson).to_contain_text("đi khác: bàn 3")
    lesson.get_by_role("combobox").select_option(index=2)
    expect(lesson.get_by_role("button", name="Mở bước sau")).to_be_visible()

    # the wall shows what the console says
    laptop.locator(".cc-wall").get_by_role("button", name="Cả lớp đến đâu").click()
    expect(wall.get_by_role("heading", name="Cả lớp đến đâu")).to_be_visible()
    laptop.locator(".cc-wall").get_by_role("button", name="Mã vào lớp").click()
    expect(wall.get_by_role("heading", name="Vào lớp")).to_be_visible()
    assert faults(wall, axe(npm)) == []
