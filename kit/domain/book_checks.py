"""Book checks: what the cash book lesson asks, from the mistakes in an invented family's book to her own week.

Nothing that she writes into her own book is wrong here: a week without an expense is asked about, and she has the last
word. The names of what is found are logged and shown to the facilitator, so none of them says how she is off.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kit.domain.check import Check, Finding, doubt, right, wrong

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.domain.book_answers import BookAnswers

FEW = 3
"""A week with fewer lines than this was hardly remembered whole."""

RIGHT = {
    "mine": "me",
    "loan": "loan",
    "own_use": "rice",
    "doubled": "shoots",
    "forgotten": "fertilizer",
    "left": "short",
}
"""The right choice of each question."""
WRONG = {
    "mine": ("leader", "class"),
    "loan": ("pears", "truck", "fish"),
    "own_use": ("tea", "bags"),
    "doubled": ("bran", "wedding"),
    "forgotten": ("bran", "wedding"),
    "left": ("as_written", "with_loan"),
}


def question(answers: BookAnswers, name: str) -> Finding:
    """Judge what she tapped."""
    choice = answers.chosen.get(name, "")
    return right() if choice == RIGHT[name] else wrong(f"{name}_{choice}")


def week(answers: BookAnswers) -> Finding:
    """Judge her last week by how many lines it has of each kind."""
    if answers.half_written:
        return doubt("half_written")
    lines = answers.written.total()
    if not lines:
        return wrong("none")
    if not answers.written["expense"]:
        return doubt("no_expense")
    if not answers.written["income"]:
        return doubt("no_income")
    return right(lines=lines) if lines >= FEW else doubt("few")


def _check(judge: Callable[[BookAnswers], Finding], *kinds: str) -> Check[BookAnswers]:
    return Check(judge, frozenset({"ok", *kinds}))


BOOK_CHECKS: dict[str, Check[BookAnswers]] = {
    **{
        name: _check(partial(question, name=name), *(f"{name}_{choice}" for choice in choices))
        for name, choices in WRONG.items()
    },
    "week": _check(week, "half_written", "none", "no_expense", "no_income", "few"),
}
