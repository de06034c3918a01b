"""Plans: what she means to spend on a few things in a month, and what she saves for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.categories import category_rows
from kit.domain import budget, money, savings
from kit.domain.amount_refusal import dotted
from kit.domain.refusal import Refusal
from kit.domain.savings import Goal
from kit.ui.cash_book.months import borrowed, month_name
from kit.ui.html import Html, element
from kit.ui.listing.said import Said
from kit.ui.shown import table

if TYPE_CHECKING:
    from datetime import date

    from kit.ui.cash_book.sight import Sight
    from kit.ui.lesson import Lesson

PLANNED = {
    "plan_food": "an",
    "plan_school": "hoc",
    "plan_gifts": "hieu-hi",
    "plan_feed": "thuc-an-chan-nuoi",
    "plan_fertilizer": "phan",
}
"""The category of each field of the plan."""


def planned(lesson: Lesson) -> dict[str, int]:
    """Return what she means to spend, by category."""
    said = Said(lesson)
    amounts = {category: said.held(field, int) for field, category in PLANNED.items()}
    return {category: amount for category, amount in amounts.items() if amount is not None}


def plan_table(sight: Sight) -> Html:
    """Return plan and spending of this month; nothing without a plan."""
    wanted = planned(sight.lesson)
    month = sight.ledger.month(sight.lesson.today)
    if not wanted:
        return Html()
    spent = budget.spent(sight.ledger.months[month]) if month else {}
    compared = budget.compare(wanted, {name: spent[name] for name in wanted if name in spent})
    rows = category_rows()
    body = [
        [rows[line.category].name(sight.language), dotted(line.planned), dotted(line.spent), dotted(line.left)]
        for line in compared
    ]
    header = [sight.say(f"plan-{column}") for column in ("what", "planned", "spent", "left")]
    return table(caption=sight.say("plan-table"), header=header, rows=body)


def goal(lesson: Lesson) -> Goal | None:
    """Return what she saves for, None as long as something is missing. Raises GoalAmountNotPositive."""
    said = Said(lesson)
    name, amount = said.text("goal_name"), said.held("goal_amount", int)
    by: date | None = lesson.value("goal_by")  # type: ignore[assignment]  # a field of kind "day"
    if not name or amount is None or by is None:
        return None
    return Goal(name, amount, by, said.held("goal_saved", int) or 0)


def goal_plan(sight: Sight) -> Html:
    """Return what her goal asks of a month, beside what the last month has left without a loan. Raises GoalDayPast."""
    try:
        wanted = goal(sight.lesson)
    except Refusal:
        return Html()
    if wanted is None or wanted.reached:
        return Html()
    asked = savings.plan(wanted, today=sight.lesson.today)
    lines = [sight.say("goal-left", left=money.format(asked.left), by=wanted.by)]
    lines.append(sight.say("goal-a-month", amount=money.format(asked.a_month), count=asked.months))
    month = sight.ledger.month(sight.lesson.today)
    if month is not None:
        summary = sight.ledger.months[month]
        not_earned = borrowed(summary)  # nobody saves from a loan
        left = summary.net_cash - not_earned
        enough = "goal-enough" if savings.reaches(asked, left) else "goal-not-enough"
        named = month_name(month, sight.language)
        lines.append(sight.say(enough, month=named, left=sight.left(left), borrowed=not_earned))
    return element("div", {"class": "cp-points"}, element("ul", {}, *(element("li", {}, line) for line in lines)))
