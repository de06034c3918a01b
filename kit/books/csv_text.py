"""CSV text: the rows of a table as people save it, whatever program they saved it with.

Excel in Viet Nam separates by semicolons, a phone by commas, a copied table by tabs; Windows puts a mark before UTF-8
and saves "Unicode text" as UTF-16 with its own. Those are told apart by the file itself. Older encodings are not: which
letter a byte means would be a guess, so they are refused. A row is one line, so that a quote that nobody closed spoils
its own row and no other.
"""

from __future__ import annotations

import codecs
import csv
import re
import unicodedata
from dataclasses import dataclass

from kit.domain.refusal import Refusal

LONGEST = 1_000_000
LONGEST_LINE = 2_000
SEPARATORS = ";\t,"
_LINE_END = re.compile(r"\r\n|\r|\n")
_WORKBOOK = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # .xlsx and .ods, .xls
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class TableEmpty(Refusal):
    """A file without a row under its headings."""

    kind = "table-empty"


class TableTooLong(Refusal):
    """More than a list of prices needs."""

    kind = "table-too-long"


class TableIsWorkbook(Refusal):
    """A workbook of Excel, not CSV."""

    kind = "table-is-workbook"


class TableNotUnicode(Refusal):
    """Bytes in an encoding that nobody can tell."""

    kind = "table-not-unicode"


@dataclass(frozen=True, slots=True)
class CsvRow:
    """The cells of one row, without blanks around them; `number` is its line, the heading being line 1."""

    number: int
    cells: tuple[str, ...]


def rows(given: bytes, longest: int = LONGEST) -> list[CsvRow]:
    """Return the rows that say anything, headings first. Raises TableEmpty, TableTooLong and their like."""
    if len(given) > longest:
        raise TableTooLong(most=longest // 1000)
    if given.startswith(_WORKBOOK):
        raise TableIsWorkbook
    try:
        text = given.decode("utf-16" if given.startswith(_UTF16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise TableNotUnicode from error
    lines = _LINE_END.split(unicodedata.normalize("NFC", text))
    separator = _separator(lines)
    found = [CsvRow(number, _cells(line[:LONGEST_LINE], separator)) for number, line in enumerate(lines, 1)]
    found = [row for row in found if any(row.cells)]
    if len(found) < 2:
        raise TableEmpty
    return found


def _separator(lines: list[str]) -> str:
    """Return what separates the headings: the sign that stands most often in the first line that says anything."""
    heading = next((line for line in lines if line.strip(SEPARATORS + " ")), "")
    return max(SEPARATORS, key=heading.count)


def _cells(line: str, separator: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in next(csv.reader([line], delimiter=separator), ()))
