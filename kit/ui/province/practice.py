"""Practice: an invented province, for a page that is looked at without results. No room in it exists."""

from __future__ import annotations

from datetime import date
from string import ascii_uppercase
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from kit.domain.province import RoomCounts
from kit.reports.province_report import ABOVE, CAME, CHANGED, COUNTED, DECIDED, RAISED, answered, finished, halves

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kit.content.question import Question


class _Held(NamedTuple):
    """A room that was never held: commune, day, women who came, and by how much per cent prices changed."""

    commune: int
    day: date
    came: int
    change: int


ROOMS = (
    _Held(0, date(2026, 1, 14), 38, 10),
    _Held(1, date(2026, 2, 4), 64, 20),
    _Held(2, date(2026, 3, 24), 42, 0),
    _Held(3, date(2026, 4, 8), 4, 15),
    _Held(0, date(2026, 4, 22), 51, 10),
    _Held(4, date(2026, 5, 13), 88, 25),
    _Held(5, date(2026, 8, 12), 35, -5),
    _Held(1, date(2026, 9, 9), 57, 10),
    _Held(6, date(2026, 10, 14), 120, 15),
    _Held(2, date(2026, 10, 28), 46, 20),
    _Held(7, date(2026, 11, 11), 73, 10),
    _Held(3, date(2026, 11, 24), 61, 15),
)
AGREED, ANSWERED, PRICED, ABOVE_COST, REMEMBERED, RAISED_IT = 78, 82, 74, 88, 75, 64
"""Of a hundred women."""
BEFORE, AFTER = (22, 18, 26, 15, 31, 34, 28, 41), (71, 66, 58, 62, 57, 69, 83, 88)
STAYED = (100, 84)
FINISHED = (74, 61, 55, 48)


def practice_rooms(lessons: Iterable[str], questions: Sequence[Question], say: Callable[..., str]) -> list[RoomCounts]:
    """Return the rooms of an invented province, named by `say`."""
    asked, taught = [one.id for one in questions if one.choices], tuple(lessons)
    return [_room(number, held, taught, asked, say) for number, held in enumerate(ROOMS, 1)]


def _room(number: int, held: _Held, taught: tuple[str, ...], asked: list[str], say: Callable[..., str]) -> RoomCounts:
    counted = held.came * AGREED // 100
    both, decided = counted * ANSWERED // 100, counted * PRICED // 100
    changed = decided * REMEMBERED // 100
    raised = changed * RAISED_IT // 100
    women = {CAME: held.came, COUNTED: counted, ABOVE: decided * ABOVE_COST // 100, CHANGED: changed, RAISED: raised}
    women[halves(2)] = held.came * STAYED[1] // 100
    women |= {finished(slug): counted * _at(FINISHED, at) // 100 for at, slug in enumerate(taught)}
    women[DECIDED] = decided
    for at, one in enumerate(asked):
        women[answered("both", one)] = both
        women[answered("before", one)] = both * _at(BEFORE, at) // 100
        women[answered("after", one)] = both * _at(AFTER, at) // 100
    letter = ascii_uppercase[held.commune]
    return RoomCounts(
        id=UUID(int=number),
        place=say("province-practice-place", letter=letter),
        commune=say("province-practice-commune", letter=letter),
        day=held.day,
        lessons=taught,
        women=women,
        changes=tuple(sorted([float(held.change)] * changed)),
    )


def _at(shares: tuple[int, ...], at: int) -> int:
    return shares[at % len(shares)]
