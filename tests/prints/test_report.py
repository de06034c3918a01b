"""The report and the attendance list on paper: what they say, in both languages, and that one of them has no names."""

from __future__ import annotations

import datetime as dt

import pytest

from kit.charts.before_after_chart import Pair, before_after_chart
from kit.content.messages import LANGUAGES
from kit.domain.attendance import AttendanceList, Attended, Half
from kit.prints.attendance_list import attendance_list
from kit.prints.report import report_pdf
from tests.prints.page import collisions, fonts, letters, pages, size_mm, text
from tests.reports.test_workshop_report import WOMEN, made, record, the_class

DAY = dt.date(2026, 11, 24)
FACTS = {"place": "Xã Hồng Thái", "begun_on": DAY, "made_on": DAY}
CHART = before_after_chart([Pair("Biết vốn", 40, 70), Pair("Có sổ", 0, 100)], before="Trước", after="Sau")


@pytest.mark.parametrize("language", LANGUAGES)
def test_report_says_its_numbers_and_keeps_back_the_small_ones(language: str) -> None:
    pdf = report_pdf(made(the_class(), language), chart=CHART, language=language)
    said = text(pdf)
    for words in {
        "vi": ("Báo cáo lớp học", "Sáng 24/11 30", "8 (40%)", "14 (70%)", "+30", "khoảng 80%", "gần hết", "< 5"),
        "en": ("Report of the class", "Morning 24/11 30", "8 (40%)", "14 (70%)", "+30", "about 80%", "nearly all"),
    }[language]:
        assert words in said
    assert "70%" in said
    assert "Có sổ" in said, "the chart's words are words on the page"
    assert fonts(pdf) <= {
        "BeVietnamPro-Regular",
        "BeVietnamPro-SemiBold",
        "BeVietnamPro-ExtraBold",
        "BeVietnamPro-Bold",
    }
    assert all(collisions(letters(pdf, page)) == [] for page in range(pages(pdf)))


def test_report_of_a_small_class_is_a_page_without_numbers() -> None:
    said = text(report_pdf(made(record(WOMEN[:4]))))
    assert "Chưa đủ 5 chị" in said
    assert "Chưa có bước nào" in said
    assert "%" not in said.replace("làm tròn 5%", "").replace("(điểm %)", "")


def test_attendance_list_names_everyone_says_so_and_counts() -> None:
    halves = (Half(DAY, late=False), Half(DAY, late=True))
    people = tuple(Attended(number, "Mai", "Nà Mụ", frozenset(halves[: number % 3])) for number in range(1, 121))
    pdf = attendance_list(AttendanceList(halves, people), **FACTS)
    said = text(pdf)
    assert pages(pdf) > 1
    assert said.count("Nà Mụ") == 120
    assert said.count("có tên và thôn") == pages(pdf) + 1, "on every page"
    assert "Có mặt 80 40 80" in said
    assert said.count("×") == 80 + 40 + 1


def test_many_halves_lie_on_their_side_and_nobody_is_a_page_too() -> None:
    halves = tuple(Half(DAY + dt.timedelta(days=number // 2), bool(number % 2)) for number in range(6))
    odd = Attended(7, "#set <b>" + "ê" * 15, "m" * 70, frozenset(halves))
    assert size_mm(attendance_list(AttendanceList(halves, (odd,)), **FACTS)) == (297, 210)
    assert "Chưa có ai" in text(attendance_list(AttendanceList((), ()), **FACTS))
    assert "Nobody" in text(attendance_list(AttendanceList((), ()), **FACTS, language="en"))
