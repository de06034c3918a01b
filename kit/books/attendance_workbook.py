"""Attendance workbook: who was there in which half of a day, as Excel, counted by formulas; it says it has names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from kit.books.workbook_look import Look
from kit.content.messages import messages
from kit.content.told_words import half_in_words

if TYPE_CHECKING:
    from datetime import date

    from xlsxwriter.worksheet import Worksheet

    from kit.domain.attendance import AttendanceList

THERE = "x"
FIRST = 5
"""The row, counted from nought, of the headings."""


def attendance_workbook(
    there: AttendanceList, *, place: str, begun_on: date, made_on: date, language: str = "vi"
) -> bytes:
    """Return the list as an Excel workbook, the women by number; a tick is "x", and totals follow what is ticked."""
    said = messages(language)
    say = said.say
    look = Look(say("attendance-list-title"), made_on)
    sheet = look.sheet(say("attendance-list-title"), landscape=len(there.halves) > 4, page=say("report-page"))
    for column, width in enumerate((10, 24, 28, *(14 for _ in there.halves), 12)):
        sheet.set_column(column, column, width)
    sheet.write_string(0, 0, say("attendance-list-title"), look["title"])
    sheet.write_string(1, 0, say("report-where", place=place, begun=begun_on, made=made_on), look["text"])
    sheet.write_string(2, 0, say("attendance-list-names"), look["text"])
    sheet.write_string(3, 0, say("attendance-list-how"), look["text"])
    heads = [say(f"attendance-list-{name}") for name in ("number", "name", "hamlet")]
    heads += [half_in_words(half, said) for half in there.halves] + [say("attendance-list-times")]
    for column, head in enumerate(heads):
        sheet.write_string(FIRST, column, head, look["heading"])
    last = len(heads) - 1
    for row, person in enumerate(there.people, FIRST + 1):
        sheet.write_number(row, 0, person.number, look["count"])
        sheet.write_string(row, 1, person.name, look["label"])
        sheet.write_string(row, 2, person.hamlet, look["label"])
        for column, half in enumerate(there.halves, 3):
            sheet.write(row, column, THERE if half in person.there else None, look["tick"])
        ticked = f'=COUNTIF({xl_range(row, 3, row, max(3, last - 1))},"{THERE}")'
        sheet.write_formula(row, last, ticked, look["count"], len(person.there))
    if there.people:
        _totals(there, sheet, look, say("attendance-list-total"), last)
    sheet.freeze_panes(FIRST + 1, 2)
    sheet.repeat_rows(FIRST)
    return look.bytes()


def _totals(there: AttendanceList, sheet: Worksheet, look: Look, words: str, last: int) -> None:
    """Write how many were there in each half, and at all."""
    top, end = FIRST + 1, FIRST + len(there.people)
    sheet.write_string(end + 1, 2, words, look["total_label"])
    for column, half in enumerate(there.halves, 3):
        cells = xl_range(top, column, end, column)
        sheet.write_formula(end + 1, column, f'=COUNTIF({cells},"{THERE}")', look["total"], there.count(half))
    cells = f"{xl_rowcol_to_cell(top, last)}:{xl_rowcol_to_cell(end, last)}"
    sheet.write_formula(end + 1, last, f'=COUNTIF({cells},">0")', look["total"], there.came)
