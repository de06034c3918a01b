"""Cash changes: what a file that was read back changes in a cash book. Lines are appended and crossed out, not edited.

A line that says something else than in the book is crossed out there and written anew, under an id made of both, so
that reading the file again changes nothing; money that was paid for it goes with it. A line crossed out in the file is
crossed out. One that the file no longer has, or shows uncrossed, stays as the book has it: the file may be the older.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from kit.books.cash_import import content

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kit.domain.cash_book import CashBook
    from kit.domain.entry import Entry


@dataclass(frozen=True, slots=True)
class Changes:
    """Lines to write, and the ids of lines to cross out, in that order."""

    added: tuple[Entry, ...]
    voided: tuple[UUID, ...]

    def applied(self, book: CashBook) -> CashBook:
        """Return `book` with the changes made."""
        for line in self.added:
            book = book.put(line)
        for id_ in self.voided:
            book = book.void(id_)
        return book


def changes(book: CashBook, lines: Iterable[Entry]) -> Changes:
    """Return what `lines` of a file change in `book`; nothing where they were read before."""
    found = _Found({line.id: line for line in book.lines})
    given = {line.id: line for line in lines}
    for line in given.values():
        if line.settles is None:
            found.compare(line)
    paid_since = (line for line in book.lines if line.id not in given and not line.voided)
    for line in [*given.values(), *paid_since]:
        if line.settles is not None:
            found.compare(replace(line, settles=found.renewed.get(line.settles, line.settles)))
    return Changes(tuple(found.added.values()), tuple(found.voided))


class _Found:
    """The changes found so far, and under which ids lines were written anew."""

    def __init__(self, there: dict[UUID, Entry]) -> None:
        self._there = there
        self.added: dict[UUID, Entry] = {}
        self.voided: dict[UUID, None] = {}
        self.renewed: dict[UUID, UUID] = {}

    def compare(self, line: Entry) -> None:
        """Note what `line` changes in the line that has its id."""
        old = self._there.get(line.id)
        if old is None:
            self.added[line.id] = line
            return
        same = content(old) == content(line)
        if not same:
            made = replace(line, id=uuid5(old.id, content(line)))
            self.renewed[old.id] = made.id
            if made.id not in self._there:
                self.added[made.id] = made
        if not old.voided and (line.voided or not same):
            self.voided[old.id] = None
