"""Catalogue: what several women offer, product by product, for a buyer who asks what, how much, when and from where.

Offers of one kind of the produce table are one product, and so are own goods under one name, however they are spelled.
What is left is added up only where it is counted alike: a sack and a kilogram are no sum.

>>> from kit.domain.listing import Listing
>>> [product.name for product in grouped([Listing("Rau cải"), Listing("Lê"), Listing("rau  CẢI")])]
['Lê', 'Rau cải']
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain.quantity import Quantity, convert
from kit.domain.quantity_refusal import NotConvertible, UnknownUnit
from kit.domain.typed_text import fold, pieces

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kit.domain.listing import Listing


@dataclass(frozen=True, slots=True)
class Offered:
    """One product and everyone's offers of it, in the order they were given."""

    name: str
    kind: str
    offers: tuple[Listing, ...]

    @property
    def left(self) -> Quantity | None:
        """How much there is in all; None where nobody said, or where it is not counted alike."""
        said = [offer.left for offer in self.offers if offer.left is not None and offer.left.amount > 0]
        if not said:
            return None
        unit = said[0].unit
        try:
            return Quantity(sum((convert(one, unit).amount for one in said[1:]), said[0].amount), unit)
        except UnknownUnit:  # an own unit goes with itself alone
            return Quantity(sum((one.amount for one in said[1:]), said[0].amount), unit) if _same(said) else None
        except NotConvertible:
            return None

    @property
    def prices(self) -> tuple[int, int, str] | None:
        """The lowest and the highest price and their unit; None where nobody said, or where the units differ."""
        said = [(offer.price, offer.unit) for offer in self.offers if offer.price and offer.unit]
        if len({unit for _, unit in said}) != 1:
            return None
        return min(said)[0], max(said)[0], said[0][1]


def grouped(listings: Iterable[Listing]) -> tuple[Offered, ...]:
    """Return the products that are offered, by name; the first name that was given counts."""
    found: dict[str, list[Listing]] = {}
    for listing in listings:
        found.setdefault(listing.kind or _key(listing.name), []).append(listing)
    products = (Offered(offers[0].name, offers[0].kind, tuple(offers)) for offers in found.values())
    return tuple(sorted(products, key=lambda product: (_key(product.name), product.name)))


def _key(name: str) -> str:
    return " ".join(fold(piece.text) for piece in pieces(name))


def _same(said: list[Quantity]) -> bool:
    return len({one.unit for one in said}) == 1
