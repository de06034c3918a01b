"""Price chart: a line of đồng with the price, the cost of a unit, and between what it is usually sold.

Each mark has a row of its own for its word and its amount, the dearest on top, so that nothing hangs on colour alone
and no line runs through a word.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from kit.charts.drawing import BRICK, GOLD, INDIGO, INK, LEAF, PAPER, SOFT, WIDE, Drawing
from kit.domain import money

COLOURS = {"cost": BRICK, "market": INDIGO, "price": LEAF}
EDGE = 14
STEP = 30
LETTER = 9.8
"""What a letter takes on the page, on the safe side: the page sets the words, not the chart."""


class Mark(NamedTuple):
    """A price to mark: its id ("cost", "market", "price"), its name in words, whole đồng a unit."""

    id: str
    name: str
    amount: int


class Band(NamedTuple):
    """Between what it is usually sold, with the words for it."""

    name: str
    low: int
    high: int


@lru_cache(maxsize=512)
def price_chart(marks: tuple[Mark, ...], band: Band | None) -> str:
    """Return the chart as SVG. Drawn once for the same numbers, whoever asks."""
    ordered = sorted(marks, key=lambda mark: -mark.amount)
    line = STEP * len(ordered) + 26
    drawing = Drawing(line + (60 if band else 32))
    most = max([mark.amount for mark in ordered] + ([band.high] if band else [])) or 1

    def x(amount: int) -> float:
        return EDGE + (WIDE - 2 * EDGE) * amount / (most * 1.02)

    if band:
        left = x(band.low)
        drawing.bar(left, line - 9, max(x(band.high) - left, 4), 18, GOLD)
        ends = dict.fromkeys((money.format(band.low), money.format(band.high)))
        said = f"{band.name}: {' – '.join(ends)}"
        drawing.words(WIDE / 2, line + 52, said, SOFT, align="center")
    drawing.line((EDGE, line), (WIDE - EDGE, line), INK)
    drawing.words(EDGE, line + 26, "0", SOFT, align="center")
    for row, mark in enumerate(ordered):
        at, top = x(mark.amount), 16 + STEP * row
        drawing.line((at, top - 12), (at, line), COLOURS.get(mark.id, SOFT), 2)
    for row, mark in enumerate(ordered):
        at, top = x(mark.amount), 16 + STEP * row
        colour = COLOURS.get(mark.id, SOFT)
        said = f"{mark.name}: {money.format(mark.amount)}"
        wide = LETTER * len(said)
        if at - 8 > wide:
            drawing.bar(at - 8 - wide, top - 15, wide, 20, PAPER)
            drawing.words(at - 8, top, said, colour, align="right", bold=True)
        else:
            start = min(at + 8, WIDE - wide)  # a number that is cut off is another number
            drawing.bar(start - 2, top - 15, wide, 20, PAPER)
            drawing.words(start, top, said, colour, align="left", bold=True)
        drawing.dot(at, line, 7, colour)
    return drawing.svg()
