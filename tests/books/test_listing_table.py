"""Listings as a file: Excel reads the Vietnamese, no cell becomes a formula, and one bad listing loses no good one."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kit.books import listing_table, plain_cell
from kit.content.messages import LANGUAGES, messages
from kit.domain.listing import Listing
from kit.domain.quantity import Quantity
from kit.domain.refusal import Refusal
from tests.domain.test_listing import LISTINGS
from tests.listings import BOUGHT, ON, PEAR, ROOM


def cells(*listings: Listing, language: str = "vi") -> list[dict[str, str]]:
    """Return the rows of the file as a spreadsheet reads them, by column."""
    content = listing_table.write(listings, on=ON, language=language).content
    assert content.startswith(b"\xef\xbb\xbf")
    _, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    return [dict(zip(listing_table.COLUMNS, row, strict=True)) for row in rows]


def test_row_has_what_the_shop_asks_for() -> None:
    (row,) = cells(BOUGHT)
    assert row["name"] == "Măng khô, 500 g, xã Sinh Long"
    assert "Em mua lại của bà con" in row["description"]
    assert (row["category"], row["price"], row["unit"], row["stock"]) == ("Măng khô", "250000", "gói", "20")
    assert (row["grams"], row["pictures"]) == ("500", "")


@pytest.mark.parametrize(
    ("listing", "grams"),
    [
        (PEAR, "1000"),
        (replace(PEAR, unit="tạ"), "100000"),
        (replace(PEAR, unit="quả"), ""),
        (replace(PEAR, unit="túi", net_weight=Quantity(Decimal("1.5"), "kg")), "1500"),
        (replace(PEAR, unit="rá của em"), ""),
        (ROOM, ""),
        (Listing("Lê"), ""),
    ],
)
def test_weight_is_in_grams_and_only_where_it_is_known(listing: Listing, grams: str) -> None:
    assert cells(listing)[0]["grams"] == grams


def test_stock_counted_otherwise_than_the_price_is_left_to_fill_in() -> None:
    assert cells(replace(BOUGHT, left=Quantity(Decimal(10), "kg")))[0]["stock"] == ""


def test_file_has_no_contact() -> None:
    assert "912" not in cells(PEAR)[0]["description"]


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+84 chè", "@lê", "|lê", "%lê"])
def test_no_cell_becomes_a_formula(name: str) -> None:
    row = cells(Listing(name))[0]
    assert row["name"].startswith("'")


@settings(max_examples=40, deadline=None)
@given(st.lists(LISTINGS, max_size=4))
def test_every_listing_is_a_row_or_said_to_be_none_and_no_cell_runs(listings: list[Listing]) -> None:
    made = listing_table.write(listings, on=ON)
    rows = list(csv.reader(io.StringIO(made.content.decode("utf-8-sig"), newline="")))
    assert len(rows) - 1 + len(made.refused) == len(listings)
    assert all(len(row) == len(listing_table.COLUMNS) for row in rows)
    assert not [cell for row in rows for cell in row if cell.startswith(plain_cell.FORMULA)]


def test_alcohol_is_left_out_with_its_reason_and_the_rest_is_written() -> None:
    made = listing_table.write([PEAR, Listing("Rượu ngô"), BOUGHT], on=ON)
    assert [(one.name, one.refusal.kind) for one in made.refused] == [("Rượu ngô", "no-listing-for-alcohol")]
    assert made.content.decode("utf-8-sig").count("Giá ") == 3  # the heading, two descriptions


def test_what_is_still_to_fill_in_is_said() -> None:
    assert listing_table.write([Listing("Lê", price=1)], on=ON).gaps == (
        ("Lê", ("unit", "net_weight", "left", "season", "place", "made", "storage")),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_place_that_takes_no_file_says_so(language: str) -> None:
    with pytest.raises(Refusal) as refused:
        listing_table.write([PEAR], "zalo", on=ON, language=language)
    assert "Zalo" in messages(language).refusal(refused.value)
