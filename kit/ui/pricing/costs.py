"""Costs: what the lot costs, and where each đồng of a unit goes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kit.domain import money, quantity
from kit.domain.lot_answers import LotUnfinished
from kit.domain.rounding import half_up
from kit.ui.shown import figure, table

if TYPE_CHECKING:
    from kit.ui.html import Html
    from kit.ui.pricing.sight import Sight


def cost_table(sight: Sight, *, first_only: bool) -> Html:
    """Return each cost of the lot, their sum, and what one unit costs."""
    answers = sight.answers
    breakdown = answers.breakdown(first_only=first_only)
    if answers.sellable is None:
        raise LotUnfinished
    rows = [
        [sight.say(f"cost-{item.name}"), money.format(half_up(item.share))]
        for item in answers.costs(first_only=first_only)
    ]
    rows += [
        [sight.say("total"), money.format(breakdown.total_cost)],
        [sight.say("divided"), quantity.format(answers.sellable)],
        [sight.say("unit-cost", unit=answers.unit), money.format(breakdown.unit_cost)],
    ]
    return table(
        caption=sight.say("cost-caption"),
        header=[sight.say("what"), sight.say("amount")],
        rows=rows,
        result=len(rows) - 1,
    )


def cost_chart(sight: Sight, *, first_only: bool) -> Html:
    """Return where each đồng of one unit goes."""
    from kit.charts.cost_chart import Share
    from kit.charts.cost_chart import cost_chart as draw

    answers = sight.answers
    breakdown = answers.breakdown(first_only=first_only)
    shares = tuple(
        Share(item.name, sight.say(f"cost-{item.name}"), half_up(item.share / breakdown.sellable))
        for item in answers.costs(first_only=first_only)
    )
    said = "; ".join(f"{share.name} {money.format(share.amount)}" for share in shares)
    caption = sight.say("cost-chart", unit=answers.unit, amount=money.format(breakdown.unit_cost))
    return figure(draw(shares), alt=f"{caption} {said}.", caption=caption)


first_cost_table = partial(cost_table, first_only=True)
first_cost_chart = partial(cost_chart, first_only=True)
full_cost_table = partial(cost_table, first_only=False)
full_cost_chart = partial(cost_chart, first_only=False)
