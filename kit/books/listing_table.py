"""Listing table: many listings as the rows of a CSV file, for a marketplace that takes offers from one.

The columns are our reading of what a seller fills in for Shopee (category, name, description, price, stock, weight,
pictures); its own workbook comes from the Seller Center with each shop's category numbers, so rows are copied over from
here and the category and pictures are left to fill in. UTF-8 with a mark, which Excel asks for to read Vietnamese. No
cell is a formula (kit.books.plain_cell).
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from kit.books.plain_cell import cell_of
from kit.content.claims import refuse_blocked
from kit.content.listing_channels import listing_channel
from kit.content.listing_text import listing_text
from kit.content.messages import messages
from kit.content.produce import produce
from kit.domain.listing_gaps import missing
from kit.domain.quantity import Quantity, convert
from kit.domain.quantity_refusal import NotConvertible, UnknownUnit
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kit.domain.listing import Listing

COLUMNS = ("category", "name", "description", "price", "unit", "stock", "grams", "pictures")


class PlaceTakesNoFile(Refusal):
    """A place that takes its offers one by one."""

    kind = "place-takes-no-file"


@dataclass(frozen=True, slots=True)
class NotWritten:
    """A listing that is not in the file, and why."""

    name: str
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class ListingTable:
    """The file, what could not be written, and (name, parts) of the rows with something still to fill in."""

    content: bytes
    refused: tuple[NotWritten, ...]
    gaps: tuple[tuple[str, tuple[str, ...]], ...]


def write(listings: Iterable[Listing], channel_id: str = "shopee", *, on: date, language: str = "vi") -> ListingTable:
    """Return `listings` as a CSV file of the place `channel_id`. Raises PlaceTakesNoFile."""
    channel, said = listing_channel(channel_id, on), messages(language)
    if not channel.takes_file:
        raise PlaceTakesNoFile(place=channel.name(language))
    rows, refused, gaps = [], [], []
    for listing in listings:
        try:
            text = listing_text(listing, channel_id, language=language, on=on)
            refuse_blocked(text.copied, listing.kind or listing.goods, listing, on=on)
        except Refusal as refusal:
            refused.append(NotWritten(listing.name, refusal))
            continue
        rows.append([cell_of(cell) for cell in _row(listing, text.title, text.body)])
        if needs := missing(listing, channel.needs):
            gaps.append((listing.name, needs))
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow([said.say(f"listing-table-{column}") for column in COLUMNS])
    writer.writerows(rows)
    return ListingTable(made.getvalue().encode("utf-8-sig"), tuple(refused), tuple(gaps))


def _row(listing: Listing, title: str, body: str) -> tuple[str, ...]:
    row = produce().get(listing.kind)
    stock = listing.left if listing.left and listing.left.unit == listing.unit else None
    return (
        row.name_vi if row else "",
        title,
        body,
        str(listing.price) if listing.price else "",
        listing.unit,
        f"{int(stock.amount)}" if stock else "",
        _grams(listing),
        "",
    )


def _grams(listing: Listing) -> str:
    """Return what one that is sold weighs, in grams; nothing where it is not weighed."""
    packed = listing.net_weight or (Quantity(Decimal(1), listing.unit) if listing.unit else None)
    if packed is None or listing.service:
        return ""
    try:
        return str(int(convert(packed, "g").amount))
    except (NotConvertible, UnknownUnit):
        return ""
