"""Channels: where the women sell, with each channel's state and its fees on a day.

A channel keeps the name the women know and carries today's name beside it (PostMart is Buudien.vn). Tax that a platform
withholds is a fee of its own, since whoever stays below the exempt revenue gets it back after the year. Source:
datasets/channels.csv and datasets/channel_fees.csv.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003  # read at run time by kit.content.table
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from kit.content import table
from kit.content.period import NothingInForce, in_force
from kit.content.rules import Confidence  # noqa: TC001  # read at run time by kit.content.table
from kit.domain.channel import Channel

if TYPE_CHECKING:
    from pathlib import Path

    from kit.domain.quantity import Quantity

FILE = "channels.csv"
FEES_FILE = "channel_fees.csv"


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A place to sell, as known on `checked_on`; `status_date` as precise as its source: "2023", "2024-03-31", ""."""

    id: str
    name: str
    name_today: str
    kind: Literal["direct", "social", "marketplace", "provincial"]
    status: Literal["open", "renamed", "reported_closed", "to_confirm"]
    status_date: str
    ordering_and_payment: Literal["yes", "no", "unknown"]
    url: str
    source: str
    checked_on: date
    confidence: Confidence
    note: str


@dataclass(frozen=True, slots=True)
class ChannelFee:
    """One fee in one period: percent of the price, or whole đồng an order or a unit (`basis`)."""

    channel: str
    fee: str
    name_vi: str
    name_en: str
    kind: Literal["percent", "fixed"]
    value: Decimal
    value_low: Decimal | None
    value_high: Decimal | None
    basis: Literal["percent_of_price", "per_order", "per_unit"]
    optional: bool
    may_be_refunded: bool
    valid_from: date | None
    valid_to: date | None
    source: str
    checked_on: date
    confidence: Confidence
    note: str


@dataclass(frozen=True, slots=True)
class FeesOn:
    """The fees of one channel on one day. Programmes that she may join or leave are in `optional`, not in the sums."""

    channel: ChannelRow
    on: date
    fees: tuple[ChannelFee, ...]
    optional: tuple[ChannelFee, ...]

    @property
    def percent(self) -> Decimal:
        """What is taken of the price, in percent, tax withheld included."""
        return sum((fee.value for fee in self.fees if fee.kind == "percent"), Decimal(0))

    @property
    def refundable_percent(self) -> Decimal:
        """The part of `percent` that is tax withheld, paid back after the year to those below the exempt revenue."""
        return sum((fee.value for fee in self.fees if fee.kind == "percent" and fee.may_be_refunded), Decimal(0))

    @property
    def fixed_per_order(self) -> int:
        """What is taken of every order, in đồng."""
        return int(sum(fee.value for fee in self.fees if fee.basis == "per_order"))

    @property
    def checked_on(self) -> date:
        """The day up to which all these fees are known to be checked: the oldest of theirs."""
        return min(fee.checked_on for fee in self.fees)

    def as_channel(self, order_quantity: Quantity | None = None) -> Channel:
        """Return the channel as pricing takes it; fixed fees fall on an order of `order_quantity`."""
        return Channel(self.channel.name, self.percent, self.fixed_per_order, order_quantity)


def channels(at: Path | None = None) -> dict[str, ChannelRow]:
    """Return all channels by id, in the order of the table. Raises TableBroken."""
    return {row.id: row for row in table.read(FILE, ChannelRow, at)}


def channel(name: str, at: Path | None = None) -> ChannelRow:
    """Return the channel with the id `name`. Raises LookupError (a fault of the program)."""
    try:
        return channels(at)[name]
    except KeyError:
        raise LookupError(f"no channel {name!r} in {FILE}") from None


def fees(name: str, on: date, at: Path | None = None) -> FeesOn:
    """Return the fees of channel `name` on a day. Raises NothingInForce where none is known: no fee known is not none.

    Tax withheld alone is no fee list either: it follows from the law, not from the channel's own terms.
    """
    row = channel(name, at)
    found = in_force((fee for fee in table.read(FEES_FILE, ChannelFee, at) if fee.channel == name), on)
    if all(fee.may_be_refunded for fee in found):
        raise NothingInForce(what=name, name=row.name, on=on)
    return FeesOn(row, on, tuple(fee for fee in found if not fee.optional), tuple(fee for fee in found if fee.optional))
