"""Province workbook: what is told of many rooms, as Excel, a sheet a table. It has no names.

Shares are written as numbers, not as formulas: each is what the page says, and nothing is worked out from a cell that
was kept back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.books.workbook_look import Look
from kit.content.messages import messages
from kit.content.province_tables import Share, named, tables

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from kit.content.messages import Messages
    from kit.content.province_tables import Entry, Told
    from kit.domain.province import ProvinceReport

NAME_WIDE, WIDE, WORDS_WIDE = 46, 16, 30


def province_workbook(report: ProvinceReport, *, language: str = "vi", practice: bool = False) -> bytes:
    """Return the report as an Excel workbook."""
    said = messages(language)
    look = Look(said.say("province-title"), report.made_on)
    above = [said.say("province-title"), *named(report, said, practice=practice)]
    for table in tables(report, said):
        _sheet(look, table, above, said)
    return look.bytes()


def _sheet(look: Look, table: Told, above: list[str], said: Messages) -> None:
    """Write a table below what all of it is, and what this table is of."""
    sheet = look.sheet(table.title, landscape=len(table.head) > 4, page=said.say("province-page"))
    for row, line in enumerate((*above, table.what)):
        sheet.write_string(row, 0, line, look["title" if row == 0 else "text"])
    first = len(above) + 2
    for column, head in enumerate(table.head):
        words = any(isinstance(row[column], str) and len(row[column]) > WIDE for row in table.rows)
        sheet.set_column(column, column, NAME_WIDE if column == 0 and words else WORDS_WIDE if words else WIDE)
        sheet.write_string(first, column, head, look["heading"])
    for number, row in enumerate(table.rows, first + 1):
        for column, entry in enumerate(row):
            _write(sheet, look, (number, column), entry)
    sheet.freeze_panes(first + 1, 1)


def _write(sheet: Worksheet, look: Look, at: tuple[int, int], entry: Entry) -> None:
    if isinstance(entry, Share):
        if entry.signed:
            sheet.write_number(*at, entry.percent, look["count"])
        else:
            sheet.write_number(*at, entry.percent / 100, look["share"])
    elif isinstance(entry, int):
        sheet.write_number(*at, entry, look["count"])
    else:
        sheet.write_string(*at, entry, look["label"])
