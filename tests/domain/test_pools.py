"""Rooms are told together so that nothing that can be reckoned from what is told is of fewer than five women."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain.disclosure import FEWEST, Cell
from kit.domain.pools import KEPT_BACK, pools, told

TABLE = [
    # what each room has (did, did not), where it was, and which rooms are told together
    ([(9, 9), (8, 5)], ["a b", "a c"], ["0", "1"]),
    ([(9, 9), (3, 9)], ["a b", "a b"], ["01"]),
    ([(9, 9), (3, 9), (40, 40)], ["a b", "a b", "a c"], ["01", "2"]),
    ([(9, 9), (3, 9), (2, 9), (40, 40)], ["a b", "a c", "a d", "a e"], ["0", "12", "3"]),
    ([(9, 9), (9, 2), (40, 40)], ["a b", "a c", "a d"], ["01", "2"]),
    ([(9, 9), (9, 2), (40, 40)], ["a b", "c d", "a e"], ["01", "2"]),
    ([(0, 0), (3, 9), (7, 9)], ["a b", "a b", "a c"], ["12"]),
    ([(0, 9), (7, 9)], ["a b", "a c"], ["01"]),
    ([(3, 9)], ["a b"], ["0"]),
]


@pytest.mark.parametrize(("sizes", "paths", "together"), TABLE)
def test_a_small_room_joins_the_nearest_and_small_ones_each_other(
    sizes: list[tuple[int, int]], paths: list[str], together: list[str]
) -> None:
    made = pools(dict(enumerate(sizes)), {room: tuple(path.split()) for room, path in enumerate(paths)})
    assert sorted("".join(map(str, sorted(pool.rooms))) for pool in made) == together


def test_a_number_is_told_of_whole_pools_only() -> None:
    made = pools({1: (9, 9), 2: (3, 9), 3: (20, 20), 4: (0, 0)}, {1: ("a",), 2: ("a",), 3: ("b",), 4: ("b",)})
    known = {"1": KEPT_BACK, "2": KEPT_BACK, "12": Cell("told", 12), "34": Cell("told", 20), "123": Cell("told", 32)}
    assert {rooms: told(made, frozenset(map(int, rooms))) for rooms in known} == known
    assert told(made, frozenset({4})) is None, "it has nothing to do with it"


def test_too_few_in_all_are_never_told() -> None:
    made = pools({1: (3, 9), 2: (1, 9)}, {1: ("a",), 2: ("b",)})
    assert told(made, frozenset({1, 2})) == KEPT_BACK
    assert told(pools({1: (30, 4)}, {1: ("a",)}), frozenset({1})) == KEPT_BACK, "nearly all of them tells of the others"


rooms = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12), st.sampled_from("ab"), st.sampled_from("cde")))


@given(rooms)
def test_every_room_is_in_one_pool_and_every_pool_is_enough_but_a_last_one(
    drawn: list[tuple[int, int, str, str]],
) -> None:
    sizes = {number: room[:2] for number, room in enumerate(drawn)}
    made = pools(sizes, {number: room[2:] for number, room in enumerate(drawn)})
    assert sorted(room for pool in made for room in pool.rooms) == [room for room, size in sizes.items() if any(size)]
    assert len(made) < 2 or all(min(pool.sizes) >= FEWEST for pool in made)
    assert all(pool.sizes == tuple(map(sum, zip(*(sizes[room] for room in pool.rooms), strict=True))) for pool in made)
