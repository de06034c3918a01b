"""Market band: between what a product is usually sold, from prices that were seen, with what the band stands on.

    low     first quartile of the lowest prices      "thường bán từ …
    middle  median of the middles
    high    third quartile of the highest prices       … đến …"

Only like is put with like: one product, one form ("tươi", "khô"), one stage (at the farm gate, retail), in one unit. A
price in another unit is converted where that needs no asking (tạ into kg) and otherwise left out and counted. Prices of
today's markets and examples from the press are never in one band. Below LEAST prices there is no band but TooLittle,
with what was seen all the same: quartiles of three prices are an opinion.

>>> from kit.content.market_prices import MarketPrice
>>> lows = (18_000, 20_000, 20_000, 22_000, 25_000)
>>> pears = [MarketPrice("le", low, low + 4_000, "kg", "chợ Nà Hang") for low in lows]
>>> usual = band(pears, "kg")
>>> usual.low, usual.middle, usual.high, usual.seen.n
(20000, 22000, 26000, 5)
>>> band(pears[:3], "kg")
TooLittle(seen=Seen(product='le', unit='kg', form='', stage='mixed', examples=False, n=3, lowest=18000, highest=24000,
places=('chợ Nà Hang',), first_day=None, last_day=None, undated=3, left_out=0))
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from kit.content.market_prices import MarketPrice
from kit.domain import quantity
from kit.domain.quantity import NotConvertible, Quantity, UnknownUnit
from kit.domain.rounding import half_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from kit.store.records import LocalPrice

LEAST = 5
"""Fewer prices say too little: below five, each quartile is hardly more than one seller's price."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The prices that a band stands on, in đồng a `unit`; lowest and highest are the ends of all of them.

    examples: from the press, none of them today's. n: how many. first_day, last_day: between which the dated ones were
    seen, None where none is dated. left_out: prices of the product that do not fit in (another form, stage or unit).
    """

    product: str
    unit: str
    form: str
    stage: str
    examples: bool
    n: int
    lowest: int
    highest: int
    places: tuple[str, ...]
    first_day: date | None
    last_day: date | None
    undated: int
    left_out: int


@dataclass(frozen=True, slots=True)
class MarketBand:
    """What a product is usually sold for, in whole đồng a unit."""

    low: int
    middle: int
    high: int
    seen: Seen


@dataclass(frozen=True, slots=True)
class TooLittle:
    """Prices that are too few for a band (`seen.n` < LEAST)."""

    seen: Seen


def band(prices: Iterable[MarketPrice], unit: str) -> MarketBand | TooLittle | None:
    """Return the band that stands on most prices, a local one before an example; None where no price is in `unit`.

    `prices` are of one product. What the band leaves out is counted in `seen.left_out`; `bands` has all of them.
    """
    return next(iter(bands(prices, unit)), None)


def bands(prices: Iterable[MarketPrice], unit: str) -> list[MarketBand | TooLittle]:
    """Return a band for each form and stage of one product: local ones first, then those with most prices.

    Raises ValueError for prices of several products (a fault of the program), UnknownUnit.
    """
    given = tuple(prices)
    if len({price.product.casefold() for price in given}) > 1:
        raise ValueError("a band is of one product")
    groups: dict[tuple[bool, str, str], list[MarketPrice]] = {}
    for price in given:
        same = in_unit(price, unit)
        if same is not None:
            groups.setdefault((same.is_example, same.form, same.stage), []).append(same)
    ordered = sorted(groups.items(), key=lambda group: (group[0][0], -len(group[1]), group[0]))
    alike = Counter(price.is_example for price in given)
    return [_band(group, alike[group[0].is_example] - len(group)) for _, group in ordered]


def in_unit(price: MarketPrice, unit: str) -> MarketPrice | None:
    """Return `price` as a price of one `unit`, None where that needs asking (bunches in kilos). Raises UnknownUnit."""
    wanted = quantity.convert(Quantity(Decimal(1), unit), unit).unit
    try:
        size = Fraction(quantity.convert(Quantity(Decimal(1), price.unit), wanted).amount)
    except (NotConvertible, UnknownUnit):
        return None
    return replace(price, low=half_up(price.low / size), high=half_up(price.high / size), unit=wanted)


def seen_here(price: LocalPrice) -> MarketPrice:
    """Return a price that a facilitator entered as a price seen in a market."""
    day = price.observed_on
    return MarketPrice(
        price.product, price.low, price.high, price.unit, price.place, observed_from=day, observed_to=day
    )


def _band(prices: Sequence[MarketPrice], left_out: int) -> MarketBand | TooLittle:
    seen = _seen(prices, left_out)
    if seen.n < LEAST:
        return TooLittle(seen)
    import pandas

    lows = pandas.Series([price.low for price in prices])
    highs = pandas.Series([price.high for price in prices])
    return MarketBand(
        low=_whole(lows.quantile(0.25)),
        middle=_whole(((lows + highs) / 2).median()),
        high=_whole(highs.quantile(0.75)),
        seen=seen,
    )


def _seen(prices: Sequence[MarketPrice], left_out: int) -> Seen:
    first = prices[0]
    days = [day for price in prices for day in (price.observed_from, price.observed_to) if day]
    return Seen(
        product=first.product,
        unit=first.unit,
        form=first.form,
        stage=first.stage,
        examples=first.is_example,
        n=len(prices),
        lowest=min(price.low for price in prices),
        highest=max(price.high for price in prices),
        places=tuple(dict.fromkeys(price.place for price in prices)),
        first_day=min(days, default=None),
        last_day=max(days, default=None),
        undated=sum(price.observed_from is None and price.observed_to is None for price in prices),
        left_out=left_out,
    )


def _whole(amount: float) -> int:
    """Return a statistic in whole đồng: the one float that becomes money, and it is no amount that anybody pays."""
    return half_up(Fraction(amount))
