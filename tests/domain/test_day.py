"""Days and times of day, as they are typed on a phone."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain import day
from kit.domain.day import NotADay, NotATime
from kit.domain.refusal import Refusal

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("25/11/2026", date(2026, 11, 25)),
        ("5-1-2027", date(2027, 1, 5)),
        ("31.12.27", date(2027, 12, 31)),
        ("ngày 24/11", date(2026, 11, 24)),
        ("28/11", date(2026, 11, 28)),
        ("5/1", date(2027, 1, 5)),
        ("20/9", date(2026, 9, 20)),
        ("12/2027", date(2027, 12, 31)),
        ("tháng 2/2028", date(2028, 2, 29)),
        ("hôm nay", TODAY),
        ("SÁNG NAY", TODAY),
        ("hom qua", date(2026, 11, 24)),
        ("２５/１１", date(2026, 11, 25)),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, meant: date) -> None:
    assert day.parse(text, today=TODAY) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("tháng 9", date(2027, 9, 30)),
        ("cuối tháng 2", date(2027, 2, 28)),
        ("tháng 11", date(2026, 11, 30)),
        ("20/9", date(2027, 9, 20)),
        ("25/11", TODAY),
        ("24/11", date(2027, 11, 24)),
        ("1/1/2020", date(2020, 1, 1)),
    ],
)
def test_what_lies_ahead_is_the_coming_one(text: str, meant: date) -> None:
    assert day.parse(text, today=TODAY, ahead=True) == meant


@pytest.mark.parametrize("text", ["tháng 13", "tháng 0", "tháng", "9"])
def test_no_month_that_is_none_lies_ahead(text: str) -> None:
    with pytest.raises(NotADay):
        day.parse(text, today=TODAY, ahead=True)


@pytest.mark.parametrize(
    "text", ["", "mai kia", "tháng 9", "31/2", "31/4/2027", "0/5", "13/2027", "25/11/20266", "tháng bảy", "🍐"]
)
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    with pytest.raises(NotADay):
        day.parse(text, today=TODAY)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("8h", time(8)),
        ("8 giờ", time(8)),
        ("08:30", time(8, 30)),
        ("14h30", time(14, 30)),
        ("8 giờ 15", time(8, 15)),
        ("2h chiều", time(14)),
        ("7 giờ tối", time(19)),
        ("7h sáng", time(7)),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, meant: time) -> None:
    assert day.parse_time(text) == meant


@pytest.mark.parametrize("text", ["", "tối", "25h", "8h75", "sau chợ"])
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    with pytest.raises(NotATime):
        day.parse_time(text)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_back_from_its_numbers(wanted: date) -> None:
    assert day.parse(f"{wanted.day}/{wanted.month}/{wanted.year}", today=TODAY) == wanted


@given(st.dates(TODAY - timedelta(days=180), TODAY + timedelta(days=180)))
def test_a_day_without_its_year_is_the_nearest(wanted: date) -> None:
    assert day.parse(f"{wanted.day}/{wanted.month}", today=TODAY) == wanted


@given(st.text(max_size=60))
def test_nothing_typed_is_a_fault_of_the_program(text: str) -> None:
    for read in (lambda: day.parse(text, today=TODAY), lambda: day.parse_time(text)):
        with suppress(Refusal):
            read()
