"""The catalogue in words: what, how much, when, from where; contact as far as she wrote it; never alcohol."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kit.content.catalogue_text import catalogue_lines, catalogue_texts
from kit.content.listing_channels import listing_channel
from kit.content.messages import LANGUAGES
from kit.domain.listing import Contact, Listing
from kit.domain.quantity import Quantity
from tests.domain.test_listing import LISTINGS
from tests.listings import BOUGHT, ON, PEAR, ROOM

MOST = listing_channel("zalo-group", ON).row.body_most
CHEAPER = replace(PEAR, left=Quantity(Decimal("1.5"), "tạ"), price=30_000, contact=Contact("Mai"), season="")


def texts(*listings: Listing, contact: str = "chị Hoa, 0912 345 678", language: str = "vi") -> tuple[str, ...]:
    products = catalogue_lines(listings, language=language, on=ON)
    return catalogue_texts(products, place="Xã Hồng Thái", contact=contact, language=language, on=ON)


def test_message_says_what_how_much_when_and_from_where() -> None:
    (said,) = texts(replace(PEAR, name="lê Hồng Thái"), CHEAPER, BOUGHT)
    assert said.splitlines() == [
        "Hàng của chị em, lớp Xã Hồng Thái, ngày 25/11/2026",
        "",
        "Lê Hồng Thái (cộng lại 350 kg)",
        "- 200 kg · 35.000đ/kg · tháng 7, 8 · thôn Khau Tràng, xã Hồng Thái · Hoa 0912 345 678",
        "- 1,5 tạ · 30.000đ/kg · Hái ngày 20/07/2026 · thôn Khau Tràng, xã Hồng Thái",
        "",
        "Măng khô",
        "- 20 gói · 250.000đ/gói · quanh năm · xã Sinh Long · mua lại · Lan 0987 654 321",
        "",
        "Món nào chưa có số điện thoại thì hỏi chị Hoa, 0912 345 678.",
    ]


def test_name_alone_is_no_contact_and_stays_out() -> None:
    assert "Mai" not in texts(CHEAPER)[0]
    assert "Homestay Mai" in texts(ROOM)[0]


def test_room_is_offered_by_the_night() -> None:
    assert "- 3 đêm · 150.000đ/đêm · tháng 9, 10 ·" in texts(ROOM)[0]


def test_nobody_named_for_the_class_leads_to_the_union() -> None:
    assert "Hội Phụ nữ xã" in texts(PEAR, contact="")[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_alcohol_is_in_no_line(language: str) -> None:
    products = catalogue_lines([Listing("Rượu ngô"), Listing("Quà Na Hang", kind="ruou-ngo")], language=language, on=ON)
    assert products == ()
    assert catalogue_texts(products, place="Hồng Thái", contact="", language=language, on=ON) == ()


def test_two_hundred_offers_are_told_in_messages_that_each_fit_and_none_is_lost() -> None:
    offers = [replace(PEAR, left=Quantity(Decimal(number), "kg")) for number in range(1, 201)]
    said = texts(*offers, ROOM, BOUGHT)
    assert len(said) > 5
    assert all(len(one) <= MOST for one in said)
    assert all(one.startswith("Hàng của chị em") and one.endswith("0912 345 678.") for one in said)
    told = [line for one in said for line in one.splitlines() if line.startswith("- ")]
    assert len(told) == 202


@settings(max_examples=40, deadline=None)
@given(st.lists(LISTINGS, max_size=5), st.sampled_from(LANGUAGES))
def test_any_listings_fit_and_show_no_gap(listings: list[Listing], language: str) -> None:
    for said in texts(*listings, language=language):
        assert len(said) <= MOST
        assert not [line for line in said.splitlines() if line.strip() == "-" or line.endswith("· ")]
        assert "None" not in said
