"""Practice days: three days of an invented family's book, with the four mistakes that are mostly made, and put right.

The lines are the practice book's (`kit.content.practice_book`); what is wrong with them is added here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid5

from kit.content.practice_book import practice_entries
from kit.domain.cash_book import CashBook
from kit.domain.entry import Entry
from kit.domain.summary import summarize

if TYPE_CHECKING:
    from kit.domain.category import Kind
    from kit.domain.summary import Summary

LINES = ("pears", "truck", "fish", "tea", "rice", "bags", "shoots", "bran", "wedding")
"""The lines of the practice book, as the lesson's file names them."""
LOAN, FERTILIZER = 2_000_000, 450_000
DAYS = {1: ("pears", "truck", "fish", "loan"), 2: ("tea", "rice", "bags"), 3: ("shoots", "shoots", "bran", "wedding")}
"""What stands in the book of each day, mistakes included."""


@dataclass(frozen=True, slots=True)
class Practice:
    """The practice lines by name, as they should be (`right`) and as the family wrote them (`wrong`)."""

    right: dict[str, Entry]
    wrong: dict[str, Entry]

    @property
    def as_written(self) -> Summary:
        """What the book comes to with its mistakes."""
        return summarize(self.wrong[name] for names in DAYS.values() for name in names)

    @property
    def corrected(self) -> Summary:
        """What it comes to without them."""
        return CashBook(tuple(self.right.values())).total()

    @property
    def without_loan(self) -> int:
        """What is left of the three days, not counting what has to be paid back."""
        return self.corrected.net_cash - LOAN


def practice() -> Practice:
    """Return the three days. Raises TableBroken."""
    right = dict(zip(LINES, practice_entries(), strict=True))
    first, last = right["pears"], right["bran"]
    right["loan"] = _line(first, LOAN, "vay-tien", kind="income")
    right["fertilizer"] = _line(last, FERTILIZER, "phan", kind="expense")
    wrong = dict(right)
    wrong["loan"] = replace(right["loan"], category="trong-trot")
    wrong["rice"] = replace(right["rice"], kind="income", category="thu-khac")
    return Practice(right, wrong)


def _line(beside: Entry, amount: int, category: str, *, kind: Kind) -> Entry:
    """Return a line of the same day as `beside`."""
    return Entry(uuid5(beside.id, category), kind, amount, category, beside.date)
