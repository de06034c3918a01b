"""Class results: what the class answered to a question, of five women or more who agreed to be counted, no names.

Each woman counts with her first try, before anything told her what is right. No number of her own money is in it: see
`kit.content.class_question` for which exercises are questions of a class.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.class_question import class_questions
from kit.server.room.lesson_files import lesson_files
from kit.store.totals import FEWEST, PURPOSE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.content.class_question import ClassQuestion
    from kit.server.room.room import Room
    from kit.server.room.wall import Question


@dataclass(frozen=True, slots=True)
class ClassResult:
    """How often each choice of a question came, by its id, and of how many women."""

    lesson: str
    question: ClassQuestion
    women: int
    counts: Mapping[str, int]


def class_results(room: Room, only: Question | None = None) -> dict[Question, ClassResult]:
    """Return the results that may be shown now, in the order of lessons and steps, or one of them.

    Raises StoreTrouble.
    """
    asked = {(slug, question.step): question for slug, question in questions(room)}
    if only is not None:
        asked = {only: asked[only]} if only in asked else {}
    first: dict[Question, list[tuple[bool, str]]] = {}
    for tried in room.store.attempts.first(room.workshop_id, PURPOSE, asked.keys()):
        first.setdefault((tried.page, tried.step), []).append((tried.ok, tried.mistake))
    found = {}
    for at, question in asked.items():
        counts = Counter(chosen for ok, mistake in first.get(at, ()) if (chosen := question.chosen(ok, mistake)))
        if counts.total() >= FEWEST:
            found[at] = ClassResult(at[0], question, counts.total(), dict(counts))
    return found


def questions(room: Room) -> list[tuple[str, ClassQuestion]]:
    """Return the class questions of the room's lessons, each with its lesson."""
    return [(slug, question) for slug, file in lesson_files(room).items() for question in class_questions(file)]
