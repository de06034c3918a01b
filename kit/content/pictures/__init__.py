"""Pictures: our own small drawings of produce and of what a step is about, by name, as SVG."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def drawing(name: str) -> str:
    """Return the drawing `name`. Raises FileNotFoundError for a name there is none of."""
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8").strip()


def is_drawn(name: str) -> bool:
    """Tell whether there is a drawing `name`."""
    try:
        drawing(name)
    except FileNotFoundError:
        return False
    return True
