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
    from uuid import UUID

    from kit.domain.listing import Listing
    from kit.server.room.belongings import Belongings
    from kit.store.records import KeptListing


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A listing as it is written for one place; `refusal`: why it may not be posted, then it has no body."""

    product: UUID
    of: str
    place: str
    place_name: str
    body: str
    refusal: Refusal | None = None


def listing_texts(hers: Belongings) -> list[PlacedText]:
    """Return her texts, product by product, in the order of the table of places. Raises StoreTrouble."""
    places = listing_channels(hers.today)
    found = []
    for kept in hers.goods():
        listing = hers.listed.get(kept.id)
        written = listing.details.get("texts") if listing else None
        if listing is None or not isinstance(written, dict):
            continue
        said = _said(listing)
        for place, channel in places.items():
            body = written.get(place)
            if isinstance(body, str) and body.strip():
                refusal = _refused(body, kept.kind or kept.name, said, hers)
                words = "" if refusal else body.strip()
                found.append(PlacedText(kept.id, kept.name, place, channel.name(hers.language), words, refusal))
    return found


def _refused(body: str, kind: str, listing: Listing | None, hers: Belongings) -> Refusal | None:
    """Return why no advert may say this."""
    try:
        refuse_blocked(body, kind, listing, on=hers.today)
    except Refusal as refusal:
        return refusal
    return None


def _said(kept: KeptListing) -> Listing | None:
    with suppress(Refusal):
        return from_json(kept.details)
    return None
