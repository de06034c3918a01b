"""Who was there in which half of a day."""

from __future__ import annotations

import datetime as dt

from kit.domain.attendance import AttendanceList, Attended, Half, all_halves, half_of, there

DAY = dt.date(2026, 11, 24)
MORNING, AFTERNOON = Half(DAY, late=False), Half(DAY, late=True)


def at(hour: int, minute: int = 0) -> dt.datetime:
    return dt.datetime.combine(DAY, dt.time(hour, minute))


def test_who_stays_to_finish_at_noon_has_not_come_for_the_afternoon() -> None:
    assert there([at(8), at(12, 20)], {}) == {MORNING}
    assert there([at(8), at(13, 30)], {}) == {MORNING, AFTERNOON}


def test_what_the_facilitator_ticked_counts_before_what_the_phones_tell() -> None:
    assert there([at(8)], {MORNING: False, AFTERNOON: True}) == {AFTERNOON}
    assert there([], {MORNING: True}) == {MORNING}, "she worked on paper alone"


def test_halves_stand_in_order_with_those_that_nobody_came_to() -> None:
    later = Half(DAY + dt.timedelta(days=1), late=False)
    people = (
        Attended(1, "Mai", "Nà Mụ", frozenset({AFTERNOON, later})),
        Attended(2, "Dua", "Nà Mụ", frozenset({later})),
        Attended(3, "Súa", "Nà Mụ", frozenset()),
    )
    assert all_halves(people, [MORNING]) == (MORNING, AFTERNOON, later)
    both = AttendanceList(all_halves(people), people)
    assert (both.came, both.count(AFTERNOON), both.count(later), both.count(MORNING)) == (2, 1, 2, 0)
    assert [half.name for half in (half_of(at(7)), half_of(at(19)))] == ["morning", "afternoon"]
