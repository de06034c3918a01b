"""Count rows: for each thing its name, how many, and a bar. What is not told has words and an empty bar."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING, NamedTuple

from kit.charts.bar_rows import BAR, ROW
from kit.charts.drawing import LEAF, PALE, WIDE, Drawing

ROOM = WIDE - 76
"""Pixels that the longest bar takes; beside it stands its count."""
LONGEST_NAME = 38
"""Letters that find room in a line."""

if TYPE_CHECKING:
    from collections.abc import Sequence


class Count(NamedTuple):
    """One thing: its name, its count in words, and the count, None where it is not told."""

    name: str
    said: str
    count: int | None


def in_a_line(name: str) -> str:
    """Return a name as far as it finds room above a bar; who draws it says all of it beside the drawing.

    >>> in_a_line("Mã QR: nhận tiền cho đúng, giới thiệu hàng cho hay")
    'Mã QR: nhận tiền cho đúng, giới thiệu…'
    """
    return shorten(name, LONGEST_NAME, placeholder="…")


def count_rows(rows: Sequence[Count]) -> str:
    """Return the rows as SVG, in the order given; a bar is as long as its count is of the largest."""
    drawing = Drawing(ROW * len(rows) + 4)
    longest = max((row.count or 0 for row in rows), default=0) or 1
    for number, row in enumerate(rows):
        top = number * ROW
        drawing.words(0, top + 16, in_a_line(row.name))
        drawing.bar(0, top + 23, ROOM, BAR, PALE)
        if row.count:
            drawing.bar(0, top + 23, max(2, ROOM * row.count / longest), BAR, LEAF)
        # Last, since what is not told is said in words that reach over the empty bar.
        drawing.words(WIDE, top + 37, row.said, align="right", bold=True)
    return drawing.svg()
