"""Worksheets: each step can be said on paper, where nothing is worked out for her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.lesson_shape import ON_PAPER
from kit.content.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.content.lesson_shape import Lesson, Step, Text


def check(file: str, lesson: Lesson) -> list[Problem]:
    """Return the steps whose title, sentence or questions name on paper what only a phone works out."""
    problems = []
    for step in lesson.steps:
        names = {name for text in _said(step) for name in text.places} - ON_PAPER
        if names:
            details = {"names": ", ".join(sorted(names))}
            problems.append(Problem(file, f"steps.{step.id}.paper", "paper-missing", details))
    return problems


def _said(step: Step) -> Iterator[Text]:
    paper = step.paper
    yield paper.title or step.title
    yield paper.sentence or step.sentence
    for field in step.fields:
        if field.id in paper.without:
            continue
        yield paper.labels.get(field.id, field.label)
        for choice in field.choices:
            yield paper.labels.get(choice.id, choice.label)
