"""Agenda proposal: an agenda made of the chosen lessons and the time there is, for the facilitator to change.

A half-day is three and a half hours; a day has two of them with lunch between. Nobody works longer than STINT before a
break: a lesson that does not fit before one goes on after it. A lesson that does not fit whole is left over, and said
to be: half a lesson teaches nothing. Two days share the lessons so that the longer day is as short as it gets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kit.domain.agenda import Agenda, Part, clock, minutes_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

Length = Literal["half", "day", "two"]
LENGTHS: tuple[Length, ...] = ("half", "day", "two")
HALF_DAY = 210
LUNCH = 120
OPENING, CLOSING, BREAK = 20, 20, 15
STINT = 110
"""Minutes without a break; what is left of a lesson may take SLACK more."""
SLACK = 20
SHORTEST = 20
"""Minutes of a lesson that are worth beginning before a break."""

Lesson = tuple[str, int]
"""A lesson's slug and its minutes."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """An agenda, and the slugs of the lessons that it has no room for."""

    agenda: Agenda
    left_over: tuple[str, ...]


def propose(lessons: Sequence[Lesson], length: Length, start: dt.time) -> Proposal:
    """Return an agenda that begins at `start` on each day. Raises PastMidnight.

    >>> import datetime as dt
    >>> made = propose([("pricing", 90), ("listing", 120)], "half", dt.time(8))
    >>> [(f"{part.start:%H:%M}", part.what) for part in made.agenda.parts], made.left_over
    ([('08:00', 'opening'), ('08:20', 'pricing'), ('09:50', 'closing')], ('listing',))
    """
    if length != "two":
        parts, left = _most_that_fit(lessons, length, start, opens=True, closes=True)
        return Proposal(Agenda(parts), left)
    first = _share(lessons)
    morning, left = _most_that_fit(lessons[:first], "day", start, opens=True, closes=False)
    rest = [lesson for lesson in lessons if lesson[0] in left] + list(lessons[first:])
    second, left = _most_that_fit(rest, "day", start, opens=False, closes=True)
    days = (*morning, *(Part(part.start, part.minutes, part.what, day=2) for part in second))
    return Proposal(Agenda(days), left)


def _share(lessons: Sequence[Lesson]) -> int:
    """Return how many lessons the first of two days gets."""
    minutes = [minutes for _, minutes in lessons]
    return min(range(len(minutes) + 1), key=lambda at: (max(sum(minutes[:at]), sum(minutes[at:])), -at))


def _most_that_fit(
    lessons: Sequence[Lesson], length: Length, start: dt.time, *, opens: bool, closes: bool
) -> tuple[tuple[Part, ...], tuple[str, ...]]:
    """Return the parts of one day with as many lessons as fit in their order, and what is left over."""
    taken: list[Lesson] = []
    left: list[str] = []
    parts = _day(taken, length, start, opens=opens, closes=closes)
    for lesson in lessons:
        longer = _day([*taken, lesson], length, start, opens=opens, closes=closes)
        if longer is None:
            left.append(lesson[0])
        else:
            taken.append(lesson)
            parts = longer
    return parts or (), tuple(left)


def _day(
    lessons: Sequence[Lesson], length: Length, start: dt.time, *, opens: bool, closes: bool
) -> tuple[Part, ...] | None:
    """Return the parts of a day with all of `lessons`, None where they are too long for it."""
    begin = minutes_of(start)
    ends = [begin + HALF_DAY] if length == "half" else [begin + HALF_DAY, begin + 2 * HALF_DAY + LUNCH]
    made: list[tuple[int, int, str]] = []  # start, minutes, what
    now = worked_from = begin

    def add(what: str, minutes: int) -> None:
        nonlocal now
        made.append((now, minutes, what))
        now += minutes

    if opens:
        add("opening", OPENING)
    for at, (slug, length_of) in enumerate(lessons):
        rest = length_of
        while rest:
            last = at == len(lessons) - 1
            until = ends[0] - (CLOSING if closes and last and len(ends) == 1 else 0)
            stint = worked_from + STINT - now
            take = min(rest, until - now, rest if rest <= stint + SLACK else stint)
            if take < min(rest, SHORTEST):
                if len(ends) == 1 and until - now < min(rest, SHORTEST):
                    return None
                if len(ends) > 1 and until - now < SHORTEST + BREAK:
                    add("lunch", LUNCH)
                    ends.pop(0)
                else:
                    add("break", BREAK)
                worked_from = now
                continue
            add(slug, take)
            rest -= take
    if closes:
        add("closing", CLOSING)
    if now > ends[-1]:
        return None
    return tuple(Part(clock(at), minutes, what) for at, minutes, what in made)
