"""Heads: income for each member of the household, the year's poverty line beside it, and the year's sales beside the
amount up to which no tax is due. Each is shown only where she taps for it, to her alone; none of it says what she is.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from kit.content.categories import categories
from kit.content.revenue_duty import revenue_duty
from kit.content.rules import rule
from kit.domain import money
from kit.domain.per_head import MEMBERS_MOST, MembersUnclear, per_head
from kit.domain.quantity import Quantity
from kit.domain.revenue import revenue
from kit.ui.html import Html, element, join
from kit.ui.listing.said import Said

if TYPE_CHECKING:
    from kit.ui.cash_book.sight import Sight
    from kit.ui.lesson import Lesson

LINES = ("poverty_line_rural", "poverty_line_urban")
DUTIES = ("revenue_exempt", "revenue_notice_form", "revenue_notice_due")
JANUARY = 1
"""In January the notice of the year before is still to be handed in."""


def members(lesson: Lesson) -> int | None:
    """Return how many are in her household, None as long as that is not a whole number."""
    found = Said(lesson).held("members", Quantity)
    return int(found.amount) if found is not None and found.amount == round(found.amount, 0) else None


def head_income(sight: Sight) -> Html:
    """Return the income for each member a month, and how it is worked out. Raises NotAFullMonth, MembersUnclear."""
    count = members(sight.lesson)
    if count is None:
        raise MembersUnclear(most=MEMBERS_MOST)
    found = per_head(sight.ledger.live, categories(), count)
    months = f"{round(Decimal(found.months.numerator) / found.months.denominator, 1):f}"
    details = {
        "income": money.format(found.income),
        "costs": money.format(found.production_costs),
        "own_use": money.format(found.own_use),
        "members": count,
        "months": months.replace(".", ",") if sight.language == "vi" else months,
    }
    result = element("p", {"class": "cp-qr-name"}, sight.say("head-amount", amount=money.format(found.amount)))
    return _card(result, element("p", {}, sight.say("head-worked-out", **details)))


def poverty_line(sight: Sight) -> Html:
    """Return the income lines of the year, what they are for, and that income alone classifies nobody."""
    today = sight.lesson.today
    said = [element("p", {}, element("strong", {}, sight.say("line-year", year=str(today.year))))]
    values = [rule(name).on(today) for name in LINES]
    said += [
        element("p", {}, sight.say(f"line-{name.rsplit('_', 1)[1]}", amount=money.format(value.dong)))
        for name, value in zip(LINES, values, strict=True)
    ]
    said += [element("p", {}, sight.say(f"line-{what}")) for what in ("purpose", "classifies-nobody")]
    checked = min(value.checked_on for value in values)
    return _card(*said, element("p", {"class": "cp-help"}, sight.say("checked-on", day=checked)))


def year_sales(sight: Sight) -> Html:
    """Return the sales of the year beside what the rules say of them, each with its date. Raises NothingInForce."""
    today = sight.lesson.today
    years = (today.year - 1, today.year) if today.month == JANUARY else (today.year,)
    return join([_sales(sight, year) for year in years])


def _sales(sight: Sight, year: int) -> Html:
    found = revenue(sight.ledger.live, categories(), year, revenue_duty(year))
    last = date(year, 12, 31)
    checked = min(rule(name).on(last).checked_on for name in DUTIES)
    said = [
        element("p", {}, element("strong", {}, sight.say("sales-year", year=str(year)))),
        element("p", {"class": "cp-qr-name"}, money.format(found.total)),
        element("p", {}, sight.say("sales-home", amount=money.format(found.home))),
        *([element("p", {}, sight.say("sales-bought", amount=money.format(found.bought)))] if found.bought else []),
        element("p", {}, sight.say("sales-exempt", amount=money.format(found.duty.exempt))),
    ]
    if found.above:
        said.append(element("p", {}, sight.say("sales-above", amount=money.format(found.above))))
    if found.notice_owed:
        said.append(element("p", {}, sight.say("sales-notice", form=found.duty.form, day=found.duty.due)))
    return _card(*said, element("p", {"class": "cp-help"}, sight.say("checked-on", day=checked)))


def _card(*parts: Html) -> Html:
    return element("div", {"class": "cp-note"}, *parts)
