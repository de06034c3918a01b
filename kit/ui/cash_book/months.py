"""Months: the month drawn: in, out and left beside the month before, by source, and what is counted apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.dates import get_month_names

from kit.charts import month_chart as charts
from kit.content.categories import categories
from kit.domain import money
from kit.ui.html import Html, element, join
from kit.ui.shown import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kit.domain.summary import Month, Part, Summary
    from kit.ui.cash_book.sight import Sight


def month_drawn(sight: Sight) -> Html:
    """Return her month; nothing for an empty book."""
    month = sight.ledger.month(sight.lesson.today)
    if month is None:
        return Html()
    return sight.ledger.once(f"month {month}", lambda: _drawn(sight, month))


def month_name(month: Month, language: str) -> str:
    """Return a month with its year: "Tháng 2/2027"."""
    name = str(get_month_names("wide", context="stand-alone", locale=language)[month.month])
    return f"{name}/{month.year}" if language == "vi" else f"{name} {month.year}"


def borrowed(summary: Summary) -> int:
    """Return what came in and was not earned: loans, savings taken out, money lent that came back."""
    known = categories()
    return sum(
        part.amount for part in summary.income if part.category in known and not known[part.category].counts_as_income
    )


def _drawn(sight: Sight, month: Month) -> Html:
    summary, before = sight.ledger.months[month], sight.ledger.months.get(month.before)
    language = sight.language
    chart = figure(
        charts.month_chart(summary, before, language=language),
        alt=charts.month_said(summary, before, language=language),
        caption=sight.say("month-before" if before else "month-no-before"),
    )
    parts: list[Html] = [element("h3", {"class": "cp-example"}, month_name(month, language)), chart]
    parts += _sources(sight, "income", summary.income)
    parts += _sources(sight, "expense", summary.expenses)
    parts.append(_apart(sight, summary))
    return join(parts)


def _sources(sight: Sight, kind: str, found: Sequence[Part]) -> list[Html]:
    """Return from where it came, or for what it went; nothing where there was none."""
    if not found:
        return []
    drawn = charts.source_chart(found, kind="income" if kind == "income" else "expense", language=sight.language)
    head = element("h3", {"class": "cp-example"}, sight.say(f"category-{kind}"))
    return [head, figure(drawn, alt=charts.source_said(found, language=sight.language))]


def _apart(sight: Sight, summary: Summary) -> Html:
    """Return what is not in the sum, or not what it seems: the business and the family, what was eaten, owed, lent."""
    not_earned = borrowed(summary)
    said = [
        sight.say(
            f"side-of-{side}",
            money_in=money.format(flow.cash_in),
            money_out=money.format(flow.cash_out),
            left=sight.left(flow.net_cash),
        )
        for side, flow in summary.sides.items()
    ]
    amounts = {
        "own-use": summary.own_use,
        "borrowed": not_earned,
        "to-come": summary.to_come,
        "to-pay": summary.to_pay,
    }
    without = {"left": sight.left(summary.net_cash - not_earned)}
    said += [sight.say(f"month-{name}", amount=money.format(one), **without) for name, one in amounts.items() if one]
    lines = [element("li", {}, sentence) for sentence in said]
    return element("div", {"class": "cp-points"}, element("ul", {}, *lines))
