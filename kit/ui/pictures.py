"""Pictures: our own small drawings, by name; decoration beside words, so hidden from screen readers.

Signs of the page itself (done, try again) lie beside the front end; produce and steps in `kit.content.pictures`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kit.content.pictures import drawing
from kit.ui.html import Html

FOLDER = Path(__file__).parent / "static" / "pictures"


def picture(name: str) -> Html:
    """Return the drawing `name` as inline SVG. Raises FileNotFoundError for a name there is none of."""
    return _sign(name) or Html(drawing(name))


@cache
def _sign(name: str) -> Html | None:
    path = FOLDER / f"{name}.svg"
    return Html(path.read_text(encoding="utf-8").strip()) if path.exists() else None
