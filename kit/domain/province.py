"""Province: what is told of many rooms together. It has no names, and every count is of whole pools (kit.domain.pools).

`kit.reports.province_report` makes it; screen, workbook, table and paper are made from it. What an organizer chooses is
a period and a commune out of a fixed grid, never a set of rooms of her own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from kit.domain.disclosure import Cell

    Told = Cell | None
    """None where nothing of the sort took place."""


class Period(NamedTuple):
    """A year, a quarter of it, or all that there is; periods sort by when they are, longer ones first."""

    year: int = 0
    quarter: int = 0

    def holds(self, day: date) -> bool:
        """Tell whether a day is in it.

        >>> from datetime import date
        >>> [period.holds(date(2026, 11, 24)) for period in (ALL, Period(2026), Period(2026, 3))]
        [True, True, False]
        """
        return self in (ALL, *periods_of(day))

    @property
    def key(self) -> str:
        """How it is called in addresses and file names: "2026-q4", "2026", "all"."""
        return "-q".join(str(part) for part in self if part) or "all"


ALL = Period()


class Selection(NamedTuple):
    """What she looks at; no commune is all of them."""

    period: Period = ALL
    commune: str = ""


EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class RoomCounts:
    """What a room says of itself, before anything is kept back.

    lessons: those that were taught, by slug. women: how many, by measure; one that the room had nothing to do with is
    not there. changes: by how much per cent each woman's price changed.
    """

    id: UUID
    place: str
    commune: str
    day: date
    lessons: tuple[str, ...]
    women: Mapping[str, int]
    changes: tuple[float, ...] = ()

    @property
    def path(self) -> tuple[str, ...]:
        """When and where it was, the coarsest first."""
        year, quarter = periods_of(self.day)
        return year.key, quarter.key, self.commune


@dataclass(frozen=True, slots=True)
class QuarterLine:
    """A quarter: its rooms, and the women who came."""

    quarter: Period
    rooms: int
    women: Told


@dataclass(frozen=True, slots=True)
class LessonCount:
    """A lesson, its place in their order, and who finished it."""

    number: int
    title: str
    finished: Told


@dataclass(frozen=True, slots=True)
class QuestionCount:
    """A question asked twice: who answered both times, and gave a wanted answer before, and after."""

    title: str
    both: Told
    before: Told
    after: Told


@dataclass(frozen=True, slots=True)
class PriceCount:
    """Prices: who decided on one; of those, who sells above her cost; who also said the price of before, and who of
    those raised it; by how much per cent the one in the middle changed, rounded, None where it may not be told."""

    decided: Told
    above: Told
    changed: Told
    raised: Told
    median: int | None


@dataclass(frozen=True, slots=True)
class RoomLine:
    """A room of the list: `women` who came, and its lessons by their number."""

    place: str
    commune: str
    day: date
    women: Told
    lessons: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ProvinceReport:
    """All of it. `first` and `last`: the days of its rooms, None where there is none. `counted`: who of those who came
    agreed to be counted; lessons, questions and prices are of them alone. `halves`: who came to so many half-days or
    more. `kept_back`: how many of its `numbers` are not told."""

    selection: Selection
    made_on: date
    first: date | None
    last: date | None
    rooms: int
    halls: int
    communes: int
    came: Told
    counted: Told
    quarters: tuple[QuarterLine, ...]
    halves: tuple[tuple[int, Told], ...]
    lessons: tuple[LessonCount, ...]
    questions: tuple[QuestionCount, ...]
    price: PriceCount
    room_list: tuple[RoomLine, ...]
    kept_back: int
    numbers: int


def periods_of(day: date) -> tuple[Period, Period]:
    """Return the year and the quarter of a day."""
    return Period(day.year), Period(day.year, (day.month + 2) // 3)
