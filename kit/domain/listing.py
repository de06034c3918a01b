"""Listing: her advert, in her own words, before it is written out for each place she sells.

Everything but the name may be left out, and what is left out is never said. Words are made plain on the way in
(kit.domain.typed_text), so that no channel gets broken letters or a page in one line; nothing is taken out of them, a
piece of HTML stays the text it is. What she bought to sell on carries `made="bought"`: then nothing says that she grew
it. Source: fields common to the channels, Law on e-commerce 122/2025/QH15, article 9.1 (true identity, true facts).

>>> Listing("Lê  Hồng Thái", senses=("giòn", " mọng nước ")).senses
('giòn', 'mọng nước')
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Literal, get_args

from kit.domain import name as names
from kit.domain import phone
from kit.domain.money import MOST as PRICE_MOST
from kit.domain.product import ProductNameMissing
from kit.domain.refusal import Refusal
from kit.domain.typed_text import TextTooLong, plain

if TYPE_CHECKING:
    from datetime import date

    from kit.domain.quantity import Quantity

Goods = Literal["fresh", "livestock", "processed", "stay", "meal", "experience", "craft"]
Made = Literal["", "home", "bought"]
GOODS: tuple[Goods, ...] = get_args(Goods)
MADE: tuple[Made, ...] = get_args(Made)
SERVICES = frozenset({"stay", "meal", "experience"})
LINE_MOST = 300
LINES_MOST = {"grown": 10, "senses": 12, "story": 3, "certificates": 5}
STARS = range(1, 6)


class ListingLineTooLong(Refusal):
    """More than one idea takes, in one line of a listing."""

    kind = "listing-line-too-long"


class ListingLinesTooMany(Refusal):
    """More lines of one sort than anybody reads."""

    kind = "listing-lines-too-many"


class ListingAmountWrong(Refusal):
    """A price or a fee below nought, or beyond any."""

    kind = "listing-amount-wrong"


class ListingValueUnknown(Refusal):
    """A sort of goods, or a number of stars, that there is none of."""

    kind = "listing-value-unknown"


class NoListingForAlcohol(Refusal):
    """Alcohol is not advertised: a card explains the law in the place of a listing."""

    kind = "no-listing-for-alcohol"


def line(text: str, field: str) -> str:
    """Return `text` as one plain line. Raises ListingLineTooLong, TextUnreadable."""
    try:
        return plain(unicodedata.normalize("NFC", text), limit=LINE_MOST)
    except TextTooLong:
        raise ListingLineTooLong(field=field, most=LINE_MOST) from None


@dataclass(frozen=True, slots=True)
class Certificate:
    """A paper that others gave: shown only with its number, and only as long as it holds.

    kind: "ocop", "vietgap", "organic", "protected-name" or "other"; expires: the last day, None where it has none.
    """

    kind: str
    number: str = ""
    issuer: str = ""
    expires: date | None = None
    stars: int | None = None

    def __post_init__(self) -> None:
        for part in ("kind", "number", "issuer"):
            object.__setattr__(self, part, line(getattr(self, part), "certificates"))
        if self.stars is not None and self.stars not in STARS:
            raise ListingValueUnknown(field="stars", value=str(self.stars)[:20])

    def holds(self, on: date) -> bool:
        """Return whether it may be shown on a day."""
        numbered = any(sign.isalnum() for sign in self.number)
        return numbered and (self.expires is None or on <= self.expires)


@dataclass(frozen=True, slots=True)
class Contact:
    """How buyers reach her, as far as she wants them to. `page`: the name or address of a page of hers."""

    name: str = ""
    phone: str = ""
    zalo: bool = False
    page: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", line(self.name, "contact"))
        object.__setattr__(self, "page", line(self.page, "contact"))
        if self.phone.strip():
            object.__setattr__(self, "phone", phone.parse(self.phone))
        else:
            object.__setattr__(self, "phone", "")


@dataclass(frozen=True, slots=True)
class Listing:
    """What is offered and all she says of it.

    kind: id of a row of the produce table, or ""; price: đồng a `unit`, 0 where she has not said; net_weight: of one
    packet; season: in her words; grown: facts of how it is grown or made; senses: words of the five senses; story: up
    to three sentences; delivery_fee: đồng, 0 is free, None not said; call: the one thing she asks of the reader.
    """

    name: str
    kind: str = ""
    goods: Goods = "fresh"
    price: int = 0
    unit: str = ""
    net_weight: Quantity | None = None
    left: Quantity | None = None
    season: str = ""
    harvested_on: date | None = None
    hamlet: str = ""
    commune: str = ""
    made: Made = ""
    grown: tuple[str, ...] = ()
    senses: tuple[str, ...] = ()
    story: tuple[str, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    storage: str = ""
    delivery: str = ""
    delivery_fee: int | None = None
    contact: Contact = Contact()
    call: str = ""

    def __post_init__(self) -> None:
        for part in ("name", "kind", "unit", "season", "hamlet", "commune", "storage", "delivery", "call"):
            object.__setattr__(self, part, line(getattr(self, part), part))
        for part in ("grown", "senses", "story"):
            object.__setattr__(self, part, tuple(made for each in getattr(self, part) if (made := line(each, part))))
        for part, most in LINES_MOST.items():
            if len(getattr(self, part)) > most:
                raise ListingLinesTooMany(field=part, most=most)
        if not self.name:
            raise ProductNameMissing
        names.validate(self.name)
        if self.goods not in GOODS:
            raise ListingValueUnknown(field="goods", value=str(self.goods)[:20])
        if self.made not in MADE:
            raise ListingValueUnknown(field="made", value=str(self.made)[:20])
        for part, amount in (("price", self.price), ("delivery_fee", self.delivery_fee)):
            if amount is not None and not 0 <= amount <= PRICE_MOST:
                raise ListingAmountWrong(field=part)

    @property
    def service(self) -> bool:
        """Return whether it is a bed, a meal or a tour: nothing that is harvested, weighed or sent."""
        return self.goods in SERVICES


PARTS = tuple(part.name for part in fields(Listing))
