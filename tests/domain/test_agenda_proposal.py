"""A proposed agenda: nobody sits too long, nothing is cut off, what has no room is said."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain.agenda import PastMidnight, minutes_of, of
from kit.domain.agenda_proposal import LENGTHS, SLACK, STINT, Length, propose

EIGHT = dt.time(8)
LESSONS = [("pricing", 90), ("listing", 120), ("qr", 120), ("cash_book", 120)]


def said(length: Length, *slugs: str) -> list[tuple[int, str, str, int]]:
    made = propose([lesson for lesson in LESSONS if lesson[0] in slugs], length, EIGHT)
    assert made.left_over == ()
    return [(part.day, f"{part.start:%H:%M}", part.what, part.minutes) for part in made.agenda.parts]


def test_half_a_day_with_one_lesson() -> None:
    assert said("half", "pricing") == [
        (1, "08:00", "opening", 20),
        (1, "08:20", "pricing", 90),
        (1, "09:50", "closing", 20),
    ]


def test_a_long_lesson_goes_on_after_the_break() -> None:
    assert said("half", "listing") == [
        (1, "08:00", "opening", 20),
        (1, "08:20", "listing", 90),
        (1, "09:50", "break", 15),
        (1, "10:05", "listing", 30),
        (1, "10:35", "closing", 20),
    ]


def test_a_day_has_lunch() -> None:
    assert said("day", "pricing", "listing") == [
        (1, "08:00", "opening", 20),
        (1, "08:20", "pricing", 90),
        (1, "09:50", "break", 15),
        (1, "10:05", "listing", 85),
        (1, "11:30", "lunch", 120),
        (1, "13:30", "listing", 35),
        (1, "14:05", "closing", 20),
    ]


def test_two_days_share_the_lessons() -> None:
    made = propose(LESSONS, "two", EIGHT)
    assert made.left_over == ()
    for day, slugs in ((1, {"pricing", "listing"}), (2, {"qr", "cash_book"})):
        parts = made.agenda.of_day(day)
        assert {part.what for part in parts} & {slug for slug, _ in LESSONS} == slugs
        assert "lunch" in {part.what for part in parts}
    assert [part.what for part in made.agenda.parts].count("opening") == 1
    assert made.agenda.parts[-1].what == "closing"


def test_what_half_a_day_has_no_room_for_is_said() -> None:
    made = propose(LESSONS, "half", EIGHT)
    assert made.left_over == ("listing", "qr", "cash_book")
    assert [part.what for part in made.agenda.parts] == ["opening", "pricing", "closing"]


def test_an_evening_is_no_place_for_a_day() -> None:
    with pytest.raises(PastMidnight):
        propose(LESSONS, "day", dt.time(20))


@given(
    st.lists(st.integers(5, 240), max_size=8),
    st.sampled_from(LENGTHS),
    st.times(max_value=dt.time(13)).map(lambda at: at.replace(second=0, microsecond=0)),
)
def test_every_proposal_can_be_kept(minutes: list[int], length: Length, start: dt.time) -> None:
    lessons = [(f"lesson{at}", much) for at, much in enumerate(minutes)]
    made = propose(lessons, length, start)
    agenda = made.agenda
    assert of(agenda.rows()) == agenda
    for slug, much in lessons:
        planned = sum(part.minutes for part in agenda.parts if part.what == slug)
        assert planned == (0 if slug in made.left_over else much)
    for day in agenda.days:
        parts = agenda.of_day(day)
        assert all(before.end == after.start for before, after in pairwise(parts))
        assert parts[-1].ends - minutes_of(start) <= (210 if length == "half" else 540)
        stint = 0
        for part in parts:
            stint = 0 if part.what in {"break", "lunch"} else stint + part.minutes
            assert part.what == "closing" or stint <= STINT + SLACK
