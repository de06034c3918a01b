"""List columns: in which columns of a list the name, the hamlet and the table stand, by their headings or their places.

Titles above the headings and headings over two rows (merged cells) are seen through. Without headings the first column
that is no running number is the name, the next the hamlet, one more may be the table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold, plain
from kit.store.participants import MOST_TABLES

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADINGS_WITHIN = 15
"""Rows among which the headings are looked for: an office puts its own name and a title above them."""
SHOWN_HEADING = 40
RUNNING = re.compile(r"(?:stt|tt|so tt|so thu tu|no|#)\.?")
RUNNING_NUMBER = re.compile(r"\d{1,3}\.?")
FULL_NAME = re.compile(r"(?:ho va ten|ho ten|full ?name)(?: (?:hoc vien|hoi vien|chi em|nguoi [a-z ]+|dai bieu))?")
GIVEN_NAME = re.compile(r"(?:ten|ten goi|ten hoc vien|ten hoi vien|ten chi em|name|given name|first name)")
HAMLET = re.compile(
    r"(?:ten )?(?:thon|xom|ban|to dan pho|tdp|khu pho|khu|hamlet|village)(?:[ ,/]+(?:thon|ban|xom|to|to dan pho|khu))*"
    r"|dia chi(?: .+)?|noi o(?: .+)?|cho o(?: .+)?|noi cu tru|address"
)
TABLE = frozenset({"bàn", "bàn số", "số bàn", "bàn học", "table", "table no", "table number"})
"""With their marks: "bàn" is a table, "bản" a hamlet."""
A_TABLE = re.compile(r"(?:ban(?: so)?\s*)?(\d{1,6})")


class ListWithoutNames(Refusal):
    """No table in which a name and a hamlet can be told."""

    kind = "list-without-names"


@dataclass(frozen=True, slots=True)
class Columns:
    """The places of the columns that are read, counted from 0; `full`: names are full names; `left_out`: the headings
    of the others."""

    name: int
    hamlet: int
    table: int | None
    full: bool
    left_out: tuple[str, ...] = ()


Numbered = tuple[int, tuple[str, ...]]
"""A row with its number in the file or text."""


def by_heading(rows: Sequence[Numbered]) -> tuple[Columns | None, int]:
    """Return the columns by their headings, and how many rows stand above the first woman."""
    for at, (_, headings) in enumerate(rows[:HEADINGS_WITHIN]):
        below = rows[at + 1][1] if at + 1 < len(rows) else ()
        both = _columns(_over_two(headings, below))
        one = _columns(headings)
        if one is not None:
            goes_on = (
                both is not None
                and not cell_at(below, one.name)
                and HAMLET.fullmatch(_folded(cell_at(below, both.hamlet)))
            )
            return (both, at + 2) if goes_on else (one, at + 1)
        if both is not None and _columns(below) is None:
            return both, at + 2
    return None, 0


def _folded(heading: str) -> str:
    return fold(" ".join(heading.split())).strip(" .:*")


def _over_two(above: tuple[str, ...], below: tuple[str, ...]) -> tuple[str, ...]:
    """Return headings that stand over two rows as one row: what is written below is the more exact."""
    wide = max(len(above), len(below))
    return tuple(cell_at(below, at) or cell_at(above, at) for at in range(wide))


def _columns(headings: Sequence[str]) -> Columns | None:
    """Return where what is needed stands, None if these are no headings."""
    folded = [_folded(heading) for heading in headings]
    marked = [" ".join(heading.split()).casefold().strip(" .:*") for heading in headings]
    table = next((at for at, heading in enumerate(marked) if heading in TABLE), None)
    full = next((at for at, heading in enumerate(folded) if FULL_NAME.fullmatch(heading)), None)
    given = next((at for at, heading in enumerate(folded) if GIVEN_NAME.fullmatch(heading)), None)
    hamlets = [at for at, heading in enumerate(folded) if at != table and HAMLET.fullmatch(heading)]
    name = given if given is not None else full
    if name is None or not hamlets:
        return None
    # A column that says "thôn" is the hamlet even where another says "địa chỉ".
    hamlet = min(hamlets, key=lambda at: (folded[at].startswith(("dia chi", "noi", "cho", "address")), at))
    read = {name, hamlet, table}
    unread = (
        plain(heading, limit=10_000)[:SHOWN_HEADING]
        for at, heading in enumerate(headings)
        if heading and at not in read and not RUNNING.fullmatch(folded[at])
    )
    return Columns(name, hamlet, table, name == full, tuple(unread))


def by_place(rows: Sequence[Numbered]) -> Columns:
    """Return the columns of a list without headings: a name, a hamlet, perhaps a table. Raises ListWithoutNames."""
    wide = max(len(cells) for _, cells in rows)
    numbered = sum(RUNNING_NUMBER.fullmatch(cell_at(cells, 0)) is not None for _, cells in rows)
    name = 1 if numbered * 2 > len(rows) else 0
    if wide > name + 3:
        raise ListWithoutNames
    last = [cell_at(cells, name + 2) for _, cells in rows]
    seated = any(last) and all(not cell or is_table(cell) for cell in last)
    return Columns(name, name + 1, name + 2 if seated else None, full=False)


def is_table(text: str) -> bool:
    """Tell whether a cell names a table that a hall may have."""
    found = A_TABLE.fullmatch(fold(text))
    return found is not None and 0 < int(found[1]) <= MOST_TABLES


def cell_at(cells: Sequence[str], at: int | None) -> str:
    """Return a cell, empty where the row or the list has none."""
    return cells[at] if at is not None and at < len(cells) else ""
