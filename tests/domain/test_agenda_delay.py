"""A part that takes longer moves the rest of its day, and only that."""

from __future__ import annotations

import pytest

from kit.domain.agenda import MinutesWrong, PastMidnight, of
from kit.domain.agenda_delay import longer

DAYS = of(
    [
        {"start": "08:00", "minutes": 20, "what": "opening"},
        {"start": "08:20", "minutes": 90, "what": "pricing"},
        {"start": "10:00", "minutes": 15, "what": "break"},
        {"start": "08:00", "minutes": 30, "what": "listing", "day": 2},
    ]
)


def test_what_follows_on_the_day_begins_later_and_the_other_day_as_planned() -> None:
    later = longer(DAYS, DAYS.parts[1], 5)
    assert [(part.day, f"{part.start:%H:%M}", part.minutes) for part in later.parts] == [
        (1, "08:00", 20),
        (1, "08:20", 95),
        (1, "10:05", 15),
        (2, "08:00", 30),
    ]


def test_no_part_lasts_for_ever() -> None:
    with pytest.raises(MinutesWrong):
        longer(DAYS, DAYS.parts[0], 300)


def test_nothing_is_moved_past_midnight() -> None:
    late = of(
        [{"start": "20:00", "minutes": 60, "what": "pricing"}, {"start": "23:00", "minutes": 60, "what": "closing"}]
    )
    with pytest.raises(PastMidnight):
        longer(late, late.parts[0], 5)
