"""The household's workbook: results beside every formula, what is locked and what is not, and no formula of hers."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from functools import lru_cache

import pytest
from hypothesis import given, settings

from kit.books.book_words import COLUMNS, heading
from kit.books.cash_workbook import cash_workbook
from kit.content.messages import LANGUAGES, messages
from kit.content.practice_book import YEAR, practice_entries
from kit.domain import cash_book
from kit.domain.cash_book import CashBook
from kit.domain.summary import Month
from tests.books.books import FULL, TODAY, books
from tests.books.office import column, needs_office, opened

PRACTICE = cash_book.of(practice_entries(YEAR))
JANUARY, TOTAL = 8, 20
"""Rows of the sheet of months."""


@lru_cache
def made(book: CashBook = FULL, language: str = "vi", members: int | None = None) -> bytes:
    return cash_workbook(book, today=TODAY, language=language, members=members)


def results(book: CashBook, language: str = "vi", members: int | None = None):
    return opened(made(book, language, members), results=True)


def amounts(sheet, row: int, columns: str) -> list[object]:
    return [sheet[f"{letter}{row}"].value for letter in columns]


def test_february_worked_by_hand() -> None:
    workbook = results(FULL, members=5)
    # in 500 + 5000 + 7000 lent + 150 of the debt; out 300 + 280 + 3000; bought on credit and sold on credit apart
    february = [12_650_000, 3_580_000, 9_070_000, 5_070_000, 4_000_000, 150_000, 400_000, 90_000, 10]
    assert amounts(workbook["Tháng"], JANUARY + 1, "BCDEFGHIJ") == february
    assert amounts(workbook["Tháng"], TOTAL, "BCD") == [12_900_000, 3_580_000, 9_320_000]
    assert amounts(workbook["Tháng"], 3, "J") == [250_000]  # of 400, 150 were paid
    assert amounts(workbook["Tháng"], 4, "J") == [90_000]


def test_year_stands_beside_the_amount_of_its_law_and_one_without_a_figure_says_so() -> None:
    sheet = results(FULL)["Năm"]
    assert amounts(sheet, 4, "ABCJ") == [2025, 0, 120_000, "chưa có số"]
    # sales 500 + 5000 + 400 (not paid yet) + 250; the loan and the payment are none
    assert amounts(sheet, 5, "AFGHIJK") == [2026, 6_150_000, 5_750_000, 400_000, 0, 1_000_000_000, 0]
    assert "31/01/2027" in sheet["L5"].value
    text = " ".join(str(cell.value) for row in sheet.iter_rows(min_row=8) for cell in row if cell.value)
    assert "Số liệu cập nhật ngày 23/11/2026" in text


def test_per_head_counts_no_loan_and_asks_how_many_they_are() -> None:
    assert results(FULL)["Bình quân"]["B9"].value == "Ghi số người ở trên"
    sheet = results(PRACTICE, members=5)["Bình quân"]
    assert amounts(sheet, 8, "B") == [5]
    assert sheet["B9"].value == 807_651
    short = CashBook(FULL.lines[:2])
    assert results(short, members=5)["Bình quân"]["B9"].value == "Chưa đủ tháng"


def test_no_line_of_poverty_stands_in_the_workbook() -> None:
    with zipfile.ZipFile(io.BytesIO(cash_workbook(PRACTICE, today=TODAY, members=5))) as archive:
        words = archive.read("xl/sharedStrings.xml").decode()
    assert "nghèo" not in words.casefold()
    assert "1500000" not in words


@settings(max_examples=8, deadline=None)
@given(books())
def test_parts_sum_up_to_the_whole(book: CashBook) -> None:
    workbook = results(book)
    sources = workbook["Nguồn tiền"]
    year = workbook["Tháng"]["B3"].value
    months = [book.month(Month(year, number)) for number in range(1, 13)]
    assert sources["B18"].value == sum(month.cash_in for month in months) == sum(_above(sources, 4, 17))
    assert sources["B44"].value == sum(month.cash_out for month in months) == sum(_above(sources, 22, 43))
    whole = book.total()
    assert amounts(workbook["Năm"], 4 + len(_years(workbook)), "BCE") == [whole.cash_in, whole.cash_out, whole.own_use]


def _above(sheet, first: int, last: int) -> list[int]:
    return [sheet[f"B{row}"].value for row in range(first, last + 1)]


def _years(workbook) -> list[int]:
    found = [row[0].value for row in workbook["Năm"].iter_rows(min_row=4)]
    return [value for value in found if isinstance(value, int)]


@needs_office
def test_libreoffice_comes_to_the_same_figures(recalculate) -> None:
    content = made(PRACTICE, members=5)
    assert differences(opened(content, results=True), recalculate(opened(content))) == []


@needs_office
def test_row_that_is_added_is_counted_in_every_sheet(recalculate) -> None:
    """A sale on credit and its payment are written below the last line, and a line is crossed out."""
    workbook = opened(cash_workbook(FULL, today=TODAY, members=5))
    sheet = workbook["Thu chi"]
    at = len(FULL.lines) + 2
    new = {"Ngày": date(2026, 3, 9), "Loại": "Thu", "Mục": "Trồng trọt", "Số tiền": 1_000_000, "Việc gì": "Làm ăn"}
    sold = {**new, "Trả tiền": "Chưa", "Ai trả, trả ai": "bác Páo", "Nguồn hàng": "Nhà làm", "Dòng số": 90}
    paid = {**new, "Ngày": date(2026, 3, 20), "Số tiền": 700_000, "Trả cho dòng số": 90}
    for row, words in ((at, sold), (at + 1, paid)):
        for name, value in words.items():
            sheet.cell(row, column(sheet, name), value)
    sheet.cell(at + 2, column(sheet, "Số tiền"), "35k")
    sheet.cell(at + 3, column(sheet, "Số tiền"), 1_000)  # neither day nor kind
    sheet.cell(2 + 3, column(sheet, "Gạch bỏ"), "Bỏ")  # 300.000 for transport
    again = recalculate(workbook)
    assert amounts(again["Tháng"], JANUARY + 2, "BH") == [250_000 + 700_000, 1_000_000]
    assert amounts(again["Tháng"], JANUARY + 1, "BC") == [12_650_000, 3_280_000]
    assert amounts(again["Tháng"], 3, "J") == [250_000 + 300_000]
    assert amounts(again["Tháng"], 5, "J") == [1 + 2 + 2]  # 35k, and on both lines no day and no kind
    assert amounts(again["Năm"], 5, "FG") == [7_150_000, 6_750_000]
    assert again["Nguồn tiền"]["B18"].value == 12_900_000 + 700_000
    assert differences(results(FULL, members=5), again, "Bình quân") == ["B4", "B5", "B7", "B9"]


@needs_office
@pytest.mark.parametrize("language", LANGUAGES)
def test_voided_lines_debts_and_english_words_come_to_the_same(recalculate, language: str) -> None:
    """Money for a sale that was crossed out is none; the sale of December is chosen by its year."""
    voided = FULL.void(FULL.lines[3].id)
    content = cash_workbook(voided, today=TODAY, language=language, members=3)
    workbook = opened(content)
    assert differences(opened(content, results=True), recalculate(workbook)) == []
    months = workbook[messages(language).say("cash-file-sheet-months")]
    months["B3"] = 2025
    again = recalculate(workbook)[months.title]
    assert amounts(again, JANUARY + 11, "BCD") == [0, 120_000, -120_000]
    assert amounts(again, TOTAL, "BC") == [0, 120_000]


def differences(ours, theirs, *names: str) -> list[str]:
    """Return the cells in which two workbooks differ, days and numbers alike being numbers."""
    found = []
    for name in names or ours.sheetnames:
        for row in ours[name].iter_rows():
            for cell in row:
                other = theirs[name][cell.coordinate].value
                if cell.value in {None, ""} and other in {None, ""}:
                    continue
                if hasattr(other, "toordinal") and not hasattr(cell.value, "toordinal"):
                    other = other.toordinal() - 693_594
                near = isinstance(cell.value, int | float) and isinstance(other, int | float)
                if not (cell.value == other or (near and abs(cell.value - other) < 1e-6)):
                    found.append(cell.coordinate)
    return found


FUNCTIONS = {
    *("SUMIFS", "COUNTIFS", "SUM", "SUMPRODUCT", "INDEX", "ROW", "IF", "IFERROR", "AND", "ISNUMBER", "ISTEXT", "N"),
    *("DATE", "EDATE", "YEAR", "MIN", "MAX", "ROUND"),
}


def test_formulas_use_only_what_every_spreadsheet_has_and_are_locked() -> None:
    workbook = opened(cash_workbook(FULL, today=TODAY, members=5))
    formulas = 0
    for sheet in workbook:
        assert sheet.protection.sheet, sheet.title
        assert not sheet.protection.password
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    formulas += 1
                    assert cell.protection.locked, cell.coordinate
                    assert set(re.findall(r"\b([A-Z]+)\(", cell.value)) <= FUNCTIONS
    assert formulas > 3_000
    assert [sheet.title for sheet in workbook if sheet.sheet_state == "hidden"] == ["Danh mục", "Tính"]


def test_there_is_room_for_a_thousand_lines_and_what_tells_lines_apart_is_locked_and_hidden() -> None:
    sheet = opened(made())["Thu chi"]
    last = len(FULL.lines) + 1_001
    amount, id_ = column(sheet, "Số tiền"), column(sheet, heading("id", "vi"))
    assert not sheet.cell(2, amount).protection.locked
    assert not sheet.cell(last, amount).protection.locked
    assert sheet.cell(last + 1, amount).protection.locked
    assert sheet.cell(2, id_).protection.locked
    assert sheet.column_dimensions["P"].hidden
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")


def test_lists_to_choose_from_stand_at_every_cell_that_takes_a_word() -> None:
    sheet = opened(made())["Thu chi"]
    rules = {str(rule.sqref).split(":", maxsplit=1)[0][0]: rule for rule in sheet.data_validations.dataValidation}
    by_name = {name: rules[chr(ord("A") + at)] for at, name in enumerate(COLUMNS[:13]) if chr(ord("A") + at) in rules}
    assert {name for name, rule in by_name.items() if rule.type == "list"} == {
        *("kind", "category", "unit", "paid", "side", "made", "void")
    }
    assert by_name["date"].formula2 == "TODAY()"
    assert by_name["amount"].formula2 == "1000000000000"


def test_what_she_wrote_is_text_and_runs_nothing() -> None:
    content = made()
    sheet = opened(content)["Thu chi"]
    found = {cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value in {"=1+1", "@lợn"}}
    assert {cell.data_type for cell in found.values()} == {"s"}
    assert len(found) == 2
    assert all(cell.quotePrefix for cell in found.values())
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert not [name for name in archive.namelist() if "vba" in name.casefold() or "external" in name.casefold()]


def test_charts_follow_the_formulas() -> None:
    with zipfile.ZipFile(io.BytesIO(made())) as archive:
        charts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/charts/chart")]
    assert len(charts) == 3
    assert any("Tháng!$B$8:$B$19" in chart for chart in charts)
    named = [chart for chart in charts if '<c:tickLblSkip val="1"/>' in chart and '<c:h val="0.77' in chart]
    assert len(named) == 2, "every source has its name beside its bar, in Excel and in LibreOffice"


@pytest.mark.parametrize("language", LANGUAGES)
def test_empty_book_is_a_workbook_to_begin_with(language: str) -> None:
    workbook = results(CashBook(), language)
    months = workbook[messages(language).say("cash-file-sheet-months")]
    assert months["B3"].value == 2026
    assert amounts(months, TOTAL, "BC") == [0, 0]
