"""Revenue: what a household sold in a year, beside the amount up to which nothing is due, and the notice it owes.

A sale is revenue on the day it is made, paid or not; money that comes later for it is none again. What was made at home
and what was bought to sell on are summed apart. The figures of law come in (kit.content.revenue_duty).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from kit.domain.category import Category
    from kit.domain.entry import Entry


@dataclass(frozen=True, slots=True)
class RevenueDuty:
    """What the rules of a year say: revenue up to `exempt` owes no tax; `form` is handed in by `due` all the same."""

    exempt: int
    form: str
    due: date


@dataclass(frozen=True, slots=True)
class Revenue:
    """The sales of one year, in đồng. `unsaid`: not known whether made at home or bought."""

    year: int
    home: int
    bought: int
    unsaid: int
    duty: RevenueDuty

    @property
    def total(self) -> int:
        """All that was sold."""
        return self.home + self.bought + self.unsaid

    @property
    def above(self) -> int:
        """How much it is above what owes no tax; 0 where it is not."""
        return max(0, self.total - self.duty.exempt)

    @property
    def notice_owed(self) -> bool:
        """Whether the yearly notice is owed: by everyone who sold anything."""
        return self.total > 0


def is_sale(line: Entry, categories: Mapping[str, Category]) -> bool:
    """Return whether a line is revenue: a sale of goods or services that counts, and not money for an earlier one."""
    category = categories.get(line.category)
    return not line.voided and line.settles is None and category is not None and category.revenue


def revenue(lines: Iterable[Entry], categories: Mapping[str, Category], year: int, duty: RevenueDuty) -> Revenue:
    """Return the revenue of `year` of lines that count."""
    sums = {"home": 0, "bought": 0, "": 0}
    for line in lines:
        if line.date.year == year and is_sale(line, categories):
            sums[line.made] += line.amount
    return Revenue(year, sums["home"], sums["bought"], sums[""], duty)
