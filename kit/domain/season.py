"""Season: what a year asks of a household, month by month: Tết and the full moons by the lunar calendar, and the months
of school fees, weddings and giáp hạt, which come in as data (datasets/season_marks.csv).

Demand goes by the moon: pigs, chickens and glass noodles before Tết, ducks before the fifteenth of the seventh month.

>>> tet(2026), tet(2027)
(datetime.date(2026, 2, 17), datetime.date(2027, 2, 6))
>>> [(moon.day, moon.lunar_month) for moon in full_moons(Month(2026, 8))]
[(datetime.date(2026, 8, 27), 7)]
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lunar_vn import LunarDate, lunar_to_solar, solar_to_lunar

from kit.domain.summary import Month

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kit.domain.summary import Summary

FULL_MOON = 15


@dataclass(frozen=True, slots=True)
class FullMoon:
    """A rằm: the fifteenth of a lunar month; `leap` in a month that a lunar year has twice."""

    day: dt.date
    lunar_month: int
    leap: bool


@dataclass(frozen=True, slots=True)
class SeasonMark:
    """Something that months of every year ask for, such as school fees."""

    id: str
    months: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SeasonMonth:
    """A month with what it brings; `tet` is the first day of the lunar year if it is in it.

    tet_shopping: whether the two weeks before Tết touch it, when a household buys and sells most.
    """

    month: Month
    tet: dt.date | None
    tet_shopping: bool
    full_moons: tuple[FullMoon, ...]
    marks: tuple[str, ...]


SHOPPING_DAYS = 14


def tet(year: int) -> dt.date:
    """Return the first day of the lunar year that begins in `year`."""
    return lunar_to_solar(LunarDate(1, 1, year))


def full_moons(month: Month) -> tuple[FullMoon, ...]:
    """Return the full moons in a month: one mostly, sometimes two or none."""
    found = []
    for number in range(1, month.days + 1):
        day = dt.date(month.year, month.month, number)
        lunar = solar_to_lunar(day)
        if lunar.day == FULL_MOON:
            found.append(FullMoon(day, lunar.month, lunar.leap))
    return tuple(found)


def season(month: Month, marks: Iterable[SeasonMark] = ()) -> SeasonMonth:
    """Return what a month brings."""
    new_year = tet(month.year)
    shopping = new_year - dt.timedelta(days=SHOPPING_DAYS)
    return SeasonMonth(
        month,
        tet=new_year if Month.of(new_year) == month else None,
        tet_shopping=month in {Month.of(shopping), Month.of(new_year - dt.timedelta(days=1))},
        full_moons=full_moons(month),
        marks=tuple(mark.id for mark in marks if month.month in mark.months),
    )


def year_ahead(first: Month, marks: Iterable[SeasonMark] = ()) -> tuple[SeasonMonth, ...]:
    """Return twelve months from `first`."""
    given, found = tuple(marks), []
    month = first
    for _ in range(12):
        found.append(season(month, given))
        month = month.next
    return tuple(found)


def hardest(months: Mapping[Month, Summary]) -> Month | None:
    """Return the month that left least in hand, the earlier of two; None for a book without a month."""
    return min(months, key=lambda month: (months[month].net_cash, month), default=None)
