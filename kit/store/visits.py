"""Visits: which page was open for whom, and when it was last heard of. Written without waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy import select

from kit.store.entries import Entry, Kind
from kit.store.records import Visit
from kit.store.tables import VisitRow
from kit.store.values import storable_name

if TYPE_CHECKING:
    from kit.store.access import Access


class Visits:
    """The repository of visits."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def open(self, participant: UUID, page: str) -> UUID:
        """Note that `page` was opened for her and return the visit's id at once. Raises StoreClosed."""
        visit = uuid4()
        self._access.writer.put(
            Entry(visit, "visit-opened", participant, self._access.now(), {"page": storable_name(page)})
        )
        return visit

    def seen(self, participant: UUID, visit: UUID) -> None:
        """Note that her page was heard of. Raises StoreClosed."""
        self._touch("visit-seen", participant, visit)

    def close(self, participant: UUID, visit: UUID) -> None:
        """Note that her page was closed. Raises StoreClosed."""
        self._touch("visit-closed", participant, visit)

    def of(self, participant: UUID) -> list[Visit]:
        """Return her visits as far as they are written, the oldest first."""
        hers = select(VisitRow).where(VisitRow.participant_id == participant).order_by(VisitRow.opened_at)
        with self._access.read() as session:
            return [
                Visit(row.id, row.participant_id, row.page, row.opened_at, row.last_seen_at, row.closed_at)
                for row in session.scalars(hers)
            ]

    def _touch(self, kind: Kind, participant: UUID, visit: UUID) -> None:
        self._access.writer.put(Entry(uuid4(), kind, participant, self._access.now(), {"visit": str(visit)}))
