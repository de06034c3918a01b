"""Cost chart: where each đồng of a unit's cost goes: a bar for each cost, the longest first, with its amount."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from kit.charts.bar_rows import Row, bar_rows
from kit.charts.drawing import CLAY, GOLD, INDIGO, LEAF, PLUM, SOFT

COLOURS = {"own_labour": LEAF, "bought": INDIGO, "packing": GOLD, "transport": CLAY, "tool": PLUM}


class Share(NamedTuple):
    """What of a unit's cost one kind of cost is: its id, its name in words, whole đồng."""

    id: str
    name: str
    amount: int


@lru_cache(maxsize=512)
def cost_chart(shares: tuple[Share, ...]) -> str:
    """Return the chart as SVG. Drawn once for the same numbers, whoever asks."""
    ordered = sorted(shares, key=lambda share: -share.amount)
    return bar_rows([Row(share.name, share.amount, COLOURS.get(share.id, SOFT)) for share in ordered])
