"""Disclosure: which counts of a class may be told, so that none, and no difference, is of fewer than five women.

A count is told as it stands where it is of FEWEST women or more, and every larger count that holds the same women, and
is told as well, is larger by FEWEST or more: otherwise the few who are in one and not in the other could be reckoned.
Where parts make up a whole, one part that is kept back takes a second with it. What is kept back is said by its kind:
"few" (fewer than FEWEST), "nearly" (fewer than FEWEST are missing of what it is a share of), "kept-back" (it would give
another away).

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
    """Return each count as it may be told; of two that would give one away, the one that comes first.

    `within`: the larger counts that hold all women of a count, the one it is a share of first. `seen`: counts of what
    everybody in the hall could see, which are kept back only where they are small. Raises ValueError for a count larger
    than one that holds it.
    """
    cells: dict[str, Cell] = {}
    for name, count in counts.items():
        if any(counts[larger] < count for larger in within.get(name, ())):
            raise ValueError(f"{name} is larger than what it is part of")
        near = name not in seen and any(
            abs(counts[other] - count) < FEWEST
            for other, cell in cells.items()
            if cell.told and (other in within.get(name, ()) or name in within.get(other, ()))
        )
        cells[name] = Cell("told", count) if count >= FEWEST and not near else _kept_back(name, counts, within)
    for whole in wholes:
        _keep_a_second(cells, counts, whole)
    return cells


def _kept_back(name: str, counts: Mapping[str, int], within: Mapping[str, Sequence[str]]) -> Cell:
    """Return what is said instead of a count."""
    if counts[name] < FEWEST:
        return Cell("few")
    share_of = within.get(name, ())[:1]
    return Cell("nearly" if any(counts[base] - counts[name] < FEWEST for base in share_of) else "kept-back")


def _keep_a_second(cells: dict[str, Cell], counts: Mapping[str, int], whole: Whole) -> None:
    """Keep parts back until what the others leave of the whole is of several parts and of FEWEST women or more."""
    while cells[whole.whole].told:
        told = [part for part in whole.parts if cells[part].told]
        back = [part for part in whole.parts if not cells[part].told]
        safe = not back or (len(back) > 1 and sum(counts[part] for part in back) >= FEWEST)
        if safe or not told:
            return
        cells[min(told, key=lambda part: counts[part])] = Cell("kept-back")
