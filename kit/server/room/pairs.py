"""Pairs: two women who share one phone. Both signed in on it, each with her own pictures; one of them is at work in it,
and one tap makes it the other."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


class Pairs:
    """Who sits with whom, as their phones say: for the console."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._with: dict[UUID, UUID] = {}

    def partner(self, who: UUID) -> UUID | None:
        """Return who shares her phone, None if nobody does."""
        return self._with.get(who)

    def note(self, one: UUID, other: UUID) -> bool:
        """Note that two women share a phone; tell whether that is news."""
        with self._lock:
            if self._with.get(one) == other:
                return False
            for each in (one, other):
                self._part(each)
            self._with[one], self._with[other] = other, one
            return True

    def part(self, who: UUID) -> None:
        """Note that she shares her phone with nobody now."""
        with self._lock:
            self._part(who)

    def _part(self, who: UUID) -> None:
        other = self._with.pop(who, None)
        if other is not None and self._with.get(other) == who:
            del self._with[other]
