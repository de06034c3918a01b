"""Belongings: what a woman may take home: each file with its name, about how large it is, and how it is made.

Nothing is made before it is asked for, and nothing that was made is kept. What cannot be made is said with the reason.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from kit.content.messages import messages
from kit.server.room.goods import is_alcohol
from kit.server.room.listing_texts import listing_texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from kit.domain.cash_book import CashBook
    from kit.domain.refusal import Refusal
    from kit.server.room.listing_texts import PlacedText
    from kit.server.room.room import Room
    from kit.store.keeper import Keeper
    from kit.store.records import KeptListing, KeptPhoto, KeptProduct, Participant

Group = Literal["book", "prices", "pictures", "listings", "codes", "photos", "rules"]
ABOUT = {
    "book-xlsx": 80_000,
    "book-pdf": 45_000,
    "book-csv": 200,
    "book-s1a": 7_800,
    "book-s2d": 9_000,
    "rules": 36_000,
    "paper-a5": 420_000,
    "paper-booklet": 420_000,
    "price-png": 18_000,
    "price-pdf": 28_000,
    "price-list-png": 40_000,
    "price-list-more": 40_000,
    "price-list-pdf": 32_000,
    "share-jpg": 90_000,
    "share-square": 80_000,
    "share-pdf": 40_000,
    "share-photo": 260_000,
    "text": 700,
    "table": 1_500,
    "listing-sheet": 25_000,
    "code": 700,
    "label": 20_000,
    "labels": 60_000,
    "stand-pdf": 40_000,
    "stand-png": 30_000,
}
"""Bytes that a file has, about, by what it is: measured, and held by a test. That of a photo or a text is known, and
what the lines of a book add is added."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A file of hers. `what` it is, and what the button that gets it `says`; `of`: the heading it stands under, mostly
    her goods; `name` without the `form` it ends in; `at`: its address below that of her files; `about` how many bytes.
    `make` may raise Refusal."""

    group: Group
    what: str
    says: str
    of: str
    name: str
    form: str
    at: str
    about: int
    make: Callable[[], bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Note:
    """Why something is not among her files; `lesson` makes it, where one does."""

    group: Group
    says: str
    lesson: str = ""


class Belongings:
    """What the store has of one woman now, read once, and only what is asked for. Raises StoreTrouble."""

    def __init__(self, room: Room, who: Participant, language: str) -> None:
        self.room, self.language = room, language
        self.who = who

    @cached_property
    def keeper(self) -> Keeper:
        """Her memory, and nobody else's."""
        return self.room.store.keeper(self.who.id)

    @cached_property
    def products(self) -> list[KeptProduct]:
        """Her products, the last kept first."""
        return self.keeper.products()

    @cached_property
    def listed(self) -> dict[UUID, KeptListing]:
        """Her listings by product."""
        return {kept.product: kept for kept in self.keeper.listings()}

    @cached_property
    def texts(self) -> list[PlacedText]:
        """What she wrote for each place she sells."""
        return listing_texts(self.goods(), self.listed, on=self.today, language=self.language)

    @cached_property
    def photos(self) -> list[KeptPhoto]:
        """Her photos, by slot."""
        return self.keeper.photos()

    @cached_property
    def book(self) -> CashBook:
        """Her cash book."""
        return self.keeper.cash_book()

    @property
    def today(self) -> date:
        """The day it is in the room."""
        return self.room.today()

    def say(self, key: str, /, **details: object) -> str:
        """Return a sentence in her language."""
        return messages(self.language).say(key, **details)

    def refusal(self, error: Refusal) -> str:
        """Return what to tell her about what cannot be made."""
        return messages(self.language).refusal(error)

    def goods(self) -> list[KeptProduct]:
        """Return the products that buyers may be shown."""
        return [kept for kept in self.products if not is_alcohol(kept)]

    def thing(
        self,
        group: Group,
        what: str,
        form: str,
        at: str,
        make: Callable[[], bytes],
        *,
        of: str,
        name: str = "",
        about: int = 0,
    ) -> Thing:
        """Return a file, named in her language."""
        name = self.say(f"files-name-{what}", name=name or of)
        says = self.say(f"files-get-{what}")
        return Thing(group, what, says, of, name, form, at, about or ABOUT[what], make)


def cover(keeper: Keeper, listing: KeptListing) -> bytes | None:
    """Return the first photo of a listing that is still there."""
    named, there = listing.details.get("photos"), {str(kept.id): kept.id for kept in keeper.photos()}
    found = [there[one] for one in named if isinstance(one, str) and one in there] if isinstance(named, list) else []
    return keeper.photo(found[0]) if found else None
