"""Guests: whether she has any, and how they reach her, as her products and listings say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.listing import Contact
from kit.server.room.listing_texts import written_listing

if TYPE_CHECKING:
    from kit.server.room.belongings import Belongings

STAY = "homestay"
"""The row of the produce table that is a night in her house."""


def has_guests(hers: Belongings) -> bool:
    """Tell whether she offers a bed, a meal or a tour. Raises StoreTrouble."""
    listed = (written_listing(kept) for kept in hers.listed.values())
    return any(kept.kind == STAY for kept in hers.products) or any(said and said.service for said in listed)


def contact_of(hers: Belongings) -> Contact:
    """Return how buyers reach her, as the listing of hers that says it does."""
    listed = (written_listing(kept) for kept in hers.listed.values())
    return next((said.contact for said in listed if said and said.contact.phone), Contact())
