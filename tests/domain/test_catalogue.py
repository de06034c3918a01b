"""The catalogue: offers of one product stand together, and only what is counted alike is added up."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain.catalogue import grouped
from kit.domain.listing import Listing
from kit.domain.quantity import Quantity
from tests.domain.test_listing import LISTINGS
from tests.listings import BOUGHT, PEAR, ROOM


def with_left(*left: str) -> list[Listing]:
    amounts = [one.split(" ", 1) for one in left]
    return [replace(PEAR, left=Quantity(Decimal(amount), unit)) for amount, unit in amounts]


def test_one_kind_is_one_product_whatever_it_is_called_and_own_goods_go_by_their_name() -> None:
    products = grouped([PEAR, Listing("Lê xã mình", kind="le"), Listing("Rau cải"), Listing("RAU  CẢI"), BOUGHT])
    assert [(product.name, len(product.offers)) for product in products] == [
        ("Lê Hồng Thái", 2),
        ("Măng khô", 1),
        ("Rau cải", 2),
    ]


@pytest.mark.parametrize(
    ("left", "in_all"),
    [
        (("200 kg", "1.5 tạ"), "350 kg"),
        (("2 tạ", "50 kg"), "2.5 tạ"),
        (("20 gói",), "20 gói"),
        (("20 gói", "5 kg"), None),
        (("3 gùi nhà em", "2 gùi nhà em"), "5 gùi nhà em"),
        (("3 gùi nhà em", "2 kg"), None),
        (("0 kg", "5 kg"), "5 kg"),
        ((), None),
    ],
)
def test_what_is_counted_alike_is_added_up(left: tuple[str, ...], in_all: str | None) -> None:
    offers = [*with_left(*left), replace(PEAR, left=None)]
    (product,) = grouped(offers)
    assert (str(product.left) if product.left else None) == in_all


def test_prices_of_one_unit_have_a_range_and_others_none() -> None:
    assert grouped([PEAR, replace(PEAR, price=30_000)])[0].prices == (30_000, 35_000, "kg")
    assert grouped([PEAR, replace(PEAR, price=0)])[0].prices == (35_000, 35_000, "kg")
    assert grouped([PEAR, replace(PEAR, unit="quả")])[0].prices is None
    assert grouped([replace(ROOM, price=0)])[0].prices is None


@given(st.lists(LISTINGS, max_size=6))
def test_no_offer_is_lost_or_shown_twice(listings: list[Listing]) -> None:
    products = grouped(listings)
    assert sum(len(product.offers) for product in products) == len(listings)
    assert all(product.left is None or product.left.amount > 0 for product in products)
