"""Showing: the listings that may stand on the wall, of women who agreed to just that ("showing"); of her, nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.shown_listing import shown_lines
from kit.domain.refusal import Refusal
from kit.server.room.catalogue import readable
from kit.server.room.consent import SHOWING

if TYPE_CHECKING:
    from uuid import UUID

    from kit.server.room.room import Room


@dataclass(frozen=True, slots=True)
class ShownListing:
    """A listing; `id` is that of the product. Its `owner` is told to nobody."""

    owner: UUID
    id: str
    lines: tuple[str, ...]


def shown_listings(room: Room, language: str, *, only: UUID | None = None) -> list[ShownListing]:
    """Return what may be shown now, of everyone or `only` one woman; read anew each time: who takes her word back is
    gone at once.
    """
    on, found = room.today(), []
    for one in room.store.listings.shared(room.workshop_id, SHOWING, only=only):
        owner = room.store.participants.get(one.participant)
        for listing in readable([one.listing], on)[0]:
            try:
                lines = shown_lines(listing, without=(owner.name, owner.hamlet), language=language, on=on)
            except Refusal:
                continue
            if lines:
                found.append(ShownListing(one.participant, str(one.product.id), lines))
    return found
