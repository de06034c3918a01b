"""Erasures: who had her data deleted, as the random ids that stay of it: a backup made before still holds her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from kit.store.tables import ErasureRow

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from kit.store.access import Access


class Erasures:
    """The repository of what was deleted."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def all(self) -> list[UUID]:
        """Return the ids of all women who had their data deleted here."""
        with self._access.read() as session:
            return list(session.scalars(select(ErasureRow.participant_id)))

    def since(self, moment: datetime) -> int:
        """Return how many had their data deleted after `moment`."""
        with self._access.read() as session:
            return session.scalar(select(func.count()).where(ErasureRow.at > moment)) or 0
