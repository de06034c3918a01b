"""Who comes next into a full room."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.server.room.waiting_line import PATIENCE, WaitingLine


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def line(clock: Clock) -> WaitingLine:
    return WaitingLine(clock)


def test_where_there_is_room_nobody_waits(line: WaitingLine) -> None:
    assert [line.ask(page, 5) for page in "abc"] == [0, 0, 0]
    assert len(line) == 0


def test_each_is_told_her_own_place_and_keeps_it_while_she_asks(line: WaitingLine) -> None:
    assert [line.ask(page, 0) for page in "abc"] == [1, 2, 3]
    assert [line.ask(page, 0) for page in "cba"] == [3, 2, 1]


def test_a_place_that_comes_free_is_for_the_first_even_if_another_asks_before_her(line: WaitingLine) -> None:
    for page in "abc":
        line.ask(page, 0)
    assert line.ask("new", 1) == 4
    assert line.ask("b", 1) == 2
    assert line.ask("a", 1) == 0
    assert line.ask("b", 0) == 1


def test_who_has_gone_holds_nobody_up(line: WaitingLine, clock: Clock) -> None:
    line.ask("gone", 0)
    clock.now = PATIENCE / 2
    assert line.ask("b", 0) == 2
    clock.now = PATIENCE
    assert line.ask("b", 0) == 1
    assert line.ask("gone", 0) == 2


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 2)), max_size=60))
def test_nobody_is_overtaken(asking: list[tuple[str, int]]) -> None:
    line, waiting = WaitingLine(Clock()), []
    for page, free in asking:
        before = waiting.index(page) if page in waiting else len(waiting)
        place = line.ask(page, free)
        if page not in waiting:
            waiting.append(page)
        if place == 0:
            assert before < free
            waiting.remove(page)
        else:
            assert place == before + 1
        assert len(line) == len(waiting)
