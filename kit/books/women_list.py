"""Women list: who is to come, read from what an office has: an .xlsx file, CSV, or lines pasted from Zalo.

Only what is called a name, a hamlet or a table is read. Telephone and identity numbers, birth days, ethnicity and every
other column are left where they are: not one cell of them is looked at, and their headings are told, so that the
facilitator sees it. Titles above the headings and headings over two rows (merged cells) are seen through. Without
headings the first column that is no running number is the name, the next the hamlet, one more may be the table.

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
from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold, plain
from kit.store.participants import LONGEST_HAMLET, LONGEST_NAME, MOST_TABLES, given_name, table_number
from kit.store.refusals import HamletMissing, NameNotGivenName, TableNumberWrong

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MOST_ROWS = 500
LONGEST_FILE = 2_500_000
HEADINGS_WITHIN = 15
"""Rows among which the headings are looked for: an office puts its own name and a title above them."""
LONGEST_CELL = 200
SHOWN_HEADING = 40
SEPARATORS = ("\t", ";", ",", " - ", " – ")
BEFORE_THE_NAME = re.compile(r"^(?:\d{1,3}\s*[.)/:-]|[-+*•])\s*(?=\D)")
LONG_NUMBER = re.compile(r"\+?\d[\d .-]{4,}\d")
"""A telephone or identity number that stands in a name or a hamlet: it is left out, whatever else is."""
COLUMN_NUMBER = re.compile(r"\(?\d{0,2}\)?")
"""Office tables number their columns in a row under the headings."""
IN_BRACKETS = re.compile(r"\s*\([^)]*\)")
RUNNING = re.compile(r"(?:stt|tt|so tt|so thu tu|no|#)\.?")
RUNNING_NUMBER = re.compile(r"\d{1,3}\.?")
FULL_NAME = re.compile(r"(?:ho va ten|ho ten|full ?name)(?: (?:hoc vien|hoi vien|chi em|nguoi [a-z ]+|dai bieu))?")
GIVEN_NAME = re.compile(r"(?:ten|ten goi|ten hoc vien|ten hoi vien|ten chi em|name|given name|first name)")
HAMLET = re.compile(
    r"(?:ten )?(?:thon|xom|ban|to dan pho|tdp|khu pho|khu|hamlet|village)(?:[ ,/]+(?:thon|ban|xom|to|to dan pho|khu))*"
    r"|dia chi(?: .+)?|noi o(?: .+)?|cho o(?: .+)?|noi cu tru|address"
)
TABLE = frozenset({"bàn", "bàn số", "số bàn", "bàn học", "table", "table no", "table number"})
"""With their marks: "bàn" is a table, "bản" a hamlet."""
ABOVE_THE_HAMLET = frozenset({"xã", "phường", "thị", "huyện", "tỉnh", "tp", "x", "p"})
"""Words that begin what stands after the hamlet in an address."""
NEXT_PART = re.compile(r"\s*[,;-]\s*(\w+)")
A_TABLE = re.compile(r"(?:ban(?: so)?\s*)?(\d{1,6})")
NO_ROW = re.compile(r"(?:tong(?: cong| so)?|cong|nguoi lap.*|ngay .* thang .*|total)\b.*")
"""Lines below a list that are no woman."""


class ListWithoutNames(Refusal):
    """No table in which a name and a hamlet can be told."""

    kind = "list-without-names"


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


@dataclass(frozen=True, slots=True)
class _Columns:
    name: int
    hamlet: int
    table: int | None
    full: bool
    left_out: tuple[str, ...] = ()


_Numbered = tuple[int, tuple[str, ...]]


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


def _of_workbook(given: bytes) -> Iterator[list[_Numbered]]:
    """Yield the rows of each sheet that say anything."""
    try:
        for sheet in sheets(given):
            numbered = enumerate(sheet, 1)
            yield [(number, cells) for number, row in numbered if any(cells := tuple(map(_said, row)))]
    except Refusal as error:
        raise ListFileNotRead from error


def _first_with_women(tables: Iterable[list[_Numbered]]) -> WomenList:
    for rows in tables:
        try:
            found = _read(rows)
        except ListWithoutNames:
            continue
        if found.rows:
            return found
    raise ListWithoutNames


def _read(rows: Sequence[_Numbered], *, pasted: bool = False) -> WomenList:
    if not rows:
        return WomenList(())
    columns, below = _headed(rows)
    by_position = columns is None
    if columns is None:
        columns, below = _by_position(rows), 0
    found = [
        read_row(
            number,
            BEFORE_THE_NAME.sub("", _at(cells, columns.name)),
            _at(cells, columns.hamlet),
            _at(cells, columns.table),
            full=columns.full,
        )
        for number, cells in (_shifted(row, columns, pasted=pasted and by_position) for row in rows[below:])
        if _says_a_woman(cells, columns)
    ]
    if len(found) > MOST_ROWS:
        raise ListTooLong(most=MOST_ROWS)
    return WomenList(tuple(found), columns.left_out, by_position)


def _says_a_woman(cells: tuple[str, ...], columns: _Columns) -> bool:
    called, hamlet = _at(cells, columns.name), _at(cells, columns.hamlet)
    if COLUMN_NUMBER.fullmatch(called) and COLUMN_NUMBER.fullmatch(hamlet):
        return False
    return not NO_ROW.fullmatch(fold(called))


def _shifted(row: _Numbered, columns: _Columns, *, pasted: bool) -> _Numbered:
    """Return a pasted line as its neighbours stand: people number some lines in a column of its own, and some not."""
    number, cells = row
    if not pasted:
        return row
    numbered = len(cells) > 1 and RUNNING_NUMBER.fullmatch(cells[0]) is not None
    if numbered and columns.name == 0:
        return number, cells[1:]
    return (number, ("", *cells)) if columns.name == 1 and not numbered else row


def _headed(rows: Sequence[_Numbered]) -> tuple[_Columns | None, int]:
    """Return the columns by their headings, and how many rows stand above the first woman."""
    for at, (_, headings) in enumerate(rows[:HEADINGS_WITHIN]):
        below = rows[at + 1][1] if at + 1 < len(rows) else ()
        both = _columns(_over_two(headings, below))
        one = _columns(headings)
        if one is not None:
            goes_on = (
                both is not None and not _at(below, one.name) and HAMLET.fullmatch(_folded(_at(below, both.hamlet)))
            )
            return (both, at + 2) if goes_on else (one, at + 1)
        if both is not None and _columns(below) is None:
            return both, at + 2
    return None, 0


def _folded(heading: str) -> str:
    return fold(" ".join(heading.split())).strip(" .:*")


def _over_two(above: tuple[str, ...], below: tuple[str, ...]) -> tuple[str, ...]:
    """Return headings that stand over two rows as one row: what is written below is the more exact."""
    wide = max(len(above), len(below))
    return tuple(_at(below, at) or _at(above, at) for at in range(wide))


def _columns(headings: Sequence[str]) -> _Columns | None:
    """Return where what is needed stands, None if these are no headings."""
    folded = [_folded(heading) for heading in headings]
    marked = [" ".join(heading.split()).casefold().strip(" .:*") for heading in headings]
    table = next((at for at, heading in enumerate(marked) if heading in TABLE), None)
    full = next((at for at, heading in enumerate(folded) if FULL_NAME.fullmatch(heading)), None)
    given = next((at for at, heading in enumerate(folded) if GIVEN_NAME.fullmatch(heading)), None)
    hamlets = [at for at, heading in enumerate(folded) if at != table and HAMLET.fullmatch(heading)]
    name = given if given is not None else full
    if name is None or not hamlets:
        return None
    # A column that says "thôn" is the hamlet even where another says "địa chỉ".
    hamlet = min(hamlets, key=lambda at: (folded[at].startswith(("dia chi", "noi", "cho", "address")), at))
    read = {name, hamlet, table}
    unread = (
        plain(heading, limit=10_000)[:SHOWN_HEADING]
        for at, heading in enumerate(headings)
        if heading and at not in read and not RUNNING.fullmatch(folded[at])
    )
    return _Columns(name, hamlet, table, name == full, tuple(unread))


def _by_position(rows: Sequence[_Numbered]) -> _Columns:
    """Return the columns of a list without headings: a name, a hamlet, perhaps a table. Raises ListWithoutNames."""
    wide = max(len(cells) for _, cells in rows)
    numbered = sum(RUNNING_NUMBER.fullmatch(_at(cells, 0)) is not None for _, cells in rows)
    name = 1 if numbered * 2 > len(rows) else 0
    if wide > name + 3:
        raise ListWithoutNames
    last = [_at(cells, name + 2) for _, cells in rows]
    is_table = any(last) and all(not cell or _is_table(cell) for cell in last)
    return _Columns(name, name + 1, name + 2 if is_table else None, full=False)


def _hamlet(address: str) -> str:
    """Return the hamlet that an address begins with."""
    above = (part for part in NEXT_PART.finditer(address) if part[1].casefold() in ABOVE_THE_HAMLET)
    cut = next(above, None)
    return address[: cut.start()] if cut else address


def _is_table(text: str) -> bool:
    found = A_TABLE.fullmatch(fold(text))
    return found is not None and 0 < int(found[1]) <= MOST_TABLES


def _table(text: str) -> int | None:
    if not text:
        return None
    if not _is_table(text):
        raise TableNumberWrong(most=MOST_TABLES)
    return table_number(int(re.sub(r"\D", "", text)))


def _given(called: str, *, full: bool) -> str:
    """Return the given name in what a list calls her: the last word of a full name, a number after it kept."""
    words = IN_BRACKETS.sub("", called).split()
    tail = words[-1:] if len(words) > 1 and words[-1].isdigit() and len(words[-1]) < 3 else []
    words = words[: len(words) - len(tail)]
    is_full = len(words) > (1 if full else 2)
    return " ".join((words[-1:] if is_full else words) + tail)


def _at(cells: Sequence[str], at: int | None) -> str:
    return cells[at] if at is not None and at < len(cells) else ""


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
