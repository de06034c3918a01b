"""Budget: what she means to spend on something in a month, beside what she did spend.

>>> [(line.category, line.left) for line in compare({"an": 2_000_000}, {"an": 2_300_000, "hoc": 500_000})]
[('an', -300000), ('hoc', -500000)]
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.domain.summary import Summary


class BudgetNotPositive(Refusal):
    """A plan to spend nothing: leave it out."""

    kind = "budget-not-positive"


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """One category of a month; `planned` is 0 where there was no plan."""

    category: str
    planned: int
    spent: int

    @property
    def left(self) -> int:
        """What may still be spent; below 0 where more was spent than planned."""
        return self.planned - self.spent


def validate(amount: int) -> int:
    """Return `amount` if it can be a month's plan. Raises BudgetNotPositive."""
    if amount <= 0:
        raise BudgetNotPositive
    return amount


def spent(month: Summary) -> dict[str, int]:
    """Return what a month's expenses were, by category."""
    return {part.category: part.amount for part in month.expenses}


def compare(planned: Mapping[str, int], spending: Mapping[str, int]) -> tuple[BudgetLine, ...]:
    """Return plan and spending of each category: planned ones in their order, then the others."""
    categories = dict.fromkeys((*planned, *spending))
    return tuple(BudgetLine(name, planned.get(name, 0), spending.get(name, 0)) for name in categories)
