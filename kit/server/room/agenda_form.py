"""Agenda form: the lines of an agenda as a page has them, and read back.

A line has its minutes; when it begins follows from the lines above it. So one number is changed and the day moves
along, and lines can change places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kit.domain import agenda as agendas
from kit.domain.agenda import DAYS, LONGEST_TITLE, MOST_PARTS, clock, minutes_of
from kit.domain.day import parse_time
from kit.domain.typed_text import plain
from kit.server.room.agenda_kept import agenda_of

if TYPE_CHECKING:
    from kit.domain.agenda import Agenda
    from kit.server.room.page import Page
    from kit.store.records import Workshop

BEGINS = "08:00"


class AgendaLine(NamedTuple):
    """A line as typed; `begins` is when it begins, empty where that cannot be said."""

    day: int
    minutes: str
    what: str
    title: str
    begins: str = ""


def typed_lines(page: Page) -> list[AgendaLine]:
    """Return the lines of the form, those without minutes left out: so a line is taken away."""
    columns = [page.get_body_arguments(name, strip=True)[:MOST_PARTS] for name in ("day", "minutes", "what", "title")]
    lines = [
        AgendaLine(int(day) if day.isdecimal() and int(day) in DAYS else DAYS[0], minutes, what, title)
        for day, minutes, what, title in zip(*columns, strict=False)
        if minutes
    ]
    return sorted(_moved(lines, page.typed("move")), key=lambda line: line.day)


def _moved(lines: list[AgendaLine], move: str) -> list[AgendaLine]:
    """Return the lines after one of them went up: "up-3" is the fourth, before the third of its day."""
    at = int(move.removeprefix("up-")) if move.startswith("up-") and move[3:].isdecimal() else 0
    if 0 < at < len(lines) and lines[at].day == lines[at - 1].day:
        lines = [*lines[: at - 1], lines[at], lines[at - 1], *lines[at + 1 :]]
    return lines


def read(page: Page) -> Agenda:
    """Return the agenda of the form. Raises NotATime and the refusals of kit.domain.agenda."""
    now: dict[int, int] = {}
    rows: list[dict[str, object]] = []
    for line in typed_lines(page):
        begins = now.get(line.day, minutes_of(parse_time(page.typed(f"begins-{line.day}") or BEGINS)))
        minutes = int(line.minutes) if line.minutes.isdecimal() and len(line.minutes) < 4 else 0
        if not 0 < minutes <= agendas.LONGEST_PART:
            raise agendas.MinutesWrong(text=line.minutes[:LONGEST_TITLE], most=agendas.LONGEST_PART)
        rows.append(
            {
                "start": f"{clock(begins):%H:%M}",
                "minutes": minutes,
                "what": line.what if line.what in parts_of(page) else "",
                "title": plain(line.title, limit=LONGEST_TITLE),
                "day": line.day,
            }
        )
        now[line.day] = begins + minutes
    return agendas.of(rows)


def parts_of(page: Page) -> dict[str, str]:
    """Return what a line may be, with its name."""
    lessons = {lesson.slug: lesson.title(page.language) for lesson in page.room.programme.every}
    others = {name: page.sentences.say(f"print-agenda-{name}") for name in agendas.OTHERS}
    return {**lessons, **others}


def agenda_values(page: Page, workshop: Workshop, *, typed: bool) -> dict[str, Any]:
    """Return what the form is shown from: what was typed and refused, or what is kept."""
    held = agenda_of(workshop)
    if typed:
        lines = typed_lines(page)
    else:
        lines = [
            AgendaLine(part.day, str(part.minutes), part.what, part.title, f"{part.start:%H:%M}") for part in held.parts
        ]
    days = sorted({line.day for line in lines})
    first = {day: part[0].start for day in days if (part := held.of_day(day))}
    return {
        "parts_of_agenda": parts_of(page),
        "agenda_days": {
            day: {
                "begins": (page.typed(f"begins-{day}") if typed else "") or f"{first[day]:%H:%M}"
                if day in first
                else BEGINS,
                "lines": [(at, line) for at, line in enumerate(lines) if line.day == day],
                "ends": f"{held.of_day(day)[-1].end:%H:%M}" if day in first and not typed else "",
            }
            for day in days
        },
        "without_place": [
            lesson.title(page.language)
            for lesson in page.room.lessons
            if lines and lesson.slug not in {line.what for line in lines}
        ],
        "begins_at": BEGINS,
    }
