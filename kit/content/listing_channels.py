"""Listing channels: how a listing is written for each place she sells.

A channel may have several places to write for (a message and a group on Zalo), which share its state and its fees.
Where the terms of a place were not read, the table is careful: no contact stands in its text. Source:
datasets/listing_channels.csv, datasets/channels.csv, datasets/channel_fees.csv.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003  # read at run time by kit.content.table
from typing import TYPE_CHECKING, Literal

from kit.content import table
from kit.content.channels import channels, fees
from kit.content.period import NothingInForce, in_force
from kit.content.rules import Confidence  # noqa: TC001  # read at run time by kit.content.table

if TYPE_CHECKING:
    from pathlib import Path

    from kit.content.channels import ChannelRow, FeesOn

FILE = "listing_channels.csv"
Tone = Literal["message", "notice", "post", "market", "card"]


@dataclass(frozen=True, slots=True)
class ListingChannelRow:
    """A place to write for, as known on `checked_on`; the columns are described in datapackage.json."""

    id: str
    channel: str
    name_vi: str
    name_en: str
    tone: Tone
    title_most: int | None
    body_most: int
    body_least: int
    photos_most: int
    needs: tuple[str, ...]
    contact_allowed: bool
    discloses: bool
    file: Literal["none", "csv"]
    valid_from: date | None
    valid_to: date | None
    source: str
    checked_on: date
    confidence: Confidence
    note: str


@dataclass(frozen=True, slots=True)
class ListingChannel:
    """A place to write for on one day, with the state of its channel and the fees it takes, None where unknown."""

    row: ListingChannelRow
    channel: ChannelRow
    fees: FeesOn | None

    @property
    def id(self) -> str:
        return self.row.id

    @property
    def tone(self) -> Tone:
        return self.row.tone

    @property
    def needs(self) -> tuple[str, ...]:
        """The parts that a listing must have there (kit.domain.listing_gaps)."""
        return self.row.needs

    @property
    def takes_file(self) -> bool:
        """Whether it takes many offers from one file (kit.books.listing_table)."""
        return self.row.file == "csv"

    @property
    def reported_closed(self) -> bool:
        """Whether somebody reported that it is no more: ask before posting there."""
        return self.channel.status == "reported_closed"

    def name(self, language: str) -> str:
        """Return what it is called."""
        return self.row.name_en if language == "en" else self.row.name_vi


def listing_channels(on: date, at: Path | None = None) -> dict[str, ListingChannel]:
    """Return every place to write for on a day by id, in the order of the table. Raises TableBroken."""
    known = channels(at)
    rows = in_force(table.read(FILE, ListingChannelRow, at), on)
    return {row.id: ListingChannel(row, known[row.channel], _fees(row.channel, on, at)) for row in rows}


def listing_channel(name: str, on: date, at: Path | None = None) -> ListingChannel:
    """Return the place with the id `name`. Raises LookupError (a fault of the program)."""
    try:
        return listing_channels(on, at)[name]
    except KeyError:
        raise LookupError(f"no place {name!r} to write for on {on} in {FILE}") from None


def _fees(channel: str, on: date, at: Path | None) -> FeesOn | None:
    try:
        return fees(channel, on, at)
    except NothingInForce:
        return None
