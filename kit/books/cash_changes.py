"""Cash changes: what a file that was read back changes in a cash book. Lines are appended and crossed out, not edited.

A line that says something else than in the book is crossed out there and written anew, under an id made of both, so
that reading the file again changes nothing; money that was paid for it goes with it. A line crossed out in the file is
crossed out. One that the file no longer has, or shows uncrossed, stays as the book has it: the file may be the older.
So does one whose change was read before and undone in the book since.

A file that has lost its ids (typed over, saved without its hidden columns) would write everything twice. So a new row
that says word for word what a line says which the file does not know is that line.
"""

from __future__ import annotations

from collections import defaultdict
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
    """Lines to write, and the ids of lines to cross out, in that order.

    already: lines without an id of the book that it has, word for word; they are not written again.
    """

    added: tuple[Entry, ...]
    voided: tuple[UUID, ...]
    already: tuple[Entry, ...] = ()


def changes(book: CashBook, lines: Iterable[Entry]) -> Changes:
    """Return what `lines` of a file change in `book`; nothing where they were read before."""
    given = {line.id: line for line in lines}
    found = _Found(book, (line for line in book.lines if line.id not in given))
    for line in given.values():
        if line.settles is None:
            found.compare(line)
    paid_since = (line for line in book.lines if line.id not in given and not line.voided)
    for line in [*given.values(), *paid_since]:
        if line.settles is not None:
            found.compare(replace(line, settles=found.renewed.get(line.settles, line.settles)))
    return Changes(tuple(found.added.values()), tuple(found.voided), tuple(found.already))


class _Found:
    """The changes found so far, and under which ids lines of the file stand in the book."""

    def __init__(self, book: CashBook, unknown: Iterable[Entry]) -> None:
        self._there = {line.id: line for line in book.lines}
        self._unknown: defaultdict[str, list[Entry]] = defaultdict(list)
        for line in unknown:
            self._unknown[content(line)].append(line)
        self.added: dict[UUID, Entry] = {}
        self.voided: dict[UUID, None] = {}
        self.renewed: dict[UUID, UUID] = {}
        self.already: list[Entry] = []

    def compare(self, line: Entry) -> None:
        """Note what `line` changes in the line that has its id."""
        old = self._there.get(line.id)
        if old is not None:
            self._compare_with(old, line)
        elif (same := self._same_words(line)) is not None:
            self.renewed[line.id] = same.id
            self.already.append(line)
            if line.voided and not same.voided:
                self.voided[same.id] = None
        else:
            self.added[line.id] = line

    def _same_words(self, line: Entry) -> Entry | None:
        """Return a line that the file does not know and that says the same; one crossed out is never a live one's."""
        lines = self._unknown[content(line)]
        fitting = [one for one in lines if one.voided == line.voided] or [one for one in lines if line.voided]
        if fitting:
            lines.remove(fitting[0])
        return fitting[0] if fitting else None

    def _compare_with(self, old: Entry, line: Entry) -> None:
        same = content(old) == content(line)
        if not same:
            made = replace(line, id=uuid5(old.id, content(line)))
            there = self._there.get(made.id)
            if there is not None and there.voided and not (old.voided or line.voided):
                return  # read before, and undone in the book since
            self.renewed[old.id] = made.id
            if there is None:
                self.added[made.id] = made
        if not old.voided and (line.voided or not same):
            self.voided[old.id] = None
