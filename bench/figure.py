"""Figure: the room beside stock Voilà, drawn from the results for docs/."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, Any

from matplotlib.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

STOCK, ROOM = "#a8321f", "#1b6547"


def draw(phones: Mapping[str, Any], to: Path) -> None:
    """Draw the part "phones" of the results as SVG."""
    stock, room = (_joined(phones["joins"], who) for who in ("stock Voilà, 20", "the room, 20"))
    pages = phones["pages"]
    panels = [
        ("CPU seconds a join, 20 at once", stock["cpu"], room["cpu"], "{:.3f}"),
        ("MB a visit, 20 at once", stock["pss"], room["pss"], "{:.2f}"),
        ("kB the first time", *(pages[who]["cold"] / 1000 for who in ("stock Voilà", "the room")), "{:,.0f}"),
        (
            "seconds to the first field, slow phone",
            *(pages[who]["slow_field"][0] for who in ("stock Voilà", "the room")),
            "{:.1f}",
        ),
    ]
    figure = Figure(figsize=(8, 3.6), layout="constrained")
    for axes, (title, theirs, ours, form) in zip(figure.subplots(4, 1), panels, strict=True):
        bars = axes.barh([1, 0], [theirs, ours], color=[STOCK, ROOM], height=0.7)
        axes.bar_label(bars, [form.format(value) for value in (theirs, ours)], padding=4, fontsize=9)
        axes.set_yticks([1, 0], ["stock Voilà", "the room"], fontsize=9)
        axes.set_xlim(0, theirs * 1.15)
        axes.set_xticks([])
        axes.set_title(title, fontsize=10, loc="left")
        for side in ("top", "right", "bottom"):
            axes.spines[side].set_visible(False)
    figure.savefig(to, format="svg", metadata={"Date": None, "Creator": None})


def _joined(joins: Mapping[str, Any], who: str) -> dict[str, float]:
    return {of: statistics.median(run["each"][of] for run in joins[who]) for of in ("cpu", "pss")}
