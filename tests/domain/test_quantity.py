"""Quantities as they are measured at a market: read right, asked when unclear, converted only where that is sure."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kit.domain import quantity
from kit.domain.quantity import Quantity
from kit.domain.refusal import Refusal
from kit.domain.units import STANDARD, Unit, UnitTable

CLEAR = {
    "100 kg": "100 kg",
    "100kg": "100 kg",
    "100 KG": "100 kg",
    "５ ｋｇ": "5 kg",
    "87.5 kg": "87.5 kg",
    "87,5 kg": "87.5 kg",
    "5 cân": "5 kg",
    "5 can": "5 kg",
    "5 ký": "5 kg",
    "5 kí lô": "5 kg",
    "5 kg.": "5 kg",
    "1,5 tạ": "1.5 tạ",
    "2 tạ rưỡi": "2.5 tạ",
    "tạ rưỡi": "1.5 tạ",
    "cân rưỡi": "1.5 kg",
    "nửa cân": "0.5 kg",
    "½ kg": "0.5 kg",
    "1/2 kg": "0.5 kg",
    "1½ kg": "1.5 kg",
    "3 yến": "3 yến",
    "3 lạng rưỡi": "3.5 lạng",
    "1 tấn 2": "1.2 tấn",
    "1 tấn 250": "1.25 tấn",
    "1 tấn 2 tạ 3 yến": "1.23 tấn",
    "1 tạ 25": "1.25 tạ",
    "2 cân 3": "2.3 kg",
    "2 cân ba": "2.3 kg",
    "2 cân 3 lạng": "2.3 kg",
    "1 cân 250": "1.25 kg",
    "2 lít rưỡi": "2.5 lít",
    "0.125 kg": "0.125 kg",
    "1 500 kg": "1500 kg",
    "1.500.000 kg": "1500000 kg",
    "2 chục quả": "20 quả",
    "3 chục trứng": "30 quả",
    "chục trứng": "10 quả",
    "2 chục 3 quả": "23 quả",
    "2 chục": "2 chục",
    "2 chục rưỡi": "2.5 chục",
    "1,5 chục": "1.5 chục",
    "5 trái": "5 quả",
    "hai mươi con": "20 con",
    "3 trăm quả": "300 quả",
    "2 nghìn quả": "2000 quả",
    "1.500 quả": "1500 quả",
    "nửa con": "0.5 con",
    "3 bó": "3 bó",
    "2 túi": "2 túi",
    "4 suất": "4 suất",
    "2 đêm": "2 đêm",
    "5 công": "5 công",
    "5 ngày công": "5 công",
    "100 m2": "100 m²",
    "2 sào Bắc Bộ": "2 sào",
}


@pytest.mark.parametrize(("text", "plain"), CLEAR.items())
def test_market_measures_are_read(text: str, plain: str) -> None:
    assert str(quantity.parse(text)) == plain
    assert quantity.parse(unicodedata.normalize("NFD", text)) == quantity.parse(text)


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("1.500 kg", ("1.5 kg", "1500 kg")),
        ("1,500 kg", ("1.5 kg", "1500 kg")),
        ("1.000 lít", ("1 lít", "1000 lít")),
        ("1 tấn 25", ("1.0250 tấn", "1.25 tấn")),
        ("một trăm hai quả", ("102 quả", "120 quả")),
    ],
)
def test_what_people_mean_in_two_ways_is_asked(text: str, choices: tuple[str, ...]) -> None:
    with pytest.raises(quantity.AmbiguousQuantity) as asked:
        quantity.parse(text)
    assert tuple(map(str, asked.value.choices)) == choices
    assert [quantity.parse(choice) for choice in choices] == list(asked.value.choices)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "quantity-missing"),
        ("\u200b ", "quantity-missing"),
        ("kg", "quantity-without-number"),
        ("nhiều lắm", "quantity-without-number"),
        ("🍐", "quantity-without-number"),
        ("٣ kg", "quantity-without-number"),
        ("100", "quantity-without-unit"),
        ("1 chục 2", "quantity-without-unit"),
        ("5 xyz", "unit-unknown"),
        ("100k", "unit-unknown"),
        ("một ít", "unit-unknown"),
        ("5 bo", "unit-unknown"),
        ("hai ba con", "unit-unknown"),
        ("1e5 kg", "unit-unknown"),
        ("100 kg lê", "quantity-unclear"),
        ("100 kg/ngày", "quantity-unclear"),
        ("2 cân 13 lạng", "quantity-unclear"),
        ("5 kg 5 kg", "quantity-unclear"),
        ("1.500 nghìn quả", "quantity-unclear"),
        ("007 kg", "quantity-digits-unclear"),
        ("1.50.0 kg", "quantity-digits-unclear"),
        ("2 cân 1234", "quantity-digits-unclear"),
        ("1 tạ 250", "quantity-digits-unclear"),
        ("-5 kg", "quantity-negative"),
        ("âm 5 kg", "quantity-negative"),
        ("0 kg", "quantity-zero"),
        ("0,0 kg", "quantity-zero"),
        ("9999999999 kg", "quantity-too-large"),
        ("9" * 50 + " kg", "quantity-too-large"),
        ("9" * 500 + " kg", "quantity-too-long"),
        ("5\x00 kg", "quantity-unreadable"),
        ("2-3 kg", "quantity-is-range"),
        ("2 đến 3 kg", "quantity-is-range"),
        ("2 con 3 kg", "not-convertible"),
    ],
)
def test_what_is_no_quantity_is_refused_by_kind(text: str, kind: str) -> None:
    with pytest.raises((quantity.NotAQuantity, quantity.NotConvertible)) as refused:
        quantity.parse(text)
    assert refused.value.kind == kind


def test_unknown_unit_is_named_as_typed() -> None:
    with pytest.raises(quantity.UnknownUnit) as refused:
        quantity.parse("5 Xyz nhỏ")
    assert refused.value.details == {"unit": "Xyz nhỏ"}


def test_form_with_one_unit_takes_a_number_alone() -> None:
    assert quantity.parse("100", default_unit="kg") == Quantity(Decimal(100), "kg")
    assert quantity.parse("3 yến", default_unit="kg") == Quantity(Decimal(3), "yến")
    with pytest.raises(quantity.AmbiguousQuantity):
        quantity.parse("1.500", default_unit="kg")
    with pytest.raises(quantity.UnknownUnit):
        quantity.parse("1", default_unit="xyz")


@pytest.mark.parametrize(
    ("given_", "unit", "made"),
    [
        ("1 tấn", "kg", "1000 kg"),
        ("1,5 tạ", "yến", "15 yến"),
        ("250 g", "lạng", "2.5 lạng"),
        ("87.5 kg", "tạ", "0.875 tạ"),
        ("2 lít", "ml", "2000 ml"),
        ("2 chục", "quả", "20 quả"),
        ("25 con", "chục", "2.5 chục"),
        ("2 sào", "m²", "720 m²"),
        ("3 kg", "cân", "3 kg"),
        ("3 quả", "trái", "3 quả"),
    ],
)
def test_measures_convert(given_: str, unit: str, made: str) -> None:
    assert str(quantity.convert(quantity.parse(given_), unit)) == made


@pytest.mark.parametrize(
    ("given_", "unit"),
    [
        ("3 bó", "kg"),
        ("3 quả", "kg"),
        ("3 quả", "con"),
        ("3 chục", "kg"),
        ("3 lít", "kg"),
        ("3 đêm", "ngày"),
        ("3 công", "chục"),
    ],
)
def test_what_differs_from_place_to_place_is_not_converted(given_: str, unit: str) -> None:
    with pytest.raises(quantity.NotConvertible) as refused:
        quantity.convert(quantity.parse(given_), unit)
    assert set(refused.value.details) == {"from_unit", "to_unit"}


def test_conversion_into_an_unknown_unit_is_refused() -> None:
    with pytest.raises(quantity.UnknownUnit):
        quantity.convert(Quantity(Decimal(1), "kg"), "xyz")


@pytest.mark.parametrize(
    ("amount", "plain", "shown"),
    [
        ("85", "85 kg", "85 kg"),
        ("85.00", "85 kg", "85 kg"),
        ("8.5E+1", "85 kg", "85 kg"),
        ("1E+3", "1000 kg", "1.000 kg"),
        ("87.50", "87.5 kg", "87,5 kg"),
        ("1.125", "1.1250 kg", "1,125 kg"),
        ("0.125", "0.125 kg", "0,125 kg"),
        ("1234.125", "1234.125 kg", "1.234,125 kg"),
        ("0.27777777", "0.27777777 kg", "0,278 kg"),
    ],
)
def test_quantity_is_written_without_exponent_or_spare_noughts(amount: str, plain: str, shown: str) -> None:
    written = Quantity(Decimal(amount), "kg")
    assert str(written) == plain
    assert quantity.format(written) == shown


amounts = st.decimals("0.000001", 10**9, places=6)
units = st.sampled_from([unit.id for unit in STANDARD.units])


@given(amounts, units)
@example(Decimal("1.125"), "kg")
@example(Decimal(10), "chục")
@example(Decimal(1000), "quả")
def test_parsing_undoes_writing(amount: Decimal, unit: str) -> None:
    written = Quantity(amount, unit)
    assert quantity.parse(str(written)) == written


SURE = [
    (one.id, other.id)
    for one, other in product(STANDARD.units, repeat=2)
    if one.converts_to(other) and one.dimension in {"mass", "volume", "count", "length"}
]


@given(amounts, st.sampled_from(SURE))
def test_there_and_back_is_exact(amount: Decimal, pair: tuple[str, str]) -> None:
    start = Quantity(amount, pair[0])
    assert quantity.convert(quantity.convert(start, pair[1]), pair[0]) == start


@given(amounts)
def test_fields_come_back_exactly_from_square_metres(amount: Decimal) -> None:
    start = Quantity(amount, "sào")
    assert quantity.convert(quantity.convert(start, "m²"), "sào") == start


MARKET_WORDS = (
    "1 2 05 250 1.500 1,5 kg cân tạ tấn lạng chục quả trứng con bó "
    "rưỡi nửa ½ 1/2 hai mươi trăm nghìn lăm lít m m² - đến / . ٣ 🍐 0 không"
)
market_text = st.lists(
    st.sampled_from([*MARKET_WORDS.split(), "\u200b", "\u0301", "\u00a0"]),
    max_size=8,
)


@given(st.text(max_size=80) | market_text.map(" ".join) | market_text.map("".join))
def test_any_text_gives_a_quantity_or_a_refusal(text: str) -> None:
    try:
        found = quantity.parse(text)
    except Refusal:
        return
    assert 0 < found.amount <= quantity.MOST
    assert quantity.parse(str(found)) == found
    assert quantity.parse(unicodedata.normalize("NFD", text)) == found


def test_table_refuses_one_name_for_two_units() -> None:
    with pytest.raises(ValueError, match="bì"):
        UnitTable((Unit("bao", "count", base="bao", aliases=("bì",)), Unit("bì", "count", base="bì")))


def test_own_table_of_units_is_used() -> None:
    table = UnitTable((Unit("kg", "mass", base="kg"), Unit("bơ", "mass", Decimal("0.25"), "kg", ("bơ gạo",))))
    assert str(quantity.convert(quantity.parse("8 bơ gạo", table), "kg", table)) == "2 kg"
    with pytest.raises(quantity.UnknownUnit):
        quantity.parse("8 yến", table)
