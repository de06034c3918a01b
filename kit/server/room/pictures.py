"""Pictures: the twelve drawings that a woman chooses three of, in her order, and what was tapped so far.

The order of NAMES is kept in every card's hash (`store.participants.set_pictures` counts 0 to 11): never change it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from markupsafe import Markup

FOLDER = Path(__file__).parent / "static" / "pictures"
CHOSEN = 3

WORDS = {
    "buffalo": "join-picture-buffalo",
    "corn": "join-picture-corn",
    "pear": "join-picture-pear",
    "orange": "join-picture-orange",
    "chicken": "join-picture-chicken",
    "pig": "join-picture-pig",
    "tea": "join-picture-tea",
    "bamboo": "join-picture-bamboo",
    "bee": "join-picture-bee",
    "rice": "join-picture-rice",
    "basket": "join-picture-basket",
    "house": "join-picture-house",
}
"""Name of the drawing -> key of the word under it."""
NAMES = tuple(WORDS)


@cache
def drawing(name: str) -> Markup:
    """Return a drawing as inline SVG; beside a word always, so hidden from screen readers."""
    return Markup((FOLDER / f"{name}.svg").read_text(encoding="utf-8").strip())  # noqa: S704 (our own files)


def tapped(text: str) -> list[int]:
    """Return the pictures that a form says were tapped, at most three different ones; what makes no sense is left out.

    >>> tapped("3,7"), tapped("3,3,99,x,-1"), tapped("")
    ([3, 7], [3], [])
    """
    found: list[int] = []
    for part in text[:40].split(","):
        if part.isascii() and part.isdigit() and int(part) < len(NAMES) and int(part) not in found:
            found.append(int(part))
    return found[:CHOSEN]
