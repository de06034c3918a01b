"""Conflicts: what copies of a class that were merged do not agree on. What was held first still is; nobody chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kit.store.records import Conflict
from kit.store.tables import MergeConflictRow, WorkshopRow

if TYPE_CHECKING:
    from kit.store.access import Access


class Conflicts:
    """The repository of conflicts."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def all(self) -> list[Conflict]:
        """Return every conflict, those of one class together, in the order in which they were found."""
        rows = select(MergeConflictRow, WorkshopRow.place, WorkshopRow.starts_on).join(
            WorkshopRow, WorkshopRow.id == MergeConflictRow.workshop_id
        )
        ordered = rows.order_by(WorkshopRow.starts_on, WorkshopRow.id, MergeConflictRow.found_at, MergeConflictRow.id)
        with self._access.read() as session:
            return [
                Conflict(row.workshop_id, place, day, row.of_table, row.row_id, row.held, row.came, row.source)
                for row, place, day in session.execute(ordered)
            ]
