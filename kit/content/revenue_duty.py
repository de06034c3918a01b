"""Revenue duty: what the dated rules say of the sales of a year, for `kit.domain.revenue`.

>>> duty = revenue_duty(2026)
>>> duty.exempt, duty.form, duty.due
(1000000000, '01/TKN-CNKD', datetime.date(2027, 1, 31))
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kit.content.rules import rule
from kit.domain.revenue import RevenueDuty

if TYPE_CHECKING:
    from pathlib import Path


def revenue_duty(year: int, at: Path | None = None) -> RevenueDuty:
    """Return the duty for the sales of `year`, by the rules of its last day. Raises NothingInForce, TableBroken.

    The exempt amount of a year is the one in force at its end: NĐ 141/2026 was made in April for the whole of 2026.
    """
    last = date(year, 12, 31)
    return RevenueDuty(
        exempt=rule("revenue_exempt", at).on(last).dong,
        form=rule("revenue_notice_form", at).on(last).value,
        due=rule("revenue_notice_due", at).on(last).due(year + 1),
    )
