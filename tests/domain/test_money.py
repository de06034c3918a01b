"""Amounts as women type them on a phone: read right, asked when unclear, refused with the reason."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kit.domain import money
from kit.domain.refusal import Refusal

CLEAR = {
    # the table of market shorthand
    "35k": 35_000,
    "35K": 35_000,
    "35 nghìn": 35_000,
    "35 thousand": 35_000,
    "1.5 million": 1_500_000,
    "35 ngàn": 35_000,
    "35.000": 35_000,
    "35.000đ": 35_000,
    "35,000 đ": 35_000,
    "1tr2": 1_200_000,
    "1 triệu 2": 1_200_000,
    "1,2tr": 1_200_000,
    "1.2 triệu": 1_200_000,
    "4tr5": 4_500_000,
    "4tr50": 4_500_000,
    "4tr05": 4_050_000,
    "2 triệu rưỡi": 2_500_000,
    "2tr rưỡi": 2_500_000,
    "1tr250": 1_250_000,
    "1 triệu 250 nghìn": 1_250_000,
    "1 triệu 250": 1_250_000,
    # scales and halves
    "2 củ": 2_000_000,
    "2 củ rưỡi": 2_500_000,
    "3 vạn": 30_000,
    "3 vạn 5": 35_000,
    "1 tỷ 2": 1_200_000_000,
    "1,5 tỉ": 1_500_000_000,
    "1000 tỷ": 10**12,
    "½ triệu": 500_000,
    "1/2 triệu": 500_000,
    "1½tr": 1_500_000,
    "nửa triệu": 500_000,
    "triệu rưỡi": 1_500_000,
    "trăm nghìn": 100_000,
    "3 trăm nghìn": 300_000,
    "3 trăm rưỡi nghìn": 350_000,
    "3 trăm 50 nghìn": 350_000,
    "35 nghìn rưỡi": 35_500,
    "35k5": 35_500,
    "35k500": 35_500,
    "1tr50k": 1_050_000,
    "1tr 2k": 1_002_000,
    "1 triệu 250.000": 1_250_000,
    "0,5tr": 500_000,
    "0.125tr": 125_000,
    "1500k": 1_500_000,
    # words
    "ba mươi lăm nghìn": 35_000,
    "ba mươi lăm ngàn đồng": 35_000,
    "ba lăm nghìn": 35_000,
    "ba muoi lam nghin": 35_000,
    "mười lăm nghìn": 15_000,
    "hai mươi mốt nghìn": 21_000,
    "một triệu hai": 1_200_000,
    "một trăm linh năm nghìn": 105_000,
    "hai triệu rưỡi": 2_500_000,
    "không đồng": 0,
    # how it is written
    "35 000": 35_000,
    "1 200 000": 1_200_000,
    "35'000": 35_000,
    "35’000": 35_000,
    "1.500": 1_500,
    "1500": 1_500,
    "1.500,00": 1_500,
    "1.500.000": 1_500_000,
    "35.000 VNĐ": 35_000,
    "35.000 vnd": 35_000,
    "VND 35.000": 35_000,
    "₫35000": 35_000,
    "35000d": 35_000,
    "35 nghìn đồng": 35_000,
    "35kđ": 35_000,
    "35k.": 35_000,
    "  35\u00a0k ": 35_000,
    "35\u200b.000": 35_000,
    "３５ｋ": 35_000,
    "1tr2đ": 1_200_000,
    "500 đ": 500,
    "35 đồng": 35,
    "0": 0,
    "0đ": 0,
}


@pytest.mark.parametrize(("text", "amount"), CLEAR.items())
def test_market_shorthand_is_read(text: str, amount: int) -> None:
    assert money.parse(text) == amount


@pytest.mark.parametrize(("text", "amount"), CLEAR.items())
def test_letters_and_marks_apart_read_the_same(text: str, amount: int) -> None:
    assert money.parse(unicodedata.normalize("NFD", text)) == amount
    assert money.parse(unicodedata.normalize("NFD", text).upper()) == amount


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("35", (35, 35_000)),
        ("999", (999, 999_000)),
        ("ba mươi lăm", (35, 35_000)),
        ("3 chục", (30, 30_000)),
        ("3 trăm", (300, 300_000)),
        ("1.5", (1_500, 1_500_000)),
        ("1,5", (1_500, 1_500_000)),
        ("hai rưỡi", (2_500, 2_500_000)),
        ("35.00", (35, 35_000)),
        ("1.250 triệu", (1_250_000, 1_250_000_000)),
        ("35.000k", (35_000, 35_000_000)),
        ("35000k", (35_000, 35_000_000)),
        ("4 triệu 50", (4_050_000, 4_500_000)),
        ("1tr2k", (1_002_000, 1_200_000)),
        ("1tr2500", (1_002_500, 1_250_000)),
        ("1 triệu 2 đồng", (1_000_002, 1_200_000)),
        ("một triệu hai trăm", (1_000_200, 1_200_000)),
        ("một trăm hai nghìn", (102_000, 120_000)),
    ],
)
def test_what_people_mean_in_two_ways_is_asked(text: str, choices: tuple[int, ...]) -> None:
    with pytest.raises(money.AmbiguousAmount) as asked:
        money.parse(text)
    assert asked.value.choices == choices


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "amount-missing"),
        (" \u200b\u00a0", "amount-missing"),
        ("thời giá", "amount-without-number"),
        ("giá liên hệ", "amount-without-number"),
        ("ib", "amount-without-number"),
        ("NaN", "amount-without-number"),
        ("🍐", "amount-without-number"),
        ("١٢", "amount-without-number"),
        ("đ", "amount-without-number"),
        ("12٣", "amount-unclear"),
        ("35²", "amount-unclear"),
        ("35k🍐", "amount-unclear"),
        ("inbox 35k", "amount-unclear"),
        ("k35", "amount-unclear"),
        ("1e5", "amount-unclear"),
        ("0x10", "amount-unclear"),
        ("+5000", "amount-unclear"),
        ("3 xị", "amount-unclear"),
        ("hai ba nghìn", "amount-unclear"),
        ("năm nấm", "amount-unclear"),
        ("1 triệu 1 triệu", "amount-unclear"),
        ("1 nghìn 2 triệu", "amount-unclear"),
        ("1 triệu 1.5", "amount-unclear"),
        ("1.500.00", "amount-digits-unclear"),
        ("1 200.000", "amount-digits-unclear"),
        ("1,500.000", "amount-digits-unclear"),
        ("35 00", "amount-digits-unclear"),
        ("0912345678", "amount-digits-unclear"),
        ("1tr000", "amount-digits-unclear"),
        ("1,500.50", "amount-fraction"),
        ("1.2345k", "amount-fraction"),
        ("-5000", "amount-negative"),
        ("−5000", "amount-negative"),
        ("âm 5000", "amount-negative"),
        ("99999999999999", "amount-too-large"),
        ("9" * 150, "amount-too-large"),
        ("1001 tỷ", "amount-too-large"),
        ("9" * 500, "amount-too-long"),
        ("35\x00k", "amount-unreadable"),
        ("\ud800", "amount-unreadable"),
        ("45-60k", "amount-is-range"),
        ("35k/kg", "amount-has-unit"),
        ("100k/3 kg", "price-for-many"),
    ],
)
def test_what_is_no_amount_is_refused_by_kind(text: str, kind: str) -> None:
    with pytest.raises(money.NotAnAmount) as refused:
        money.parse(text)
    assert refused.value.kind == kind


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("35.000đ/kg", (35_000, "kg")),
        ("35k/cân", (35_000, "kg")),
        ("35k / 1 kg", (35_000, "kg")),
        ("35k một cân", (35_000, "kg")),
        ("35k mỗi kg", (35_000, "kg")),
        ("35k cho 1 kg", (35_000, "kg")),
        ("35 nghìn một chục", (35_000, "chục")),
        ("2 triệu một con", (2_000_000, "con")),
        ("2 triệu một", None),
        ("15k/tui", (15_000, "túi")),
        ("35k/rổ tre", (35_000, "rổ tre")),
        ("một củ", (1_000_000, None)),
        ("35k", (35_000, None)),
    ],
)
def test_price_names_its_unit(text: str, price: tuple[int, str | None] | None) -> None:
    assert money.parse_price(text) == (price or (2_100_000, None))


def test_unclear_price_keeps_its_unit() -> None:
    with pytest.raises(money.AmbiguousAmount) as asked:
        money.parse_price("35/kg")
    assert (asked.value.choices, asked.value.unit) == ((35, 35_000), "kg")


@pytest.mark.parametrize("text", ["35k/", "35k/kg/ngày", "35k/🍐", "35k kg", "35k/" + "a" * 30])
def test_price_with_an_impossible_unit_is_refused(text: str) -> None:
    with pytest.raises(money.NotAnAmount):
        money.parse_price(text)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("45-60k", (45_000, 60_000)),
        ("45k–60k", (45_000, 60_000)),
        ("45k - 60", (45_000, 60_000)),
        ("từ 45 đến 60 nghìn", (45_000, 60_000)),
        ("tu 45 den 60 nghin", (45_000, 60_000)),
        ("45.000 ~ 60.000đ", (45_000, 60_000)),
        ("1,2-1,5tr", (1_200_000, 1_500_000)),
        ("1-1tr2", (1_000_000, 1_200_000)),
        ("35k", (35_000, 35_000)),
    ],
)
def test_range_shares_its_scale(text: str, ends: tuple[int, int]) -> None:
    assert money.parse_range(text) == ends


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("45-60", ((45, 60), (45_000, 60_000))),
        ("45-60.000", ((45, 60_000), (45_000, 60_000))),
        ("1.5-2", ((1_500, 2_000), (1_500_000, 2_000_000))),
        ("900-1tr", ((900, 1_000_000), (900_000, 1_000_000))),
        ("1tr2-5", ((1_200_000, 1_500_000), (1_200_000, 5_000_000))),
    ],
)
def test_unclear_range_is_asked(text: str, ranges: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(money.AmbiguousRange) as asked:
        money.parse_range(text)
    assert asked.value.ranges == ranges


@pytest.mark.parametrize("text", ["60-45k", "60k-45k", "1tr-500"])
def test_backward_range_is_refused(text: str) -> None:
    with pytest.raises(money.RangeBackwards):
        money.parse_range(text)


@pytest.mark.parametrize("text", ["45-", "-45k", "45--60k", "45-60-70k", "0912-345-678", "45-60k/kg", "đến"])
def test_half_a_range_is_refused(text: str) -> None:
    with pytest.raises(money.NotAnAmount):
        money.parse_range(text)


def test_format_groups_thousands_with_dots() -> None:
    assert [money.format(amount) for amount in (0, 500, 35_000, 1_200_000, -5_000)] == [
        "0 đ",
        "500 đ",
        "35.000 đ",
        "1.200.000 đ",
        "-5.000 đ",
    ]


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "không đồng"),
        (1, "một đồng"),
        (15, "mười lăm đồng"),
        (21, "hai mươi mốt đồng"),
        (24, "hai mươi bốn đồng"),
        (25, "hai mươi lăm đồng"),
        (65, "sáu mươi lăm đồng"),
        (105, "một trăm linh năm đồng"),
        (1_005, "một nghìn không trăm linh năm đồng"),
        (35_000, "ba mươi lăm nghìn đồng"),
        (95_500, "chín mươi lăm nghìn năm trăm đồng"),
        (1_000_000, "một triệu đồng"),
        (1_200_000, "một triệu hai trăm nghìn đồng"),
        (10**9, "một tỷ đồng"),
        (10**12, "một nghìn tỷ đồng"),
        (-5_000, "âm năm nghìn đồng"),
    ],
)
def test_amount_is_echoed_in_words(amount: int, words: str) -> None:
    assert money.in_words(amount) == words


def test_words_beyond_the_largest_amount_are_refused() -> None:
    with pytest.raises(money.AmountTooLarge):
        money.in_words(money.MOST + 1)


def outcome(read: object, text: str) -> object:
    try:
        return read(text)  # type: ignore[operator]
    except Refusal as refusal:
        return type(refusal), refusal.details


amounts = st.integers(0, money.MOST)


@given(amounts)
@example(35)
@example(10**12)
def test_parsing_undoes_formatting(amount: int) -> None:
    assert money.parse(money.format(amount)) == amount
    assert money.format(money.parse(money.format(amount))) == money.format(amount)


@given(amounts | st.integers(0, 100_000))
def test_words_are_read_back_or_asked(amount: int) -> None:
    words = money.in_words(amount)
    read = outcome(money.parse, words)
    assert read == amount or (isinstance(read, tuple) and amount in read[1]["choices"])


@given(amounts, amounts)
def test_range_keeps_its_order(one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert money.parse_range(f"{money.format(low)} - {money.format(high)}") == (low, high)


@given(st.integers(1, 999))
def test_every_small_bare_number_is_asked(number: int) -> None:
    with pytest.raises(money.AmbiguousAmount) as asked:
        money.parse(str(number))
    assert [money.parse(money.format(choice)) for choice in asked.value.choices] == [number, number * 1_000]


MARKET_WORDS = (
    "35 1 2 05 250 1.5 1.500 35.000 , . k K tr triệu nghìn trăm tỷ củ vạn rưỡi nửa ½ "
    "ba mươi lăm mười linh chục một không hai đ đồng vnđ / kg cân - – đến từ ' 1/2 âm ٣ 🍐"
)
market_text = st.lists(
    st.sampled_from([*MARKET_WORDS.split(), "\u200b", "\u0301", "\u00a0"]),
    max_size=9,
)


@given(st.text(max_size=200) | market_text.map(" ".join) | market_text.map("".join))
@example("1tr ½")
@example("05k")
@example("１")
def test_any_text_gives_an_amount_or_a_refusal(text: str) -> None:
    for read in (money.parse, money.parse_price, money.parse_range):
        found = outcome(read, text)
        if isinstance(found, int):
            assert 0 <= found <= money.MOST
            assert money.parse(money.format(found)) == found
    low_high = outcome(money.parse_range, text)
    if isinstance(low_high, tuple) and isinstance(low_high[0], int):
        assert 0 <= low_high[0] <= low_high[1] <= money.MOST


@given(market_text.map(" ".join) | market_text.map("".join))
def test_both_unicode_forms_of_any_text_mean_the_same(text: str) -> None:
    for read in (money.parse, money.parse_price, money.parse_range):
        composed = outcome(read, unicodedata.normalize("NFC", text))
        assert outcome(read, unicodedata.normalize("NFD", text)) == composed


@pytest.mark.parametrize("text", ["9" * 1_000_000, "35k " * 40, "1.000" * 32, "a\u0301" * 300_000, "/" * 160])
def test_long_text_is_refused_at_once(text: str) -> None:
    started = time.perf_counter()
    with pytest.raises(money.NotAnAmount):
        money.parse(text)
    assert time.perf_counter() - started < 2
