"""Debt: what others owe her for goods they took, and what she owes for goods that she took.

"Chưa trả tiền" is one line of the book (`kit.domain.entry.Entry.unpaid`): the sale, the goods that left the stock and
the debt are all read from it, so that none of the three is ever forgotten. Money that comes in for it is a line that
settles it, in part or whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kit.domain.entry import Entry
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

Way = Literal["to_come", "to_pay"]


class DebtSettled(Refusal):
    """All was paid already."""

    kind = "debt-settled"


class PaidTooMuch(Refusal):
    """More than is still owed. Details: `left`, `paid`."""

    kind = "paid-too-much"


class PaidBeforeSold(Refusal):
    """A payment on a day before the sale. Details: `sold`, `paid`."""

    kind = "paid-before-sold"


@dataclass(frozen=True, slots=True)
class Debt:
    """One unpaid line, with what was paid of it since."""

    line: Entry
    paid: int

    @property
    def way(self) -> Way:
        """Whether money is to come, or to be paid by her."""
        return "to_come" if self.line.kind == "income" else "to_pay"

    @property
    def left(self) -> int:
        """What is still owed; 0 once it is settled."""
        return max(0, self.line.amount - self.paid)

    def days(self, today: date) -> int:
        """Return how many days it has been owed."""
        return (today - self.line.date).days


def debts(lines: Sequence[Entry], *, settled: bool = False) -> tuple[Debt, ...]:
    """Return the debts of lines that count, the oldest first; paid ones only if asked for."""
    paid: dict[UUID, int] = {}
    for line in lines:
        if line.settles is not None and not line.voided:
            paid[line.settles] = paid.get(line.settles, 0) + line.amount
    found = (Debt(line, paid.get(line.id, 0)) for line in lines if line.unpaid and not line.voided)
    return tuple(sorted((debt for debt in found if settled or debt.left), key=lambda debt: debt.line.date))


def owed(found: Sequence[Debt], way: Way) -> int:
    """Return what is still to come, or to be paid, of all of them."""
    return sum(debt.left for debt in found if debt.way == way)


def settle(debt: Debt, amount: int, day: date, id_: UUID) -> Entry:
    """Return the line for money that is paid of a debt. Raises DebtSettled, PaidTooMuch, PaidBeforeSold."""
    if not debt.left:
        raise DebtSettled
    if amount > debt.left:
        raise PaidTooMuch(left=debt.left, paid=amount)
    if day < debt.line.date:
        raise PaidBeforeSold(sold=debt.line.date, paid=day)
    sold = debt.line
    return Entry(
        id_,
        sold.kind,
        amount,
        sold.category,
        day,
        side=sold.side,
        made=sold.made,
        who=sold.who,
        settles=sold.id,
    )
