"""Entry: one line of a household's cash book. A line that was wrong is voided and stays; nothing is ever taken out.

    income     money that came in, or will: sold and not paid yet (`unpaid`)
    expense    money that went out, or will: bought on credit
    own_use    what the household ate or used of its own, at market price: no cash

Money that comes later for an unpaid line is a line of its own, that `settles` it. The business and the family are kept
apart (`side`), and so is what was made at home from what was bought to sell on (`made`): tax treats them apart.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from kit.domain import money
from kit.domain.refusal import Refusal
from kit.domain.typed_text import plain

if TYPE_CHECKING:
    from uuid import UUID

    from kit.domain.category import Kind, Side
    from kit.domain.quantity import Quantity

Made = Literal["home", "bought", ""]

EARLIEST = dt.date(2000, 1, 1)
"""A day before this is a slip of the finger, not a sale."""

NOTE_MOST, WHO_MOST, PRODUCT_MOST = 120, 40, 80


class EntryAmountNotPositive(Refusal):
    """Nothing, or less: which way money went is said by the kind of the line."""

    kind = "entry-amount-not-positive"


class EntryAmountTooLarge(Refusal):
    """More than money.MOST. Details: `most`."""

    kind = "entry-amount-too-large"


class EntryDayAhead(Refusal):
    """A day that is still to come. Details: `day`."""

    kind = "entry-day-ahead"


class EntryDayTooEarly(Refusal):
    """A day before EARLIEST. Details: `day`, `earliest`."""

    kind = "entry-day-too-early"


class EntryQuantityNotPositive(Refusal):
    """None of something was sold or bought."""

    kind = "entry-quantity-not-positive"


class OwnUseIsNoCash(Refusal):
    """Goods eaten at home that somebody is to pay for."""

    kind = "own-use-is-no-cash"


class DebtorMissing(Refusal):
    """Not paid, and nobody said by whom."""

    kind = "debtor-missing"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `amount` in whole đồng, above 0; `category` is the id of a row of the table of categories.

    product: what was sold, bought or eaten, as she calls it, with its `quantity` where known. who: from whom the money
    of an unpaid line is to come, or to whom it is to go, as she calls them.
    """

    id: UUID
    kind: Kind
    amount: int
    category: str
    date: dt.date
    note: str = ""
    side: Side = "business"
    made: Made = ""
    product: str = ""
    quantity: Quantity | None = None
    who: str = ""
    unpaid: bool = False
    settles: UUID | None = None
    voided: bool = False

    def __post_init__(self) -> None:
        if self.amount <= 0:
            raise EntryAmountNotPositive
        if self.amount > money.MOST:
            raise EntryAmountTooLarge(most=money.MOST)
        if self.date < EARLIEST:
            raise EntryDayTooEarly(day=self.date, earliest=EARLIEST)
        if self.quantity is not None and self.quantity.amount <= 0:
            raise EntryQuantityNotPositive
        for part, most in (("note", NOTE_MOST), ("who", WHO_MOST), ("product", PRODUCT_MOST)):
            if written := getattr(self, part):
                object.__setattr__(self, part, plain(written, limit=most))
        if self.kind == "own_use" and (self.unpaid or self.settles):
            raise OwnUseIsNoCash
        if self.unpaid and not self.who:
            raise DebtorMissing

    @property
    def cash(self) -> int:
        """What it moved in cash: above 0 in, below 0 out, nothing while it is unpaid, voided or eaten at home."""
        if self.voided or self.unpaid or self.kind == "own_use":
            return 0
        return self.amount if self.kind == "income" else -self.amount


def validate(entry: Entry, *, today: dt.date) -> Entry:
    """Return `entry` if its day is not ahead. Raises EntryDayAhead."""
    if entry.date > today:
        raise EntryDayAhead(day=entry.date)
    return entry


def void(entry: Entry) -> Entry:
    """Return the line crossed out; one that is stays so, however often it is tapped."""
    return replace(entry, voided=True)


def restore(entry: Entry) -> Entry:
    """Return the line as it was before it was voided."""
    return replace(entry, voided=False)
