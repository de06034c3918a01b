"""Housekeeping: the rules, drawings and tables of the cash book lesson, by the names its file uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.book_checks import BOOK_CHECKS
from kit.ui.cash_book.answers import answers
from kit.ui.cash_book.ledger import Ledger
from kit.ui.cash_book.shows import SHOWS
from kit.ui.cash_book.sight import Sight
from kit.ui.subject import Subject

if TYPE_CHECKING:
    from kit.domain.check import Finding
    from kit.ui.html import Html
    from kit.ui.lesson import Lesson


class Housekeeping(Subject):
    """What comes into the household, what goes out, and what she makes of it."""

    def __init__(self, lesson: Lesson) -> None:
        super().__init__(lesson)
        self.ledger = Ledger(lesson.page)

    def look_again(self) -> None:
        """Look up again what her other phone may have written meanwhile."""
        self.ledger.look_again()

    def judge(self, check: str) -> Finding:
        """Return what a rule finds in her answers."""
        return BOOK_CHECKS[check].judge(answers(self.lesson, self.ledger))

    def show(self, name: str) -> Html:
        """Return a drawing or a table."""
        return SHOWS[name](Sight(self.lesson, self.ledger))
