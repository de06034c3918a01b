"""Places: where she may post: messages and groups first, then pages, marketplaces and the card on her stall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.listing_channels import listing_channels
from kit.ui.subject import Offer

if TYPE_CHECKING:
    from kit.ui.lesson import Lesson

CLOSED = frozenset({"reported_closed"})
PICTURES = {"message": "chat", "notice": "crowd", "post": "phone", "market": "parcel", "card": "tag"}


def offer(lesson: Lesson) -> Offer:
    """Return every place to write for, the ones that are reported closed with that said of them."""
    rows = listing_channels(lesson.today).values()
    words = {row.id: _name(lesson, row.name(lesson.page.language), row.channel.status in CLOSED) for row in rows}
    return Offer(words, {row.id: PICTURES[row.tone] for row in rows})


def _name(lesson: Lesson, name: str, closed: bool) -> str:
    return lesson.page.say("advert-place-closed", name=name) if closed else name
