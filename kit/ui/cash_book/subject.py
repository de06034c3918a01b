"""Housekeeping: the rules, drawings and tables of the cash book lesson, by the names its file uses."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from kit.content.period import NothingInForce
from kit.content.revenue_duty import revenue_duty
from kit.domain import money
from kit.domain.book_checks import BOOK_CHECKS
from kit.ui.cash_book import owed
from kit.ui.cash_book.answers import answers
from kit.ui.cash_book.ledger import Ledger
from kit.ui.cash_book.seasons import months_offered
from kit.ui.cash_book.shows import SHOWS
from kit.ui.cash_book.sight import Sight
from kit.ui.subject import Offer, Subject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.domain.check import Finding
    from kit.ui.html import Html
    from kit.ui.lesson import Lesson

NAMED = frozenset({"week"})  # steps that other steps send her back to


class Housekeeping(Subject):
    """What comes into the household, what goes out, and what she makes of it."""

    def __init__(self, lesson: Lesson) -> None:
        super().__init__(lesson)
        self.ledger = Ledger(lesson.page)

    def look_again(self) -> None:
        """Look up again what her other phone may have written meanwhile."""
        self.ledger.look_again()

    def facts(self) -> Mapping[str, object]:
        """Return what sentences may speak of: figures of the law of this year, and none of hers."""
        found: dict[str, object] = {
            f"{step.name}_step": str(step.number) for step in self.lesson.page.steps if step.name in NAMED
        }
        with suppress(NothingInForce):  # a laptop whose clock stands years back
            duty = revenue_duty(self.lesson.today.year)
            found |= {"exempt": duty.exempt, "exempt_words": money.in_words(duty.exempt)}
            found |= {"form": duty.form, "due": f"{duty.due:%d/%m/%Y}"}
        return found

    def judge(self, check: str) -> Finding:
        """Return what a rule finds in her answers. Raises Refusal."""
        return BOOK_CHECKS[check].judge(answers(self.lesson, self.ledger, check))

    def holds(self, condition: str) -> bool:
        """Return whether nothing can be asked in a step: no line in the book, nobody who owes."""
        return {"no_line": not self.ledger.live, "no_debt": not self.ledger.debts}[condition]

    def offer(self, table: str) -> Offer:
        """Return the months, or the debts, to choose from."""
        if table == "months":
            return months_offered(self.lesson)
        if table == "debts":
            return owed.debts_offered(self.lesson, self.ledger)
        raise LookupError(table)

    def show(self, name: str) -> Html:
        """Return a drawing or a table."""
        return SHOWS[name](Sight(self.lesson, self.ledger))

    def keep(self, name: str) -> None:
        """Write down the money of debts that were paid."""
        if name != "paid":
            raise LookupError(name)
        owed.write_paid(self.lesson, self.ledger)
