"""Ledger: her cash book as an open page holds it. It is read once, and every line written here goes into both.

Ten thousand lines are summed up once after a change and not for each table that shows them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.cash_book import CashBook

if TYPE_CHECKING:
    from uuid import UUID

    from kit.domain.entry import Entry
    from kit.store.keeper import Keeper
    from kit.ui.page import Page


class Ledger:
    """The cash book of whoever `page` is open for."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._whose: Keeper | None = None
        self._book = CashBook()
        self._live: tuple[Entry, ...] | None = None

    @property
    def book(self) -> CashBook:
        """All lines, crossed out ones too, in the order of writing."""
        if self._whose is not self._page.keeper:  # the page was given to somebody since
            self.look_again()
        return self._book

    @property
    def live(self) -> tuple[Entry, ...]:
        """The lines that count, by day."""
        book = self.book
        if self._live is None:
            self._live = book.live()
        return self._live

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
        self._take(book.put(entry))

    def void(self, id_: UUID) -> None:
        """Cross a line out. Raises EntryNotInBook."""
        book = self.book.void(id_)
        self._page.keeper.void_entry(id_)
        self._take(book)

    def restore(self, id_: UUID) -> None:
        """Take the crossing out back. Raises EntryNotInBook."""
        book = self.book.restore(id_)
        self._page.keeper.restore_entry(id_)
        self._take(book)

    def _take(self, book: CashBook) -> None:
        self._book, self._live = book, None
