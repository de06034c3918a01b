"""The report and the attendance list as Excel: LibreOffice works out the same shares and totals."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kit.books.attendance_workbook import FIRST as LIST_FIRST
from kit.books.attendance_workbook import attendance_workbook
from kit.books.report_workbook import FIRST, report_workbook
from kit.content.messages import LANGUAGES
from kit.domain.attendance import AttendanceList, Attended, Half
from tests.books.office import needs_office, opened
from tests.reports.test_workshop_report import WOMEN, made, record, the_class

if TYPE_CHECKING:
    from collections.abc import Callable

    from openpyxl import Workbook

DAY = dt.date(2026, 11, 24)
MORNING, AFTERNOON = Half(DAY, late=False), Half(DAY, late=True)
FACTS = {"place": "Xã Hồng Thái", "begun_on": DAY, "made_on": DAY}
PEOPLE = (
    Attended(1, "Mai", "Nà Mụ", frozenset({MORNING, AFTERNOON})),
    Attended(2, "=1+1", "Nà Mụ", frozenset({MORNING})),
    Attended(5, "Súa", "Khau Tràng", frozenset()),
)
THERE = AttendanceList((MORNING, AFTERNOON), PEOPLE)


def formulas(workbook: Workbook) -> dict[tuple[str, str], object]:
    """Return every formula with its place."""
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in workbook
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value.startswith("=") and cell.data_type == "f"
    }


@needs_office
@pytest.mark.parametrize("made_of", ["report", "list"])
def test_formulas_come_to_what_stands_beside_them(made_of: str, recalculate: Callable[[Workbook], Workbook]) -> None:
    content = report_workbook(made(the_class())) if made_of == "report" else attendance_workbook(THERE, **FACTS)
    beside, worked_out = opened(content, results=True), recalculate(opened(content))
    places = formulas(opened(content))
    assert len(places) > 5
    for sheet, cell in places:
        assert worked_out[sheet][cell].value == pytest.approx(beside[sheet][cell].value), (sheet, cell)


def test_shares_are_formulas_over_the_counts_and_a_dash_where_one_is_kept_back() -> None:
    report = opened(report_workbook(made(the_class())))
    lessons, questions, hard = report["Bài học"], report["Trước và sau"], report["Bước khó"]
    top = FIRST + 2
    assert [cell.value for cell in lessons[top]][1:4] == [20, 15, f"=C{top}/B{top}"]
    assert [cell.value for cell in questions[top]][1:] == [
        20, 8, 14, f"=C{top}/B{top}", f"=D{top}/B{top}", f"=F{top}-E{top}"
    ]  # fmt: skip
    assert [cell.value for cell in questions[top + 1]][1:] == ["< 5", "< 5", "< 5", "–", "–", "–"]
    assert [cell.value for cell in hard[top]][2:5] == ["gần hết", 10, "–"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_has_every_sheet_in_both_languages_also_of_nobody(language: str) -> None:
    for given in (the_class(), record(WOMEN[:3])):
        workbook = opened(report_workbook(made(given, language), language=language))
        assert len(workbook.sheetnames) == 5
        assert "Price" not in workbook.sheetnames or language == "en"


def test_the_list_ticks_who_was_there_and_no_name_is_a_formula() -> None:
    sheet = opened(attendance_workbook(THERE, **FACTS)).worksheets[0]
    rows = [[cell.value for cell in sheet[LIST_FIRST + 2 + number]] for number in range(3)]
    assert [row[3:5] for row in rows] == [["x", "x"], ["x", None], [None, None]]
    assert rows[1][1] == "=1+1"
    assert sheet.cell(LIST_FIRST + 3, 2).data_type == "s"
    assert "tên" in str(sheet["A3"].value), "it says that it has names"
    assert opened(attendance_workbook(AttendanceList((), ()), **FACTS)).worksheets[0]["A1"].value
