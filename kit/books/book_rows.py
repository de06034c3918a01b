"""Book rows: the lines of a cash book as the rows of a file, by day, each with its number in the order of writing.

The number is what a person writes down to say which sale was paid for; the id is what tells the same line from a new
one when the file comes back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.books.book_words import category_name, word

if TYPE_CHECKING:
    from uuid import UUID

    from kit.domain.cash_book import CashBook
    from kit.domain.entry import Entry

UNKNOWN_LINE = "–"
"""Stands for the number of a line that the book does not have."""


@dataclass(frozen=True, slots=True)
class BookRow:
    """One line with its number, the number of the line that it pays for (None for none), and its words by column."""

    entry: Entry
    number: int
    settles: int | str | None
    words: dict[str, str]


def book_rows(book: CashBook, language: str) -> tuple[BookRow, ...]:
    """Return the rows of `book`, voided lines among them, the first day first."""
    numbers = {line.id: number for number, line in enumerate(book.lines, 1)}
    rows = (BookRow(line, numbers[line.id], _settles(line, numbers), _words(line, language)) for line in book.lines)
    return tuple(sorted(rows, key=lambda row: (row.entry.date, row.number)))


def _settles(line: Entry, numbers: dict[UUID, int]) -> int | str | None:
    return None if line.settles is None else numbers.get(line.settles, UNKNOWN_LINE)


def _words(line: Entry, language: str) -> dict[str, str]:
    quantity = line.quantity
    return {
        "kind": word("kind", line.kind, language),
        "category": category_name(line.category, language),
        "product": line.product,
        "unit": quantity.unit if quantity else "",
        "paid": "" if line.kind == "own_use" else word("paid", "no" if line.unpaid else "yes", language),
        "who": line.who,
        "side": word("side", line.side, language),
        "made": word("made", line.made, language),
        "note": line.note,
        "void": word("void", "yes" if line.voided else "", language),
        "id": str(line.id),
        "settled_id": str(line.settles) if line.settles else "",
    }
