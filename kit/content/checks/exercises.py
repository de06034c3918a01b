"""Exercises: a lesson's checks exist, each kind of finding has its words, and each picture is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kit.content.pictures import is_drawn
from kit.content.problem import Problem
from kit.domain.book_checks import BOOK_CHECKS
from kit.domain.listing_checks import LISTING_CHECKS
from kit.domain.lot_checks import CHECKS
from kit.domain.paying_checks import PAYING_CHECKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kit.content.lesson_shape import Exercise, Lesson, Step
    from kit.domain.check import Check

SUBJECTS: dict[str, Mapping[str, Check[Any]]] = {
    "": {},
    "pricing": CHECKS,
    "listing": LISTING_CHECKS,
    "qr": PAYING_CHECKS,
    "cash_book": BOOK_CHECKS,
}


def check(file: str, lesson: Lesson) -> list[Problem]:
    """Return the problems of a lesson's exercises and pictures."""
    if lesson.subject not in SUBJECTS:
        known = ", ".join(filter(None, SUBJECTS))
        return [Problem(file, "subject", "subject-unknown", {"subject": lesson.subject, "known": known})]
    found: list[Problem] = []
    for step in lesson.steps:
        if step.exercise:
            found += _exercise(file, f"steps.{step.id}.exercise", step.exercise, SUBJECTS[lesson.subject])
        found += [
            Problem(file, f"steps.{step.id}", "picture-missing", {"picture": name})
            for name in _pictures(step)
            if not is_drawn(name)
        ]
    return found


def _exercise(file: str, where: str, exercise: Exercise, checks: Mapping[str, Check[Any]]) -> Iterator[Problem]:
    if exercise.check not in checks:
        yield Problem(file, f"{where}.check", "check-unknown", {"check": exercise.check, "known": ", ".join(checks)})
        return
    kinds = checks[exercise.check].kinds
    for kind in sorted(kinds - exercise.feedback.keys()):
        yield Problem(file, f"{where}.feedback", "feedback-missing", {"kind": kind})
    for kind in sorted(exercise.feedback.keys() - kinds):
        yield Problem(file, f"{where}.feedback.{kind}", "feedback-unused", {"kind": kind})


def _pictures(step: Step) -> Iterator[str]:
    yield from filter(None, (step.picture, *(choice.picture for field in step.fields for choice in field.choices)))
