"""Book checks: what the cash book lesson asks, from the mistakes in an invented family's book to her own plans.

Nothing that she writes into her own book is wrong here: a week without an expense is asked about, and she has the last
word. What is wrong or doubted is logged and shown to the facilitator by its name, so none of these names says how she
is off; what depends on her money is always right.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kit.domain import budget, savings
from kit.domain.check import Check, Finding, doubt, right, wrong
from kit.domain.debt import PaidTooMuch
from kit.domain.per_head import NotAFullMonth, per_head

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
    "year": "put_aside",
    "credit": "unpaid",
    "duty": "notice",
}
"""The right choice of each question."""
WRONG = {
    "mine": ("leader", "class"),
    "loan": ("pears", "truck", "fish"),
    "own_use": ("tea", "bags"),
    "doubled": ("bran", "wedding"),
    "forgotten": ("bran", "wedding"),
    "left": ("as_written", "with_loan"),
    "year": ("borrow", "green"),
    "credit": ("head", "as_paid"),
    "duty": ("nothing", "monthly"),
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
    return right(lines=str(lines)) if lines >= FEW else doubt("few")


def month(answers: BookAnswers) -> Finding:
    """Judge whether the month left what she guessed; both are right."""
    guessed = {"left": answers.left >= 0, "short": answers.left < 0}
    return right("ok" if guessed.get(answers.chosen.get("guess", "")) else "other")


def hard(_: BookAnswers) -> Finding:
    """Judge which month is hard for her: she knows."""
    return right()


def debts(answers: BookAnswers) -> Finding:
    """Judge who paid. Raises PaidTooMuch."""
    if not answers.paid:
        return wrong("part_of_one") if answers.part is not None else right("none_paid")
    if answers.part is None:
        return right(amount=sum(debt.left for debt in answers.paid))
    if len(answers.paid) > 1:
        return wrong("part_of_one")
    left = answers.paid[0].left
    if answers.part > left:
        raise PaidTooMuch(left=left, paid=answers.part)
    return right(amount=answers.part) if answers.part else wrong("part_of_one")


def plan(answers: BookAnswers) -> Finding:
    """Judge what she means to spend. Raises BudgetNotPositive."""
    for amount in answers.planned.values():
        budget.validate(amount)
    return right(amount=sum(answers.planned.values())) if answers.planned else doubt("none_planned")


def goal(answers: BookAnswers) -> Finding:
    """Judge what she saves for. Raises GoalDayPast."""
    if answers.goal is None:
        return wrong("goal_missing")
    if answers.goal.reached:
        return right("reached", name=answers.goal.name)
    asked = savings.plan(answers.goal, today=answers.today)
    return right(name=answers.goal.name, amount=asked.a_month)


def heads(answers: BookAnswers) -> Finding:
    """Judge how many share the income. Raises MembersUnclear."""
    try:
        per_head(answers.lines, answers.categories, answers.members or 0)
    except NotAFullMonth:
        return right("not_full")
    return right()


def habit(_: BookAnswers) -> Finding:
    """Judge when she writes: any time is right."""
    return right()


def _check(judge: Callable[[BookAnswers], Finding], *kinds: str) -> Check[BookAnswers]:
    return Check(judge, frozenset({"ok", *kinds}))


BOOK_CHECKS: dict[str, Check[BookAnswers]] = {
    **{
        name: _check(partial(question, name=name), *(f"{name}_{choice}" for choice in choices))
        for name, choices in WRONG.items()
    },
    "week": _check(week, "half_written", "none", "no_expense", "no_income", "few"),
    "month": _check(month, "other"),
    "hard": _check(hard),
    "debts": _check(debts, "none_paid", "part_of_one"),
    "plan": _check(plan, "none_planned"),
    "goal": _check(goal, "goal_missing", "reached"),
    "heads": _check(heads, "not_full"),
    "habit": _check(habit),
}
