"""Before and after chart: for each question two bars, of a hundred women before the class and after it.

The bars are told apart by fill and edge, not by colour alone: reports are copied in black and white.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kit.charts.drawing import INDIGO, INK, LEAF, PALE, WIDE, Drawing

if TYPE_CHECKING:
    from collections.abc import Sequence

BAR, ROW, HEAD = 14, 66, 30
ROOM = WIDE - 52
"""Pixels that a bar of a hundred takes; beside it stands its number."""


class Pair(NamedTuple):
    """A question in words, and the shares before and after in whole per cent."""

    name: str
    before: int
    after: int


def before_after_chart(pairs: Sequence[Pair], *, before: str, after: str) -> str:
    """Return the chart as SVG, the questions in the order given. `before` and `after` are the words for the bars."""
    drawing = Drawing(HEAD + ROW * len(pairs) + 4)
    for at, words, after_it in ((0, before, False), (WIDE / 2, after, True)):
        _bar(drawing, at, 6, 22, after=after_it)
        drawing.words(at + 30, 18, words)
    for number, pair in enumerate(pairs):
        top = HEAD + number * ROW
        drawing.words(0, top + 18, pair.name)
        for row, share in enumerate((pair.before, pair.after)):
            y = top + 26 + row * (BAR + 3)
            _bar(drawing, 0, y, max(2.0, ROOM * share / 100), after=row == 1)
            drawing.words(WIDE, y + BAR - 1, f"{share}%", INK, align="right", bold=row == 1)
    return drawing.svg()


def _bar(drawing: Drawing, x: float, y: float, wide: float, *, after: bool) -> None:
    drawing.bar(x, y, wide, BAR, LEAF if after else PALE, edge="" if after else INDIGO)
