"""Women list: who is to come, read from what an office has: an .xlsx file, CSV, or lines pasted from Zalo.

Only what is called a name, a hamlet or a table is read. Telephone and identity numbers, birth days, ethnicity and every
other column are left where they are: not one cell of them is looked at, and their headings are told, so that the
facilitator sees it. Which column is which, `kit.books.list_columns` finds out.

Of a full name the given name is kept, its last word: the store takes no other. A row that cannot be read comes back
with why; it never costs the others.

>>> found = of_text("STT\\tHọ và tên\\tSĐT\\tThôn\\n1\\tHoàng Thị Mai\\t0912345678\\tNà Mụ")
>>> [(row.name, row.hamlet) for row in found.rows], found.left_out
([('Mai', 'Nà Mụ')], ('SĐT',))
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.books import csv_text
from kit.books.given_workbook import OLD_EXCEL, ZIP, sheets
from kit.books.list_columns import (
    RUNNING_NUMBER,
    Columns,
    ListWithoutNames,
    Numbered,
    by_heading,
    by_place,
    cell_at,
    is_table,
)
from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold, plain
from kit.store.participants import LONGEST_HAMLET, LONGEST_NAME, MOST_TABLES, given_name, table_number
from kit.store.refusals import HamletMissing, NameNotGivenName, TableNumberWrong

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MOST_ROWS = 500
LONGEST_FILE = 2_500_000
LONGEST_CELL = 200
SEPARATORS = ("\t", ";", ",", " - ", " – ")
BEFORE_THE_NAME = re.compile(r"^(?:\d{1,3}\s*[.)/:-]|[-+*•])\s*(?=\D)")
LONG_NUMBER = re.compile(r"\+?\d[\d .-]{4,}\d")
"""A telephone or identity number that stands in a name or a hamlet: it is left out, whatever else is."""
COLUMN_NUMBER = re.compile(r"\(?\d{0,2}\)?")
"""Office tables number their columns in a row under the headings."""
IN_BRACKETS = re.compile(r"\s*\([^)]*\)")
ABOVE_THE_HAMLET = frozenset({"xã", "phường", "thị", "huyện", "tỉnh", "tp", "x", "p"})
"""Words that begin what stands after the hamlet in an address."""
NEXT_PART = re.compile(r"\s*[,;-]\s*(\w+)")
NO_ROW = re.compile(r"(?:tong(?: cong| so)?|cong|nguoi lap.*|ngay .* thang .*|total)\b.*")
"""Lines below a list that are no woman."""


class ListTooLong(Refusal):
    """More rows than a workshop has women. Details: `most`."""

    kind = "list-too-long"


class ListFileTooLarge(Refusal):
    """Details: `most`, in MB."""

    kind = "list-file-too-large"


class ListNotUnicode(Refusal):
    """Text in an encoding that nobody can tell."""

    kind = "list-not-unicode"


class ListFileNotRead(Refusal):
    """A workbook that does not open: with a password, of the old kind, broken, or none at all."""

    kind = "list-file-not-read"


@dataclass(frozen=True, slots=True)
class ListRow:
    """One woman of the list: what was read of her, and `refusal` where that is not enough to add her.

    `number` is the row in the file or text, counted from 1; `full_name` says how the list calls her.
    """

    number: int
    full_name: str
    name: str
    hamlet: str
    table: int | None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class WomenList:
    """What a list says. `left_out`: the headings of the columns that were not read; `by_position`: it had none."""

    rows: tuple[ListRow, ...]
    left_out: tuple[str, ...] = ()
    by_position: bool = False


def of_file(given: bytes) -> WomenList:
    """Return the women of an .xlsx or CSV file. Raises the refusals of this module."""
    if len(given) > LONGEST_FILE:
        raise ListFileTooLarge(most=LONGEST_FILE // 1_000_000)
    if given.startswith((ZIP, OLD_EXCEL)):
        return _first_with_women(_of_workbook(given))
    try:
        rows = csv_text.rows(given, LONGEST_FILE)
    except csv_text.TableEmpty:
        return WomenList(())
    except csv_text.TableNotUnicode as error:
        raise ListNotUnicode from error
    return _read([(row.number, row.cells) for row in rows])


def of_text(text: str) -> WomenList:
    """Return the women of pasted or typed lines. Raises ListTooLong, ListWithoutNames."""
    lines = [(number, _cells(line)) for number, line in enumerate(text.splitlines(), 1) if line.strip(" \t,;")]
    return _read(lines, pasted=True)


def read_row(number: int, called: str, hamlet: str, table: str, *, full: bool) -> ListRow:
    """Return one woman as the list names her; what is wrong with her row stands in it.

    `full`: the name may begin with a surname even where it has two words.
    """
    where, name, seat = "", "", None
    try:
        called = LONG_NUMBER.sub("", plain(called, limit=LONGEST_CELL)).strip()
        where = LONG_NUMBER.sub("", _hamlet(plain(hamlet, limit=LONGEST_CELL))).strip()
        name = given_name(_given(called, full=full))
        if not any(map(str.isalpha, name)):
            raise NameNotGivenName(longest=LONGEST_NAME)
        if not any(map(str.isalpha, where)) or len(where) > LONGEST_HAMLET:
            raise HamletMissing
        seat = _table(table)
    except Refusal as refusal:
        return ListRow(number, called[:LONGEST_CELL], name or called[:LONGEST_CELL], where, seat, refusal)
    return ListRow(number, called, name, where, seat)


def _of_workbook(given: bytes) -> Iterator[list[Numbered]]:
    """Yield the rows of each sheet that say anything."""
    try:
        for sheet in sheets(given):
            numbered = enumerate(sheet, 1)
            yield [(number, cells) for number, row in numbered if any(cells := tuple(map(_said, row)))]
    except Refusal as error:
        raise ListFileNotRead from error


def _first_with_women(tables: Iterable[list[Numbered]]) -> WomenList:
    for rows in tables:
        try:
            found = _read(rows)
        except ListWithoutNames:
            continue
        if found.rows:
            return found
    raise ListWithoutNames


def _read(rows: Sequence[Numbered], *, pasted: bool = False) -> WomenList:
    if not rows:
        return WomenList(())
    columns, below = by_heading(rows)
    by_position = columns is None
    if columns is None:
        columns, below = by_place(rows), 0
    found = [
        read_row(
            number,
            BEFORE_THE_NAME.sub("", cell_at(cells, columns.name)),
            cell_at(cells, columns.hamlet),
            cell_at(cells, columns.table),
            full=columns.full,
        )
        for number, cells in (_shifted(row, columns, pasted=pasted and by_position) for row in rows[below:])
        if _says_a_woman(cells, columns)
    ]
    if len(found) > MOST_ROWS:
        raise ListTooLong(most=MOST_ROWS)
    return WomenList(tuple(found), columns.left_out, by_position)


def _says_a_woman(cells: tuple[str, ...], columns: Columns) -> bool:
    called, hamlet = cell_at(cells, columns.name), cell_at(cells, columns.hamlet)
    if COLUMN_NUMBER.fullmatch(called) and COLUMN_NUMBER.fullmatch(hamlet):
        return False
    return not NO_ROW.fullmatch(fold(called))


def _shifted(row: Numbered, columns: Columns, *, pasted: bool) -> Numbered:
    """Return a pasted line as its neighbours stand: people number some lines in a column of its own, and some not."""
    number, cells = row
    if not pasted:
        return row
    numbered = len(cells) > 1 and RUNNING_NUMBER.fullmatch(cells[0]) is not None
    if numbered and columns.name == 0:
        return number, cells[1:]
    return (number, ("", *cells)) if columns.name == 1 and not numbered else row


def _hamlet(address: str) -> str:
    """Return the hamlet that an address begins with."""
    above = (part for part in NEXT_PART.finditer(address) if part[1].casefold() in ABOVE_THE_HAMLET)
    cut = next(above, None)
    return address[: cut.start()] if cut else address


def _table(text: str) -> int | None:
    if not text:
        return None
    if not is_table(text):
        raise TableNumberWrong(most=MOST_TABLES)
    return table_number(int(re.sub(r"\D", "", text)))


def _given(called: str, *, full: bool) -> str:
    """Return the given name in what a list calls her: the last word of a full name, a number after it kept."""
    words = IN_BRACKETS.sub("", called).split()
    tail = words[-1:] if len(words) > 1 and words[-1].isdigit() and len(words[-1]) < 3 else []
    words = words[: len(words) - len(tail)]
    is_full = len(words) > (1 if full else 2)
    return " ".join((words[-1:] if is_full else words) + tail)


def _said(cell: object) -> str:
    """Return a cell as text: whole numbers as people write them."""
    if cell is None:
        return ""
    return str(int(cell) if isinstance(cell, float) and cell.is_integer() else cell).strip()


def _cells(line: str) -> tuple[str, ...]:
    """Return the cells of a pasted line, whatever separates them."""
    separator = next((sign for sign in SEPARATORS if sign in line), ",")
    cells = [" ".join(cell.split()) for cell in line.split(separator)]
    while len(cells) > 1 and not cells[-1]:
        cells.pop()
    return tuple(cells)
