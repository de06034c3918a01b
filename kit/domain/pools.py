"""Pools: the rooms whose counts are told only together, so that a picture of many rooms tells nothing of a few women.

An organizer looks at one measure by quarter, by commune, by both; whatever she takes from whatever else must not leave
the few women of one small room. So the rooms of a measure are first put together into pools, each of FEWEST women or
more who did it, and FEWEST or more who did not, of those that it is a share of. A number is told only where it is of
whole pools; all that can be reckoned from such numbers is then again of whole pools. Compared with leaving out single
cells of a table, nothing has to be searched for, the total of everything is always exact, and new ways to add up the
same rooms cost nothing. The price: a room that has to join another's pool takes that one's own number with it.

A room joins the nearest others: those of its commune and quarter first, then of its quarter, its year, any. Small ones
join each other; only where that is not enough, the smallest pool that could stand alone joins them.

What is kept back is said in one way only: "fewer than five" beside "fewer than five" and their sum of eight would be
two fours.

Source: Handbook on Statistical Disclosure Control, chapter 5 (https://sdctools.github.io/HandbookSDC/): recoding before
any table is made, in place of secondary suppression, which has to be proven safe for every table anew.

>>> sizes = {"Đà Vị 1": (30, 9), "Đà Vị 2": (3, 20), "Hồng Thái": (12, 8)}
>>> paths = {"Đà Vị 1": ("q4", "Đà Vị"), "Đà Vị 2": ("q4", "Đà Vị"), "Hồng Thái": ("q4", "Hồng Thái")}
>>> [sorted(pool.rooms) for pool in pools(sizes, paths)]
[['Hồng Thái'], ['Đà Vị 1', 'Đà Vị 2']]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from kit.domain.disclosure import FEWEST, Cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Room = TypeVar("Room")
KEPT_BACK = Cell("kept-back")


class Pool(NamedTuple, Generic[Room]):
    """Rooms told together. `sizes`: how many women did it, and then how many did not, by each way to reckon those."""

    rooms: frozenset[Room]
    sizes: tuple[int, ...]

    @property
    def enough(self) -> bool:
        """Whether each of its numbers is of FEWEST women or more; a pool that is not is never told."""
        return all(women >= FEWEST for women in self.sizes)


def pools(sizes: Mapping[Room, tuple[int, ...]], paths: Mapping[Room, tuple[str, ...]]) -> tuple[Pool[Room], ...]:
    """Return the pools of a measure; where all rooms together are too few, one that is not enough.

    `sizes`: of each room, see Pool. A room of noughts has nothing to do with the measure and is in no pool. `paths`:
    where and when each room was, the coarsest first; all are of one length.
    """
    made = [Pool(frozenset({room}), size) for room, size in sizes.items() if any(size)]
    longest = max((len(path) for path in paths.values()), default=0)
    for length in range(longest, -1, -1):
        near: dict[tuple[str, ...], list[Pool[Room]]] = {}
        for pool in made:
            near.setdefault(paths[next(iter(pool.rooms))][:length], []).append(pool)
        made = [pool for group in near.values() for pool in _joined(group)]
    return tuple(made)


def told(pools_: Iterable[Pool[Room]], among: frozenset[Room]) -> Cell | None:
    """Return the count of the rooms `among` as it may be told; None where none of them has to do with the measure."""
    touched = [pool for pool in pools_ if not among.isdisjoint(pool.rooms)]
    if not touched:
        return None
    if all(pool.enough and pool.rooms <= among for pool in touched):
        return Cell("told", sum(pool.sizes[0] for pool in touched))
    return KEPT_BACK


def _joined(near: Sequence[Pool[Room]]) -> list[Pool[Room]]:
    """Return pools of one place with the small ones put together, with the smallest of the others where need be."""
    small = [pool for pool in near if not pool.enough]
    large = sorted((pool for pool in near if pool.enough), key=lambda pool: sum(pool.sizes))
    while small and large and not _as_one(small).enough:
        small.append(large.pop(0))
    return [*large, *([_as_one(small)] if small else [])]


def _as_one(several: Sequence[Pool[Room]]) -> Pool[Room]:
    rooms = frozenset[Room]().union(*(pool.rooms for pool in several))
    return Pool(rooms, tuple(map(sum, zip(*(pool.sizes for pool in several), strict=True))))
