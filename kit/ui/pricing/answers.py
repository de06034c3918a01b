"""Answers: what stands in the lesson's fields, as the lot that it describes."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from kit.content.usual_ranges import lot_usuals
from kit.domain.lot_answers import LotAnswers
from kit.domain.quantity import Quantity
from kit.ui.pricing import market, places

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.ui.lesson import Lesson
    from kit.ui.pricing.goods import Goods
    from kit.ui.pricing.market import Known

Kind = TypeVar("Kind")


def answers(lesson: Lesson, chosen: Goods | None, known_price: Callable[[Goods, str], Known]) -> LotAnswers:
    """Return all she has said so far; `known_price` says what a unit of her goods was seen to fetch."""

    def held(field: str, kind: type[Kind]) -> Kind | None:
        found = lesson.value(field)
        return found if isinstance(found, kind) else None

    def number(field: str) -> Decimal | None:
        found = held(field, Quantity)
        return found.amount if found else None

    sellable = held("sellable", Quantity)
    known = known_price(chosen, sellable.unit) if chosen and sellable else None
    markup = held("markup", int)
    return LotAnswers(
        usuals=lot_usuals(
            chosen.row if chosen else None, market.as_usual(known), alcohol=chosen.alcohol if chosen else False
        ),
        product=chosen.product if chosen else None,
        harvest=held("harvest", Quantity),
        sellable=sellable,
        bought=held("bought", int),
        days=number("days"),
        wage=held("wage", int),
        guess=held("guess", int),
        packing=held("packing", int),
        transport=held("transport", int),
        tool=held("tool", int),
        tool_lots=number("tool_lots"),
        market_price=held("market_price", int),
        markup_percent=None if markup is None else Decimal(markup) / 100,
        margin_guess=held("margin", int),
        channels=places.with_fees(lesson),
        outlook=held("outlook", str) or "",
        price=held("price", int),
    )
