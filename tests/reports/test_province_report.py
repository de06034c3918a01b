"""What many rooms come to: right against a table made by hand, and nothing reckoned from it is of fewer than five."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from functools import cache
from itertools import chain
from random import Random
from typing import TYPE_CHECKING, Any
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kit.content.lesson import read
from kit.content.question import questions
from kit.domain.disclosure import FEWEST, Cell
from kit.domain.pools import KEPT_BACK
from kit.domain.province import ALL, Period, ProvinceReport, RoomCounts, Selection
from kit.reports.province_report import (
    ABOVE,
    CAME,
    CHANGED,
    COUNTED,
    DECIDED,
    RAISED,
    ManyRooms,
    answered,
    finished,
    halves,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MADE = dt.date(2026, 11, 29)
LESSONS = {slug: read(slug) for slug in ("pricing", "listing")}
BOOK = next(one for one in questions() if one.id == "writes_money")
LISTING = finished("listing")
BOTH, BEFORE, AFTER = (answered(moment, BOOK.id) for moment in ("both", "before", "after"))


def room(number: int, commune: str, day: dt.date, women: Mapping[str, int], **more: Any) -> RoomCounts:
    return RoomCounts(UUID(int=number), f"Hội trường {number}", commune, day, ("pricing",), women, **more)


def many(*rooms: RoomCounts) -> ManyRooms:
    return ManyRooms(rooms, LESSONS, [BOOK], MADE)


def told(count: int) -> Cell:
    return Cell("told", count)


# Three rooms in two communes; the third is so small that its women stand with those of the second.
SPRING, AUTUMN, LATE = dt.date(2026, 3, 1), dt.date(2026, 10, 1), dt.date(2026, 12, 1)
THREE = (
    room(1, "Xã A", SPRING, {CAME: 40, COUNTED: 30, DECIDED: 20, ABOVE: 12, CHANGED: 15, RAISED: 9},
         changes=(-5.0,) * 6 + (12.0,) * 9),
    room(2, "Xã A", AUTUMN, {CAME: 30, COUNTED: 22, DECIDED: 12, ABOVE: 6, BOTH: 14, BEFORE: 6, AFTER: 9}),
    room(3, "Xã B", LATE, {CAME: 4, COUNTED: 3, DECIDED: 2, ABOVE: 1}),
)  # fmt: skip


def test_numbers_are_those_of_the_table_made_by_hand() -> None:
    report = many(*THREE).report()
    assert (report.rooms, report.halls, report.communes) == (3, 3, 2)
    assert (report.first, report.last, report.made_on) == (SPRING, LATE, MADE)
    assert (report.came, report.counted) == (told(74), told(55))
    assert [line.finished for line in report.lessons] == [told(34), None], "nobody began the other lesson"
    price = report.price
    assert (price.decided, price.above, price.changed, price.raised) == (told(34), told(19), told(15), told(9))
    assert price.median == 10, "12 per cent, rounded to five"
    (book,) = report.questions
    assert (book.both, book.before, book.after) == (told(14), told(6), told(9))
    assert [(line.quarter, line.rooms, line.women) for line in report.quarters] == [
        (Period(2026, 1), 1, told(40)),
        (Period(2026, 4), 2, told(34)),
    ]
    assert [line.women for line in report.room_list] == [KEPT_BACK, KEPT_BACK, told(40)]


def test_a_small_room_is_neither_seen_nor_left_over_wherever_one_looks() -> None:
    rooms = many(*THREE)
    small, beside = (rooms.report(Selection(ALL, commune)) for commune in ("Xã B", "Xã A"))
    assert (small.came, small.price.decided, small.price.median) == (KEPT_BACK, KEPT_BACK, None)
    assert beside.came == KEPT_BACK, "all but the small room would leave it over"
    autumn = rooms.report(Selection(Period(2026, 4)))
    assert (autumn.came, autumn.counted) == (told(34), told(25))
    spring = rooms.report(Selection(Period(2026, 1), "Xã A"))
    assert (spring.came, spring.kept_back) == (told(40), 0)


def test_what_can_be_chosen_is_what_there_was_the_latest_first() -> None:
    rooms = many(*THREE, room(4, "Xã B", dt.date(2025, 12, 31), {CAME: 20, COUNTED: 10}))
    assert rooms.periods() == [
        ALL,
        Period(2026),
        Period(2026, 4),
        Period(2026, 1),
        Period(2025),
        Period(2025, 4),
    ]
    assert rooms.communes() == ["Xã A", "Xã B"]
    assert len(list(rooms.selections())) == 18


def test_a_course_without_the_lesson_of_prices_has_a_report() -> None:
    rooms = ManyRooms([room(1, "Xã A", SPRING, {CAME: 40, COUNTED: 30})], {"listing": LESSONS["listing"]}, [], MADE)
    price = rooms.report().price
    assert (price.decided, price.above, price.changed, price.median) == (None, None, None, None)


def test_no_rooms_and_an_empty_quarter_are_reports_too() -> None:
    assert many().report().came is None
    assert many(*THREE).report(Selection(Period(2024))).rooms == 0


def test_the_very_same_women_are_one_number() -> None:
    rooms = many(room(1, "Xã A", SPRING, {CAME: 40, COUNTED: 30, DECIDED: 30, ABOVE: 12}))
    assert rooms.report().price.decided == told(30)
    everyone = many(room(1, "Xã A", SPRING, {CAME: 40, COUNTED: 30, DECIDED: 20, ABOVE: 20}))
    assert everyone.report().price.above == KEPT_BACK, "that all of them did it would be told of each"


# What a reader can reckon is every combination of the numbers told. The women of a room are of some patterns, each
# measure is of some of them; a set of (room, pattern) that a combination gives has five women or more.
CHAIN = {CAME: "abcd", COUNTED: "bcd", DECIDED: "cd", ABOVE: "d"}
ASKED = {CAME: "abcd", COUNTED: "bcd", BOTH: "cd", AFTER: "d"}
BESIDE = {CAME: "abcde", COUNTED: "bcde", DECIDED: "ce", LISTING: "de"}
TIMES = {CAME: "abcd", halves(2): "bcd", halves(3): "cd", halves(4): "d"}
MODELS = {"prices": (CHAIN, 4), "questions": (ASKED, 4), "two lessons": (BESIDE, 3), "half-days": (TIMES, 4)}
DAYS = (dt.date(2026, 2, 1), dt.date(2026, 5, 1), dt.date(2027, 2, 1))


def shown(report: ProvinceReport) -> Iterator[tuple[str, Cell | None]]:
    yield from ((CAME, report.came), (COUNTED, report.counted))
    yield from ((halves(times), cell) for times, cell in report.halves)
    yield from zip((DECIDED, LISTING), (line.finished for line in report.lessons), strict=True)
    yield from ((ABOVE, report.price.above), (CHANGED, report.price.changed), (RAISED, report.price.raised))
    for line in report.questions:
        yield from ((BOTH, line.both), (BEFORE, line.before), (AFTER, line.after))


def everything_told(rooms: ManyRooms) -> dict[tuple[str, frozenset[UUID]], int]:
    """Return each number of every page and file: its measure and rooms, and the number."""
    found: dict[tuple[str, frozenset[UUID]], int] = {}
    ids = {one.place: one.id for one in rooms.rooms}

    def add(measure: str, of: list[RoomCounts], cell: Cell | None) -> None:
        if cell is not None and cell.told:
            found[measure, frozenset(one.id for one in of)] = cell.count

    for selection in rooms.selections():
        report = rooms.report(selection)
        of = [one for one in rooms.rooms if selection.period.holds(one.day) and selection.commune in ("", one.commune)]
        for measure, cell in shown(report):
            add(measure, of, cell)
        for quarter in report.quarters:
            add(CAME, [one for one in of if quarter.quarter.holds(one.day)], quarter.women)
        for line in report.room_list:
            add(CAME, [one for one in of if one.id == ids[line.place]], line.women)
    return found


def left_free(known: list[list[int]], wide: int) -> list[list[int]]:
    """Return whole-number vectors that span what the rows `known` say nothing of (the null space)."""
    rows = [[Fraction(number) for number in row] for row in known]
    leads: list[int] = []
    for column in range(wide):
        at = next((n for n in range(len(leads), len(rows)) if rows[n][column]), None)
        if at is None:
            continue
        rows[len(leads)], rows[at] = rows[at], rows[len(leads)]
        lead = rows[len(leads)]
        lead[:] = [number / lead[column] for number in lead]
        for row in rows:
            if row is not lead and row[column]:
                row[:] = [number - row[column] * other for number, other in zip(row, lead, strict=True)]
        leads.append(column)
    free = []
    for column in set(range(wide)) - set(leads):
        vector = [Fraction(0)] * wide
        vector[column] = Fraction(1)
        for number, lead_column in enumerate(leads):
            vector[lead_column] = -rows[number][column]
        scale = np.lcm.reduce([number.denominator for number in vector])
        free.append([int(number * scale) for number in vector])
    return free


@pytest.mark.parametrize("name", MODELS)
@settings(max_examples=30)
@given(st.data())
def test_nothing_that_can_be_reckoned_is_of_fewer_than_five(name: str, data: st.DataObject) -> None:
    model, most = MODELS[name]
    patterns = sorted(set(chain.from_iterable(model.values())))
    women = st.fixed_dictionaries(dict.fromkeys(patterns, st.sampled_from((0, 1, 2, 3, 5, 8, 20))))
    drawn = data.draw(
        st.lists(st.tuples(st.sampled_from("AB"), st.sampled_from(DAYS), women), min_size=1, max_size=most)
    )
    rooms = many(
        *(
            room(number, f"Xã {commune}", day, {of: sum(hers[one] for one in its) for of, its in model.items()})
            for number, (commune, day, hers) in enumerate(drawn)
        )
    )
    atoms = [(UUID(int=number), one) for number in range(len(drawn)) for one in patterns]
    counts = np.array([drawn[who.int][2][one] for who, one in atoms], dtype=float)
    rows = []
    for (measure, of), number in everything_told(rooms).items():
        row = [int(who in of and one in model[measure]) for who, one in atoms]
        assert number == counts @ row
        rows.append(row)
    sets = all_sets(len(atoms))
    free = np.array(left_free(rows, len(atoms)), dtype=float).reshape(-1, len(atoms)).T
    reckoned = sets[~np.any(sets @ free, axis=1)]
    women_in = reckoned @ counts
    assert not np.any((women_in > 0) & (women_in < FEWEST))


@cache
def all_sets(atoms: int) -> np.ndarray:
    return ((np.arange(1, 2**atoms)[:, None] >> np.arange(atoms)) & 1).astype(float)


def test_reckoning_finds_what_an_unguarded_table_gives_away() -> None:
    both, one = [1, 1], [1, 0]
    assert left_free([both, one], 2) == [], "the other is known as well"
    assert left_free([both], 2) == [[-1, 1]]


def test_the_order_of_reading_changes_nothing() -> None:
    random = Random(7)  # noqa: S311
    rooms = [
        room(number, f"Xã {random.choice('ABC')}", random.choice(DAYS), {CAME: random.randrange(1, 12)})
        for number in range(12)
    ]
    first = everything_told(many(*rooms))
    random.shuffle(rooms)
    assert everything_told(many(*rooms)) == first
