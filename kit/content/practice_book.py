"""Practice book: the cash book of an invented household, for classes and demonstrations.

Synthetic throughout: no such family exists. Source: datasets/generate_practice_household.py.

>>> [entry.amount for entry in practice_entries()][:3]
[550000, 80000, 95000]
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003  # read at run time by kit.content.table
from decimal import Decimal  # noqa: TC003  # read at run time by kit.content.table
from typing import TYPE_CHECKING, Literal
from uuid import NAMESPACE_URL, uuid5

from kit.content import table
from kit.content.categories import find
from kit.content.produce import produce
from kit.domain.entry import Entry
from kit.domain.quantity import Quantity

if TYPE_CHECKING:
    from pathlib import Path

THREE_DAYS = "synthetic/practice_household_3_days.csv"
YEAR = "synthetic/practice_household_year.csv"


@dataclass(frozen=True, slots=True)
class PracticeLine:
    """One line: `amount` whole đồng; own_use is goods eaten at home, which is no cash."""

    line: int
    household: str
    date: date
    kind: Literal["income", "expense", "own_use"]
    category: str
    note: str
    product: str
    quantity: Decimal | None
    unit: str
    price: int | None
    amount: int


def practice_book(file: str = THREE_DAYS, at: Path | None = None) -> tuple[PracticeLine, ...]:
    """Return the lines of three days, or of a year (`YEAR`). Raises TableBroken."""
    return table.read(file, PracticeLine, at)


def practice_entries(file: str = THREE_DAYS, at: Path | None = None) -> tuple[Entry, ...]:
    """Return the practice book as lines of a cash book, the same ids each time. Raises TableBroken."""
    return tuple(_entry(line, file, at) for line in practice_book(file, at))


def _entry(line: PracticeLine, file: str, at: Path | None) -> Entry:
    row = find(line.category, line.kind, at)
    if row is None:
        raise LookupError(f"{file}, line {line.line}: no category {line.category!r}")
    goods = produce(at).get(line.product)
    return Entry(
        uuid5(NAMESPACE_URL, f"{file}:{line.line}"),
        line.kind,
        line.amount,
        row.id,
        line.date,
        note=line.note,
        side=row.side,
        made="home" if row.revenue else "",
        product=goods.name_vi if goods else "",
        quantity=Quantity(line.quantity, line.unit) if line.quantity is not None else None,
    )
