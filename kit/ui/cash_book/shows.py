"""Shows: the drawings and tables of the cash book lesson, by the names that its file uses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kit.content.practice_days import DAYS
from kit.ui.cash_book import heads, months, owed, plans, practice, seasons
from kit.ui.html import Html, element
from kit.ui.shown import rule

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.ui.cash_book.sight import Sight


def only_mine(sight: Sight) -> Html:
    """Say what others see of her book: nothing."""
    points = [element("li", {}, sight.say(f"mine-{what}")) for what in ("leader", "class", "delete")]
    return element("div", {"class": "cp-points"}, element("ul", {}, *points))


def day_book(sight: Sight, day: int) -> Html:
    """Return a day of the practice family with its book."""
    return practice.day_book(sight.say, day, sight.language)


def put_right(sight: Sight) -> Html:
    """Return what the three days come to."""
    return practice.put_right(sight.say)


def receipt(sight: Sight) -> Html:
    """Return the receipt that the family's book has no line for."""
    return element("p", {"class": "cp-note"}, sight.say("practice-receipt"))


def rule_of_thumb(sight: Sight) -> Html:
    """Return the one sentence to take home."""
    return rule(sight.say("rule"), sight.lesson.page.say("rule_of_thumb"))


SHOWS: dict[str, Callable[[Sight], Html]] = {
    "only_mine": only_mine,
    **{f"day_{day}": partial(day_book, day=day) for day in DAYS},
    "receipt": receipt,
    "put_right": put_right,
    "month": months.month_drawn,
    "practice_year": seasons.practice_year,
    "calendar": seasons.calendar,
    "before_hard": seasons.before_hard,
    "debt_list": owed.debt_list,
    "plan_table": plans.plan_table,
    "goal_plan": plans.goal_plan,
    "head_income": heads.head_income,
    "poverty_line": heads.poverty_line,
    "year_sales": heads.year_sales,
    "rule_of_thumb": rule_of_thumb,
}
