"""Shows: the tables and drawings of the pricing lesson, by the names that its file uses. Each takes a Sight and returns
markup; where not enough is known yet it raises a Refusal that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.ui.pricing import costs, prices, saved
from kit.ui.shown import rule

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.ui.html import Html
    from kit.ui.pricing.sight import Sight


def rule_of_thumb(sight: Sight) -> Html:
    """Return the one sentence to take home."""
    return rule(sight.say("rule"), sight.lesson.page.say("rule_of_thumb"))


SHOWS: dict[str, Callable[[Sight], Html]] = {
    "cost_table": costs.first_cost_table,
    "cost_chart": costs.first_cost_chart,
    "full_cost_table": costs.full_cost_table,
    "full_cost_chart": costs.full_cost_chart,
    "band": prices.band,
    "market_chart": prices.market_chart,
    "price_table": prices.price_table,
    "price_chart": prices.price_chart,
    "channel_table": prices.channel_table,
    "outlook_table": prices.outlook_table,
    "price_card": saved.price_card,
    "rule_of_thumb": rule_of_thumb,
}
