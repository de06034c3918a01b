"""Day number: a day as spreadsheets count it, 1 being 31 December 1899 (so that 61, 1 March 1900, is right in all).

>>> number_of(date(2026, 11, 25)), day_of(46351)
(46351, datetime.date(2026, 11, 25))
"""

from __future__ import annotations

from datetime import date, timedelta

NOUGHT = date(1899, 12, 30)
LAST = 2_958_465
"""31 December 9999."""


def number_of(day: date) -> int:
    """Return the number of a day."""
    return (day - NOUGHT).days


def day_of(number: float) -> date | None:
    """Return the day that a number stands for, the time of day left out; None for no day of a spreadsheet."""
    return NOUGHT + timedelta(days=int(number)) if 1 <= number <= LAST else None
