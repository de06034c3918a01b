"""Her own numbers are judged as a neighbour at the market would: slips are asked about, honest numbers are taken."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain import quantity
from kit.domain.check import Grade, near
from kit.domain.lot_answers import LotAnswers, LotUnfinished
from kit.domain.lot_checks import CHECKS
from kit.domain.product import Product
from kit.domain.rounding import half_up
from kit.domain.usual import LotUsuals, Usual, UsualPrice

WAGE = Usual(150_000, 350_000)
USUALS = LotUsuals(
    wage=WAGE,
    markup=Usual(10, 100),
    most_kilograms=20_000,
    most_pieces=50_000,
    most_days=400,
    most_cost_a_unit=2_000_000,
    least_amount=1_000,
    loss=Usual(10, 30),
)
DRIED = replace(USUALS, loss=None, fresh_per_dry=Usual(10, 12))
PEARS = LotAnswers(
    usuals=USUALS,
    product=Product("Lê", "le"),
    harvest=quantity.parse("100 kg"),
    sellable=quantity.parse("85 kg"),
    bought=300_000,
    days=Decimal(5),
    wage=150_000,
)
PRICED = replace(PEARS, packing=100_000, transport=150_000, markup_percent=Decimal(25))


def lot(base: LotAnswers = PEARS, **changes: object) -> LotAnswers:
    """Return a lot with some answers changed; quantities may be given as they are typed."""
    typed = {name: quantity.parse(value) if isinstance(value, str) and name in {"harvest", "sellable"} else value
             for name, value in changes.items()}  # fmt: skip
    return replace(base, **typed)  # type: ignore[arg-type]


RIGHT, DOUBT, WRONG = Grade.RIGHT, Grade.DOUBT, Grade.WRONG
CASES = [
    ("product", lot(product=None), "name_missing", WRONG),
    ("product", PEARS, "ok", RIGHT),
    ("product", lot(usuals=replace(USUALS, alcohol=True)), "alcohol", RIGHT),
    ("harvest", PEARS, "ok", RIGHT),
    ("harvest", lot(harvest="12 tấn"), "ok", RIGHT),
    ("harvest", lot(harvest="100 tấn"), "harvest_large", DOUBT),
    ("harvest", lot(harvest="90000 quả"), "harvest_large", DOUBT),
    # how much can be sold
    ("sellable", PEARS, "ok", RIGHT),
    ("sellable", lot(harvest="1 tạ", sellable="85 cân"), "ok", RIGHT),
    ("sellable", lot(sellable="100 kg"), "forgot_loss", DOUBT),
    ("sellable", lot(sellable="100 kg", usuals=replace(USUALS, loss=None)), "ok", RIGHT),
    ("sellable", lot(sellable="99 kg"), "ok", RIGHT),
    ("sellable", lot(sellable="45 kg"), "ok", RIGHT),
    ("sellable", lot(sellable="30 kg"), "loss_high", DOUBT),
    ("sellable", lot(sellable="110 kg"), "more_than_harvest", DOUBT),
    ("sellable", lot(sellable="85 quả"), "mixed_units", DOUBT),
    ("sellable", lot(harvest="20 con", sellable="38 kg"), "mixed_units", DOUBT),
    # bamboo shoots, fresh and dried
    ("sellable", lot(usuals=DRIED, sellable="9 kg"), "ok", RIGHT),
    ("sellable", lot(usuals=DRIED, sellable="16 kg"), "ok", RIGHT),
    ("sellable", lot(usuals=DRIED, sellable="90 kg"), "forgot_drying", DOUBT),
    ("sellable", lot(usuals=DRIED, sellable="3 kg"), "drying_unusual", DOUBT),
    # what was bought
    ("bought", PEARS, "ok", RIGHT),
    ("bought", lot(bought=0), "nothing_bought", RIGHT),
    ("bought", lot(bought=300), "bought_small", DOUBT),
    ("bought", lot(bought=10_000_000_000), "bought_large", DOUBT),
    ("bought", lot(sellable="1 kg", bought=10_000_000_000), "bought_large", DOUBT),
    ("bought", lot(sellable="2 con", bought=3_000_000), "ok", RIGHT),
    ("bought", lot(bought=30_000_000, usuals=replace(USUALS, price=UsualPrice(14_000, 21_000, "kg"))), "bought_large",
     DOUBT),
    # her own work
    ("labour", PEARS, "ok", RIGHT),
    ("labour", lot(days=None), "forgot_own_labour", DOUBT),
    ("labour", lot(days=Decimal(0)), "forgot_own_labour", DOUBT),
    ("labour", lot(wage=None), "forgot_own_labour", DOUBT),
    ("labour", lot(days=Decimal("0.5")), "ok", RIGHT),
    ("labour", lot(days=Decimal(500)), "days_many", DOUBT),
    ("labour", lot(wage=15_000), "wage_unusual", DOUBT),
    ("labour", lot(wage=80_000), "ok", RIGHT),
    ("labour", lot(wage=2_500_000), "wage_unusual", DOUBT),
    # her guess: 12,353 đ a kilo is right
    ("guess", lot(guess=12_000), "ok", RIGHT),
    ("guess", lot(guess=3_000), "guess_forgot_both", RIGHT),
    ("guess", lot(guess=3_529), "guess_forgot_own_labour", RIGHT),
    ("guess", lot(guess=10_500), "guess_forgot_loss", RIGHT),
    ("guess", lot(guess=7_000), "guess_low", RIGHT),
    ("guess", lot(guess=30_000), "guess_high", RIGHT),
    ("guess", lot(guess=0), "guess_missing", WRONG),
    ("guess", lot(guess=10_500, harvest="100 quả"), "guess_low", RIGHT),
    # what came on top
    ("more_costs", PEARS, "nothing_more", RIGHT),
    ("more_costs", lot(packing=100_000), "ok", RIGHT),
    ("more_costs", lot(tool=3_000_000), "tool_lots_missing", WRONG),
    ("more_costs", lot(tool=3_000_000, tool_lots=Decimal(0)), "tool_lots_missing", WRONG),
    ("more_costs", lot(tool=3_000_000, tool_lots=Decimal(20)), "ok", RIGHT),
    ("more_costs", lot(transport=150), "extra_small", DOUBT),
    ("more_costs", lot(transport=900_000_000), "extra_large", DOUBT),
    # the market
    ("market", lot(PRICED, market_price=None), "not_seen", RIGHT),
    ("market", lot(PRICED, market_price=0), "not_seen", RIGHT),
    ("market", lot(PRICED, market_price=18_000), "ok", RIGHT),
    ("market", lot(PRICED, market_price=12_000), "market_below_cost", RIGHT),
    ("market", lot(PRICED, market_price=18), "market_small", DOUBT),
    ("market", lot(PRICED, market_price=180_000, usuals=replace(USUALS, price=UsualPrice(14_000, 21_000, "kg"))),
     "market_far", DOUBT),
    ("market", lot(PRICED, market_price=70_000, usuals=replace(USUALS, price=UsualPrice(14_000, 21_000, "quả"))),
     "ok", RIGHT),
    ("market", lot(PRICED, market_price=180_000), "market_unlikely", DOUBT),
    ("market", lot(PRICED, market_price=1_500), "market_unlikely", DOUBT),
    # what she adds
    ("markup", PRICED, "ok", RIGHT),
    ("markup", lot(PRICED, markup_percent=Decimal(0)), "no_markup", DOUBT),
    ("markup", lot(PRICED, markup_percent=Decimal(250)), "markup_high", DOUBT),
    ("markup", lot(PRICED, market_price=18_000), "above_market", RIGHT),
    # 19,500 asked for what costs 15,294: of 10,000 paid, 2,157 is gain
    ("margin", lot(PRICED, margin_guess=2_157), "ok", RIGHT),
    ("margin", lot(PRICED, margin_guess=2_200), "ok", RIGHT),
    ("margin", lot(PRICED, margin_guess=2_750), "markup_for_margin", WRONG),
    ("margin", lot(PRICED, margin_guess=4_206), "whole_gain", WRONG),
    ("margin", lot(PRICED, margin_guess=9_000), "margin_other", WRONG),
    # bad luck
    ("outlook", lot(PRICED, outlook="gain"), "ok", RIGHT),
    ("outlook", lot(PRICED, outlook="loss"), "outlook_other", RIGHT),
    ("outlook", lot(PRICED, markup_percent=Decimal(5), outlook="loss"), "ok", RIGHT),
    ("outlook", lot(PRICED, markup_percent=Decimal(11), outlook="even"), "ok", RIGHT),
    # the price she decides on
    ("decision", lot(PRICED, price=18_000), "ok", RIGHT),
    ("decision", lot(PRICED, price=0), "price_missing", WRONG),
    ("decision", lot(PRICED, price=12_000), "below_unit_cost", DOUBT),
    ("decision", lot(PRICED, price=5_000), "below_cash_floor", DOUBT),
    ("decision", lot(PRICED, price=180_000), "far_above", DOUBT),
    ("decision", lot(PRICED, price=40_000), "ok", RIGHT),
]  # fmt: skip


@pytest.mark.parametrize(("name", "answers", "kind", "grade"), CASES)
def test_a_market_case_is_judged(name: str, answers: LotAnswers, kind: str, grade: Grade) -> None:
    found = CHECKS[name].judge(answers)
    assert (found.kind, found.grade) == (kind, grade)
    assert found.kind in CHECKS[name].kinds


def test_every_kind_of_finding_is_met_by_a_case() -> None:
    met = {(name, kind) for name, _, kind, _ in CASES}
    assert met == {(name, kind) for name, check in CHECKS.items() for kind in check.kinds}


def test_only_missing_answers_and_sums_are_ever_wrong() -> None:
    wrong = {kind for _, _, kind, grade in CASES if grade is WRONG}
    assert wrong == {
        "name_missing",
        "guess_missing",
        "tool_lots_missing",
        "price_missing",
        "markup_for_margin",
        "whole_gain",
        "margin_other",
    }


def test_without_the_five_numbers_there_is_no_price() -> None:
    with pytest.raises(LotUnfinished):
        lot(sellable=None).breakdown()


amounts = st.integers(1_000, 100_000_000)


@given(harvest=st.integers(1, 100_000), lost=st.integers(0, 99), bought=amounts, days=st.integers(0, 300), wage=amounts)
def test_the_unit_cost_pays_for_everything_whatever_the_numbers(
    harvest: int, lost: int, bought: int, days: int, wage: int
) -> None:
    sold = Decimal(harvest) * (100 - lost) / 100
    answers = replace(
        PEARS,
        harvest=quantity.Quantity(Decimal(harvest), "kg"),
        sellable=quantity.Quantity(sold, "kg"),
        bought=bought,
        days=Decimal(days),
        wage=wage,
    )
    everything = bought + days * wage
    found = answers.breakdown()
    assert found.total_cost == everything
    assert abs(found.unit_cost * Fraction(sold) - everything) <= Fraction(sold) / 2  # a rounded đồng for each unit
    assert answers.lost == Fraction(lost, 100)
    both = answers.unit_cost_without(own_labour=True, loss=True)
    assert both == Fraction(bought, harvest)
    without_loss = answers.unit_cost_without(loss=True)
    assert without_loss is not None
    assert both <= without_loss <= Fraction(everything) / Fraction(sold)


@given(guess=st.integers(1, 1_000_000))
def test_a_guess_is_never_wrong_and_a_near_one_is_praised(guess: int) -> None:
    found = CHECKS["guess"].judge(lot(guess=guess))
    assert found.grade is RIGHT
    assert (found.kind == "ok") == near(guess, half_up(Fraction(1_050_000, 85)))


@given(markup=st.integers(1, 100))
def test_the_right_share_of_the_price_is_always_taken(markup: int) -> None:
    answers = lot(PRICED, markup_percent=Decimal(markup))
    found = answers.breakdown()
    share = half_up(Fraction(found.asking_price - found.unit_cost, found.asking_price) * 10_000)
    assert CHECKS["margin"].judge(replace(answers, margin_guess=share)).kind == "ok"
