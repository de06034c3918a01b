"""Seating: women to the tables of a hall, neighbours together.

Who comes from one hamlet speaks one language, and a reader helps who cannot read. Tables are as equal as they get, and
no table has more than `each`.

>>> seats = seat([("a", "Nà Mụ"), ("b", "Khau Tràng"), ("c", "Nà Mụ")], each=2)
>>> seats
{'a': 1, 'c': 1, 'b': 2}
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

FEWEST_EACH, MOST_EACH = 2, 30
_Woman = TypeVar("_Woman", bound="Hashable")


class TableSizeWrong(Refusal):
    """Nobody learns alone at a table, or among so many. Details: `fewest`, `most`."""

    kind = "table-size-wrong"


def seat(
    women: Iterable[tuple[_Woman, str]], *, each: int, seated: Mapping[_Woman, int] | None = None
) -> dict[_Woman, int]:
    """Return the tables of `women`, given as (who, hamlet); those in `seated` stay, and their tables are filled first.

    Raises TableSizeWrong.
    """
    if not FEWEST_EACH <= each <= MOST_EACH:
        raise TableSizeWrong(fewest=FEWEST_EACH, most=MOST_EACH)
    given = list(women)
    hamlet_of = dict(given)
    held = dict(seated or {})
    free = {table: each - size for table, size in sorted(Counter(held.values()).items())}
    homes = {(table, hamlet_of.get(who)) for who, table in held.items()}
    seats: dict[_Woman, int] = {}
    for neighbours in (True, False):
        for who, hamlet in given:
            found = (at for at in free if free[at] > 0 and ((at, hamlet) in homes or not neighbours))
            if who not in held and who not in seats and (table := next(found, None)) is not None:
                seats[who] = table
                free[table] -= 1
    waiting = [pair for pair in given if pair[0] not in held and pair[0] not in seats]
    waiting = _by_hamlet(waiting)
    tables = -(-len(waiting) // each)
    first = max(free, default=0) + 1
    for at, (who, _) in enumerate(waiting):
        seats[who] = first + at * tables // len(waiting)
    return seats


def _by_hamlet(women: list[tuple[_Woman, str]]) -> list[tuple[_Woman, str]]:
    order = {hamlet: at for at, hamlet in enumerate(dict.fromkeys(hamlet for _, hamlet in women))}
    return sorted(women, key=lambda pair: order[pair[1]])
