"""Validity: which signed cookies still count.

A cookie carries the generation it was signed in. Signing a woman out everywhere, or changing the PIN, starts the next
generation, and older cookies end. Generations stand in the workshop's settings, so a restart revives no old cookie.
"""

from __future__ import annotations

from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from kit.store.refusals import StoreTrouble

if TYPE_CHECKING:
    from uuid import UUID

    from kit.store.records import Workshop
    from kit.store.store import Store

PARTICIPANT = "sign-in:"
PIN = "pin-generation"


class Validity:
    """The generations of one workshop, read once and kept in step with what is written."""

    def __init__(self, store: Store, workshop: Workshop) -> None:
        self._store = store
        self._workshop = workshop.id
        self._lock = Lock()
        self._generations = {
            key: value
            for key, value in workshop.settings.items()
            if isinstance(value, int) and (key == PIN or key.startswith(PARTICIPANT))
        }

    def of(self, participant: UUID) -> int:
        """Return the generation of her sign-in."""
        return self._generations.get(f"{PARTICIPANT}{participant}", 0)

    def of_pin(self) -> int:
        """Return the generation of the PIN, looked up each time: `chophien pin` begins one beside this program."""
        with suppress(StoreTrouble):  # then what was known last counts
            now = self._store.workshops.get(self._workshop).settings.get(PIN, 0)
            self._generations[PIN] = now if isinstance(now, int) else 0
        return self._generations.get(PIN, 0)

    def end(self, participant: UUID) -> None:
        """End every cookie of hers. Raises StoreTrouble; then nothing is ended."""
        self._next(f"{PARTICIPANT}{participant}")

    def end_pin(self) -> None:
        """End every cookie that the PIN gave. Raises StoreTrouble; then nothing is ended."""
        self._next(PIN)

    def _next(self, key: str) -> None:
        with self._lock:
            number = self._generations.get(key, 0) + 1
            self._store.workshops.change(self._workshop, settings={key: number})
            self._generations[key] = number
