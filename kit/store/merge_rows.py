"""Merge rows: how rows of a table come into another database: added, known already, or noted as a conflict.

Appended rows keep the order they have in their room, under numbers of this database: each woman's always, a class's as
far as one copy goes. Two copies that went on apart (a backup that was opened again on another laptop) are put in the
order of their moments: then it does not matter which of them came first.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from sqlalchemy import bindparam, insert, select, update

from kit.store import sequence
from kit.store.backup_rows import KINDS, columns_of
from kit.store.database import as_json
from kit.store.merged import Merged
from kit.store.results import some_at_once
from kit.store.tables import MergeConflictRow

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from kit.store.results import Held, Row

OWN = frozenset({"sequence"})
"""Columns of RESULTS that are each database's own."""
MOMENTS = ("at", "saved_at", "kept_at")
CONFLICTS = UUID("6f0c1c57-50e5-4a4f-9d57-6d1d9e2c7a10")
"""The namespace of the ids of conflicts."""
LONGEST_SOURCE = 120
IDS_AT_ONCE = 1000
"""Ids in one statement: SQLite takes no more than 32,766 of anything."""


class Rows:
    """Rows on their way into the database of `session`; `found` counts what became of them. `named`: what conflicts
    call their source."""

    def __init__(self, session: Session, *, named: str, now: datetime) -> None:
        self.session, self._named, self._now = session, named[-LONGEST_SOURCE:], now
        self.found = Merged()

    def add(self, held: Held, rows: list[Row]) -> None:
        """Add rows that are not there."""
        if rows:
            self.session.execute(insert(held.table), rows)
            self.found.added[held.table.name] += len(rows)

    def compare(self, held: Held, there: Row, came: Row, workshop: UUID, *, but: Collection[str] = ()) -> None:
        """Note a conflict where what came is other than what is there; columns `but` have a rule of their own."""
        differ = [name for name in held.taken if there[name] != came[name] and name not in OWN and name not in but]
        if not differ:
            return
        kinds = columns_of(held.table)
        both = [{name: _as_text(kinds[name], row[name]) for name in differ} for row in (there, came)]
        id_ = uuid5(CONFLICTS, as_json([held.table.name, str(there["id"]), both]))
        if self.session.get(MergeConflictRow, id_):
            return
        who = there["id"] if held.table.name == "participant" else there.get("participant_id")
        what = {"of_table": held.table.name, "row_id": there["id"], "held": both[0], "came": both[1]}
        noted = MergeConflictRow(id=id_, workshop_id=workshop, participant_id=who, **what)
        noted.source, noted.found_at = self._named, self._now
        self.session.add(noted)
        self.session.flush()
        self.found.conflicts += 1

    def append(
        self, held: Held, workshop: UUID, women: Iterable[UUID], rows_of: Callable[[list[UUID]], Iterable[Row]]
    ) -> None:
        """Add what is new of women's rows. `rows_of`: those that came of some women, each one's in its order."""
        for some in some_at_once(women):
            came = list(rows_of(some))
            there = self._there(held, held.table.c.participant_id.in_(some))
            known = {row["id"]: row for row in there}
            known |= self._of_others(held, [row["id"] for row in came if row["id"] not in known])
            for row in came:
                if row["id"] in known:
                    self.compare(held, known[row["id"]], row, workshop)
            mine = _by_woman(there)
            ordered = [
                _to_number(mine.get(who, []), rows, known, moment_of(held)) for who, rows in _by_woman(came).items()
            ]
            self._number(held, _as_in_the_room(ordered, came), known)

    def _there(self, held: Held, which: ColumnElement[bool]) -> list[Row]:
        """Return rows that are there, each woman's in its order."""
        columns = held.table.c
        wanted = select(held.table).where(which).order_by(columns.participant_id, columns.sequence)
        return [dict(row) for row in self.session.execute(wanted).mappings()]

    def _of_others(self, held: Held, ids: list[UUID]) -> dict[UUID, Row]:
        """Return rows with these ids that are there all the same: somebody else's."""
        found = {}
        for at in range(0, len(ids), IDS_AT_ONCE):
            which = held.table.c.id.in_(ids[at : at + IDS_AT_ONCE])
            found.update({row["id"]: row for row in self._there(held, which)})
        return found

    def _number(self, held: Held, ordered: list[Row], known: Mapping[UUID, Row]) -> None:
        """Give rows the next numbers, in this order: new ones, and those that come after a new one now."""
        if not ordered:
            return
        numbered = [
            row | {"sequence": number} for number, row in enumerate(ordered, sequence.take(self.session, len(ordered)))
        ]
        self.add(held, [row for row in numbered if row["id"] not in known])
        moved = [{"of": row["id"], "to": row["sequence"]} for row in numbered if row["id"] in known]
        if moved:
            columns = held.table.c
            self.session.connection().execute(
                update(held.table).where(columns.id == bindparam("of")).values(sequence=bindparam("to")), moved
            )


def moment_of(held: Held) -> str:
    """Return the name of the column that says when a row was written."""
    return next(name for name in MOMENTS if name in held.table.c)


def _to_number(there: list[Row], came: list[Row], known: Collection[UUID], moment: str) -> list[Row]:
    """Return what of a woman's rows gets a new number so that all stand in their order; `known` are the ids there."""
    new = [row for row in came if row["id"] not in known]
    if not new:
        return []
    before = {row["id"] for row in there}
    if before <= {row["id"] for row in came}:
        order = [row for row in came if row["id"] in before or row["id"] not in known]
    else:
        order = sorted([*there, *new], key=lambda row: (row[moment], row["id"]))
    as_before = [row["id"] for row in order[: len(there)]] == [row["id"] for row in there]
    return order[len(there) :] if as_before else order


def _as_in_the_room(ordered: Iterable[list[Row]], came: Iterable[Row]) -> list[Row]:
    """Return the rows of many women, each one's in the order given, as they follow each other where they came from."""
    numbers = {row["id"]: row["sequence"] for row in came}
    placed = []
    for rows in ordered:
        after = 0
        for row in rows:
            after = max(after, numbers.get(row["id"], 0))
            placed.append((after, row))
    return [row for _, row in sorted(placed, key=itemgetter(0))]


def _by_woman(rows: Iterable[Row]) -> dict[UUID, list[Row]]:
    return {who: list(hers) for who, hers in groupby(rows, key=lambda row: row["participant_id"])}


def _as_text(kind: str, value: Any) -> Any:
    return value if value is None else KINDS[kind].out(value)
