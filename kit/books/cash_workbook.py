"""Cash workbook: a household's cash book as an Excel file that still calculates at home, on a phone as on a laptop.

Sheets: the lines, with room for 1,000 more; months, sources, years and income per head by formulas that every
spreadsheet has, with their results written beside them for viewers that do not calculate; how to use it. What she can
write in is yellow, everything else is locked without a password. The year's revenue stands beside the figure of law of
that year, with the day it was checked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.books.book_words import word
from kit.books.lines_sheet import write_lines, write_lists, write_reckoning
from kit.books.months_sheet import write_months
from kit.books.per_head_sheet import write_per_head
from kit.books.sources_sheet import write_sources
from kit.books.workbook_file import WorkbookFile
from kit.books.workbook_places import ROOM
from kit.books.years_sheet import write_years

if TYPE_CHECKING:
    from datetime import date

    from kit.domain.cash_book import CashBook

GUIDE_LINES = 10


def cash_workbook(book: CashBook, *, today: date, language: str = "vi", members: int | None = None) -> bytes:
    """Return `book` as an .xlsx file. `members`: of the household, where she said it; she can fill it in there."""
    file = WorkbookFile(book, today=today, language=language, members=members)
    for name, cells in file.places.names():
        file.look.workbook.define_name(name, cells)
    write_lines(file)
    write_months(file)
    write_sources(file)
    write_years(file)
    write_per_head(file)
    _write_guide(file)
    write_lists(file)
    write_reckoning(file)
    return file.look.bytes()


def _write_guide(file: WorkbookFile) -> None:
    sheet, look = file.sheet("guide"), file.look
    sheet.set_column(0, 0, 4)
    sheet.set_column(1, 1, 84)
    sheet.write_string(0, 1, file.say("cash-file-title"), look["title"])
    named = {
        "room": ROOM,
        "void": word("void", "yes", file.language),
        "unpaid": word("paid", "no", file.language),
        "months": file.places.sheet("months"),
        "per_head": file.places.sheet("per-head"),
        "day": file.today,
    }
    for number in range(1, GUIDE_LINES + 1):
        said = file.say(f"cash-file-guide-{number}", **named)
        sheet.write_number(number + 1, 0, number, look["number"])
        sheet.write_string(number + 1, 1, said, look["wrapped"])
        sheet.set_row(number + 1, 16 * (len(said) // 90 + 1) + 6)
    look.protect(sheet)
