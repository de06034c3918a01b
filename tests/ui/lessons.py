"""A lesson as a notebook builds it, and a hand that fills it in. Chị Mận and her pears are invented."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from kit.store.keeper import MemoryKeeper, bind_keeper
from kit.ui import Lesson
from kit.ui.choice import ChoiceField
from kit.ui.several import SeveralField
from kit.ui.typed import QuantityField, TypedField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.store.keeper import Keeper
    from kit.ui.lesson_step import LessonStep
    from kit.ui.shown import Shown

MARKET_DAY = date(2026, 11, 25)
PEARS = {
    "product": {"product": "le"},
    "harvest": {"harvest": "100"},
    "sold": {"sellable": "85"},
    "bought": {"bought": "300k"},
    "work": {"days": "5", "wage": "150k"},
    "guess": {"guess": "3 nghìn"},
    "more": {"packing": "100k", "transport": "150k"},
    "market": {"market_price": "18k"},
    "markup": {"markup": "2.500"},
    "share": {"margin": "2.160"},
    "channels": {"channel": "cho-phien", "second_channel": "shopee", "order": "5"},
    "outlook": {"outlook": "gain"},
    "decide": {"price": "18k", "why": "covers"},
}


def build(keeper: Keeper | None = None, slug: str = "pricing") -> Lesson:
    """Build the lesson with all its steps for `keeper`, a new MemoryKeeper if none is given."""
    bind_keeper(keeper or MemoryKeeper())
    lesson = Lesson(slug, today=MARKET_DAY)
    for step in lesson.spec.steps:
        lesson.step(step.id)
    return lesson


def fill(lesson: Lesson, /, **typed: str) -> None:
    """Type, or tap, what is given into the fields."""
    for name, value in typed.items():
        field = lesson.fields[name]
        if isinstance(field, ChoiceField):
            field.chosen = value
        elif isinstance(field, SeveralField):
            field.chosen = value.split()
        else:
            assert isinstance(field, TypedField)
            field.typed = value


def check(lesson: Lesson, name: str, /, **typed: str) -> str:
    """Fill in a step, press its check, and return what it says."""
    fill(lesson, **typed)
    step = lesson.steps[name]
    step.check_button.presses += 1
    return said(step)


def go_on(lesson: Lesson, name: str) -> None:
    lesson.steps[name].next_button.presses += 1


def go_to(lesson: Lesson, name: str, walk: Mapping[str, Mapping[str, str]] = PEARS) -> LessonStep:
    """Walk with chị Mận's pears up to a step, and return it open."""
    for step, typed in walk.items():
        if step == name:
            return lesson.steps[name]
        check(lesson, step, **typed)
        assert lesson.steps[step].state == "done", (step, said(lesson.steps[step]))
        go_on(lesson, step)
    raise LookupError(name)


def finish(lesson: Lesson) -> None:
    """Walk to the end."""
    check(lesson, "decide", **PEARS[go_to(lesson, "decide").name])


def said(step: LessonStep) -> str:
    return words(step.feedback)


def words(shown: Shown) -> str:
    """Return the words of a piece as they are read, no-break spaces as spaces."""
    return " ".join(re.sub(r"<svg.*?</svg>|<[^>]+>", " ", shown.markup, flags=re.DOTALL).split())


def shown(step: LessonStep) -> str:
    """Return the words of everything that a step shows for her answers."""
    return " ".join(words(drawn) for drawn in step._drawn())


def unit_of(lesson: Lesson, name: str) -> str:
    field = lesson.fields[name]
    assert isinstance(field, QuantityField)
    return field.unit
