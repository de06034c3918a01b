"""Local time: that of Viet Nam, UTC+7 all year, whatever time zone a machine is set to.

>>> from datetime import UTC, datetime
>>> day_of(datetime(2026, 11, 24, 18, 0, tzinfo=UTC))
datetime.date(2026, 11, 25)
"""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

VIET_NAM = timezone(timedelta(hours=7))


def day_of(moment: datetime) -> date:
    """Return the day that `moment` (with its time zone) falls on."""
    return moment.astimezone(VIET_NAM).date()
