"""Listing texts: what she wrote for each place she sells, as lesson 2 kept it, to be copied, sent, or taken home."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.claims import refuse_blocked
from kit.content.listing_channels import listing_channels
from kit.domain.listing_json import from_json
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from uuid import UUID

    from kit.domain.listing import Listing
    from kit.store.records import KeptListing, KeptProduct


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A listing as it is written for one place; `refusal`: why it may not be posted, then it has no body."""

    product: UUID
    of: str
    place: str
    place_name: str
    body: str
    refusal: Refusal | None = None


def listing_texts(
    goods: Iterable[KeptProduct], listed: Mapping[UUID, KeptListing], *, on: date, language: str
) -> list[PlacedText]:
    """Return her texts of `goods`, whose listings are `listed`, by product and in the order of the table of places.

    `on`: the day whose law they are held to.
    """
    places = listing_channels(on)
    found = []
    for kept in goods:
        listing = listed.get(kept.id)
        written = listing.details.get("texts") if listing else None
        if listing is None or not isinstance(written, dict):
            continue
        said = written_listing(listing)
        for place, channel in places.items():
            body = written.get(place)
            if isinstance(body, str) and body.strip():
                refusal = _refused(body, kept.kind or kept.name, said, on)
                words = "" if refusal else body.strip()
                found.append(PlacedText(kept.id, kept.name, place, channel.name(language), words, refusal))
    return found


def _refused(body: str, kind: str, listing: Listing | None, on: date) -> Refusal | None:
    """Return why no advert may say this."""
    try:
        refuse_blocked(body, kind, listing, on=on)
    except Refusal as refusal:
        return refusal
    return None


def written_listing(kept: KeptListing) -> Listing | None:
    """Return a listing as she wrote it; None where an older kit kept it so that it cannot be read any more."""
    with suppress(Refusal):
        return from_json(kept.details)
    return None
