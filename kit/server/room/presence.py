"""Presence: which page each woman was last seen on, for the facilitator to see who is stuck. Never what she typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from uuid import UUID

    from kit.store.store import Store


@dataclass(frozen=True, slots=True)
class Seen:
    """A page and when it was opened or heard of."""

    page: str
    at: datetime


class Presence:
    """The last page of everyone: in memory, and after a restart from the visits in the store."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._last: dict[UUID, Seen | None] = {}

    def seen(self, participant: UUID, page: str) -> None:
        """Note that she opened `page`: a lesson's slug, or "home"."""
        self._last[participant] = Seen(page, self._clock())

    def last(self, participant: UUID) -> Seen | None:
        """Return where she was last seen, or None if nowhere yet. Raises StoreTrouble."""
        if participant not in self._last:
            visits = self._store.visits.of(participant)
            latest = max(visits, key=lambda visit: visit.last_seen_at, default=None)
            self._last.setdefault(participant, Seen(latest.page, latest.last_seen_at) if latest else None)
        return self._last[participant]

    def forget(self, participant: UUID) -> None:
        """Drop what is known of her."""
        self._last.pop(participant, None)
