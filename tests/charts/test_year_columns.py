"""The year on a wall: two columns a month, and the short months told without their colour."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest

from kit.charts.year_columns import year_columns
from kit.content.messages import LANGUAGES, messages
from kit.domain.entry import Entry
from kit.domain.summary import Month, Summary, summarize
from tests.charts.test_charts import texts


def month(came: int, went: int) -> Summary:
    day = date(2026, 4, 3)
    income = [Entry(uuid4(), "income", came, "trong-trot", day)] if came else []
    expense = [Entry(uuid4(), "expense", went, "an", day)] if went else []
    return summarize([*income, *expense])


YEAR = {Month(2025, number): month(2_000_000, 500_000 if number != 4 else 3_000_000) for number in range(12, 0, -1)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_stand_in_their_order_with_what_the_marks_mean(language: str) -> None:
    said = messages(language)
    keys = ("chart-in", "chart-out", "slides-chart-short")
    legend = [said.say(key) for key in keys]
    assert texts(year_columns(YEAR, language=language)) == [*legend, *map(str, range(1, 13))]


def test_a_short_month_has_a_peak_of_its_own() -> None:
    calm = {month: summary for month, summary in YEAR.items() if month.month != 4}
    peak = "fill: #a8321f"
    assert year_columns(YEAR).count(peak) - year_columns(calm).count(peak) == 1


def test_a_year_of_nothing_is_drawn() -> None:
    assert "svg" in year_columns({})
