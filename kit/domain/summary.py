"""Summary: what came in, what went out and what is left of some lines of a cash book, and of which parts.

`net_cash` is what is left in hand; it is not profit. Goods eaten at home are counted apart: they are worth money and no
cash. What was sold and is not paid yet is apart too, until the money comes.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kit.domain.category import Side
    from kit.domain.entry import Entry


class Month(NamedTuple):
    """A month of a year.

    >>> Month(2028, 2).last, Month(2026, 12).next
    (datetime.date(2028, 2, 29), Month(year=2027, month=1))
    """

    year: int
    month: int

    @classmethod
    def of(cls, day: dt.date) -> Month:
        """Return the month that `day` is in."""
        return cls(day.year, day.month)

    @property
    def next(self) -> Month:
        """The month after it."""
        return Month(self.year + self.month // 12, self.month % 12 + 1)

    @property
    def before(self) -> Month:
        """The month before it."""
        return Month(self.year - (self.month == 1), (self.month - 2) % 12 + 1)

    @property
    def first(self) -> dt.date:
        """Its first day."""
        return dt.date(self.year, self.month, 1)

    @property
    def last(self) -> dt.date:
        """Its last day."""
        return dt.date.fromordinal(self.next.first.toordinal() - 1)

    @property
    def days(self) -> int:
        """How many days it has."""
        return self.last.day


@dataclass(frozen=True, slots=True)
class Part:
    """What one category comes to, in đồng."""

    category: str
    amount: int


@dataclass(frozen=True, slots=True)
class Flow:
    """Cash in and out of one side, the business or the family."""

    cash_in: int
    cash_out: int

    @property
    def net_cash(self) -> int:
        """What is left of it."""
        return self.cash_in - self.cash_out


@dataclass(frozen=True, slots=True)
class Summary:
    """Some lines summed up, in whole đồng.

    income, expenses: cash by category, the largest first. own_use: goods eaten at home, by category of their own.
    to_come, to_pay: of the lines in it, what was sold or bought and not paid then.
    """

    income: tuple[Part, ...]
    expenses: tuple[Part, ...]
    sides: Mapping[Side, Flow]
    own_use: int
    to_come: int
    to_pay: int
    lines: int

    @property
    def cash_in(self) -> int:
        """All that came in."""
        return sum(part.amount for part in self.income)

    @property
    def cash_out(self) -> int:
        """All that went out."""
        return sum(part.amount for part in self.expenses)

    @property
    def net_cash(self) -> int:
        """What is left in hand; not profit."""
        return self.cash_in - self.cash_out


def summarize(lines: Iterable[Entry]) -> Summary:
    """Return what `lines` come to; voided ones come to nothing."""
    counted = [line for line in lines if not line.voided]
    cash = [line for line in counted if line.cash]
    unpaid = [line for line in counted if line.unpaid]
    return Summary(
        income=_parts(line for line in cash if line.kind == "income"),
        expenses=_parts(line for line in cash if line.kind == "expense"),
        sides={"business": _flow(cash, "business"), "family": _flow(cash, "family")},
        own_use=sum(line.amount for line in counted if line.kind == "own_use"),
        to_come=sum(line.amount for line in unpaid if line.kind == "income"),
        to_pay=sum(line.amount for line in unpaid if line.kind == "expense"),
        lines=len(counted),
    )


def _parts(lines: Iterable[Entry]) -> tuple[Part, ...]:
    amounts: Counter[str] = Counter()
    for line in lines:
        amounts[line.category] += line.amount
    return tuple(Part(category, amount) for category, amount in amounts.most_common())


def _flow(lines: Iterable[Entry], side: Side) -> Flow:
    moved = [line.cash for line in lines if line.side == side]
    return Flow(sum(amount for amount in moved if amount > 0), -sum(amount for amount in moved if amount < 0))
