"""A woman on a phone of 360 by 640: by card, without a card, with and without scripts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import Page, expect

if TYPE_CHECKING:
    from tests.browser_room.looking import Looking
    from tests.server.room.serving import Served

MINE = ("Quả lê", "Con trâu", "Nhà sàn")


def tap(page: Page, *pictures: str) -> None:
    for picture in pictures:
        page.get_by_role("button", name=picture).click()


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).or_(page.get_by_role("link", name=name, exact=True)).click()


def a_class(served: Served) -> None:
    for name, hamlet in (("Mai", "Nà Mụ"), ("Mai", "Nà Mụ"), ("Lan", "Khau Tràng"), ("Dua", "Khuổi Trang Lủng")):
        served.add(name, hamlet, (2, 0, 11))
    served.store.workshops.change(served.workshop.id, settings={"contact": "Chị Hoa, Hội Phụ nữ xã, 0912 345 678"})


def test_with_her_card_she_is_at_her_lessons_in_a_minute(served: Served, phone: Page, looking: Looking) -> None:
    a_class(served)
    phone.goto("")
    looking.at(phone, "01_join")
    phone.get_by_role("link", name=re.compile("Tôi có thẻ")).click()
    looking.at(phone, "02_card")
    press(phone, "Tiếp tục")
    looking.at(phone, "03_card_refused")
    phone.get_by_label("Số trên thẻ").fill("1")
    phone.get_by_text("Nà Mụ", exact=True).click()
    press(phone, "Tiếp tục")
    looking.at(phone, "04_pictures")
    tap(phone, "Con gà", "Quả lê")
    press(phone, "Bỏ hình cuối")
    tap(phone, "Con lợn", "Lá chè")
    looking.at(phone, "05_pictures_full")
    press(phone, "Vào lớp")
    expect(phone.get_by_role("alert")).to_contain_text("Còn 4 lần nữa")
    looking.at(phone, "06_pictures_wrong")
    tap(phone, *MINE)
    press(phone, "Vào lớp")
    expect(phone.get_by_role("heading", level=1)).to_have_text("Chị có đồng ý không?")
    expect(phone.locator("input:checked")).to_have_count(0)
    looking.at(phone, "07_consents")
    press(phone, "Xong, tiếp tục")
    looking.at(phone, "08_consents_missing")
    for box in phone.locator("fieldset").all():
        box.get_by_text("Đồng ý", exact=True).click()
    press(phone, "Xong, tiếp tục")
    expect(phone.get_by_role("heading", level=1)).to_have_text("Chào chị Mai")
    expect(phone.get_by_role("link", name=re.compile("Tính giá bán"))).to_be_visible()
    expect(phone.get_by_role("button", name="Giơ tay nhờ giúp")).to_be_visible()
    looking.at(phone, "09_home")
    phone.goto("")
    looking.at(phone, "10_still_you")
    press(phone, "Không, tôi là người khác")
    expect(phone.get_by_role("link", name=re.compile("Tôi có thẻ"))).to_be_visible()
    phone.go_back()
    expect(phone.locator("body")).not_to_contain_text("Mai")


def test_without_a_card_she_gets_a_number(served: Served, phone: Page, looking: Looking) -> None:
    a_class(served)
    phone.goto("")
    phone.get_by_role("link", name=re.compile("Tôi chưa có thẻ")).click()
    looking.at(phone, "20_new")
    phone.get_by_label("Tên gọi của chị").fill("Nguyễn Thị Mỷ")
    press(phone, "Đồng ý, tiếp tục")
    looking.at(phone, "21_new_refused")
    expect(phone.get_by_label("Tên gọi của chị")).to_have_value("Nguyễn Thị Mỷ")
    phone.get_by_label("Tên gọi của chị").fill("Mỷ")
    phone.get_by_label("Thôn khác thì ghi ở đây").fill("Lũng Khỏe")
    press(phone, "Đồng ý, tiếp tục")
    looking.at(phone, "22_choose")
    tap(phone, "Măng", "Con ong", "Cái giỏ")
    press(phone, "Chọn ba hình này")
    expect(phone.get_by_role("heading", level=1)).to_have_text("Chạm lại ba hình ấy")
    looking.at(phone, "23_choose_again")
    tap(phone, "Măng", "Cái giỏ", "Con ong")
    press(phone, "Xong")
    looking.at(phone, "24_choose_differ")
    for done in ("Chọn ba hình này", "Xong"):
        tap(phone, "Măng", "Con ong", "Cái giỏ")
        press(phone, done)
    expect(phone.get_by_role("heading", level=1)).to_have_text("Số của chị là 5")
    looking.at(phone, "25_number")
    press(phone, "Tôi nhớ rồi, vào lớp")
    for box in phone.locator("fieldset").all():
        box.get_by_text("Không", exact=True).click()
    press(phone, "Xong, tiếp tục")
    looking.at(phone, "26_home_not_kept")
    press(phone, "Điều tôi đồng ý")
    looking.at(phone, "27_consents_later")
    press(phone, "Quay lại")
    press(phone, "Xóa hết của tôi")
    looking.at(phone, "28_forget")
    tap(phone, "Măng", "Con ong", "Cái giỏ")
    hers = [cookie["value"] for cookie in phone.context.cookies()]
    press(phone, "Xóa hết")
    expect(phone.get_by_role("heading", level=1)).to_have_text("Đã xóa hết")
    looking.at(phone, "29_gone")
    (after,) = phone.context.cookies()
    assert (after["name"], after["value"] in hers) == ("chophien_xsrf", False)
    assert phone.evaluate("sessionStorage.length + localStorage.length") == 0
    assert len(served.store.participants.of_workshop(served.workshop.id)) == 4


def test_without_scripts_every_way_in_works(served: Served, plain_phone: Page) -> None:
    a_class(served)
    plain_phone.goto("")
    plain_phone.get_by_role("link", name=re.compile("Tôi chưa có thẻ")).click()
    plain_phone.get_by_label("Tên gọi của chị").fill("Mỷ")
    plain_phone.get_by_text("Khau Tràng", exact=True).click()
    press(plain_phone, "Đồng ý, tiếp tục")
    for done in ("Chọn ba hình này", "Xong"):
        tap(plain_phone, "Măng", "Con trâu")
        press(plain_phone, "Bỏ hình cuối")
        tap(plain_phone, "Con ong", "Cái giỏ")
        press(plain_phone, done)
    press(plain_phone, "Tôi nhớ rồi, vào lớp")
    for box in plain_phone.locator("fieldset").all():
        box.get_by_text("Đồng ý", exact=True).click()
    press(plain_phone, "Xong, tiếp tục")
    expect(plain_phone.get_by_role("link", name=re.compile("Tính giá bán"))).to_be_visible()
    press(plain_phone, "Đổi người dùng máy này")
    expect(plain_phone.get_by_role("link", name=re.compile("Tôi có thẻ"))).to_be_visible()


def test_locked_card_and_other_refusals_say_what_to_do(served: Served, phone: Page, looking: Looking) -> None:
    a_class(served)
    phone.goto("card")
    press(phone, "Ghi mã chữ trên thẻ")
    looking.at(phone, "30_code")
    phone.get_by_label("Mã", exact=True).fill("c4hk-9ptv")
    press(phone, "Tiếp tục")
    looking.at(phone, "31_code_refused")
    phone.goto(f"c/{served.store.cards.issue(served.store.participants.of_workshop(served.workshop.id)[0].id).code}")
    for _ in range(5):
        tap(phone, "Con gà", "Con lợn", "Lá chè")
        press(phone, "Vào lớp")
    expect(phone.get_by_role("heading", level=1)).to_have_text("Thẻ tạm khóa")
    looking.at(phone, "32_locked")
    phone.goto("khong-co")
    looking.at(phone, "33_nothing_there")
    phone.goto("console")
    looking.at(phone, "34_pin")
    phone.get_by_role("link", name="English").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("The facilitator's console")
    phone.goto("")
    looking.at(phone, "35_join_english")
