"""Province report: what many rooms come to together, for whoever publishes them, as far as it tells of no few women.

The rooms of each measure are put into pools once (kit.domain.pools); whatever period and commune is then looked at, a
number is told only where it is of whole pools. Each measure is a share of one that holds it (`share_of`), and its pools
hold five women or more on both sides, so that the difference of two measures tells of nobody either. Of half-days it is
told who came to so many or more: who came to this one and who to that one would tell how many came to both.
"""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from kit.domain.pools import Pool, pools, told
from kit.domain.province import (
    ALL,
    EVERYTHING,
    LessonCount,
    Period,
    PriceCount,
    ProvinceReport,
    QuarterLine,
    QuestionCount,
    RoomLine,
    Selection,
    periods_of,
)
from kit.reports.workshop_report import MEDIAN_TO

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kit.content.lesson import Lesson
    from kit.content.question import Question
    from kit.domain.disclosure import Cell
    from kit.domain.province import RoomCounts

CAME, COUNTED, DECIDED, ABOVE, CHANGED, RAISED = "came", "counted", "finished pricing", "above", "changed", "raised"
MOST_HALVES = 4


def halves(times: int) -> str:
    """Return the name of the measure "came to so many half-days or more"."""
    return f"halves {times}" if times > 1 else CAME


def finished(lesson: str) -> str:
    """Return the name of the measure "finished the lesson"."""
    return f"finished {lesson}"


def answered(moment: str, question: str) -> str:
    """Return the name of the measure "gave a wanted answer" `moment` "before" or "after", "both" for answered twice."""
    return f"{moment} {question}"


def share_of(lessons: Mapping[str, Lesson], questions: Sequence[Question]) -> dict[str, str]:
    """Return each measure with the one that it is a share of, none for the first."""
    asked = [one.id for one in questions if one.choices]
    return {
        CAME: "",
        **{halves(times): halves(times - 1) for times in range(2, MOST_HALVES + 1)},
        COUNTED: CAME,
        **dict.fromkeys((DECIDED, *map(finished, lessons)), COUNTED),  # a course may do without the lesson of prices
        ABOVE: DECIDED,
        CHANGED: DECIDED,
        RAISED: CHANGED,
        **{answered("both", one): COUNTED for one in asked},
        **{answered(moment, one): answered("both", one) for one in asked for moment in ("before", "after")},
    }


class ManyRooms:
    """Rooms in their pools, to be looked at by period and commune."""

    def __init__(
        self, rooms: Sequence[RoomCounts], lessons: Mapping[str, Lesson], questions: Sequence[Question], made_on: date
    ) -> None:
        self.rooms = sorted(rooms, key=lambda room: (room.day, room.commune, room.place, room.id))
        self.made_on = made_on
        self._lessons, self._questions = lessons, [one for one in questions if one.choices]
        self._share_of = share_of(lessons, questions)
        paths = {room.id: room.path for room in self.rooms}
        self._pools: dict[str, tuple[Pool[UUID], ...]] = {}
        for measure, whole in self._share_of.items():
            if measure in self._share_of.values() and self._the_same(measure, whole):
                self._pools[measure] = self._pools[whole]  # the very same women are one number, not two
            else:
                self._pools[measure] = pools({room.id: _sizes(room, measure, whole) for room in self.rooms}, paths)

    def periods(self) -> list[Period]:
        """Return what can be chosen: all, then each year with its quarters, the latest first."""
        found = {period for room in self.rooms for period in periods_of(room.day)}
        return [ALL, *sorted(found, key=lambda period: (-period.year, bool(period.quarter), -period.quarter))]

    def communes(self) -> list[str]:
        """Return the communes that had a room."""
        return sorted({room.commune for room in self.rooms})

    def report(self, selection: Selection = EVERYTHING, *, language: str = "vi") -> ProvinceReport:
        """Return what may be told of a selection."""
        rooms = [
            room for room in self.rooms if selection.period.holds(room.day) and selection.commune in ("", room.commune)
        ]
        among = frozenset(room.id for room in rooms)
        cells = {measure: told(pooled, among) for measure, pooled in self._pools.items()}
        lines = tuple(self._line(room) for room in reversed(rooms))
        quarters = tuple(
            self._quarter(quarter, [room for room in rooms if quarter.holds(room.day)])
            for quarter in sorted({periods_of(room.day)[1] for room in rooms})
        )
        numbers = [*cells.values(), *(line.women for line in (*lines, *quarters))]
        return ProvinceReport(
            selection=selection,
            made_on=self.made_on,
            first=rooms[0].day if rooms else None,
            last=rooms[-1].day if rooms else None,
            rooms=len(rooms),
            halls=len({(room.commune, room.place) for room in rooms}),
            communes=len({room.commune for room in rooms}),
            came=cells[CAME],
            counted=cells[COUNTED],
            quarters=quarters,
            halves=tuple((times, cells[halves(times)]) for times in range(1, MOST_HALVES + 1)),
            lessons=tuple(
                LessonCount(number, lesson.title.within(language), cells[finished(slug)])
                for number, (slug, lesson) in enumerate(self._lessons.items(), 1)
            ),
            questions=tuple(
                QuestionCount(
                    one.short.within(language),
                    *(cells[answered(moment, one.id)] for moment in ("both", "before", "after")),
                )
                for one in self._questions
            ),
            price=PriceCount(
                *(cells.get(measure) for measure in (DECIDED, ABOVE, CHANGED, RAISED)),
                _median(rooms, cells[CHANGED]),
            ),
            room_list=lines,
            kept_back=sum(cell is not None and not cell.told for cell in numbers),
            numbers=sum(cell is not None for cell in numbers),
        )

    def selections(self) -> Iterator[Selection]:
        """Yield everything that can be looked at."""
        for period in self.periods():
            for commune in ("", *self.communes()):
                yield Selection(period, commune)

    def _the_same(self, measure: str, whole: str) -> bool:
        """Tell whether everybody of what a measure is a share of is in it, so that nothing lies between the two."""
        return bool(whole) and all(room.women.get(measure, 0) == room.women.get(whole, 0) for room in self.rooms)

    def _quarter(self, quarter: Period, rooms: Sequence[RoomCounts]) -> QuarterLine:
        return QuarterLine(quarter, len(rooms), told(self._pools[CAME], frozenset(room.id for room in rooms)))

    def _line(self, room: RoomCounts) -> RoomLine:
        numbers = tuple(number for number, slug in enumerate(self._lessons, 1) if slug in room.lessons)
        return RoomLine(room.place, room.commune, room.day, told(self._pools[CAME], frozenset({room.id})), numbers)


def _sizes(room: RoomCounts, measure: str, whole: str) -> tuple[int, ...]:
    """Return how many women of a room did it and how many did not; noughts where it has nothing to do with it."""
    if measure not in room.women:
        return (0, 0) if whole else (0,)
    did = room.women[measure]
    return (did, room.women[whole] - did) if whole else (did,)


def _median(rooms: Sequence[RoomCounts], changed: Cell | None) -> int | None:
    """Return the change of price of the woman in the middle, rounded, None where it may not be told."""
    if changed is None or not changed.told:
        return None
    middle = median(change for room in rooms for change in room.changes)
    return round(middle / MEDIAN_TO) * MEDIAN_TO
