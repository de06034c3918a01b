"""Attendance: the sheet on which each woman signs for each half-day she is there. No number of a phone or of an ID.

Which half-days there are is read from the agenda; without one there is a morning and an afternoon.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from babel.dates import format_date

from kit.content.messages import messages
from kit.prints.practice import across
from kit.prints.typesetting import typeset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kit.domain.agenda import Agenda

NOON = time(12)
RESTS = frozenset({"break", "lunch"})
EMPTY_LINES = 10
_WORDS = ("title", "note", "number", "name", "hamlet", "table", "led", "present", "sign")


@dataclass(frozen=True, slots=True)
class Attendee:
    """A woman on the list; `table` is the one she sits at, None where there are none."""

    number: int
    name: str
    hamlet: str
    table: int | None = None


class HalfDay(NamedTuple):
    """A half of a day of the workshop, the first day being 1."""

    day: int
    half: str


def half_days(agenda: Agenda) -> tuple[HalfDay, ...]:
    """Return the half-days in which something is taught; of an empty agenda, one day's two.

    >>> from kit.domain.agenda import Agenda
    >>> half_days(Agenda())
    (HalfDay(day=1, half='morning'), HalfDay(day=1, half='afternoon'))
    """
    taught = {
        HalfDay(part.day, "morning" if part.start < NOON else "afternoon")
        for part in agenda.parts
        if part.what not in RESTS
    }
    found = taught or {HalfDay(1, "morning"), HalfDay(1, "afternoon")}
    return tuple(sorted(found, key=lambda one: (one.day, one.half == "afternoon")))


def attendance_sheet(
    people: Sequence[Attendee],
    agenda: Agenda,
    *,
    place: str,
    on: date,
    language: str = "vi",
    empty: int = EMPTY_LINES,
    practice: bool = False,
) -> bytes:
    """Return the sheet as PDF, the women in the order given, then `empty` lines for those who walk in.

    `on`: the first day; the second is the day after. Without people, all lines are empty.
    """
    said = messages(language)
    halves = half_days(agenda)
    days = sorted({half.day for half in halves})
    span = [on + timedelta(days=day - 1) for day in days]
    written = " – ".join(format_date(day, "long", locale=language) for day in dict.fromkeys((span[0], span[-1])))
    words = {key: said.say(f"print-attendance-{key}") for key in _WORDS}
    words["workshop"] = said.say("print-workshop")
    words["where"] = said.say("print-where-and-when", place=place, on=written)
    return typeset(
        "attendance",
        {
            "language": language,
            "words": words,
            "halves": [
                [said.say(f"print-attendance-{half}"), f"{on + timedelta(days=day - 1):%d/%m}"] for day, half in halves
            ],
            "tables": any(person.table is not None for person in people),
            "people": [
                [str(person.number), person.name, person.hamlet, "" if person.table is None else str(person.table)]
                for person in people
            ],
            "empty": empty,
            "practice": across(practice, language),
        },
    )
