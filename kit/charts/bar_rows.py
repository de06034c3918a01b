"""Bar rows: for each thing its name, its amount and a bar. No axis: the amount says more, and costs less to draw."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kit.charts.drawing import PALE, WIDE, Drawing
from kit.domain import money

if TYPE_CHECKING:
    from collections.abc import Sequence

ROW, BAR = 46, 18


class Row(NamedTuple):
    """One thing: its name in words, whole đồng, the colour of its bar."""

    name: str
    amount: int
    colour: str


def bar_rows(rows: Sequence[Row]) -> str:
    """Return the rows as SVG, in the order given; a bar is as long as its amount is of the largest."""
    drawing = Drawing(ROW * len(rows) + 4)
    longest = max((row.amount for row in rows), default=0) or 1
    for number, row in enumerate(rows):
        top = number * ROW
        drawing.words(0, top + 16, row.name)
        drawing.words(WIDE, top + 16, money.format(row.amount), align="right", bold=True)
        drawing.bar(0, top + 23, WIDE, BAR, PALE)
        drawing.bar(0, top + 23, max(2, WIDE * row.amount / longest), BAR, row.colour)
    return drawing.svg()
