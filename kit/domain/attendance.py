"""Attendance: who was there in which half of a day, by what she did on a page then, or as the facilitator ticked it.

What the facilitator ticked counts before what the phones tell. Moments are the hall's own time.

>>> morning, lunch = dt.datetime(2026, 11, 24, 8, 10), dt.datetime(2026, 11, 24, 12, 10)
>>> [half.name for half in there([morning, lunch], {})]
['morning']
>>> there([morning], {half_of(morning): False})
frozenset()
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from kit.domain.local_time import VIET_NAM

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

HalfName = Literal["morning", "afternoon"]
NOON = dt.time(12, 30)
"""Whoever is still there at noon to finish a step has not come for the afternoon."""


class Half(NamedTuple):
    """Half a day of the workshop; halves sort by when they are."""

    day: dt.date
    late: bool

    @property
    def name(self) -> HalfName:
        """Which half it is."""
        return "afternoon" if self.late else "morning"

    @property
    def end(self) -> dt.datetime:
        """When it is over, in Viet Nam."""
        day = self.day + dt.timedelta(days=self.late)
        return dt.datetime.combine(day, dt.time() if self.late else NOON, VIET_NAM)


@dataclass(frozen=True, slots=True)
class Attended:
    """One woman of the list: her card's number, name and hamlet, and the halves she was there."""

    number: int
    name: str
    hamlet: str
    there: frozenset[Half]


@dataclass(frozen=True, slots=True)
class AttendanceList:
    """The list of a workshop: its halves in order, and its women by number."""

    halves: tuple[Half, ...]
    people: tuple[Attended, ...]

    def count(self, half: Half) -> int:
        """Return how many were there."""
        return sum(half in person.there for person in self.people)

    @property
    def came(self) -> int:
        """How many were there at all."""
        return sum(bool(person.there) for person in self.people)


def half_of(moment: dt.datetime) -> Half:
    """Return the half that a moment falls into."""
    return Half(moment.date(), moment.time() >= NOON)


def there(seen: Iterable[dt.datetime], ticked: Mapping[Half, bool]) -> frozenset[Half]:
    """Return the halves that she was there: those she was seen in, and what was ticked by hand over it."""
    told = set(map(half_of, seen))
    return frozenset(half for half in told | ticked.keys() if ticked.get(half, half in told))


def all_halves(people: Iterable[Attended], more: Sequence[Half] = ()) -> tuple[Half, ...]:
    """Return the halves in which anybody was there, and `more`, in order."""
    return tuple(sorted({half for person in people for half in person.there} | set(more)))
