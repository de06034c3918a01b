"""Warming: what the first woman to see a chart or a card would otherwise wait for: large imports, fonts, templates."""

from __future__ import annotations

from datetime import date


def warm_up() -> None:
    """Draw one chart and one card of nothing in particular. Takes about a second of a processor."""
    from kit.charts.cost_chart import cost_chart
    from kit.prints.price_card import PriceCard, price_card

    cost_chart(())
    price_card(PriceCard("–", "", "kg", 1000, date.min), form="png")
