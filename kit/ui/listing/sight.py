"""Sight: what a preview, a table or a drawing of the listing lesson is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain.listing_answers import ListingUnfinished
from kit.ui.listing.said import Said
from kit.ui.photo import address

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kit.domain.claims import Finding
    from kit.domain.listing import Listing
    from kit.ui.lesson import Lesson
    from kit.ui.listing.goods import Offered
    from kit.ui.listing.texts import Judge


@dataclass(frozen=True, slots=True)
class Sight:
    """What she offers, the listing that her answers make, who judges its words, and what she is sure of."""

    lesson: Lesson
    offered: Offered | None
    listing: Listing | None
    judge: Judge
    sure: frozenset[str] = frozenset()

    def say(self, key: str, **details: object) -> str:
        """Return a sentence about adverts, by its key without the "advert-"."""
        return self.lesson.page.say(f"advert-{key}", **details)

    @property
    def made(self) -> Listing:
        """The listing. Raises ListingUnfinished as long as she has not said what she offers."""
        if self.listing is None:
            raise ListingUnfinished
        return self.listing

    @property
    def who(self) -> str:
        """What she is called in a preview."""
        name = self.listing.contact.name if self.listing else ""
        return name or self.say("you")

    @property
    def photos(self) -> list[str]:
        """The addresses of her photos; where there is no room to give them out, of their small copies."""
        page = self.lesson.page
        kept = Said(self.lesson).photos
        return [page.keeper.picture(photo.id, small=False) or address(page, photo) for photo in kept]

    def found(self, text: str) -> Sequence[Finding]:
        """Return what the rules find in a text of hers."""
        return self.judge.found(text, self.listing, self.sure)
