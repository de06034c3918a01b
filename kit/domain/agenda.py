"""Agenda: what a workshop does when, and where it stands at a moment.

A part is a lesson (by its slug) or one of `OTHERS`. Times are the hall's own; a workshop of two days has parts of day 1
and day 2. In the workshop's settings an agenda is a list of {"start": "08:00", "minutes": 15, "what": "opening",
"title": "", "day": 1}; `day` may be left out and is 1 then.

>>> agenda = of([{"start": "08:00", "minutes": 20, "what": "opening", "title": ""},
...              {"start": "08:20", "minutes": 90, "what": "pricing", "title": ""}])
>>> now = standing(agenda, dt.time(9, 20))
>>> now.part.what, now.left, now.late
('pricing', 30, 0)
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from kit.domain.day import parse_time
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

OTHERS = ("opening", "break", "lunch", "closing")
"""What a part may be beside a lesson."""
DAYS = (1, 2)
LONGEST_PART = 300
MOST_PARTS = 60
LONGEST_TITLE = 80
MINUTES_A_DAY = 24 * 60


class MinutesWrong(Refusal):
    """A part takes no time, or more than anybody sits through. Details: `text`, `most`."""

    kind = "agenda-minutes-wrong"


class PartUnknown(Refusal):
    """A part of no day, or of no name. Details: `what`."""

    kind = "agenda-part-unknown"


class PartsOverlap(Refusal):
    """A part begins before the one above it has ended. Details: `start`, `end` of the one above."""

    kind = "agenda-parts-overlap"


class PastMidnight(Refusal):
    """The day's parts go on past midnight."""

    kind = "agenda-past-midnight"


class TooManyParts(Refusal):
    """Details: `most`."""

    kind = "agenda-too-many-parts"


@dataclass(frozen=True, slots=True)
class Part:
    """One part: `what` is a lesson's slug or one of OTHERS, `title` words of the facilitator's own, or empty."""

    start: dt.time
    minutes: int
    what: str
    title: str = ""
    day: int = 1

    @property
    def begins(self) -> int:
        """Minutes after midnight."""
        return minutes_of(self.start)

    @property
    def ends(self) -> int:
        """Minutes after midnight."""
        return self.begins + self.minutes

    @property
    def end(self) -> dt.time:
        """When it is over; midnight for a part that lasts till then."""
        return clock(self.ends % MINUTES_A_DAY)


@dataclass(frozen=True, slots=True)
class Agenda:
    """The parts, day after day, each day's in order of time."""

    parts: tuple[Part, ...] = ()

    @property
    def days(self) -> tuple[int, ...]:
        """The days that have parts."""
        return tuple(sorted({part.day for part in self.parts}))

    def of_day(self, day: int) -> tuple[Part, ...]:
        """Return a day's parts."""
        return tuple(part for part in self.parts if part.day == day)

    def rows(self) -> list[dict[str, str | int]]:
        """Return the agenda as it is kept."""
        return [
            {
                "start": f"{part.start:%H:%M}",
                "minutes": part.minutes,
                "what": part.what,
                "title": part.title,
                "day": part.day,
            }
            for part in self.parts
        ]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a day stands: the part that it is time for, or that is being done; None before the day's first.

    left: minutes until the part's planned end; before the first part, until that begins. 0 once it is late.
    late: minutes past the planned end of the part.
    next: the part after it, None after the day's last.
    """

    part: Part | None
    left: int
    late: int
    next: Part | None


def of(rows: Iterable[Mapping[str, object]]) -> Agenda:
    """Return the agenda that `rows` hold, put in order. Raises NotATime and the refusals of this module."""
    parts = tuple(sorted(map(_part, rows), key=lambda part: (part.day, part.start)))
    if len(parts) > MOST_PARTS:
        raise TooManyParts(most=MOST_PARTS)
    for above, part in pairwise(parts):
        if above.day == part.day and part.begins < above.ends:
            raise PartsOverlap(start=f"{part.start:%H:%M}", end=f"{above.end:%H:%M}")
    return Agenda(parts)


def standing(agenda: Agenda, at: dt.time, *, day: int = 1, doing: Part | None = None) -> Standing:
    """Return where `day` stands at `at`: by the clock, or by the part that is being `doing`, if the room is behind."""
    now, parts = minutes_of(at), agenda.of_day(day)
    begun = [part for part in parts if part.begins <= now]
    part = doing or (begun[-1] if begun else None)
    if part is None:
        first = parts[0] if parts else None
        return Standing(None, first.begins - now if first else 0, 0, first)
    after = next((other for other in parts if other.begins > part.begins), None)
    return Standing(part, max(0, part.ends - now), max(0, now - part.ends), after)


def minutes_of(at: dt.time) -> int:
    """Return the minutes after midnight."""
    return at.hour * 60 + at.minute


def clock(minutes: int) -> dt.time:
    """Return the time of day that is `minutes` after midnight. Raises PastMidnight."""
    if not 0 <= minutes < MINUTES_A_DAY:
        raise PastMidnight
    return dt.time(*divmod(minutes, 60))


def _part(row: Mapping[str, object]) -> Part:
    start, minutes, what, title, day = (row.get(name) for name in ("start", "minutes", "what", "title", "day"))
    if not isinstance(minutes, int) or not 0 < minutes <= LONGEST_PART:
        raise MinutesWrong(text=str(minutes), most=LONGEST_PART)
    if not isinstance(what, str) or not what or (1 if day is None else day) not in DAYS:
        raise PartUnknown(what=str(what))
    part = Part(
        parse_time(str(start)), minutes, what, str(title or "")[:LONGEST_TITLE], day if isinstance(day, int) else 1
    )
    if part.ends > MINUTES_A_DAY:
        raise PastMidnight
    return part
