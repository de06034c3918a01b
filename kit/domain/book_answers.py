"""Book answers: what a woman has said so far in the cash book lesson, and the lines of hers that its checks read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal
from kit.domain.summary import summarize

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from kit.domain.category import Category
    from kit.domain.debt import Debt
    from kit.domain.entry import Entry
    from kit.domain.savings import Goal
    from kit.domain.summary import Month


class EntryCategoryMissing(Refusal):
    """A line of which nobody said what it is about."""

    kind = "entry-category-missing"


@dataclass(frozen=True, slots=True)
class BookAnswers:
    """All she has said; what she has not reached is empty.

    chosen: what she tapped, by the name of the question; lines: those of her book that count; half_written: whether an
    amount stands in the form that is no line yet; month: the month that is looked at; paid: debts that she says were
    paid, `part` of it where it was not all; planned: what she means to spend in a month, by category; goal: what she
    saves for; members: of her household; categories: the table of them.
    """

    chosen: Mapping[str, str]
    lines: tuple[Entry, ...]
    today: date
    half_written: bool = False
    month: Month | None = None
    paid: tuple[Debt, ...] = ()
    part: int | None = None
    planned: Mapping[str, int] = field(default_factory=dict)
    goal: Goal | None = None
    members: int | None = None
    categories: Mapping[str, Category] = field(default_factory=dict)

    @property
    def written(self) -> Counter[str]:
        """How many lines there are of each kind."""
        return Counter(line.kind for line in self.lines)

    @property
    def left(self) -> int:
        """What the month left in hand."""
        if self.month is None:
            return 0
        first, last = self.month.first, self.month.last
        return summarize(line for line in self.lines if first <= line.date <= last).net_cash
