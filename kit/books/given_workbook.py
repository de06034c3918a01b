"""Given workbook: the cells of an .xlsx file that somebody brings, opened only after it was looked through.

Nothing is unpacked further than UNPACKED_MOST, whatever the file says of its own size: a few kilobytes can unpack to
gigabytes. No part may declare a document type, which is where entities that grow or read files come from; Excel and
LibreOffice write none (https://docs.python.org/3/library/xml.html#xml-security). Files with a program in them are
refused. Formulas are never worked out: their last result is read.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING
from xml.parsers import expat

from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

GIVEN_MOST = 8_000_000
UNPACKED_MOST = 40_000_000
RATIO_MOST = 200
RATIO_FROM = 1_000_000
"""A part below this may be as repetitive as it likes."""
PARTS_MOST = 500
CHUNK = 1 << 16
COLUMNS_MOST = 40
OLD_EXCEL = b"\xd0\xcf\x11\xe0"  # .xls, and any .xlsx with a password
ZIP = b"PK\x03\x04"
DIRECTORY = "[content_types].xml"
XML = (".xml", ".rels", ".vml")

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    expat.ExpatError,
    NotImplementedError,  # a way of packing that zipfile does not know
    RuntimeError,  # a part with a password of its own
    OSError,
    EOFError,
    ValueError,
)

Cells = tuple[object, ...]


class BookFileTooLarge(Refusal):
    """More bytes than a book of many years has. Details: `most`, in MB."""

    kind = "book-file-too-large"


class BookFileBomb(Refusal):
    """A file that unpacks to far more than it should."""

    kind = "book-file-bomb"


class BookFileMacros(Refusal):
    """A workbook with a program in it."""

    kind = "book-file-macros"


class BookFileNotWorkbook(Refusal):
    """Neither a workbook nor a table in text."""

    kind = "book-file-not-workbook"


class BookFileOldExcel(Refusal):
    """A workbook of the old kind, or one with a password."""

    kind = "book-file-old-excel"


class BookFileBroken(Refusal):
    """A workbook that does not hold together."""

    kind = "book-file-broken"


class BookFileUnsafe(Refusal):
    """A part with a document type, or a part twice: no program that makes workbooks writes that."""

    kind = "book-file-unsafe"


def sheets(given: bytes) -> Iterator[Iterator[Cells]]:
    """Yield the rows of each sheet, the first row of a sheet first; columns beyond COLUMNS_MOST are left out.

    Raises BookFileTooLarge, BookFileBomb, BookFileMacros, BookFileNotWorkbook, BookFileOldExcel, BookFileUnsafe, and
    BookFileBroken, which may come while rows are read.
    """
    look_through(given)
    from openpyxl import load_workbook

    try:
        workbook = load_workbook(io.BytesIO(given), read_only=True, data_only=True, keep_links=False)
        for sheet in workbook.worksheets:
            sheet.reset_dimensions()  # what a file says of its own size may be wrong
            yield _rows(sheet.iter_rows(max_col=COLUMNS_MOST, values_only=True))
    except Refusal:
        raise
    except Exception as error:  # openpyxl raises whatever its parts happen to raise at a broken file
        raise BookFileBroken from error


def look_through(given: bytes) -> None:
    """Refuse a file that is no workbook, or one that it is not safe to open, without keeping any of it unpacked."""
    if given.startswith(OLD_EXCEL):
        raise BookFileOldExcel
    if not given.startswith(ZIP):
        raise BookFileNotWorkbook
    if len(given) > GIVEN_MOST:
        raise BookFileTooLarge(most=GIVEN_MOST // 1_000_000)
    try:
        with zipfile.ZipFile(io.BytesIO(given)) as archive:
            parts = archive.infolist()
            _refuse_by_names(parts)
            left = UNPACKED_MOST
            for part in parts:
                left -= _unpacked(archive, part, left)
    except Refusal:
        raise
    except BROKEN as error:
        raise BookFileBroken from error


def _refuse_by_names(parts: list[zipfile.ZipInfo]) -> None:
    names = [part.filename.casefold() for part in parts]
    if len(parts) > PARTS_MOST or sum(part.file_size for part in parts) > UNPACKED_MOST:
        raise BookFileBomb
    if any(part.file_size > max(RATIO_FROM, RATIO_MOST * part.compress_size) for part in parts):
        raise BookFileBomb
    if any(name.endswith("vbaproject.bin") for name in names):
        raise BookFileMacros
    if DIRECTORY not in names or not any(name.startswith("xl/") for name in names):
        raise BookFileNotWorkbook
    if len(set(names)) < len(names):
        raise BookFileUnsafe


def _unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo, most: int) -> int:
    """Return how much a part really unpacks to, having looked at what it declares. Raises BookFileBomb."""
    parser = expat.ParserCreate() if part.filename.casefold().endswith(XML) else None
    if parser:
        parser.StartDoctypeDeclHandler = _refuse_document_type
    size = 0
    with archive.open(part) as opened:
        while chunk := opened.read(CHUNK):
            size += len(chunk)
            if size > most:
                raise BookFileBomb
            if parser:
                parser.Parse(chunk, False)
    if parser and size:
        parser.Parse(b"", True)
    return size


def _refuse_document_type(*_declared: object) -> None:
    raise BookFileUnsafe


def _rows(found: Iterator[Cells]) -> Iterator[Cells]:
    try:
        yield from found
    except Exception as error:  # as above: rows are read as they are asked for
        raise BookFileBroken from error
