"""Listing layout: which parts a text has, in what order for each tone, and which go first where it grows too long.

The lines of a part belong together. A text that is too long loses whole lines, the last of the least needed part first;
only what then is still too long (a name alone may be) is cut where a word ends.
"""

from __future__ import annotations

from kit.domain.listing_words import cut

LAYOUTS: dict[str, tuple[str, ...]] = {
    "message": (
        "open_message",
        "price",
        "senses",
        "origin",
        "grown",
        "certificates",
        "story",
        "harvested",
        "season",
        "left",
        "storage",
        "delivery",
        "contact",
        "call",
    ),
    "notice": (
        "open_notice",
        "event",
        "price",
        "senses",
        "origin",
        "grown",
        "certificates",
        "harvested",
        "season",
        "left",
        "delivery",
        "disclosure",
        "contact",
        "zalo",
        "event_link",
        "call",
    ),
    "post": (
        "name",
        "price",
        "senses",
        "story",
        "origin",
        "grown",
        "certificates",
        "harvested",
        "season",
        "left",
        "storage",
        "delivery",
        "disclosure",
        "contact",
        "zalo",
        "call",
    ),
    "market": (
        "name",
        "senses",
        "origin",
        "grown",
        "certificates",
        "price",
        "harvested",
        "season",
        "left",
        "storage",
        "delivery",
        "story",
        "contact",
        "call",
    ),
    "card": ("price_alone", "senses", "origin", "harvested", "contact"),
}
# Left out of a long text in this order, the last line of a part first. Parts that are not named here stay.
SPARED = ("storage", "story", "grown", "season", "certificates", "senses", "left", "harvested", "delivery", "zalo")


def fitted(parts: dict[str, list[str]], most: int) -> tuple[str, bool]:
    """Return the lines of `parts`, in their order, in at most `most` characters, and whether anything had to go."""
    kept = {part: list(lines) for part, lines in parts.items()}
    for part in SPARED:
        while kept.get(part) and len(_text(kept)) > most:
            kept[part].pop()
    text = cut(_text(kept), most)
    return text, text != _text(parts)


def _text(parts: dict[str, list[str]]) -> str:
    return "\n".join(line for lines in parts.values() for line in lines)
