"""Pricing: from what a lot cost to the price on each channel.

    sellable         = harvest × (1 − loss) ÷ fresh per dry
    unit_cost        = total cost ÷ sellable
    break_even_price = unit_cost: below it her own work is not paid in full
    cash_floor       = (total cost − own labour) ÷ sellable: below it she loses cash
    asking_price     = unit_cost × (1 + markup), rounded up to 500 đồng
    on a channel     = (asking_price + fixed fee a unit) ÷ (1 − fee), rounded up to 500, so that she keeps asking_price

Markup is on cost, margin is of the price: a markup of 25 % is a margin of 20 %. They have a function each and are never
one field. The formulas are those of costing for small farms (FAO Farm Business School; ILO Improve Your Business:
Costing), in their plain form.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import TYPE_CHECKING

from kit.domain import cost, percent
from kit.domain.channel import Channel, FeesTakeAll
from kit.domain.cost import CostKind
from kit.domain.refusal import Refusal
from kit.domain.rounding import half_up, up_to

if TYPE_CHECKING:
    from kit.domain.product import Lot


class PriceBelowVariableCost(Refusal):
    """Each unit loses money, so no number of them breaks even."""

    kind = "price-below-variable-cost"


class PriceNotPositive(Refusal):
    """A price of nothing, or less."""

    kind = "price-not-positive"


@dataclass(frozen=True, slots=True)
class Quote:
    """The price on one channel, đồng a unit; `refused` holds the kind of refusal where there is none."""

    channel: str
    price: int | None
    floor_price: int | None = None
    net: int | None = None
    refused: str = ""


@dataclass(frozen=True, slots=True)
class PriceBreakdown:
    """What a lot costs and what to ask. Amounts in whole đồng, a `unit` each except `total_cost`."""

    sellable: Fraction
    unit: str
    total_cost: int
    unit_cost: int
    break_even_price: int
    cash_floor: int
    without_own_labour_and_loss: int
    asking_price: int
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a whole lot brings at one price, in whole đồng: `income` from buyers, `left` after all costs, `cash_left`
    after what was paid out (own labour not taken off)."""

    income: int
    left: int
    cash_left: int


def sellable(lot: Lot) -> Fraction:
    """Return how much of the harvest can be sold, exactly, in the harvest's unit."""
    return Fraction(lot.harvest.amount) * (1 - percent.share(lot.loss_percent)) / Fraction(lot.fresh_per_dry)


def price(lot: Lot) -> PriceBreakdown:
    """Price a lot on every channel it has. Raises NotConvertible where an order is counted in another kind of unit."""
    quantity = sellable(lot)
    everything = cost.total(lot.costs)
    paid_out = cost.total(lot.costs, without=CostKind.OWN_LABOUR)
    unit_cost = everything / quantity
    asking = up_to(unit_cost * (1 + percent.share(lot.markup_percent)))
    unit = lot.harvest.unit
    return PriceBreakdown(
        sellable=quantity,
        unit=unit,
        total_cost=half_up(everything),
        unit_cost=half_up(unit_cost),
        break_even_price=half_up(unit_cost),
        cash_floor=half_up(paid_out / quantity),
        without_own_labour_and_loss=half_up(paid_out * Fraction(lot.fresh_per_dry) / Fraction(lot.harvest.amount)),
        asking_price=asking,
        quotes=tuple(_quote(channel, asking, unit_cost, unit) for channel in lot.channels),
    )


def _quote(channel: Channel, asking: int, unit_cost: Fraction, unit: str) -> Quote:
    try:
        asked = up_to(channel.price_to_keep(Fraction(asking), unit))
        floor_price = up_to(channel.price_to_keep(unit_cost, unit))
    except FeesTakeAll as refusal:
        return Quote(channel.name, price=None, refused=refusal.kind)
    return Quote(channel.name, asked, floor_price, half_up(channel.kept_of(asked, unit)))


def markup_of(price: int, unit_cost: int) -> Fraction:
    """Return what `price` adds to cost, as a share **of cost** (lãi trên giá thành)."""
    return Fraction(price - unit_cost, unit_cost)


def margin_of(price: int, unit_cost: int) -> Fraction:
    """Return what `price` leaves above cost, as a share **of the price** (lãi trên giá bán)."""
    if price <= 0:
        raise PriceNotPositive
    return Fraction(price - unit_cost, price)


def break_even_quantity(fixed_costs: int, price: int, variable_cost: int) -> int:
    """Return how many whole units must be sold at `price` before `fixed_costs` are earned back.

    Raises PriceBelowVariableCost where each unit costs as much as it brings, or more.
    """
    if price <= variable_cost:
        raise PriceBelowVariableCost(price=price, variable_cost=variable_cost)
    return ceil(Fraction(fixed_costs, price - variable_cost))


def outcome(lot: Lot, unit_price: int, channel: Channel | None = None) -> Outcome:
    """Return what the sellable part of `lot` brings at `unit_price`, on a channel or from hand to hand."""
    if unit_price <= 0:
        raise PriceNotPositive
    kept = Fraction(unit_price) if channel is None else channel.kept_of(unit_price, lot.harvest.unit)
    income = kept * sellable(lot)
    return Outcome(
        income=half_up(income),
        left=half_up(income - cost.total(lot.costs)),
        cash_left=half_up(income - cost.total(lot.costs, without=CostKind.OWN_LABOUR)),
    )


def what_if(
    lot: Lot, unit_price: int, *, loss_percent: Decimal | None = None, price_falls: Decimal = Decimal(0)
) -> Outcome:
    """Return the outcome if more is lost (`loss_percent` in place of the lot's) or the price falls by a share."""
    changed = lot if loss_percent is None else replace(lot, loss_percent=loss_percent)
    fallen = unit_price * (1 - percent.share(percent.validate(price_falls)))
    return outcome(changed, half_up(fallen))
