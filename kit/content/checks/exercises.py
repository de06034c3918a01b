"""Exercises: a lesson's checks exist, each kind of finding has its words, and each picture is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kit.content.nearest import nearest
from kit.content.pictures import is_drawn, names
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
    "pricing": CHECKS,
    "listing": LISTING_CHECKS,
    "qr": PAYING_CHECKS,
    "cash_book": BOOK_CHECKS,
}


def check(file: str, lesson: Lesson) -> list[Problem]:
    """Return the problems of a lesson's exercises and pictures."""
    if lesson.subject and lesson.subject not in SUBJECTS:
        known = ", ".join(SUBJECTS)
        return [Problem(file, "subject", "subject-unknown", {"subject": lesson.subject, "known": known})]
    found: list[Problem] = []
    for step in lesson.steps:
        where = f"steps.{step.id}"
        if step.exercise and not lesson.subject:
            found += _choosing(file, f"{where}.exercise", step, step.exercise)
        elif step.exercise:
            found += _exercise(file, f"{where}.exercise", step.exercise, SUBJECTS[lesson.subject])
        found += [undrawn(file, where, name) for name in _pictures(step) if not is_drawn(name)]
    return found


def undrawn(file: str, where: str, name: str) -> Problem:
    """Return that there is no picture `name`, with the one that was meant most likely."""
    like = nearest(name, names())
    details = {"picture": name, **({"like": like} if like else {})}
    return Problem(file, where, "picture-misspelt" if like else "picture-missing", details)


def _choosing(file: str, where: str, step: Step, exercise: Exercise) -> Iterator[Problem]:
    """Yield what is wrong with an exercise that needs no subject: wrong choices are answered, the right one is not."""
    choices = [choice.id for field in step.fields if field.kind == "choice" for choice in field.choices]
    wrong = {f"{exercise.check}_{choice}" for choice in choices}
    if len(step.fields) != 1 or not choices:
        yield Problem(file, where, "exercise-one-choice")
        return
    for kind in exercise.feedback:
        if kind != "ok" and kind not in wrong:
            details = {"kind": kind, "known": ", ".join(sorted(wrong))}
            yield Problem(file, f"{where}.feedback", "feedback-no-choice", details)
    if wrong <= exercise.feedback.keys():
        yield Problem(file, f"{where}.feedback", "exercise-none-right", {"known": ", ".join(sorted(wrong))})


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
