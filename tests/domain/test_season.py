"""The year of a household: lunar dates against printed calendars, hard months, plans and goals."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.content.season_marks import season_marks
from kit.domain.budget import BudgetNotPositive, compare, spent, validate
from kit.domain.cash_book import CashBook
from kit.domain.savings import Goal, GoalAmountNotPositive, GoalDayPast, GoalNameMissing, plan, reaches
from kit.domain.season import full_moons, hardest, season, tet, year_ahead
from kit.domain.summary import Month
from tests.domain.books import line

MARKS = tuple(row.mark for row in season_marks().values())
# First days of lunar years, as printed calendars of Viet Nam have them.
NEW_YEARS = {
    2023: date(2023, 1, 22),
    2024: date(2024, 2, 10),
    2025: date(2025, 1, 29),
    2026: date(2026, 2, 17),
    2027: date(2027, 2, 6),
    2028: date(2028, 1, 26),
    2030: date(2030, 2, 2),  # China has the 3rd: the new moon is past midnight there
}


@pytest.mark.parametrize(("year", "day"), NEW_YEARS.items(), ids=map(str, NEW_YEARS))
def test_tet_is_the_day_of_the_printed_calendar(year: int, day: date) -> None:
    assert tet(year) == day


@pytest.mark.parametrize(
    ("month", "has_tet", "shopping"),
    [
        (Month(2025, 1), True, True),  # the 29th of January
        (Month(2025, 2), False, False),
        (Month(2026, 1), False, False),
        (Month(2026, 2), True, True),  # the 17th of February, its two weeks in February too
        (Month(2027, 1), False, True),  # the 6th of February: people buy in January
        (Month(2027, 2), True, True),
    ],
)
def test_the_weeks_before_tet_fall_in_january_or_february(month: Month, has_tet: bool, shopping: bool) -> None:
    found = season(month)
    assert (found.tet is not None, found.tet_shopping) == (has_tet, shopping)


@pytest.mark.parametrize(
    ("month", "days"),
    [
        (Month(2026, 8), [(date(2026, 8, 27), 7)]),
        (Month(2025, 9), [(date(2025, 9, 6), 7)]),
        (Month(2026, 3), [(date(2026, 3, 3), 1)]),
        (Month(2026, 5), [(date(2026, 5, 1), 3), (date(2026, 5, 31), 4)]),
    ],
)
def test_full_moons_of_a_month(month: Month, days: list[tuple[date, int]]) -> None:
    assert [(moon.day, moon.lunar_month) for moon in full_moons(month)] == days


def test_a_year_ahead_names_lean_months_fees_and_weddings() -> None:
    year = year_ahead(Month(2026, 12), MARKS)
    assert [found.month for found in year][0::11] == [Month(2026, 12), Month(2027, 11)]
    assert {found.month.month: found.marks for found in year if found.marks} == {
        3: ("giap-hat",),
        4: ("giap-hat",),
        8: ("hoc-phi",),
        9: ("hoc-phi",),
        10: ("cuoi-hoi",),
        11: ("cuoi-hoi",),
        12: ("cuoi-hoi",),
    }


@pytest.mark.parametrize(
    ("month", "days"),
    [(Month(2026, 2), 28), (Month(2028, 2), 29), (Month(2100, 2), 28), (Month(2026, 12), 31), (Month(2026, 4), 30)],
)
def test_days_of_a_month(month: Month, days: int) -> None:
    assert (month.days, month.last + timedelta(days=1), month.next.before) == (days, month.next.first, month)


def test_the_hardest_month_is_the_one_that_left_least() -> None:
    book = CashBook(
        (
            line(date(2026, 3, 1), 900_000, "trong-trot"),
            line(date(2026, 3, 5), 1_400_000, "an"),
            line(date(2026, 4, 1), 100_000, "lam-thue"),
        )
    )
    assert hardest(book.months()) == Month(2026, 3)
    assert hardest({}) is None


def test_plan_and_spending_of_a_month_side_by_side() -> None:
    month = CashBook((line(date(2026, 9, 1), 900_000, "hoc"), line(date(2026, 9, 2), 700_000, "an"))).month(
        Month(2026, 9)
    )
    found = compare({"an": 1_000_000, "dien": 150_000}, spent(month))
    assert [(one.category, one.planned, one.spent, one.left) for one in found] == [
        ("an", 1_000_000, 700_000, 300_000),
        ("dien", 150_000, 0, 150_000),
        ("hoc", 0, 900_000, -900_000),
    ]
    with pytest.raises(BudgetNotPositive):
        validate(0)


def test_a_goal_before_september_says_how_much_each_month() -> None:
    dryer = Goal("Máy sấy", 8_000_000, date(2027, 8, 31), saved=1_500_000)
    found = plan(dryer, today=date(2026, 11, 25))
    assert (found.months, found.a_month) == (10, 650_000)
    assert reaches(found, 650_000)
    assert not reaches(found, 649_999)


def test_a_goal_that_is_reached_asks_for_nothing_and_a_day_that_is_over_is_said() -> None:
    assert plan(Goal("Xe", 5_000, date(2020, 1, 1), saved=6_000), today=date(2026, 11, 25)).a_month == 0
    with pytest.raises(GoalDayPast):
        plan(Goal("Xe", 5_000, date(2026, 11, 24)), today=date(2026, 11, 25))
    with pytest.raises(GoalNameMissing):
        Goal(" ", 5_000, date(2027, 1, 1))
    with pytest.raises(GoalAmountNotPositive):
        Goal("Xe", 0, date(2027, 1, 1))


@given(st.integers(1, 10**9), st.integers(0, 10**9), st.integers(0, 4_000))
def test_what_a_goal_asks_each_month_is_enough(amount: int, saved: int, days: int) -> None:
    today = date(2026, 11, 25)
    found = plan(Goal("Xe", amount, today + timedelta(days=days), saved), today=today)
    assert found.a_month * found.months >= found.left == max(0, amount - saved)
