"""No count that is told is of fewer than five women, and none can be reckoned from those that are."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain.disclosure import FEWEST, Cell, Whole, published

NESTED = {"came": ("invited",), "tried": ("came", "invited"), "right": ("tried", "came", "invited")}
PARTS = dict.fromkeys(("raised", "same", "lowered"), ("whole",))
PRICES = (Whole("whole", tuple(PARTS)),)
counts = st.integers(0, 30)


@given(st.lists(counts, min_size=4, max_size=4))
def test_no_group_between_two_told_counts_is_small(numbers: list[int]) -> None:
    all_ = dict(zip(("invited", "came", "tried", "right"), sorted(numbers, reverse=True), strict=True))
    cells = published(all_, NESTED)
    told = [cell.count for cell in cells.values() if cell.told]
    assert all(count >= FEWEST for count in told)
    assert all(larger - smaller >= FEWEST for larger, smaller in combinations(told, 2))
    assert all(cell.count == 0 for cell in cells.values() if not cell.told), "nothing stands behind the words"


@given(counts, counts, counts)
def test_no_part_can_be_reckoned_from_the_whole_and_the_others(raised: int, same: int, lowered: int) -> None:
    parts = {"raised": raised, "same": same, "lowered": lowered}
    cells = published({"whole": sum(parts.values()), **parts}, PARTS, PRICES)
    assert not any(cell.told and cell.count < FEWEST for cell in cells.values())
    back = [name for name in parts if not cells[name].told]
    if cells["whole"].told and back:
        assert len(back) > 1, "one that is left over is the whole less the others"
        assert sum(parts[name] for name in back) >= FEWEST
    if cells["whole"].told:
        assert all(sum(parts.values()) - parts[name] >= FEWEST for name in parts if cells[name].told)


TABLE = [
    ({"raised": 12, "same": 6, "lowered": 7}, ["told", "told", "told"]),
    ({"raised": 12, "same": 6, "lowered": 2}, ["told", "kept-back", "few"]),
    ({"raised": 2, "same": 1, "lowered": 20}, ["few", "few", "nearly"]),
    ({"raised": 2, "same": 0, "lowered": 0}, ["few", "few", "few"]),
]


@pytest.mark.parametrize(("parts", "states"), TABLE)
def test_what_is_kept_back_is_said_by_its_kind(parts: dict[str, int], states: list[str]) -> None:
    cells = published({"whole": sum(parts.values()), **parts}, PARTS, PRICES)
    assert [cells[name].state for name in parts] == states


def test_nobody_and_everybody_are_not_told_either() -> None:
    assert published({"invited": 30, "came": 30}, NESTED)["came"] == Cell("nearly")
    assert published({"invited": 30, "came": 0}, NESTED)["came"] == Cell("few")


def test_a_count_cannot_be_larger_than_what_it_is_part_of() -> None:
    with pytest.raises(ValueError, match="came"):
        published({"invited": 3, "came": 4}, NESTED)


def test_what_comes_first_is_told_before_what_comes_close_to_it() -> None:
    apart = {"finished": ("invited",), "tried": ("invited",)}
    numbers = {"invited": 40, "finished": 20, "tried": 22}
    cells = published(numbers, {**apart, "finished": ("invited", "tried")})
    assert [cells[name].state for name in numbers] == ["told", "told", "kept-back"]
    assert published(numbers, apart)["tried"] == Cell("told", 22), "they have nothing to do with each other"
