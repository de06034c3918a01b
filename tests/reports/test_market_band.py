"""What a product is usually sold for: quartiles of like prices, with what they stand on."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.content import market_prices
from kit.content.market_prices import MarketPrice
from kit.domain.quantity import UnknownUnit
from kit.reports import market_band
from kit.reports.market_band import LEAST, MarketBand, TooLittle
from kit.store.records import LocalPrice

TODAY = date(2026, 11, 23)


def pear(low: int, high: int = 0, **rest: object) -> MarketPrice:
    """Return the price of pears at a market of today."""
    seen = MarketPrice("lê", low, high or low, "kg", "chợ Nà Hang", observed_from=TODAY, observed_to=TODAY)
    return replace(seen, **rest)  # type: ignore[arg-type]


PEARS = [pear(low * 1000) for low in (18, 20, 22, 25, 40)]


def usual(prices: list[MarketPrice], unit: str = "kg") -> MarketBand:
    found = market_band.band(prices, unit)
    assert isinstance(found, MarketBand)
    return found


def test_band_is_from_the_first_to_the_third_quartile_so_that_one_odd_price_moves_it_little() -> None:
    found = usual(PEARS)
    assert (found.low, found.middle, found.high) == (20_000, 22_000, 25_000)
    assert (found.seen.lowest, found.seen.highest) == (18_000, 40_000)


def test_a_price_that_is_itself_a_range_counts_with_both_ends() -> None:
    found = usual([pear(18_000, 22_000), pear(19_000, 23_000), pear(20_000), pear(20_000, 30_000), pear(24_000)])
    assert (found.low, found.middle, found.high) == (19_000, 21_000, 24_000)


def test_band_says_how_many_prices_from_where_and_when() -> None:
    prices = [*PEARS[:4], pear(21_000, place="chợ Hồng Thái", observed_from=date(2026, 11, 9))]
    seen = usual([*prices, pear(21_000, observed_from=None, observed_to=None)]).seen
    assert (seen.n, seen.places) == (6, ("chợ Nà Hang", "chợ Hồng Thái"))
    assert (seen.first_day, seen.last_day, seen.undated) == (date(2026, 11, 9), TODAY, 1)


def test_too_few_prices_give_no_band_but_show_what_was_seen() -> None:
    found = market_band.band(PEARS[: LEAST - 1], "kg")
    assert isinstance(found, TooLittle)
    assert (found.seen.n, found.seen.lowest, found.seen.highest) == (4, 18_000, 25_000)


def test_no_price_is_no_band() -> None:
    assert market_band.band([], "kg") is None


def test_prices_in_other_units_of_the_same_kind_are_converted() -> None:
    by_weight = [
        pear(2_000_000, unit="tạ"),
        pear(220_000, unit="yến"),
        pear(2_500, unit="lạng"),
        pear(20_000, unit="cân"),
    ]
    found = usual([*by_weight, pear(20_000)])
    assert (found.low, found.high, found.seen.unit, found.seen.left_out) == (20_000, 22_000, "kg", 0)
    assert usual(PEARS, "yến").middle == 220_000


def test_pears_by_the_piece_are_not_turned_into_kilos_but_counted_as_left_out() -> None:
    by_piece = [pear(5_000, unit="quả"), pear(60_000, unit="chục"), pear(30_000, unit="rá")]
    assert usual([*PEARS, *by_piece]).seen.left_out == 3
    pieces = market_band.band([*PEARS, *by_piece], "quả")
    assert isinstance(pieces, TooLittle)
    assert (pieces.seen.lowest, pieces.seen.highest, pieces.seen.left_out) == (5_000, 6_000, 6)


def test_band_asked_for_in_a_unit_that_nobody_knows_is_refused() -> None:
    with pytest.raises(UnknownUnit):
        market_band.band(PEARS, "rá")


def test_fresh_and_dried_and_farm_gate_and_retail_are_never_mixed() -> None:
    dried = [pear(low * 1000, form="khô") for low in (90, 95, 99, 100, 110, 120)]
    retail = [pear(low * 1000, stage="retail") for low in (30, 31)]
    found = market_band.bands([*PEARS, *retail, *dried], "kg")
    assert [(one.seen.form, one.seen.stage, one.seen.n) for one in found] == [
        ("khô", "mixed", 6),
        ("", "mixed", 5),
        ("", "retail", 2),
    ]
    assert [one.seen.left_out for one in found] == [7, 8, 11]


def test_examples_from_the_press_never_mix_with_prices_of_today() -> None:
    examples = [replace(price, is_example=True, observed_from=date(2021, 1, 1)) for price in PEARS * 3]
    found = market_band.bands([*examples, *PEARS[:2]], "kg")
    assert [(one.seen.examples, one.seen.n, type(one)) for one in found] == [
        (False, 2, TooLittle),
        (True, 15, MarketBand),
    ]
    assert found[0].seen.left_out == 0
    assert usual(examples).seen.examples


def test_names_typed_in_another_case_are_one_product_and_two_products_are_none() -> None:
    assert usual([*PEARS[:4], pear(20_000, product="Lê")]).seen.n == 5
    with pytest.raises(ValueError, match="one product"):
        market_band.band([*PEARS, pear(9_000, product="cam")], "kg")


def test_price_entered_in_the_room_is_one_of_today() -> None:
    entered = LocalPrice(uuid4(), uuid4(), "lê", 18_000, 22_000, "kg", "chợ Nà Hang", TODAY, datetime.now(UTC))
    seen = market_band.seen_here(entered)
    assert (seen.low, seen.high, seen.observed_from, seen.is_example) == (18_000, 22_000, TODAY, False)


def test_every_example_of_the_tables_is_told_apart_from_prices_of_today() -> None:
    for product in {price.product for price in market_prices.examples()}:
        prices = market_prices.examples(product)
        found = market_band.bands(prices, prices[0].unit)
        assert found
        assert all(one.seen.examples for one in found)


@given(st.lists(st.tuples(st.integers(500, 2_000_000), st.integers(0, 100_000)), min_size=LEAST, max_size=60))
def test_band_is_in_order_and_within_what_was_seen(ends: list[tuple[int, int]]) -> None:
    found = usual([pear(low, low + more) for low, more in ends])
    assert found.seen.lowest <= found.low <= found.middle <= found.high <= found.seen.highest
    assert usual([pear(low, low + more) for low, more in reversed(ends)]).middle == found.middle


def test_importing_it_does_not_load_pandas() -> None:
    program = "import sys; import kit.reports.market_band; print('pandas' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert result.stdout.strip() == "False"
