"""The price card: what is on it can be read, on paper and as a picture; alcohol has none."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest

from kit.content.messages import LANGUAGES
from kit.content.produce import produce
from kit.prints.no_alcohol import NoCardForAlcohol
from kit.prints.places import NothingToPrint
from kit.prints.price_card import PriceCard, price_card, price_cards
from tests.prints.page import collisions, letters, pages, size_mm

TODAY = date(2026, 11, 25)
PEARS = PriceCard("Lê Hồng Thái", "le", "kg", 18_000, TODAY)
LONG = "Măng nứa khô phơi nắng hai sương loại một của tổ hợp tác phụ nữ thôn Khau Tràng xã"


def text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    said = document[0].get_textpage().get_text_range()
    document.close()
    return " ".join(said.replace("\u200b", "").split())  # a long name may part anywhere


@pytest.mark.parametrize("language", LANGUAGES)
def test_name_price_unit_and_day_are_on_the_card(language: str) -> None:
    said = text(price_card(PEARS, language=language))
    for part in (
        "Lê Hồng Thái",
        "18.000 đ",
        "/ kg",
        "mười tám nghìn đồng",
        "25/11/2026" if language == "vi" else "2026",
    ):
        assert part in said


@pytest.mark.parametrize(
    "card",
    [
        PriceCard(LONG, "", "kg", 999_999_999, TODAY),
        PriceCard("Ổ", "", "suất", 500, TODAY),
        PriceCard("Thịt trâu, thịt lợn gác bếp", "thit-gac-bep", "đêm", 1_250_000, TODAY),
        PriceCard("x" * 80, "", "thùng", 1, TODAY),
    ],
)
def test_long_names_and_large_prices_stay_on_one_card_and_whole(card: PriceCard) -> None:
    said = text(price_card(card)).replace(" ", "")
    assert card.name[:30].replace(" ", "") in said
    assert f"{card.price:,}".replace(",", ".") in said


def test_as_a_picture_it_is_a_png_that_a_phone_sends_easily() -> None:
    png = price_card(PEARS, form="png")
    assert png.startswith(b"\x89PNG")
    assert len(png) < 20_000


@pytest.mark.parametrize(("name", "kind"), [("Rượu ngô men lá", "ruou-ngo"), ("Rượu nếp nhà", ""), ("ruou man", "")])
def test_alcohol_has_no_card(name: str, kind: str) -> None:
    with pytest.raises(NoCardForAlcohol):
        price_card(PriceCard(name, kind, "lít", 60_000, TODAY))


def test_every_product_of_the_province_has_its_picture_on_the_card() -> None:
    for row in produce().values():
        if not row.is_alcohol:
            assert price_card(PriceCard(row.name_vi, row.id, row.units[0], 10_000, TODAY)).startswith(b"%PDF")


@pytest.mark.parametrize(("a_page", "sheet"), [(4, (297, 210)), (8, (210, 297))])
def test_several_cards_share_an_a4_page_each_whole_in_its_own_cell(a_page: int, sheet: tuple[int, int]) -> None:
    long = PriceCard(LONG, "", "thùng", 1_250_000, TODAY)
    pdf = price_cards([PEARS, long], a_page=a_page)  # type: ignore[arg-type]
    assert (size_mm(pdf), pages(pdf)) == (sheet, 1)
    said = text(pdf)
    assert said.count("Lê Hồng Thái") == said.count("18.000 đ") == said.count("1.250.000 đ") == a_page // 2
    found = letters(pdf)
    wide, tall = (sheet[0] - 10) / 2, (sheet[1] - 10) / (a_page // 2)
    for x in found:
        assert (x.left - 5) // wide == (x.right - 5) // wide
        assert (x.top - 5) // tall == (x.bottom - 5) // tall
        assert 4 < (x.left - 5) % wide < wide - 4
    assert collisions(found) == []


def test_more_cards_than_a_page_holds_take_another() -> None:
    pdf = price_cards([PEARS] * 5, a_page=4)
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 2
    with pytest.raises(NothingToPrint):
        price_cards([])
    with pytest.raises(NoCardForAlcohol):
        price_cards([PEARS, PriceCard("Rượu nếp", "", "lít", 60_000, TODAY)])
