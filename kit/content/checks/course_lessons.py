"""Course lessons: a lesson's file names only what there is: its subject's rules, drawings and tables, its own fields.

A subject's rules are Python, and the page breaks at a name that it does not know. What a subject knows is what the
kit's own lessons of that subject use: those are tried out in every release.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content import course
from kit.content import lesson as lessons
from kit.content.lesson_shape import ON_PAPER
from kit.content.nearest import nearest
from kit.content.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.content.lesson_shape import Field, Lesson

PLAIN_KINDS = frozenset(
    {"money", "price", "quantity", "number", "day", "time", "phone", "choice", "several", "text", "photo", "photos"}
)
"""Kinds of fields that need no subject."""
Named = tuple[str, str, str]
"""Where a name stands, what it is the name of, and the name."""


def check(file: str, lesson: Lesson) -> list[Problem]:
    """Return what a lesson of a course names that is nowhere."""
    known = {(what, name) for other in _of_subject(lesson.subject) for _, what, name in _named(other)}
    found = []
    for where, what, name in _named(lesson):
        if (what, name) in known:
            continue
        like = nearest(name, (other for kind, other in known if kind == what))
        kind = f"name-{what}-misspelt" if like else f"name-{what}-unknown"
        found.append(Problem(file, where, kind, {"name": name, **({"like": like} if like else {})}))
    return [*found, *_conditions(file, lesson)]


def _of_subject(subject: str) -> list[Lesson]:
    kit = (lessons.read(slug, course.KIT_LESSONS) for slug in lessons.names(course.KIT_LESSONS))
    return [lesson for lesson in kit if subject and lesson.subject == subject]


def _named(lesson: Lesson) -> Iterator[Named]:
    for step in lesson.steps:
        where = f"steps.{step.id}"
        for name in (*step.beside, *step.shows):
            yield where, "shown", name
        for name in step.keeps:
            yield where, "kept", name
        for name in step.instead:
            yield where, "condition", name
        for field in step.fields:
            yield from _of_field(f"{where}.{field.id}", field)
    for key, text in lesson.texts():
        for name in sorted(text.places - ON_PAPER):
            yield f"steps.{key}", "number", name


def _of_field(where: str, field: Field) -> Iterator[Named]:
    if field.kind not in PLAIN_KINDS:
        yield where, "kind", field.kind
    for source in filter(None, (field.choices_from, field.units_from)):
        yield where, "table", source


def _conditions(file: str, lesson: Lesson) -> Iterator[Problem]:
    """Yield fields that are asked only with an answer that nobody can give."""
    fields = {field.id: field for step in lesson.steps for field in step.fields}
    twice: set[str] = set()
    for step in lesson.steps:
        for field in step.fields:
            where = f"steps.{step.id}.{field.id}"
            if field.id in twice:
                yield Problem(file, where, "field-twice")
            twice.add(field.id)
            yield from _condition(file, where, field, fields)


def _condition(file: str, where: str, field: Field, fields: dict[str, Field]) -> Iterator[Problem]:
    for other, wanted in field.when.items():
        if other not in fields:
            like = nearest(other, fields)
            kind = "when-field-misspelt" if like else "when-field-unknown"
            yield Problem(file, f"{where}.when", kind, {"name": other, **({"like": like} if like else {})})
        elif own := [choice.id for choice in fields[other].choices]:
            for value in wanted:
                if value not in own:
                    details = {"name": value, "known": ", ".join(own)}
                    yield Problem(file, f"{where}.when", "when-choice-unknown", details)
