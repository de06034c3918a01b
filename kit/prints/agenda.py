"""Agenda: the day on one page, for the wall and to hand out: when, a picture, what. A page a day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from babel.dates import format_date

from kit.content import lesson as lessons
from kit.content.messages import messages
from kit.content.pictures import drawing
from kit.domain.agenda import OTHERS
from kit.prints.places import NothingToPrint
from kit.prints.practice import across
from kit.prints.typesetting import standalone, typeset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from kit.content.lesson import Lesson
    from kit.content.messages import Messages
    from kit.domain.agenda import Agenda, Part

AgendaPaper = Literal["a4", "a3"]
PICTURES = {"opening": "hands", "break": "che-shan", "lunch": "bowl", "closing": "blossom"}
NO_PICTURE = "learned"


def agenda_sheet(
    agenda: Agenda,
    *,
    place: str,
    on: date,
    language: str = "vi",
    paper: AgendaPaper = "a4",
    practice: bool = False,
) -> bytes:
    """Return the agenda as PDF, a page a day. `on`: the first day; the second is the day after.

    Raises NothingToPrint for an agenda without a part; LessonFileWrong.
    """
    if not agenda.parts:
        raise NothingToPrint
    said, taught = messages(language), _taught()
    return typeset(
        "agenda",
        {
            "language": language,
            "paper": paper,
            "words": {
                "title": said.say("print-agenda-title"),
                "workshop": said.say("print-workshop"),
                "help": said.say("print-help"),
            },
            "days": [
                {
                    "head": _head(place, on + timedelta(days=day - 1), day if len(agenda.days) > 1 else None, said),
                    "parts": [_shown(part, taught, said) for part in agenda.of_day(day)],
                }
                for day in agenda.days
            ],
            "practice": across(practice, language),
        },
    )


def _taught() -> Mapping[str, Lesson]:
    return {slug: lessons.read(slug) for slug in lessons.names()}


def _head(place: str, on: date, day: int | None, said: Messages) -> str:
    written = format_date(on, "full", locale=said.language)
    head = said.say("print-where-and-when", place=place, on=written)
    return said.say("print-agenda-day", day=day, head=head) if day else head


def _shown(part: Part, taught: Mapping[str, Lesson], said: Messages) -> dict[str, object]:
    lesson = taught.get(part.what)
    title, number, picture = part.title, "", PICTURES.get(part.what, NO_PICTURE)
    if lesson:
        title = title or lesson.title.within(said.language)
        number = said.say("print-agenda-lesson", number=lesson.number)
        picture = next((step.picture for step in lesson.steps if step.picture), NO_PICTURE)
    elif part.what in OTHERS:
        title = title or said.say(f"print-agenda-{part.what}")
    return {
        "start": f"{part.start:%H:%M}",
        "end": f"{part.end:%H:%M}",
        "minutes": said.say("print-agenda-minutes", count=part.minutes),
        "title": title or part.what,
        "number": number,
        "quiet": lesson is None,
        "picture": standalone(drawing(picture).encode()),
    }
