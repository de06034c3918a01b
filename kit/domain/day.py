"""Day: a day, and a time of day, as people write them: "25/11/2026", "25.11", "12/2027", "hôm nay"; "8h", "14 giờ 30".

A day without its year is the nearest one: 25/12 is last December when it is January, and the coming one in November. A
month alone, as certificates have it, is its last day. Of what lies ahead ("máy sấy trước tháng 9") a day or a month
without its year is the coming one. Nothing else is guessed.

>>> parse("25/11", today=date(2026, 11, 30)), parse("5/1", today=date(2026, 11, 30))
(datetime.date(2026, 11, 25), datetime.date(2027, 1, 5))
>>> parse("12/2027", today=date(2026, 11, 30))
datetime.date(2027, 12, 31)
>>> parse("tháng 9", today=date(2026, 11, 30), ahead=True)
datetime.date(2027, 9, 30)
>>> parse_time("8 giờ"), parse_time("2h30 chiều")
(datetime.time(8, 0), datetime.time(14, 30))
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold, plain

LONGEST = 40
WORDS = {"hom nay": 0, "sang nay": 0, "today": 0, "this morning": 0, "hom qua": 1, "yesterday": 1, "hom kia": 2}
FULL = re.compile(r"(?:ngay )?(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d\d))?")
MONTH = re.compile(r"(?:thang )?(\d{1,2})[/.\- ](\d{4})")
COMING_MONTH = re.compile(r"(?:cuoi )?thang (\d{1,2})")
CENTURY = 2000
TIME = re.compile(r"(\d{1,2})(?: ?(?:h|g|gio|:|\.) ?(\d\d)?)? ?(sang|trua|chieu|toi|am|pm)?")
LATER = frozenset({"chieu", "toi", "pm"})
NOON = 12


class NotADay(Refusal):
    """Text that names no day, or one that no calendar has."""

    kind = "not-a-day"


class NotATime(Refusal):
    """Text that names no time of day."""

    kind = "not-a-time"


def parse(text: str, *, today: date, ahead: bool = False) -> date:
    """Return the day that `text` names; `ahead`: the coming one. Raises NotADay, TextTooLong, TextUnreadable."""
    typed = fold(plain(text, limit=LONGEST))
    if typed in WORDS:
        return today - timedelta(days=WORDS[typed])
    try:
        if found := MONTH.fullmatch(typed):
            return _last_of(int(found[2]), int(found[1]))
        if ahead and (found := COMING_MONTH.fullmatch(typed)):
            return _last_of(today.year + (int(found[1]) < today.month), int(found[1]))
        if found := FULL.fullmatch(typed):
            return _day(int(found[1]), int(found[2]), found[3], today, ahead=ahead)
    except ValueError:
        pass
    raise NotADay


def parse_time(text: str) -> time:
    """Return the time of day that `text` names. Raises NotATime, TextTooLong, TextUnreadable."""
    found = TIME.fullmatch(fold(plain(text, limit=LONGEST)))
    if found is None:
        raise NotATime
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] in LATER and hour < NOON:
        hour += NOON
    try:
        return time(hour, minute)
    except ValueError:
        raise NotATime from None


def _day(day: int, month: int, year: str | None, today: date, *, ahead: bool) -> date:
    if year is not None:
        return date(int(year) + (CENTURY if len(year) == 2 else 0), month, day)
    around = (date(year, month, day) for year in range(today.year - 1, today.year + 2) if _exists(year, month, day))
    return min((found for found in around if found >= today or not ahead), key=lambda found: abs(found - today))


def _exists(year: int, month: int, day: int) -> bool:
    return day <= _last_of(year, month).day


def _last_of(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1) if 1 <= month <= 12 else date(year, month, 1)
