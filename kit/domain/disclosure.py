"""Disclosure: which counts of a class may be told, so that none, and no difference, is of fewer than five women.

A count is told as it stands where it is of FEWEST women or more, and every larger count that holds the same women, and
is told as well, is larger by FEWEST or more: otherwise the few who are in one and not in the other could be reckoned.
Where parts make up a whole, one part that is kept back takes a second with it. What is kept back is said by its kind:
"few" (fewer than FEWEST), "nearly" (fewer than FEWEST are missing), "kept-back" (it would give another away).

Source: Handbook on Statistical Disclosure Control, chapter 5 (https://sdctools.github.io/HandbookSDC/), primary and
secondary suppression; "only for five or more" is what the consent page promises.

>>> cells = published({"women": 40, "tried": 38, "right": 21}, {"tried": ("women",), "right": ("tried", "women")})
>>> [cell.count if cell.told else cell.state for cell in cells.values()]
[40, 'nearly', 21]
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

State = Literal["told", "few", "nearly", "kept-back"]
FEWEST = 5


@dataclass(frozen=True, slots=True)
class Cell:
    """A count as it may be told: 0 stands in `count` for one that is kept back, so that it can leak nowhere."""

    state: State
    count: int = 0

    @property
    def told(self) -> bool:
        """Whether `count` is the number itself."""
        return self.state == "told"


class Whole(NamedTuple):
    """A count that is the sum of others: each woman of it is in one of the parts."""

    whole: str
    parts: tuple[str, ...]


def published(
    counts: Mapping[str, int],
    within: Mapping[str, Sequence[str]],
    wholes: Iterable[Whole] = (),
    *,
    seen: Collection[str] = (),
) -> dict[str, Cell]:
    """Return each count as it may be told. `within`: the larger counts that hold all women of a count; `seen`: counts
    of what everybody in the hall could see, which are kept back only where they are small.

    Larger counts come before those within them. Raises ValueError for a count larger than one that holds it.
    """
    cells: dict[str, Cell] = {}
    for name, count in counts.items():
        holding = () if name in seen else within.get(name, ())
        missing = [counts[larger] - count for larger in holding if cells[larger].told]
        if any(counts[larger] < count for larger in within.get(name, ())):
            raise ValueError(f"{name} is larger than what it is part of")
        cells[name] = _cell(count, missing)
    for whole in wholes:
        _keep_a_second(cells, counts, whole)
    return cells


def _cell(count: int, missing: Sequence[int]) -> Cell:
    if count < FEWEST:
        return Cell("few")
    return Cell("nearly") if any(few < FEWEST for few in missing) else Cell("told", count)


def _keep_a_second(cells: dict[str, Cell], counts: Mapping[str, int], whole: Whole) -> None:
    """Keep parts back until what the others leave of the whole is of several parts and of FEWEST women or more."""
    while cells[whole.whole].told:
        told = [part for part in whole.parts if cells[part].told]
        back = [part for part in whole.parts if not cells[part].told]
        safe = not back or (len(back) > 1 and sum(counts[part] for part in back) >= FEWEST)
        if safe or not told:
            return
        cells[min(told, key=lambda part: counts[part])] = Cell("kept-back")
