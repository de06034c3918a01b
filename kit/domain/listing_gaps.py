"""Listing gaps: what a channel needs and a listing does not say yet.

>>> from kit.domain.listing import Listing
>>> missing(Listing("Lê", price=35_000), ("price", "unit", "place", "contact"))
('unit', 'place', 'contact')
>>> missing(Listing("Ngủ nhà sàn", goods="stay"), ("season", "net_weight", "storage", "price"))
('price',)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kit.domain.listing import Listing

NEEDS = (
    "price",
    "unit",
    "net_weight",
    "left",
    "season",
    "place",
    "made",
    "grown",
    "senses",
    "story",
    "storage",
    "delivery",
    "contact",
    "call",
)
OF_THINGS = frozenset({"net_weight", "season", "made", "grown", "storage", "delivery"})
OF_FOOD = frozenset({"season", "grown", "storage"})


def missing(listing: Listing, needs: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of `needs` that are not said, in their order; never what does not go with the goods.

    A need that there is none of is a fault of the program: LookupError.
    """
    for need in needs:
        if need not in NEEDS:
            raise LookupError(f"no part of a listing is called {need!r}")
    return tuple(need for need in needs if _applies(need, listing) and not _said(need, listing))


def _applies(need: str, listing: Listing) -> bool:
    if listing.service:
        return need not in OF_THINGS
    if listing.goods == "craft":
        return need not in OF_FOOD
    if need == "grown":
        return listing.made != "bought"
    return True


def _said(need: str, listing: Listing) -> bool:
    if need == "season":
        return bool(listing.season or listing.harvested_on)
    if need == "place":
        return bool(listing.hamlet or listing.commune)
    if need == "contact":
        return bool(listing.contact.phone or listing.contact.page)
    return bool(getattr(listing, need))
