"""The homestay card: a tent with the Wi-Fi on one side and the payment on the other, in both languages, both read."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from kit.codes.making import wifi
from kit.content.messages import messages
from kit.domain.phone import PhoneLength
from kit.prints.homestay_card import HomestayCard, HouseNameMissing, homestay_card
from tests.prints.page import collisions, fonts, letters, pages, scanned, size_mm, text
from tests.prints.payees import BANK, PAYLOAD, PRACTICE

CARD = HomestayCard(
    house="Homestay Nà Bó",
    wifi_name="NA BO HOMESTAY",
    wifi_password="chaomung2026",  # noqa: S106  # a password for the guests' table
    wifi_code=wifi("NA BO HOMESTAY", "chaomung2026"),
    payee=BANK,
    host="chị Hoa",
    phone="0912345678",
)


@cache
def printed() -> bytes:
    return homestay_card(CARD)


def test_each_side_has_its_own_code_and_both_read_from_the_page() -> None:
    pdf = printed()
    assert (size_mm(pdf), pages(pdf)) == ((210, 297), 1)
    found = sorted(scanned(pdf), key=lambda code: code[2][1])
    assert [content for _, content, _ in found] == [PAYLOAD, "WIFI:T:WPA;S:NA BO HOMESTAY;P:chaomung2026;;"]
    (_, _, pays), (_, _, joins) = found
    assert pays[3] < 148.5 < joins[1], "one on each side of the fold"
    assert all(place[2] - place[0] > 55 for place in (pays, joins))


def test_every_line_stands_in_vietnamese_and_english() -> None:
    said = text(printed())
    for words in (
        "Homestay Nà Bó",
        "Chào mừng anh chị đến chơi nhà · Welcome to our home",
        "Quét để vào Wi-Fi",
        "Scan to join the Wi-Fi",
        "NA BO HOMESTAY",
        "chaomung2026",
        "Quét mã để trả tiền",
        "Scan to pay",
        "TRIEU THI HOA",
        "Số cuối · Ends in",
        "3456",
        "Kiểm tra tên trước khi chuyển · Check the name before you pay",
        "Cần gì cứ gọi · Call us any time: 0912 345 678 (chị Hoa)",
    ):
        assert words in said
    assert {name.split("-")[0] for name in fonts(printed())} == {"BeVietnamPro"}


def test_long_names_never_run_over_the_edge_or_each_other() -> None:
    name = "Nhà sàn Hồng Thái bên suối"
    long = HomestayCard(
        house="Homestay " + name * 3,
        wifi_name="W" * 32,
        wifi_password="W" * 63,
        wifi_code=wifi("W" * 32, "W" * 63),
        payee=replace(BANK, account_name="HO KINH DOANH NGUYEN THI THANH THUY HUONG", accented_name=name, at=name * 2),
        host=name * 2,
        phone="0912345678",
    )
    pdf = homestay_card(long, language="en")
    found = letters(pdf)
    assert pages(pdf) == 1
    assert all(x.left > 3.5 and x.right < 198.5 for x in found)
    assert collisions(found) == []


def test_house_without_payment_has_one_side_and_open_wifi_says_so() -> None:
    pdf = homestay_card(replace(CARD, payee=None, phone="", wifi_password="", wifi_code=wifi("Nhà Hoa")))
    assert size_mm(pdf) in {(210, 148), (210, 149)}
    assert [content for _, content, _ in scanned(pdf)] == ["WIFI:T:nopass;S:Nhà Hoa;;"]
    said = text(pdf)
    assert "Không cần mật khẩu" in said
    assert "No password needed" in said
    assert "trả tiền" not in said


def test_practice_card_pays_nobody_and_says_so_in_both_languages() -> None:
    pdf = homestay_card(replace(CARD, payee=PRACTICE))
    assert min(content for _, content, _ in scanned(pdf)) == PRACTICE.code.content
    said = text(pdf)
    assert "Mã thực hành, không chuyển tiền · Practice code, no money is sent" in said
    for words in ("Agribank", "Ngân hàng", "trả tiền"):
        assert words not in said


def test_picture_has_both_sides_upright_and_is_read_back() -> None:
    png = homestay_card(CARD, form="png")
    assert png.startswith(b"\x89PNG")
    assert len(png) < 80_000


def test_house_has_a_name_and_a_number_that_can_be_called() -> None:
    with pytest.raises(HouseNameMissing) as missing:
        replace(CARD, house=" ")
    assert "tên nhà" in messages("vi").refusal(missing.value)
    with pytest.raises(PhoneLength):
        homestay_card(replace(CARD, phone="0912 345"))
