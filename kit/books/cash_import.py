"""Cash import: the cash book's file read back, whatever was done to it on the way.

Good rows are kept, bad rows named with what to do; three bad rows never lose the two good ones. A row with the id of a
line is that line. A row without one is new, and its id is made of what it says and of which of its equals it is in the
file: read twice, it is the same line. What a book does with them is kit.books.cash_changes'.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from kit.books import book_words, csv_text
from kit.books.book_cells import NO_ID, entry_of, said, uuid_of
from kit.books.book_words import SHOWN
from kit.books.csv_text import TableEmpty, TableTooLong
from kit.books.given_workbook import (
    GIVEN_MOST,
    OLD_EXCEL,
    ZIP,
    BookFileNotWorkbook,
    BookFileTooLarge,
    sheets,
)
from kit.books.plain_cell import text_of
from kit.content.messages import LANGUAGES
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from kit.books.book_cells import Cells
    from kit.domain.entry import Entry

ROWS_MOST = 20_000
HEADING_WITHIN = 12
"""Rows of a sheet among which the headings are looked for."""
NEW_LINE = UUID("6f0f3f52-5d1c-5c8e-9a57-2f6a3c1d7b10")
"""The space in which rows without an id get theirs."""
SHOWN_COLUMNS = ("date", "kind", "category", "product", "amount", "note")
UTF16 = (b"\xff\xfe", b"\xfe\xff")


class BookFileWithoutLines(Refusal):
    """No table with the headings of a cash book. Details: `wanted`, what they are called."""

    kind = "book-file-without-lines"


class BookFileTooManyRows(Refusal):
    """More lines than a household writes in ten years. Details: `most`."""

    kind = "book-file-too-many-rows"


class SettledLineMissing(Refusal):
    """Money for a line that is not in the file, was not taken, or was paid at once. Details: `number`."""

    kind = "settled-line-missing"


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was not taken: its number as the program shows it, what it says, and why."""

    number: int
    said: tuple[str, ...]
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Imported:
    """The lines that could be read, those the book wrote first and in its order; and the rows that could not."""

    good: tuple[Entry, ...]
    bad: tuple[BadRow, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    cells: Cells

    @property
    def line_number(self) -> str:
        return said(self.cells.get("number"))

    @property
    def settles(self) -> str:
        return said(self.cells.get("settles"))


def read_workbook(given: bytes, *, today: date) -> Imported:
    """Return the lines of a file (.xlsx, or CSV in an encoding that can be told), and the rows that are none.

    Raises BookFileWithoutLines, BookFileTooManyRows, TableNotUnicode and the refusals of kit.books.given_workbook where
    nothing can be read at all.
    """
    rows = list(_rows(given))
    found: list[tuple[_Row, Entry]] = []
    bad: list[BadRow] = []
    for row in rows:
        try:
            found.append((row, entry_of(row.cells, today=today)))
        except Refusal as refusal:
            bad.append(_bad(row, refusal))
    found = _with_ids(found)
    by_number = {row.line_number: line for row, line in found if row.line_number and line.unpaid}
    ids = {line.id for _, line in found}
    good = []
    for row, line in found:
        try:
            settled = _settled(row, by_number, ids)
            good.append((row, replace(line, settles=settled) if settled else line))
        except Refusal as refusal:
            bad.append(_bad(row, refusal))
    good.sort(key=lambda pair: _order(pair[0]))
    return Imported(tuple(line for _, line in good), tuple(sorted(bad, key=lambda one: one.number)))


def _rows(given: bytes) -> Iterator[_Row]:
    """Yield the rows below the headings that say anything."""
    for table in _tables(given):
        where: dict[str, int] = {}
        taken = 0
        for number, cells in table:
            if not where:
                named = book_words.columns_of(tuple(map(said, cells)))
                where = named if named.keys() >= set(book_words.NEEDED) else {}
                if number >= HEADING_WITHIN and not where:
                    break
                continue
            row = {column: cells[at] for column, at in where.items() if at < len(cells)}
            if not any(said(row.get(column)) for column in where if column != "number"):
                continue
            taken += 1
            if taken > ROWS_MOST:
                raise BookFileTooManyRows(most=ROWS_MOST)
            yield _Row(number, row)
        if where:
            return
    wanted = {
        language: ", ".join(book_words.heading(name, language) for name in book_words.NEEDED) for language in LANGUAGES
    }
    raise BookFileWithoutLines(wanted=wanted)


def _tables(given: bytes) -> Iterator[Iterable[tuple[int, tuple[object, ...]]]]:
    if len(given) > GIVEN_MOST:
        raise BookFileTooLarge(most=GIVEN_MOST // 1_000_000)
    if given.startswith((ZIP, OLD_EXCEL)):
        for rows in sheets(given):
            yield enumerate(rows, 1)
        return
    if b"\0" in given[:1000] and not given.startswith(UTF16):
        raise BookFileNotWorkbook
    try:
        yield [(row.number, tuple(map(text_of, row.cells))) for row in csv_text.rows(given, GIVEN_MOST)]
    except (TableEmpty, TableTooLong):
        return


def _with_ids(found: list[tuple[_Row, Entry]]) -> list[tuple[_Row, Entry]]:
    """Return the lines with an id each: of two rows with one id, as copied rows have, the second is new."""
    seen: set[UUID] = set()
    equal: Counter[str] = Counter()
    made = []
    for row, line in found:
        if line.id == NO_ID or line.id in seen:
            words = "|".join((content(line), row.settles))
            equal[words] += 1
            line = replace(line, id=uuid5(NEW_LINE, f"{words}|{equal[words]}"))  # noqa: PLW2901  # the same line, named
        seen.add(line.id)
        made.append((row, line))
    return made


def content(line: Entry) -> str:
    """Return what a line says, without its id and whether it is crossed out, in one text."""
    parts = (line.kind, line.amount, line.category, line.date, line.note, line.side, line.made, line.product)
    return "|".join(map(str, (*parts, line.quantity or "", line.who, line.unpaid, line.settles or "")))


def _settled(row: _Row, by_number: dict[str, Entry], ids: set[UUID]) -> UUID | None:
    """Return the line that a row pays for: by its number, or by its id where the number leads nowhere."""
    if not row.settles:
        return None
    line = by_number.get(row.settles)
    if line is not None:
        return line.id
    known = uuid_of(row.cells, "settled_id")
    if known is None or (known in ids and uuid_of(row.cells, "id") is None):
        raise SettledLineMissing(number=row.settles[:SHOWN])
    return known


def _order(row: _Row) -> tuple[int, int]:
    """Lines that the book wrote come in its order, by their number; new ones after them, as they stand."""
    known = uuid_of(row.cells, "id") is not None and row.line_number.isdecimal()
    return (int(row.line_number[:9]), row.number) if known else (10**9, row.number)


def _bad(row: _Row, refusal: Refusal) -> BadRow:
    shown = (said(row.cells.get(column))[:SHOWN] for column in SHOWN_COLUMNS)
    return BadRow(row.number, tuple(filter(None, shown)), refusal)
