"""Showing: the listings that may stand on the wall, of women who agreed to just that ("showing"); of her, nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.shown_listing import shown_lines
from kit.domain.refusal import Refusal
from kit.server.room.catalogue import readable
from kit.server.room.consent import SHOWING

if TYPE_CHECKING:
    from kit.server.room.room import Room


@dataclass(frozen=True, slots=True)
class ShownListing:
    """A listing without its owner; `id` is that of the product."""

    id: str
    lines: tuple[str, ...]


def shown_listings(room: Room, language: str) -> list[ShownListing]:
    """Return what may be shown now, read anew each time: who takes her word back is gone at once."""
    on, found = room.today(), []
    for one in room.store.listings.shared(room.workshop_id, SHOWING):
        owner = room.store.participants.get(one.participant)
        for listing in readable([one.listing], on)[0]:
            try:
                lines = shown_lines(listing, without=(owner.name, owner.hamlet), language=language, on=on)
            except Refusal:
                continue
            if lines:
                found.append(ShownListing(str(one.product.id), lines))
    return found
