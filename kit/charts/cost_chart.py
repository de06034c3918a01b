"""Cost chart: where each đồng of a unit's cost goes: a bar for each cost, the longest first, with its amount."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from kit.charts.drawing import CLAY, GOLD, INDIGO, LEAF, PALE, PLUM, SOFT, WIDE, Drawing
from kit.domain import money

COLOURS = {"own_labour": LEAF, "bought": INDIGO, "packing": GOLD, "transport": CLAY, "tool": PLUM}
ROW, BAR = 46, 18


class Share(NamedTuple):
    """What of a unit's cost one kind of cost is: its id, its name in words, whole đồng."""

    id: str
    name: str
    amount: int


@lru_cache(maxsize=512)
def cost_chart(shares: tuple[Share, ...]) -> str:
    """Return the chart as SVG. Drawn once for the same numbers, whoever asks."""
    drawing = Drawing(ROW * len(shares) + 4)
    longest = max((share.amount for share in shares), default=0) or 1
    for row, share in enumerate(sorted(shares, key=lambda share: -share.amount)):
        top = row * ROW
        drawing.words(0, top + 16, share.name)
        drawing.words(WIDE, top + 16, money.format(share.amount), align="right", bold=True)
        drawing.bar(0, top + 23, WIDE, BAR, PALE)
        drawing.bar(0, top + 23, max(2, WIDE * share.amount / longest), BAR, COLOURS.get(share.id, SOFT))
    return drawing.svg()
