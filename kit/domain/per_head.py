"""Per head: the household's income for each member a month.

    (cash income − production costs + own use at market price) ÷ members ÷ months recorded

A loan and savings taken out are cash that came in and no income. A month counts by the share of its days that the book
covers, from the first line's day to the last one's; a month without a line was not recorded and does not count. Below
one full month there is no such figure: a good week would look like a good year. Income alone classifies nobody as poor.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal
from kit.domain.rounding import half_up
from kit.domain.summary import Month

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kit.domain.category import Category
    from kit.domain.entry import Entry

MEMBERS_MOST = 40


class NotAFullMonth(Refusal):
    """Lines of less than a month. Details: `days`, how many the book covers."""

    kind = "not-a-full-month"


class MembersUnclear(Refusal):
    """No household, or a whole hamlet. Details: `most`."""

    kind = "members-unclear"


@dataclass(frozen=True, slots=True)
class PerHead:
    """Income a head a month, with what it is made of; all in đồng, of the whole time that was recorded."""

    income: int
    production_costs: int
    own_use: int
    members: int
    months: Fraction

    @property
    def amount(self) -> int:
        """For one member, one month; below 0 where producing cost more than came in."""
        whole = self.income - self.production_costs + self.own_use
        return half_up(Fraction(whole, self.members) / self.months)


def per_head(lines: Iterable[Entry], categories: Mapping[str, Category], members: int) -> PerHead:
    """Return the income per head of lines that count. Raises NotAFullMonth, MembersUnclear."""
    if not 1 <= members <= MEMBERS_MOST:
        raise MembersUnclear(most=MEMBERS_MOST)
    given = [line for line in lines if not line.voided]
    months = months_recorded(given)
    if months < 1:
        raise NotAFullMonth(days=_days(given))
    cash = [line for line in given if line.cash]
    return PerHead(
        income=sum(line.amount for line in cash if line.kind == "income" and _is_income(line, categories)),
        production_costs=sum(line.amount for line in cash if line.kind == "expense" and _is_cost(line, categories)),
        own_use=sum(line.amount for line in given if line.kind == "own_use"),
        members=members,
        months=months,
    )


def months_recorded(lines: Sequence[Entry]) -> Fraction:
    """Return how many months `lines` cover: whole ones, and the shares of the first and the last."""
    if not lines:
        return Fraction(0)
    first, last = min(line.date for line in lines), max(line.date for line in lines)
    covered = Fraction(0)
    for month in {Month.of(line.date) for line in lines}:
        days = min(month.last, last) - max(month.first, first)
        covered += Fraction(days.days + 1, month.days)
    return covered


def _days(lines: Sequence[Entry]) -> int:
    days = [line.date for line in lines]
    return (max(days) - min(days)).days + 1 if days else 0


def _is_income(line: Entry, categories: Mapping[str, Category]) -> bool:
    """Return whether money that came in was earned or given; of a category the table has lost, it was."""
    category = categories.get(line.category)
    return category is None or category.counts_as_income


def _is_cost(line: Entry, categories: Mapping[str, Category]) -> bool:
    category = categories.get(line.category)
    return category is not None and category.production_cost
