"""Year columns: a year of a household for a wall: money in and out of each month, and which months are short.

Wide and low, with few letters, for a screen that is read from the back of a hall; `kit.charts.month_chart` has the one
for a phone, with its amounts. In is dark, out is light with an edge, a short month has a peak and its name in bold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.charts.drawing import BRICK, GOLD, INK, LEAF, SOFT, WIDE, Drawing
from kit.content.messages import messages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.domain.summary import Month, Summary

HEAD, HIGH, FOOT = 30, 120, 52
LETTER = 9.5


def year_columns(months: Mapping[Month, Summary], *, language: str = "vi") -> str:
    """Return the months of `months` in their order as SVG; at most twelve are told apart at a glance."""
    said = messages(language)
    drawing = Drawing(HEAD + HIGH + FOOT)
    x = 0.0
    for name, colour, edge in ((said.say("chart-in"), LEAF, ""), (said.say("chart-out"), GOLD, INK)):
        drawing.bar(x + 1, 5, 13, 13, colour, edge=edge)
        drawing.words(x + 19, 17, name)
        x += 34 + LETTER * len(name)
    drawing.peak(x, 18, 13, BRICK)
    drawing.words(x + 19, 17, said.say("slides-chart-short"))
    longest = max((max(one.cash_in, one.cash_out) for one in months.values()), default=0) or 1
    ground = HEAD + HIGH
    drawing.line((0, ground), (WIDE, ground), SOFT)
    step = WIDE / max(len(months), 1)
    for number, month in enumerate(sorted(months)):
        one, left = months[month], number * step
        for amount, at, colour, edge in ((one.cash_in, 3.0, LEAF, ""), (one.cash_out, step / 2, GOLD, INK)):
            high = max(1.0, HIGH * amount / longest)
            drawing.bar(left + at, ground - high, step / 2 - 4, high, colour, edge=edge)
        short = one.net_cash < 0
        drawing.words(left + step / 2, ground + 20, str(month.month), align="center", bold=short)
        if short:
            drawing.peak(left + step / 2 - 7, ground + 40, 14, BRICK)
    return drawing.svg()
