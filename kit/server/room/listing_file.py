"""Listing file: what she offers, as one file for the marketplace that takes one, with what it still lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.listing_sentences import missing
from kit.domain.listing_json import from_json
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kit.books.listing_table import ListingTable
    from kit.domain.listing import Listing
    from kit.store.records import KeptListing

PLACE = "shopee"


def table(kept: list[KeptListing], language: str, *, on: date) -> ListingTable:
    """Return the file of her listings, those that can be read."""
    from kit.books.listing_table import write

    return write(_read(kept), PLACE, on=on, language=language)


def gaps(found: ListingTable, language: str) -> list[tuple[str, str]]:
    """Return the name of each row with something to fill in, and what that is."""
    return [(name, ", ".join(missing(needs, language))) for name, needs in found.gaps]


def _read(kept: list[KeptListing]) -> Iterator[Listing]:
    for one in kept:
        try:
            yield from_json(one.details)
        except Refusal:  # an older form: the lesson asks her to look at it again
            continue
