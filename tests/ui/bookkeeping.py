"""The cash book lesson as a hand fills it in. Chị Mận and what is written here are invented."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kit.ui.cash_book.entry_field import EntryField
from tests.ui.lessons import build, check, go_on, said

if TYPE_CHECKING:
    from kit.store.keeper import Keeper
    from kit.ui import Lesson
    from kit.ui.lesson_step import LessonStep

TYPED = {
    "mine": {"mine": "me"},
    "loan": {"loan": "loan"},
    "own_use": {"own_use": "rice"},
    "doubled": {"doubled": "shoots"},
    "forgotten": {"forgotten": "fertilizer"},
    "left": {"left": "short"},
    "week": {},
    "month": {"guess": "left"},
    "year": {"year": "put_aside"},
    "hard": {"hard_month": "m4", "prepare": "aside dried"},
    "credit": {"credit": "unpaid"},
    "debts": {},
    "plan": {"plan_food": "960k"},
    "goal": {"goal_name": "Máy sấy", "goal_amount": "8 triệu", "goal_by": "8/2027", "goal_saved": "1tr5"},
    "heads": {"members": "4"},
    "duty": {"duty": "notice"},
    "habit": {"habit": "evening"},
}
_PRESSES = count(1)


def open_book(keeper: Keeper | None = None) -> Lesson:
    return build(keeper, "cash_book")


def walk_to(lesson: Lesson, name: str, *, write_lines: bool = True) -> LessonStep:
    """Walk up to a step and return it open; in her own week three lines are written, or what is there is taken."""
    for step, typed in TYPED.items():
        found = lesson.steps[step]
        if step == name:
            return found
        if step == "week" and write_lines:
            three_lines(lesson)
        if found.instead:
            found.read_button.presses += 1
        else:
            check(lesson, step, **typed)
        if found.state != "done":
            found.insist()
        assert found.state == "done", (step, said(found))
        go_on(lesson, step)
    raise LookupError(name)


def three_lines(lesson: Lesson) -> None:
    write(lesson, amount="550k", category="trong-trot")
    write(lesson, kind="expense", amount="80k", category="van-chuyen")
    write(lesson, kind="expense", amount="95k", category="an")


def the_form(lesson: Lesson) -> EntryField:
    field = lesson.fields["entry"]
    assert isinstance(field, EntryField)
    return field


def type_in(lesson: Lesson, **typed: str) -> EntryField:
    """Let this stand in the form, and what stood there already; it is for income where nothing else is said."""
    field = the_form(lesson)
    field.form = {**field.form, **typed}
    return field


def press(lesson: Lesson, what: str, which: object = "") -> str:
    """Ask the form for something, and return what it answers."""
    field = the_form(lesson)
    field.asked = f"{next(_PRESSES)} {what} {which}"
    return plain(field.below)


def write(lesson: Lesson, id_: UUID | None = None, **typed: str) -> str:
    """Fill the form in and press "Ghi"."""
    type_in(lesson, **{"kind": "income", **typed})
    return press(lesson, "write", (id_ or uuid4()).hex)


def plain(markup: str) -> str:
    """Return the words of markup."""
    return " ".join(re.sub(r"<svg.*?</svg>|<[^>]+>", " ", markup, flags=re.DOTALL).split())
