"""The price list: every good with its price, whole and in its line, with the day, her number and a code that reads."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from kit.content.produce import produce
from kit.prints.no_alcohol import NoCardForAlcohol
from kit.prints.places import NothingToPrint
from kit.prints.price_card import PriceCard
from kit.prints.price_list import Seller, price_list
from tests.prints.labels import CONTACT, ON, PHONE, ZALO
from tests.prints.page import collisions, fonts, letters, pages, scanned, size_mm, text

SELLER = Seller(name="Gian hàng chị Triệu Thị Hoa", place="Thôn Nà Bó, xã Yên Sơn", phone=PHONE, code=ZALO)
EVERY = [PriceCard(row.name_vi, row.id, row.units[0], 35_000, ON) for row in produce().values() if not row.is_alcohol]
LONG = PriceCard("Măng nứa khô phơi nắng hai sương của tổ phụ nữ thôn Khau Tràng", "", "gói 250 g", 1_250_000, ON)
GOODS = [*EVERY[:11], LONG, PriceCard("Bánh gai", "", "cái", 5_000, ON)]
SIZES = {"a4": (210, 297), "a5": (148, 210)}


@cache
def printed(paper: str) -> bytes:
    return price_list(GOODS, SELLER, on=ON, paper=paper)  # type: ignore[arg-type]


@pytest.mark.parametrize("paper", SIZES)
def test_thirteen_goods_take_two_pages_each_with_her_number_and_a_code_that_reads(paper: str) -> None:
    pdf = printed(paper)
    assert (size_mm(pdf), pages(pdf)) == (SIZES[paper], 2)
    assert [(number, content) for number, content, _ in scanned(pdf)] == [(0, ZALO.content), (1, ZALO.content)]
    said = text(pdf)
    for card in GOODS:
        assert card.name in said
        assert f"/ {card.unit}" in said
    for words in ("Bảng giá", "Triệu Thị Hoa", "Thôn Nà Bó", "0912 345 678", "25/11/2026", "Quét để nhắn Zalo"):
        assert said.count(words) == 2, words
    assert "1.250.000 đ" in said


@pytest.mark.parametrize("paper", SIZES)
def test_names_and_prices_stay_in_their_lines_and_are_large_enough_to_stand_before(paper: str) -> None:
    pdf = printed(paper)
    wide = SIZES[paper][0]
    for number in range(2):
        found = letters(pdf, number)
        assert collisions(found) == []
        assert all(x.left > wide * 0.065 and x.right < wide * 0.935 for x in found)
    usual = [x.bottom - x.top for x in letters(pdf) if x.letter == "3"]
    assert sorted(usual)[len(usual) // 2] > 5 * wide / 210, "half a centimetre on A4"
    assert {name.split("-")[0] for name in fonts(pdf)} == {"BeVietnamPro"}


def test_dense_code_keeps_half_a_millimetre_a_module_on_the_small_paper() -> None:
    pdf = price_list(GOODS[:3], replace(SELLER, code=CONTACT), on=ON, paper="a5", language="en")
    ((_, content, (left, _, right, _)),) = scanned(pdf)
    assert content == CONTACT.content
    assert (right - left) / CONTACT.modules > 0.48
    assert "Prices" in text(pdf)


def test_list_without_place_number_or_code_is_a_list_all_the_same() -> None:
    said = text(price_list(GOODS[:2], Seller(name="Nhà Hoa"), on=ON))
    assert "Nhà Hoa" in said
    assert "Quét" not in said


def test_picture_of_the_first_page_is_read_back() -> None:
    assert price_list(GOODS, SELLER, on=ON, form="png").startswith(b"\x89PNG")


def test_alcohol_stands_on_no_list_and_an_empty_list_is_refused() -> None:
    for wine in (PriceCard("Rượu ngô", "ruou-ngo", "lít", 60_000, ON), PriceCard("ruou man", "", "lít", 60_000, ON)):
        with pytest.raises(NoCardForAlcohol):
            price_list([*GOODS[:2], wine], SELLER, on=ON)
    with pytest.raises(NothingToPrint):
        price_list([], SELLER, on=ON)
