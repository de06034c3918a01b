"""Sight: what a drawing or a table of the cash book lesson is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain import money

if TYPE_CHECKING:
    from kit.ui.cash_book.ledger import Ledger
    from kit.ui.lesson import Lesson


@dataclass(frozen=True, slots=True)
class Sight:
    """Her book, and the lesson whose words are said."""

    lesson: Lesson
    ledger: Ledger

    @property
    def language(self) -> str:
        """The language of the page."""
        return self.lesson.page.language

    def left(self, amount: int) -> str:
        """Return what is left, or short, in words."""
        return self.say("is-short" if amount < 0 else "is-left", amount=money.format(abs(amount)))

    def say(self, key: str, **details: object) -> str:
        """Return a sentence about the cash book, by its key without the "book-"."""
        return self.lesson.page.say(f"book-{key}", **details)
