"""Practice: three days of an invented family's book, with the four mistakes that are mostly made, and put right.

The lines are the practice book's (`kit.content.practice_book`); what is wrong with them is added here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid5

from kit.content.categories import category_rows
from kit.content.practice_book import practice_entries
from kit.domain import money
from kit.domain.amount_refusal import dotted
from kit.domain.cash_book import CashBook
from kit.domain.entry import Entry
from kit.domain.summary import summarize
from kit.ui.cash_book.line_list import amount
from kit.ui.html import Html, element, join
from kit.ui.pictures import picture
from kit.ui.shown import table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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


def day_book(say: Callable[..., str], day: int, language: str) -> Html:
    """Return what happened on a day, and how the family wrote it."""
    found, rows = practice(), category_rows()
    items = []
    for name in DAYS[day]:
        line = found.wrong[name]
        row = rows[line.category]
        under = say("practice-under", category=row.name(language))
        drawing = element("span", {"class": "cp-picture"}, picture(row.picture))
        words = element("p", {}, element("strong", {}, amount(line)), f" · {say(f'practice-{name}')} · {under}")
        items.append(element("li", {"class": "cp-line"}, drawing, words))
    return join(
        [
            element("p", {"class": "cp-note"}, say(f"practice-day-{day}")),
            element("h3", {"class": "cp-example"}, say("practice-book", day=day)),
            element("ul", {"class": "cp-lines"}, *items),
            element("p", {"class": "cp-help"}, say("practice-invented")),
        ]
    )


def put_right(say: Callable[..., str]) -> Html:
    """Return in, out and left of the three days, as they were written and as they are right."""
    found = practice()
    both: Sequence[Summary] = (found.as_written, found.corrected)
    rows = [
        [say("in"), *(dotted(one.cash_in) for one in both)],
        [say("out"), *(dotted(one.cash_out) for one in both)],
        [say("left"), *(dotted(one.net_cash) for one in both)],
    ]
    header = [say("practice-line"), say("practice-as-written"), say("practice-corrected")]
    loan = say("practice-inside", loan=money.format(LOAN), short=money.format(-found.without_loan))
    shown = table(caption=say("practice-both"), header=header, rows=rows, result=len(rows) - 1)
    return join([shown, element("p", {"class": "cp-help"}, loan)])


def _line(beside: Entry, amount: int, category: str, *, kind: Kind) -> Entry:
    """Return a line of the same day as `beside`."""
    return Entry(uuid5(beside.id, category), kind, amount, category, beside.date)
