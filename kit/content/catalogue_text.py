"""Catalogue text: everyone's offers in words: a line for a table, and messages to paste into a Zalo group.

An offer says what it is, how much, the price, when, from where, whether it is her own or bought to sell on, and how to
reach her as far as she wrote that into her listing. Messages are as long as the group notice may be, cut between
products, each whole in itself. Alcohol is in none (Law on advertising 16/2012, article 7.3).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.listing_channels import listing_channel
from kit.content.listing_lines import Lines
from kit.content.listing_text import refuse_alcohol
from kit.content.messages import messages
from kit.domain import phone
from kit.domain.catalogue import grouped
from kit.domain.listing import NoListingForAlcohol
from kit.domain.listing_words import bare, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from kit.content.messages import Messages
    from kit.domain.catalogue import Offered
    from kit.domain.listing import Listing

GROUP = "zalo-group"


@dataclass(frozen=True, slots=True)
class OfferLine:
    """One woman's offer in words; what she left out is empty."""

    name: str
    left: str
    price: str
    when: str
    place: str
    origin: str
    contact: str

    @property
    def said(self) -> str:
        """The offer in one line; nothing where she told no more than its name."""
        parts = (self.left, self.price, self.when, self.place, self.origin, self.contact)
        return " · ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class ProductLines:
    """A product, what there is of it in all, the range of its prices, and each offer."""

    name: str
    kind: str
    left: str
    prices: str
    offers: tuple[OfferLine, ...]


def catalogue_lines(listings: Iterable[Listing], *, language: str, on: date) -> tuple[ProductLines, ...]:
    """Return the products that are offered, in words; alcohol is left out."""
    said = messages(language)
    return tuple(_product(product, said, on) for product in grouped(_allowed(listings)))


def catalogue_texts(
    products: Iterable[ProductLines], *, place: str, contact: str, language: str, on: date
) -> tuple[str, ...]:
    """Return the messages for a group. `contact`: who answers for those who wrote no number; may be empty."""
    said = messages(language)
    head = said.say("catalogue-text-head", place=place, day=on)
    end = said.say("catalogue-text-ask", contact=contact) if contact else said.say("catalogue-text-ask-nobody")
    room = listing_channel(GROUP, on).row.body_most - len(head) - len(end) - 4
    parts: list[str] = []
    for block in _blocks(products, said, room):
        if parts and len(parts[-1]) + 2 + len(block) <= room:
            parts[-1] += f"\n\n{block}"
        else:
            parts.append(block)
    return tuple(f"{head}\n\n{part}\n\n{end}" for part in parts)


def _blocks(products: Iterable[ProductLines], said: Messages, room: int) -> Iterator[str]:
    """Yield each product with its offers; one that takes more than a message is told in several pieces."""
    for product in products:
        title = product.name
        if len(product.offers) > 1 and product.left:
            title = said.say("catalogue-text-product", name=title, left=product.left)
        block = title
        for offer in filter(lambda offer: offer.said, product.offers):
            line = said.say("catalogue-text-offer", offer=offer.said)[: room - len(title) - 1]
            if len(block) + 1 + len(line) > room:
                yield block
                block = title
            block += f"\n{line}"
        yield block


def _allowed(listings: Iterable[Listing]) -> Iterator[Listing]:
    for listing in listings:
        try:
            refuse_alcohol(listing)
        except NoListingForAlcohol:
            continue
        yield listing


def _product(product: Offered, said: Messages, on: date) -> ProductLines:
    lines = Lines(product.offers[0], said, on)
    left, prices = product.left, ""
    if product.prices:
        low, high, unit = product.prices
        key = "catalogue-price" if low == high else "catalogue-prices"
        prices = said.say(key, low=low, high=high, unit=lines.unit(unit))
    offers = tuple(_offer(offer, said, on) for offer in product.offers)
    return ProductLines(lines.name()[0], product.kind, lines.amount(left) if left else "", prices, offers)


def _offer(listing: Listing, said: Messages, on: date) -> OfferLine:
    lines = Lines(listing, said, on)
    left = listing.left if listing.left and listing.left.amount > 0 else None
    when = bare(listing.season)
    if not when and lines.harvested():
        when = bare(lines.harvested()[0])
    return OfferLine(
        name=lines.name()[0],
        left=lines.amount(left) if left else "",
        price=lines.price_a_unit() if listing.price else "",
        when=when,
        place=lines.place(),
        origin=said.say("catalogue-bought") if listing.made == "bought" else "",
        contact=_contact(listing),
    )


def _contact(listing: Listing) -> str:
    """Return how to reach her; nothing where only her name would stand there."""
    contact = listing.contact
    if not contact.phone and not contact.page:
        return ""
    number = phone.format(contact.phone) if contact.phone else ""
    return listed((f"{bare(contact.name)} {number}".strip(), contact.page))
