"""Class now: where everyone is and who needs the facilitator, as one JSON answer that the console's pages draw.

It says which step a woman is at and which she tries in vain, never what she typed.
"""

from __future__ import annotations

import json
import zlib
from functools import partial
from typing import TYPE_CHECKING, Any

from kit.content.mistake_words import mistake_in_words
from kit.server.room.console.led import Led
from kit.server.room.console.timer import timer_now
from kit.server.room.lesson_files import lesson_files
from kit.server.room.stuck import STUCK_AFTER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from kit.content.lesson_shape import Lesson as LessonSpec
    from kit.content.messages import Messages
    from kit.server.room.page import Page
    from kit.server.room.room import Lesson, Room
    from kit.server.room.stuck import HardStep
    from kit.store.records import Participant

AWAY_LONG = 5
"""Minutes without a page after which somebody may have given up."""
HARDEST = 12


class ClassNow(Led):
    """`/console/now.json`: see `class_now`. `version` is another number whenever something else is another; asked again
    with its ETag it answers 304 until then.
    """

    async def get(self) -> None:
        now = await self.saved(class_now, self)
        text = json.dumps(now, ensure_ascii=False, separators=(",", ":"))
        self.set_header("Content-Type", "application/json")
        self.set_header("Cache-Control", "no-cache")
        self.finish(f'{{"version":{zlib.crc32(text.encode())},{text[1:]}')


def class_now(page: Page) -> dict[str, Any]:
    """Return people (who needs the facilitator first), lessons with their gates, hard steps, what is on the phones.

    Raises StoreTrouble.
    """
    room, language = page.room, page.language
    everyone = room.store.participants.of_workshop(room.workshop_id)
    files = lesson_files(room)
    titles = {slug: {step.id: step.title.within(language) for step in file.steps} for slug, file in files.items()}
    message = room.hub.message()
    return {
        "people": people_now(room, everyone, titles),
        "lessons": [_lesson(room, lesson, titles.get(lesson.slug, {}), language) for lesson in room.lessons],
        "hard": [_hard(hard, files, titles, page.sentences) for hard in room.stuck.hard(HARDEST)],
        "eyes": room.hub.looking_up(),
        "message": message.text if message else "",
        "timer": timer_now(room, page.sentences),
        "tables": sorted({who.table for who in everyone if who.table is not None}),
    }


def people_now(
    room: Room, everyone: Sequence[Participant], titles: Mapping[str, Mapping[str, str]]
) -> list[dict[str, Any]]:
    """Return where everyone is, who needs the facilitator first; `titles`: what steps are called, by lesson.

    Raises StoreTrouble.
    """
    here, hands, now = room.hub.present(), room.hub.hands(), room.clock()
    numbers = {who.id: who.number for who in everyone}
    steps_of = {lesson.slug: lesson.steps for lesson in room.lessons}
    people = []
    for who in everyone:
        partner = room.pairs.partner(who.id)
        past = partial(_past, room, who.id, steps_of)
        seen, wrong, raised = room.presence.last(who.id), room.stuck.wrong(who.id, past), hands.get(who.id)
        present = who.id in here or (partner in here and partner is not None)
        lesson = seen.page if seen and seen.page in steps_of else None
        at = room.steps.at(who.id, lesson, steps_of[lesson]) if lesson else None
        people.append(
            {
                "id": str(who.id),
                "number": who.number,
                "name": who.name,
                "hamlet": who.hamlet,
                "table": who.table,
                "present": present,
                "connection": "here" if present else "away" if seen else "never",
                "lesson": lesson,
                "step": at.step if at else None,
                "step_title": titles.get(lesson, {}).get(at.step, at.step) if lesson and at else "",
                "done": at.done if at else 0,
                "steps": at.of if at else 0,
                "hand": _seconds(now, raised) if raised else None,
                "stuck": bool(wrong and wrong.times >= STUCK_AFTER),
                "wrong": wrong.times if wrong else 0,
                "locked": who.locked,
                "partner": numbers.get(partner) if partner else None,
                "minutes": _seconds(now, seen.at) // 60 if seen else 0,
            }
        )
    return sorted(people, key=_need)


def _past(room: Room, who: UUID, steps_of: Mapping[str, Sequence[str]], lesson: str, step: str) -> bool:
    """Tell whether she has gone on from a step; from a lesson that is not taught any more everybody has."""
    return lesson not in steps_of or room.steps.past(who, lesson, step, steps_of[lesson])


def _need(person: Mapping[str, Any]) -> tuple[int, int, int]:
    """Return what people are sorted by: hands (the longest up first), stuck, locked, long away, the rest by number."""
    if person["hand"] is not None:
        return 0, -person["hand"], person["number"]
    if person["stuck"]:
        return 1, -person["wrong"], person["number"]
    if person["locked"]:
        return 2, 0, person["number"]
    if person["connection"] == "away" and person["minutes"] >= AWAY_LONG:
        return 3, 0, person["number"]
    return 4, 0, person["number"]


def _seconds(now: datetime, then: datetime) -> int:
    return max(0, int((now - then).total_seconds()))


def _lesson(room: Room, lesson: Lesson, titles: Mapping[str, str], language: str) -> dict[str, Any]:
    steps = [{"id": step, "title": titles.get(step, step)} for step in lesson.steps]
    gate = room.pacing.of(lesson.slug).row()
    return {"slug": lesson.slug, "title": lesson.title(language), "steps": steps, "gate": gate}


def _hard(
    hard: HardStep,
    files: Mapping[str, LessonSpec],
    titles: Mapping[str, Mapping[str, str]],
    sentences: Messages,
) -> dict[str, Any]:
    file = files.get(hard.lesson)
    mistakes = [
        {"words": mistake_in_words(file, hard.step, kind, sentences), "count": count}
        for kind, count in hard.mistakes.items()
    ]
    return {
        "lesson": hard.lesson,
        "step": hard.step,
        "title": titles.get(hard.lesson, {}).get(hard.step, hard.step),
        "tried": hard.tried,
        "right": hard.right,
        "mistakes": mistakes,
        "answers": list(hard.answers),
    }
