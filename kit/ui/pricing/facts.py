"""Facts: what the lesson's sentences may speak of, worked out from her answers as far as they go."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from kit.domain import pricing
from kit.domain.lot_checks import margin_of_ten_thousand
from kit.domain.refusal import Refusal
from kit.ui.pricing.goods import in_a_sentence

if TYPE_CHECKING:
    from kit.domain.lot_answers import LotAnswers


def facts(answers: LotAnswers) -> dict[str, object]:
    """Return the facts by name; what cannot be told yet is left out."""
    found: dict[str, object] = {
        "product": in_a_sentence(answers.product.name) if answers.product else None,
        "unit": answers.unit or None,
        "harvest": answers.harvest,
        "harvest_unit": answers.harvest.unit if answers.harvest else None,
        "sold": answers.sellable,
        "bought": answers.bought,
        "days": answers.days,
        "wage": answers.wage,
        "own_labour": answers.own_labour,
        "guess": answers.guess,
        "market": answers.market_price,
        "price": answers.price,
    }
    with suppress(Refusal):
        found["first_unit_cost"] = answers.breakdown(first_only=True).unit_cost
        breakdown = answers.breakdown()
        found |= {
            "unit_cost": breakdown.unit_cost,
            "total_cost": breakdown.total_cost,
            "cash_floor": breakdown.cash_floor,
            "asking": breakdown.asking_price,
            "gain": breakdown.asking_price - breakdown.unit_cost,
            "share": margin_of_ten_thousand(answers),
        }
        if answers.price:
            found["left"] = pricing.outcome(answers.lot(), answers.price).left
    return found
