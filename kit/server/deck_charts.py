"""Deck charts: the charts that slides name, drawn with the numbers of the invented household of the lessons."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from kit.content.messages import messages
from kit.domain.cost import CostItem, CostKind
from kit.domain.pricing import price
from kit.domain.product import Lot, Product
from kit.domain.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.content.messages import Messages

MARKET = 18_000
"""What the market of the worked example pays for a kilo, đồng."""
YEAR_SHOWN = 12


def pears(*, with_extras: bool = True) -> Lot:
    """Return chị Mận's lot of pears, as the worked examples of the pricing lesson tell it."""
    costs = [
        CostItem("bought", 300_000, CostKind.VARIABLE),
        CostItem("own_labour", 750_000, CostKind.OWN_LABOUR),
        CostItem("packing", 250_000, CostKind.VARIABLE),
    ]
    return Lot(
        Product("lê", "le"),
        harvest=Quantity(Decimal(100), "kg"),
        loss_percent=Decimal(15),
        costs=tuple(costs if with_extras else costs[:2]),
        markup_percent=Decimal(25),
    )


@cache
def deck_chart(name: str, language: str) -> str:
    """Return the chart `name` of `kit.content.slides_file.CHARTS` as SVG. Raises KeyError."""
    return _DRAWN[name](messages(language))


def _cost(said: Messages) -> str:
    from kit.charts.cost_chart import Share, cost_chart

    lot = pears()
    sold = price(lot).sellable
    shares = (
        Share(item.name, said.say(f"slides-chart-{item.name.replace('_', '-')}"), round(item.share / sold))
        for item in lot.costs
    )
    return cost_chart(tuple(shares))


def _price(said: Messages) -> str:
    from kit.charts.price_chart import Mark, price_chart

    found = price(pears())
    marks = (
        Mark("cost", said.say("slides-chart-unit-cost"), found.unit_cost),
        Mark("market", said.say("slides-chart-market"), MARKET),
        Mark("price", said.say("slides-chart-asking"), found.asking_price),
    )
    return price_chart(marks, None)


def _year(said: Messages) -> str:
    from kit.charts.year_columns import year_columns
    from kit.content.practice_book import YEAR, practice_entries
    from kit.domain.cash_book import of

    months = of(practice_entries(YEAR)).months()
    shown = {month: months[month] for month in sorted(months)[:YEAR_SHOWN]}
    return year_columns(shown, language=said.language)


_DRAWN: dict[str, Callable[[Messages], str]] = {"cost": _cost, "price": _price, "year": _year}
