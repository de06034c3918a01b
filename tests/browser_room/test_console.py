"""The facilitator, on a laptop of 1280 by 800 and on her own phone, while a phone is open in the hall."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from tests.browser_room.test_phone import MINE, a_class, press, tap
from tests.server.room.serving import PIN

if TYPE_CHECKING:
    from tests.browser_room.looking import Looking
    from tests.server.room.serving import Served


def come_in(served: Served, phone: Page, number: int) -> None:
    """Bring a woman of the class home on a phone."""
    who = served.store.participants.of_workshop(served.workshop.id)[number - 1]
    for purpose in ("keep", "totals"):
        served.store.consents.give(who.id, purpose, wording="test")
    phone.goto(f"c/{served.store.cards.issue(who.id).code}")
    tap(phone, *MINE)
    press(phone, "Vào lớp")
    expect(phone.get_by_role("button", name="Giơ tay nhờ giúp")).to_be_visible()


def lead(page: Page) -> None:
    page.goto("console")
    page.get_by_label("Mã PIN").fill(PIN)
    press(page, "Vào")


@pytest.mark.parametrize("screen", ["wide", "narrow"])
def test_every_page_of_the_console_can_be_used(
    served: Served, request: pytest.FixtureRequest, looking: Looking, screen: str
) -> None:
    page: Page = request.getfixturevalue("laptop" if screen == "wide" else "phone")

    def look(name: str) -> None:
        looking.at(page, f"{name}_{screen}", axe=screen == "narrow")

    a_class(served)
    page.goto("console")
    look("40_pin")
    page.get_by_label("Mã PIN").fill("111222")
    press(page, "Vào")
    look("41_pin_refused")
    lead(page)
    expect(page.get_by_role("heading", level=2, name="Ai đang ở lớp")).to_be_visible()
    look("42_console")
    press(page, "Thêm")
    page.get_by_label("Hoặc dán, gõ: mỗi chị một dòng").fill("Súa, Lũng Khỏe\nNguyễn Thị Hoa, Nà Mụ\nLy")
    press(page, "Xem trước")
    look("43_add")
    press(page, "Giá chợ")
    look("44_prices")
    for price in ("45", "45-60k"):
        page.get_by_label("Mặt hàng").fill("Chè Shan tuyết")
        page.get_by_label("Giá", exact=True).fill(price)
        press(page, "Ghi giá này")
        look(f"45_prices_{price}")
    press(page, "Lớp và in ấn")
    look("46_class")
    press(page, "Mở trang in")
    press(page, "Mở trang in cho cả lớp")
    look("51_print_nobody")
    press(page, "Lớp học")
    page.get_by_role("link", name=re.compile("Lan")).click()
    look("48_person")
    press(page, "Cấp thẻ, hiện mã")
    look("49_person_card")
    press(page, "Chọn ba hình")
    look("50_person_pictures")
    for done in ("Chọn ba hình này", "Xong"):
        tap(page, "Măng", "Con ong", "Cái giỏ")
        press(page, done)
    expect(page.get_by_role("heading", level=1)).to_have_text("Số 3, Lan")


def test_hand_message_and_eyes_go_between_phone_and_laptop(
    served: Served, phone: Page, laptop: Page, looking: Looking
) -> None:
    a_class(served)
    come_in(served, phone, 1)
    lead(laptop)
    phone.get_by_role("button", name="Giơ tay nhờ giúp").click()
    expect(laptop.get_by_role("heading", name="Đang giơ tay")).to_be_visible()
    expect(laptop.get_by_text("1 đang mở trang")).to_be_visible()
    laptop.get_by_label("Lời nhắn tới mọi máy").fill("Nghỉ giải lao 10 phút nhé chị em")
    press(laptop, "Gửi lời nhắn")
    expect(phone.get_by_text("Nghỉ giải lao 10 phút nhé chị em")).to_be_visible()
    looking.at(phone, "60_home_message_hand")
    looking.at(laptop, "61_console_hand_wide")
    press(phone, "Đã đọc")
    press(laptop, "Mời mọi người nhìn lên")
    expect(phone.get_by_text("Mời chị nhìn lên phía trước")).to_be_visible()
    looking.at(phone, "62_eyes_up")
    press(laptop, "Cho mọi người làm tiếp")
    expect(phone.get_by_text("Mời chị nhìn lên phía trước")).to_have_count(0)
    press(laptop, "Đã giúp xong")
    expect(phone.get_by_role("button", name="Giơ tay nhờ giúp")).to_have_attribute("aria-pressed", "false")
    expect(laptop.get_by_role("heading", name="Đang giơ tay")).to_have_count(0)
    laptop.get_by_label("Tìm số, tên hoặc thôn").fill("khuoi")
    expect(laptop.locator("tbody tr:visible")).to_have_count(1)


def test_tab_of_the_last_woman_shows_nothing_of_hers_once_the_next_is_in(served: Served, phone: Page) -> None:
    a_class(served)
    come_in(served, phone, 3)
    expect(phone.locator("body")).to_contain_text("Lan")
    other = phone.context.new_page()
    other.goto("")
    press(other, "Không, tôi là người khác")
    expect(phone.get_by_role("link", name=re.compile("Tôi có thẻ"))).to_be_visible()
    expect(phone.locator("body")).not_to_contain_text("Lan")


def test_lost_room_is_said_and_found_again(served: Served, phone: Page, looking: Looking) -> None:
    a_class(served)
    come_in(served, phone, 1)
    phone.context.set_offline(True)
    served.room.hub.look_again()
    for page in list(served.room.hub._pages):
        served.loop.call_soon_threadsafe(page.let_go)
    expect(phone.get_by_text("Máy đang nối lại với lớp")).to_be_visible()
    looking.at(phone, "63_lost")
    phone.context.set_offline(False)
    expect(phone.get_by_text("Máy đang nối lại với lớp")).to_have_count(0)
    expect(phone.get_by_role("button", name="Giơ tay nhờ giúp")).to_be_visible()


def test_signed_out_woman_is_at_the_door(served: Served, phone: Page) -> None:
    a_class(served)
    come_in(served, phone, 3)
    served.room.sign_out(served.store.participants.of_workshop(served.workshop.id)[2].id)
    expect(phone.get_by_role("link", name=re.compile("Tôi có thẻ"))).to_be_visible()


def test_papers_are_downloaded(served: Served, laptop: Page) -> None:
    a_class(served)
    lead(laptop)
    press(laptop, "Lớp và in ấn")
    press(laptop, "Mở trang in")
    for name in ("Áp phích treo tường: Tải PDF", "Tải thẻ chưa in (4)"):
        with laptop.expect_download() as download:
            press(laptop, name)
        assert download.value.path().read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("screen", ["laptop", "phone"])
def test_the_papers_of_the_whole_room_come_by_themselves(
    served: Served, request: pytest.FixtureRequest, looking: Looking, screen: str
) -> None:
    page: Page = request.getfixturevalue(screen)
    a_class(served)
    for who in served.store.participants.of_workshop(served.workshop.id):
        for purpose in ("keep", "printing"):
            served.store.consents.give(who.id, purpose, wording="test")
        if who.number > 1:
            keeper = served.store.keeper(who.id)
            keeper.keep_product(PricedProduct(Product("Măng khô", "mang-kho"), "kg", 250_000, 180_000), {})
            keeper.flush()
    lead(page)
    press(page, "Lớp và in ấn")
    press(page, "Mở trang in")
    press(page, "Mở trang in cho cả lớp")
    looking.at(page, f"52_print_asked_{screen}", axe=screen == "phone")
    press(page, "Làm tệp in cho 4 chị")
    expect(page.get_by_text("Xong 3 tờ")).to_be_visible()
    expect(page.get_by_text("chưa tính giá món nào")).to_be_visible()
    looking.at(page, f"53_print_ready_{screen}", axe=screen == "phone")
    with page.expect_download() as download:
        press(page, "Tải tệp để in")
    assert download.value.path().read_bytes().startswith(b"%PDF-")
