"""Attendance list: who was there in which half of a day, on A4. It has names, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.messages import messages
from kit.content.told_words import half_in_words
from kit.prints.practice import across
from kit.prints.typesetting import typeset

if TYPE_CHECKING:
    from datetime import date

    from kit.domain.attendance import AttendanceList

_WORDS = ("title", "names", "how", "number", "name", "hamlet", "times", "total", "nobody")
THERE = "×"


def attendance_list(
    there: AttendanceList, *, place: str, begun_on: date, made_on: date, language: str = "vi", practice: bool = False
) -> bytes:
    """Return the list as PDF, the women by number. With more than four halves it lies on its side."""
    said = messages(language)
    return typeset(
        "attendance_list",
        {
            "language": language,
            "words": {key: said.say(f"attendance-list-{key}") for key in _WORDS}
            | {"where": said.say("report-where", place=place, begun=begun_on, made=made_on)},
            "halves": [half_in_words(half, said) for half in there.halves],
            "people": [
                [str(person.number), person.name, person.hamlet]
                + [THERE if half in person.there else "" for half in there.halves]
                + [str(len(person.there))]
                for person in there.people
            ],
            "totals": [str(there.count(half)) for half in there.halves] + [str(there.came)],
            "practice": across(practice, language),
        },
    )
