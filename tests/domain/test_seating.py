"""Tables: neighbours sit together, no table is fuller than asked, who sits stays."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain.seating import TableSizeWrong, seat

HALL = [("mai", "Nà Mụ"), ("dua", "Khau Tràng"), ("lan", "Nà Mụ"), ("my", "Khau Tràng"), ("hoa", "Nà Mụ")]


def test_neighbours_sit_together() -> None:
    assert seat(HALL, each=3) == {"mai": 1, "lan": 1, "hoa": 1, "dua": 2, "my": 2}


def test_who_came_late_sits_with_her_neighbours_where_there_is_room() -> None:
    seated = {"mai": 1, "dua": 2}
    assert seat(HALL, each=3, seated=seated) == {"lan": 1, "hoa": 1, "my": 2}
    assert seat([*HALL, ("sung", "Khau Tràng")], each=3, seated={"mai": 1, "lan": 1, "dua": 2, "my": 2}) == {
        "hoa": 1,
        "sung": 2,
    }


@given(
    st.lists(st.sampled_from("abcdefg"), max_size=200),
    st.integers(2, 30),
    st.dictionaries(st.integers(0, 220), st.integers(1, 9), max_size=40),
)
def test_everyone_sits_and_no_table_is_too_full(hamlets: list[str], each: int, seated: dict[int, int]) -> None:
    women = list(enumerate(hamlets))
    held = {who: table for who, table in seated.items() if who < len(women)}
    seats = seat(women, each=each, seated=held)
    assert seats.keys() | held.keys() == {who for who, _ in women}
    assert not seats.keys() & held.keys()
    sizes, before = Counter([*seats.values(), *held.values()]), Counter(held.values())
    assert all(size <= max(each, before[table]) for table, size in sizes.items())
    new = [size for table, size in sizes.items() if table not in before]
    assert not new or max(new) - min(new) <= 1


@pytest.mark.parametrize("each", [-1, 0, 1, 31])
def test_a_table_of_one_or_of_a_crowd_is_refused(each: int) -> None:
    with pytest.raises(TableSizeWrong):
        seat(HALL, each=each)
