"""Ledger: her cash book as an open page holds it. It is read once, and every line written here goes into both.

A line is on the disk before the page says so: the form is empty then, and nothing on the phone would bring it back.
Ten thousand lines are summed up, and drawn, once after a change and not each time that something is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kit.domain.cash_book import CashBook
from kit.domain.debt import debts
from kit.domain.summary import Month

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from kit.domain.debt import Debt
    from kit.domain.entry import Entry
    from kit.domain.summary import Summary
    from kit.store.keeper import Keeper
    from kit.ui.page import Page

Made = TypeVar("Made")


class Ledger:
    """The cash book of whoever `page` is open for."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._whose: Keeper | None = None
        self._book = CashBook()
        self._made: dict[str, object] = {}

    @property
    def book(self) -> CashBook:
        """All lines, crossed out ones too, in the order of writing."""
        if self._whose is not self._page.keeper:  # the page was given to somebody since
            self.look_again()
        return self._book

    @property
    def live(self) -> tuple[Entry, ...]:
        """The lines that count, by day."""
        return self.once("live", self.book.live)

    @property
    def months(self) -> dict[Month, Summary]:
        """What each month with a line comes to, the first month first."""
        return self.once("months", self.book.months)

    @property
    def debts(self) -> tuple[Debt, ...]:
        """What is still owed, the oldest first."""
        return self.once("debts", lambda: debts(self.live))

    def month(self, today: date) -> Month | None:
        """Return the month to look at: this one, or the last one with a line; None for an empty book."""
        now = Month.of(today)
        return now if now in self.months else max(self.months, default=None)

    def once(self, name: str, make: Callable[[], Made]) -> Made:
        """Return what `make` makes of the book, made anew only when the book is another."""
        _ = self.book
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]  # type: ignore[return-value]  # what was put there under this name

    def look_again(self) -> None:
        """Read it again: her other phone may have written too."""
        self._whose = self._page.keeper
        self._take(self._whose.cash_book())

    def has(self, id_: UUID) -> bool:
        """Return whether a line is written already."""
        return any(line.id == id_ for line in self.book.lines)

    def write(self, entry: Entry) -> None:
        """Write a line; the same line again changes nothing."""
        book = self.book
        self._page.keeper.keep_entry(entry)
        self._page.keeper.flush()
        self._take(book.put(entry))

    def void(self, id_: UUID) -> None:
        """Cross a line out. Raises EntryNotInBook."""
        book = self.book.void(id_)
        self._page.keeper.void_entry(id_)
        self._page.keeper.flush()
        self._take(book)

    def restore(self, id_: UUID) -> None:
        """Take the crossing out back. Raises EntryNotInBook."""
        book = self.book.restore(id_)
        self._page.keeper.restore_entry(id_)
        self._page.keeper.flush()
        self._take(book)

    def _take(self, book: CashBook) -> None:
        self._book, self._made = book, {}
