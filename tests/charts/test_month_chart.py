"""The month drawn: what the book says, in bars and in words, told apart without colour."""

from __future__ import annotations

import re
from datetime import date
from uuid import uuid4
from xml.etree import ElementTree

import pytest

from kit.charts.month_chart import month_chart, month_said, source_chart, source_said, year_chart, year_said
from kit.content.messages import LANGUAGES
from kit.content.practice_book import YEAR, practice_entries
from kit.content.season_marks import season_marks
from kit.domain.cash_book import of
from kit.domain.entry import Entry
from kit.domain.season import year_ahead
from kit.domain.summary import Month, Part, Summary, summarize
from tests.charts.test_charts import texts

MARKS = [row.mark for row in season_marks().values()]
MONTHS = of(practice_entries(YEAR)).months()
SEASON = year_ahead(Month(2025, 1), MARKS)


def month(came: int, went: int) -> Summary:
    day = date(2026, 4, 3)
    income = [Entry(uuid4(), "income", came, "trong-trot", day)] if came else []
    expense = [Entry(uuid4(), "expense", went, "an", day)] if went else []
    return summarize([*income, *expense])


def bars(svg: str, *, colours: str = "1b6547|e2a52b|2c3d78") -> list[float]:
    """Return how long the bars of `colours` are: of money in, money out and what is left, unless others are asked."""
    found = re.findall(rf'd="M ([\d.]+) [\d.]+ L ([\d.]+) [^"]*" style="fill: #(?:{colours})', svg)
    return [float(right) - float(left) for left, right in found]


def test_a_month_shows_in_out_and_left_with_their_amounts() -> None:
    svg = month_chart(month(3_200_000, 800_000))
    assert texts(svg) == ["Tiền vào", "3.200.000 đ", "Tiền ra", "800.000 đ", "Còn lại", "2.400.000 đ"]
    came, went, left = bars(svg)
    assert went / came == pytest.approx(0.25, abs=0.01)
    assert left / came == pytest.approx(0.75, abs=0.01)


def test_a_month_stands_beside_the_one_before_on_one_scale() -> None:
    svg = month_chart(month(1_000_000, 0), month(2_000_000, 500_000))
    assert {"tháng trước 2.000.000 đ", "tháng trước 500.000 đ", "tháng trước 1.500.000 đ"} < set(texts(svg))
    assert bars(svg)[0] / bars(svg, colours="5f5143")[0] == pytest.approx(0.5, abs=0.01)


def test_a_month_that_is_short_says_so_without_a_minus_and_has_an_empty_bar() -> None:
    svg = month_chart(month(500_000, 800_000))
    assert texts(svg)[-2:] == ["Còn thiếu", "300.000 đ"]
    assert re.search(r"fill: #ffffff; stroke: #a8321f", svg)
    assert month_said(month(500_000, 800_000)) == "Tiền vào 500.000 đ, tiền ra 800.000 đ, còn thiếu 300.000 đ."
    assert "tháng trước thiếu 300.000 đ" in texts(month_chart(month(1, 0), month(500_000, 800_000)))


def test_sources_come_largest_first_and_small_ones_are_summed_so_that_the_parts_make_the_whole() -> None:
    parts = [Part(row, 1_000 * (number + 1)) for number, row in enumerate(["an", "hoc", "thuoc", "dien", "giong"])]
    parts += [Part(row, 100) for row in ("phan", "le-tet", "tra-no", "not-in-the-table")]
    said = texts(source_chart(parts, kind="expense"))
    assert said[:2] == ["Giống", "5.000 đ"]
    assert said[-2:] == ["3 mục khác", "300 đ"]
    amounts = [int(amount.removesuffix(" đ").replace(".", "")) for amount in said[1::2]]
    assert sum(amounts) == sum(part.amount for part in parts)
    assert source_said(parts).startswith("Giống 5.000 đ; Điện 4.000 đ")


def test_a_category_that_the_table_has_lost_is_still_drawn() -> None:
    assert texts(source_chart([Part("gone", 5)])) == ["gone", "5 đ"]


def test_a_year_marks_the_lean_months_and_names_the_hardest_of_hers() -> None:
    svg = year_chart(MONTHS, SEASON)
    said = texts(svg)
    assert said[-2:] == ["Giáp hạt", "Tháng ngặt nhất: Tháng 4"]
    peaks = re.findall(r'd="M [^"]*" style="fill: #a8321f', svg)
    assert len(peaks) == 3, "March, April, and the one that explains them"
    assert "-777.000 đ" in said
    assert "Tháng 4 (Giáp hạt): vào 1.423.000 đ, ra 2.200.000 đ, còn thiếu 777.000 đ" in year_said(MONTHS, SEASON)


def test_a_month_without_a_line_was_not_written_which_is_not_nothing() -> None:
    some = {month: summary for month, summary in MONTHS.items() if month.month != 6}
    assert texts(year_chart(some, SEASON)).count("chưa ghi") == 1
    assert "Tháng 6: chưa ghi" in year_said(some, SEASON)
    assert texts(year_chart({}, SEASON)).count("chưa ghi") == 12


def test_a_year_that_crosses_new_year_says_where() -> None:
    said = texts(year_chart({}, year_ahead(Month(2026, 11))))
    assert said.index("T1/27") < said.index("T2")


def drawn(language: str) -> list[str]:
    large = month(999_999_999_999, 1)
    return [
        month_chart(month(0, 0), language=language),
        month_chart(large, month(1, 999_999_999_999), language=language),
        source_chart((), language=language),
        source_chart([Part("thuoc-sau", 999_999_999_999)], kind="expense", language=language),
        year_chart(MONTHS, SEASON, language=language),
        year_chart({Month(2025, 12): large}, SEASON, hard=tuple(season_marks()), language=language),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chart_of_the_book_is_small_and_its_words_stay_on_the_sheet(language: str) -> None:
    for svg in drawn(language):
        root = ElementTree.fromstring(svg)  # noqa: S314 - our own
        assert root.get("width") == "328"
        assert len(svg.encode()) < 8_000
        _, _, _, high = map(float, str(root.get("viewBox")).split())
        for word in root.iter("{http://www.w3.org/2000/svg}text"):
            assert 0 <= float(str(word.get("y"))) <= high
            assert len(str(word.text)) * 8.4 <= 328
