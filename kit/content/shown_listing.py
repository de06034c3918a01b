"""Shown listing: what of a listing a whole class may read on the wall: how she tells of her goods, and nothing of her.

Left out are price and amounts, place, contact and certificates, and every line that leads to her: one with a number in
it, an address, an app, or one of the names that are to stay out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kit.content.listing_lines import Lines
from kit.content.listing_text import refuse_alcohol
from kit.content.messages import messages
from kit.domain.listing import Contact
from kit.domain.listing_contact import leads_outside
from kit.domain.typed_text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kit.domain.listing import Listing

PARTS = ("name", "senses", "grown", "story", "season")


def shown_lines(listing: Listing, *, without: Iterable[str], language: str, on: date) -> tuple[str, ...]:
    """Return the lines, the goods first; empty where the goods themselves cannot be named.

    without: names of people and places that no line may hold. Raises NoListingForAlcohol.
    """
    refuse_alcohol(listing)
    names = [words for name in (*without, listing.contact.name, listing.hamlet) if (words := fold(name).split())]
    lines = Lines(replace(listing, contact=Contact(), hamlet="", commune=""), messages(language), on)
    said = [line for part in PARTS for line in lines.of(part) if not _tells_of_her(line, names)]
    return tuple(said) if said and said[0] == lines.name()[0] else ()


def _tells_of_her(line: str, names: Iterable[list[str]]) -> bool:
    if leads_outside(line) or any(letter.isdigit() for letter in line):
        return True
    words = "".join(letter if letter.isalnum() else " " for letter in fold(line)).split()
    return any(words[at : at + len(name)] == name for name in names for at in range(len(words)))
