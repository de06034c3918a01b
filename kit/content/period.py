"""Period: rows that hold from a day to a day, and the one of them in force on a given day.

Both days belong to the period. A row without a last day holds until somebody says otherwise; one without a first day
(fees only) began on a day that nobody recorded.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol, TypeVar

from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable


class Dated(Protocol):
    """A row with a first and a last day."""

    @property
    def valid_from(self) -> date | None: ...

    @property
    def valid_to(self) -> date | None: ...


Row = TypeVar("Row", bound=Dated)


class NothingInForce(Refusal):
    """No figure for that day: none is known, or the table ends before it."""

    kind = "nothing-in-force"


def first_day(row: Dated) -> date:
    """Return the first day of a row's period, the beginning of time where it is not known."""
    return row.valid_from or date.min


def last_day(row: Dated) -> date:
    """Return the last day of a row's period, the end of time where none is set."""
    return row.valid_to or date.max


def in_force(rows: Iterable[Row], on: date) -> list[Row]:
    """Return the rows that hold on `on`, in their order."""
    return [row for row in rows if first_day(row) <= on <= last_day(row)]
