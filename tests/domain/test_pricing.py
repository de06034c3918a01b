"""The pricing formulas, on market cases and on lots that hypothesis invents."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain import pricing, quantity
from kit.domain.channel import Channel, FeesTakeAll, FixedFeeWrong
from kit.domain.cost import (
    CostAmountNotPositive,
    CostAmountTooLarge,
    CostItem,
    CostKind,
    CostUsesOnlyForFixed,
    CostUsesWrong,
)
from kit.domain.name import NameTooLong
from kit.domain.percent import PercentNegative, PercentTooFine, PercentTooLarge
from kit.domain.pricing import PriceBelowVariableCost, PriceNotPositive
from kit.domain.product import FreshPerDryWrong, LossTotal, Lot, NoCosts, Product, ProductNameMissing
from kit.domain.quantity import NotConvertible, Quantity
from tests.domain.lots import PEARS, TIKTOK, ZALO


def test_unit_cost_counts_own_labour_loss_and_the_share_of_what_lasts() -> None:
    breakdown = pricing.price(PEARS)
    assert breakdown.sellable == 85
    assert breakdown.total_cost == 1_300_000
    assert breakdown.unit_cost == breakdown.break_even_price == 15_294


def test_forgetting_own_labour_and_loss_would_show_less_than_half_the_cost() -> None:
    assert pricing.price(PEARS).without_own_labour_and_loss == 5_500


def test_cash_floor_leaves_out_own_labour_only() -> None:
    assert pricing.price(PEARS).cash_floor == 6_471


def test_asking_price_rounds_up_to_500() -> None:
    assert pricing.price(PEARS).asking_price == 19_500


def test_price_on_a_platform_keeps_the_asking_price() -> None:
    quote = pricing.price(replace(PEARS, channels=(TIKTOK,))).quotes[0]
    assert (quote.price, quote.floor_price, quote.net) == (24_500, 19_500, 19_613)


def test_fees_of_everything_refuse_the_channel_and_not_the_lot() -> None:
    breakdown = pricing.price(replace(PEARS, channels=(Channel("hết phần", Decimal(100)), ZALO)))
    refused, zalo = breakdown.quotes
    assert (refused.price, refused.refused) == (None, "fees")
    assert zalo.price == 19_500


def test_without_order_quantity_the_fixed_fee_falls_on_every_unit() -> None:
    quote = pricing.price(replace(PEARS, channels=(Channel("gửi xe", fixed_fee=3000),))).quotes[0]
    assert (quote.price, quote.net) == (22_500, 19_500)


def test_order_quantity_may_be_given_in_another_unit_of_the_same_kind() -> None:
    in_kg = Channel("sàn", Decimal(10), 20_000, quantity.parse("10 kg"))
    in_yen = Channel("sàn", Decimal(10), 20_000, quantity.parse("1 yến"))
    assert pricing.price(replace(PEARS, channels=(in_kg,))) == pricing.price(replace(PEARS, channels=(in_yen,)))


def test_order_counted_in_bunches_cannot_be_spread_over_kilos() -> None:
    with pytest.raises(NotConvertible):
        pricing.price(replace(PEARS, channels=(Channel("sàn", fixed_fee=3000, order_quantity=quantity.parse("2 bó")),)))


def test_dried_bamboo_shoots_carry_the_cost_of_all_their_fresh_kilos() -> None:
    shoots = Lot(
        Product("măng khô"),
        quantity.parse("110 kg"),
        Decimal(0),
        (CostItem("măng tươi", 880_000, CostKind.VARIABLE), CostItem("công phơi", 220_000, CostKind.OWN_LABOUR)),
        Decimal(0),
        fresh_per_dry=Decimal(11),
    )
    breakdown = pricing.price(shoots)
    assert breakdown.sellable == 10
    assert breakdown.unit_cost == 110_000
    assert breakdown.without_own_labour_and_loss == 88_000


def test_markup_of_a_quarter_is_a_margin_of_a_fifth() -> None:
    assert pricing.markup_of(12_500, 10_000) == Fraction(1, 4)
    assert pricing.margin_of(12_500, 10_000) == Fraction(1, 5)


@pytest.mark.parametrize(
    ("fixed", "price", "variable", "units"),
    [
        (400_000, 20_000, 12_000, 50),  # bamboo baskets, pears by the kilo
        (1_000_000, 15_000, 8_000, 143),  # 142.86 kg: the last kilo must be sold whole
        (0, 15_000, 8_000, 0),
    ],
)
def test_break_even_quantity(fixed: int, price: int, variable: int, units: int) -> None:
    assert pricing.break_even_quantity(fixed, price, variable) == units


@pytest.mark.parametrize("price", [7_999, 8_000])
def test_no_quantity_breaks_even_when_each_unit_loses(price: int) -> None:
    with pytest.raises(PriceBelowVariableCost):
        pricing.break_even_quantity(100_000, price, 8_000)


def test_outcome_tells_all_costs_from_cash() -> None:
    result = pricing.outcome(PEARS, 19_500)
    assert (result.income, result.left, result.cash_left) == (1_657_500, 357_500, 1_107_500)


def test_what_if_a_tenth_more_spoils_or_the_trader_pays_a_fifth_less() -> None:
    assert pricing.what_if(PEARS, 19_500, loss_percent=Decimal(25)).left == 162_500
    assert pricing.what_if(PEARS, 19_500, price_falls=Decimal(20)).left == 26_000


def test_selling_at_nothing_is_refused() -> None:
    with pytest.raises(PriceNotPositive):
        pricing.outcome(PEARS, 0)
    with pytest.raises(PriceNotPositive):
        pricing.what_if(PEARS, 19_500, price_falls=Decimal(100))


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"loss_percent": Decimal(100)}, LossTotal),
        ({"loss_percent": Decimal(140)}, LossTotal),
        ({"loss_percent": Decimal(-1)}, PercentNegative),
        ({"loss_percent": Decimal("NaN")}, PercentTooLarge),
        ({"markup_percent": Decimal("1e999999999")}, PercentTooLarge),
        ({"markup_percent": Decimal("1e-999999")}, PercentTooFine),
        ({"fresh_per_dry": Decimal(0)}, FreshPerDryWrong),
        ({"fresh_per_dry": Decimal("0.5")}, FreshPerDryWrong),
        ({"fresh_per_dry": Decimal("1e-999999999")}, FreshPerDryWrong),
        ({"costs": ()}, NoCosts),
    ],
)
def test_lot_that_cannot_be_priced_is_refused(change: dict[str, object], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        replace(PEARS, **change)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("amount", "kind", "uses", "refusal"),
    [
        (0, CostKind.VARIABLE, 1, CostAmountNotPositive),
        (-5, CostKind.OWN_LABOUR, 1, CostAmountNotPositive),
        (10**12, CostKind.VARIABLE, 1, CostAmountTooLarge),
        (400_000, CostKind.FIXED, 0, CostUsesWrong),
        (400_000, CostKind.FIXED, -3, CostUsesWrong),
        (400_000, CostKind.VARIABLE, 4, CostUsesOnlyForFixed),
    ],
)
def test_cost_that_is_none_is_refused(amount: int, kind: CostKind, uses: int, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        CostItem("sọt tre", amount, kind, uses)


def test_names_are_given_and_short() -> None:
    with pytest.raises(ProductNameMissing):
        Product("  ")
    for made in (Product, Channel, lambda name: CostItem(name, 1000, CostKind.VARIABLE)):
        made("lê" * 40)
        with pytest.raises(NameTooLong):
            made("lê" * 60)


def test_fee_below_nothing_is_refused() -> None:
    with pytest.raises(FixedFeeWrong):
        Channel("Zalo", fixed_fee=-1)
    with pytest.raises(FeesTakeAll):
        Channel("Zalo", Decimal(120)).price_to_keep(Fraction(1000), "kg")


costs = st.lists(
    st.builds(
        lambda amount, kind, uses: CostItem("khoản", amount, kind, uses if kind is CostKind.FIXED else 1),
        st.integers(1_000, 50_000_000),
        st.sampled_from(CostKind),
        st.integers(1, 50),
    ),
    min_size=1,
    max_size=6,
).map(tuple)
percents = st.decimals(0, 99, places=2)
lots = st.builds(
    Lot,
    product=st.just(Product("lê")),
    harvest=st.decimals("0.1", 100_000, places=1).map(lambda amount: Quantity(amount, "kg")),
    loss_percent=percents,
    costs=costs,
    markup_percent=st.decimals(0, 300, places=2),
    channels=st.lists(st.builds(Channel, st.just("sàn"), percents, st.integers(0, 50_000)), max_size=3).map(tuple),
    fresh_per_dry=st.decimals(1, 12, places=1),
)


@given(lots)
def test_price_never_loses_the_seller_a_dong(lot: Lot) -> None:
    breakdown = pricing.price(lot)
    exact = sum((item.share for item in lot.costs), Fraction(0)) / breakdown.sellable
    assert breakdown.cash_floor <= breakdown.unit_cost <= breakdown.asking_price + 1
    assert exact <= breakdown.asking_price
    assert breakdown.asking_price % 500 == 0
    for quote in breakdown.quotes:
        assert quote.price is not None
        assert quote.floor_price is not None
        assert quote.net is not None
        assert quote.net >= breakdown.asking_price
        assert quote.price >= quote.floor_price
        assert quote.price % 500 == quote.floor_price % 500 == 0


@given(lots)
def test_costs_are_covered_exactly_at_the_break_even_price(lot: Lot) -> None:
    breakdown = pricing.price(lot)
    income = breakdown.unit_cost * breakdown.sellable
    assert abs(income - sum(item.share for item in lot.costs)) <= breakdown.sellable / 2


@given(lots, st.decimals(0, 50, places=1))
def test_more_loss_never_brings_more(lot: Lot, loss: Decimal) -> None:
    price = pricing.price(lot).asking_price
    worse = max(lot.loss_percent, loss)
    assert pricing.what_if(lot, price, loss_percent=worse).left <= pricing.outcome(lot, price).left


amounts = st.integers(1, 5_000_000)


@given(amounts, amounts)
def test_margin_is_markup_over_one_plus_markup(price: int, unit_cost: int) -> None:
    markup = pricing.markup_of(price, unit_cost)
    assert pricing.margin_of(price, unit_cost) == markup / (1 + markup)


@given(st.integers(0, 50_000_000), amounts, amounts)
def test_break_even_quantity_is_the_first_that_earns_the_fixed_costs_back(fixed: int, more: int, variable: int) -> None:
    units = pricing.break_even_quantity(fixed, variable + more, variable)
    assert units * more >= fixed
    assert not units or (units - 1) * more < fixed


@given(percents, st.integers(0, 50_000), st.decimals("0.5", 100, places=1), st.integers(0, 2_000_000))
def test_price_to_keep_keeps_exactly_that_after_fees(fee: Decimal, fixed: int, order: Decimal, net: int) -> None:
    channel = Channel("sàn", fee, fixed, Quantity(order, "kg"))
    price = channel.price_to_keep(Fraction(net), "kg")
    assert channel.kept_of(price, "kg") == net  # type: ignore[arg-type]  # exact, as nobody could pay it


@given(lots, st.integers(2, 50))
def test_a_lot_of_so_many_times_everything_has_the_same_prices(lot: Lot, times: int) -> None:
    grown = tuple(replace(item, amount=item.amount * times) for item in lot.costs)
    more = replace(lot, harvest=Quantity(lot.harvest.amount * times, "kg"), costs=grown)
    once, often = pricing.price(lot), pricing.price(more)
    assert (once.unit_cost, once.cash_floor, once.asking_price) == (
        often.unit_cost,
        often.cash_floor,
        often.asking_price,
    )
    assert once.quotes == often.quotes
