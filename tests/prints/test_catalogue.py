"""The sheet of what the women sell: every offer is on it, in both languages, and many go on over several pages."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from kit.content.catalogue_text import catalogue_lines
from kit.content.messages import LANGUAGES
from kit.domain.listing import Contact, Listing
from kit.domain.quantity import Quantity
from kit.prints.catalogue import NothingForSale, catalogue
from tests.listings import BOUGHT, ON, PEAR, ROOM
from tests.prints.page import pages, text


def sheet(*listings: Listing, language: str = "vi", contact: str = "") -> bytes:
    products = catalogue_lines(listings, language=language, on=ON)
    return catalogue(products, place="Xã Hồng Thái", contact=contact, on=ON, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheet_says_what_how_much_when_and_from_where(language: str) -> None:
    pdf = sheet(PEAR, BOUGHT, ROOM, language=language, contact="chị Hoa, 0912 345 678")
    assert pages(pdf) == 1
    for words in ("Lê Hồng Thái", "200 kg", "tháng 7, 8", "Khau Tràng", "0912 345 678", "Măng khô", "Homestay Mai"):
        assert words in text(pdf)
    assert {"vi": "150.000đ/đêm", "en": "150,000đ/night"}[language] in text(pdf)
    assert {"vi": "mua lại", "en": "bought to sell on"}[language] in text(pdf)


def test_offer_without_a_number_leads_to_the_union() -> None:
    assert "Hỏi Hội Phụ nữ" in text(sheet(replace(PEAR, contact=Contact("Mai"))))
    assert "Mai" not in text(sheet(replace(PEAR, contact=Contact("Mai"))))


def test_two_hundred_offers_go_on_over_pages_and_none_is_lost() -> None:
    offers = [replace(PEAR, left=Quantity(Decimal(1000 + number), "kg")) for number in range(200)]
    pdf = sheet(*offers)
    assert pages(pdf) > 5
    words = text(pdf)
    assert [number for number in range(200) if f"1.{number:03} kg" not in words] == []


def test_odd_words_stay_on_the_sheet() -> None:
    odd = replace(PEAR, name='#set <b> \\ "x"' + "ê" * 60, season="m" * 200, contact=Contact(page="w" * 200))
    assert pages(sheet(odd)) == 1


def test_nothing_for_sale_is_no_sheet() -> None:
    with pytest.raises(NothingForSale):
        sheet()
