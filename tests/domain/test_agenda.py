"""The agenda: what is kept is read back, and the room knows at every moment where it stands."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from kit.domain import agenda
from kit.domain.agenda import Agenda, Part, of, standing
from kit.domain.day import NotATime

MORNING: list[dict[str, Any]] = [
    {"start": "08:00", "minutes": 20, "what": "opening", "title": ""},
    {"start": "08:20", "minutes": 90, "what": "pricing", "title": ""},
    {"start": "09:50", "minutes": 15, "what": "break", "title": "Uống nước chè"},
    {"start": "10:10", "minutes": 60, "what": "listing", "title": ""},
]
SECOND_DAY: list[dict[str, Any]] = [{"start": "08:00", "minutes": 120, "what": "qr", "title": "", "day": 2}]


def at(text: str) -> dt.time:
    return dt.time.fromisoformat(text)


def test_an_agenda_is_kept_and_read_back_the_same() -> None:
    held = of(SECOND_DAY + MORNING)
    assert of(held.rows()) == held
    assert held.days == (1, 2)
    assert [part.what for part in held.parts] == ["opening", "pricing", "break", "listing", "qr"]
    assert held.rows()[0] == {"start": "08:00", "minutes": 20, "what": "opening", "title": "", "day": 1}


@pytest.mark.parametrize(
    ("now", "what", "left", "late", "after"),
    [
        ("07:30", None, 30, 0, "opening"),
        ("08:00", "opening", 20, 0, "pricing"),
        ("08:19", "opening", 1, 0, "pricing"),
        ("08:20", "pricing", 90, 0, "break"),
        ("10:07", "break", 0, 2, "listing"),  # a gap that nobody planned
        ("11:10", "listing", 0, 0, None),
        ("12:00", "listing", 0, 50, None),
    ],
)
def test_where_the_room_stands_by_the_clock(
    now: str, what: str | None, left: int, late: int, after: str | None
) -> None:
    stands = standing(of(MORNING + SECOND_DAY), at(now))
    assert (stands.part.what if stands.part else None, stands.left, stands.late) == (what, left, late)
    assert (stands.next.what if stands.next else None) == after


def test_a_room_that_is_behind_stands_at_what_it_is_doing() -> None:
    held = of(MORNING)
    stands = standing(held, at("10:05"), doing=held.parts[1])
    assert (stands.left, stands.late) == (0, 15)
    assert stands.next == held.parts[2]


def test_the_second_day_stands_by_its_own_parts() -> None:
    stands = standing(of(MORNING + SECOND_DAY), at("08:30"), day=2)
    assert stands.part == Part(dt.time(8), 120, "qr", day=2)
    assert (stands.left, stands.next) == (90, None)


def test_without_an_agenda_nothing_is_late() -> None:
    assert standing(Agenda(), at("10:00")) == agenda.Standing(None, 0, 0, None)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"start": "đầu giờ"}, NotATime),
        ({"start": "25:00"}, NotATime),
        ({"start": None}, NotATime),
        ({"minutes": 0}, agenda.MinutesWrong),
        ({"minutes": "90"}, agenda.MinutesWrong),
        ({"minutes": 301}, agenda.MinutesWrong),
        ({"what": ""}, agenda.PartUnknown),
        ({"what": None}, agenda.PartUnknown),
        ({"day": 3}, agenda.PartUnknown),
        ({"start": "08:10"}, agenda.PartsOverlap),
        ({"start": "23:30"}, agenda.PastMidnight),
    ],
)
def test_an_agenda_that_no_room_can_keep_is_refused(change: dict[str, Any], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        of([MORNING[0], {**MORNING[1], **change}])


def test_a_time_is_read_as_people_write_it() -> None:
    assert of([{**MORNING[0], "start": "8h30"}]).parts[0].start == at("08:30")


def test_parts_of_two_days_do_not_overlap() -> None:
    assert len(of([MORNING[0], {**MORNING[0], "day": 2}]).parts) == 2


def test_a_day_may_last_till_midnight() -> None:
    assert of([{"start": "23:00", "minutes": 60, "what": "closing"}]).parts[0].end == dt.time(0)


def test_nobody_sits_through_a_thousand_parts() -> None:
    with pytest.raises(agenda.TooManyParts):
        of(
            {"start": f"{hour:02}:{minute:02}", "minutes": 1, "what": "break"}
            for hour in (8, 9)
            for minute in range(60)
        )
