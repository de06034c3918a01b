"""What is told of many rooms as Excel, CSV and paper: the same numbers, and nothing behind what is kept back."""

from __future__ import annotations

import csv
import io
from itertools import chain

import pytest
from openpyxl import load_workbook

from kit.books.province_csv import province_csv
from kit.books.province_workbook import province_workbook
from kit.content.messages import LANGUAGES, messages
from kit.content.province_tables import in_words, tables
from kit.domain.province import ALL, Selection
from kit.prints.province import province_pdf
from tests.prints.page import collisions, letters, pages, text
from tests.reports.test_province_report import THREE, many

WHERE = Selection(ALL, "Xã A")
REPORT = many(*THREE).report(WHERE)


def test_a_cell_of_the_workbook_is_a_number_or_says_that_it_is_kept_back() -> None:
    workbook = load_workbook(io.BytesIO(province_workbook(REPORT)))
    assert workbook.sheetnames[0] == "Nhìn chung"
    glance = {row[0]: row[1] for row in workbook["Nhìn chung"].iter_rows(values_only=True)}
    assert (glance["Số lớp"], glance["Chị em đã đến lớp"]) == (2, "không nêu")
    rooms = list(workbook["Các lớp"].iter_rows(values_only=True))[-2:]
    assert [row[0] for row in rooms] == ["01/10/2026", "01/03/2026"]
    assert [row[3] for row in rooms] == ["không nêu", 40]
    assert not [cell for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert all("Xã A: 2 lớp, từ 01/03/2026" in sheet["A2"].value for sheet in workbook)


def test_csv_has_each_number_on_a_line_with_its_table_row_and_column() -> None:
    given = province_csv(many(*THREE).report())
    rows = list(csv.reader(io.StringIO(given.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Bảng", "Dòng", "Cột", "Giá trị"]
    assert ["Theo quý", "Quý 4 năm 2026", "Số chị", "34"] in rows
    assert ["Các lớp", "01/12/2026 · Hội trường 3", "Số chị", "không nêu"] in rows
    assert [row[3] for row in rows if row[1].startswith("Chị ở giữa")] == ["'+10%", ""], "no formula"


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_says_what_the_tables_say(language: str) -> None:
    report, said = many(*THREE).report(language=language), messages(language)
    pdf = province_pdf(report, language=language)
    printed = " ".join(text(pdf).split())
    for table in tables(report, said):
        for words in chain([table.title], (in_words(entry, said) for row in table.rows for entry in row)):
            assert " ".join(words.split()) in printed, words
    assert all(collisions(letters(pdf, page)) == [] for page in range(pages(pdf)))


def test_an_invented_province_says_so_in_every_file() -> None:
    word = "tỉnh mẫu"
    assert word in province_csv(REPORT, practice=True).decode()
    assert word in load_workbook(io.BytesIO(province_workbook(REPORT, practice=True))).active["A2"].value
    assert word in text(province_pdf(REPORT, practice=True))
    assert word not in text(province_pdf(REPORT))
