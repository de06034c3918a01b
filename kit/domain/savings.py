"""Savings: something she wants to have the money for by a day ("máy sấy trước tháng 9"), and what that asks of a month.

>>> from datetime import date
>>> dryer = Goal("Máy sấy", 8_000_000, date(2027, 8, 31), saved=1_500_000)
>>> plan(dryer, today=date(2026, 11, 25))
SavingsPlan(left=6500000, months=10, a_month=650000)
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from kit.domain import name
from kit.domain.refusal import Refusal
from kit.domain.rounding import up_to

if TYPE_CHECKING:
    from datetime import date

STEP = 1_000
"""A sum to put aside each month is said in whole thousands."""


class GoalNameMissing(Refusal):
    """Nothing to save for."""

    kind = "goal-name-missing"


class GoalAmountNotPositive(Refusal):
    """Something that costs nothing."""

    kind = "goal-amount-not-positive"


class GoalDayPast(Refusal):
    """A day that is over. Details: `day`."""

    kind = "goal-day-past"


@dataclass(frozen=True, slots=True)
class Goal:
    """What for, how much, by when, and what is put aside already."""

    name: str
    amount: int
    by: date
    saved: int = 0

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise GoalNameMissing
        name.validate(self.name)
        if self.amount <= 0 or self.saved < 0:
            raise GoalAmountNotPositive

    @property
    def reached(self) -> bool:
        """Whether it is all there."""
        return self.saved >= self.amount


@dataclass(frozen=True, slots=True)
class SavingsPlan:
    """What is left to save, in how many months, and how much that is each month."""

    left: int
    months: int
    a_month: int


def plan(goal: Goal, *, today: date) -> SavingsPlan:
    """Return what `goal` asks of each month that ends by its day, this month included, and of one at least.

    Raises GoalDayPast for a day that is over while money is missing.
    """
    left = max(0, goal.amount - goal.saved)
    if left and goal.by < today:
        raise GoalDayPast(day=goal.by)
    tomorrow = type(goal.by).fromordinal(goal.by.toordinal() + 1)  # the day itself still counts
    months = max(1, (tomorrow.year - today.year) * 12 + tomorrow.month - today.month)
    return SavingsPlan(left, months, up_to(Fraction(left, months), STEP))


def reaches(found: SavingsPlan, net_cash_a_month: int) -> bool:
    """Return whether what a month leaves in hand is enough for it."""
    return net_cash_a_month >= found.a_month
