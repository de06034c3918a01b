"""One run: what a room makes in a thread of its own, one at a time, and stops when it closes."""

from __future__ import annotations

from threading import Lock
from typing import Generic, Protocol, TypeVar


class HowFar(Protocol):
    """How far a run is."""

    @property
    def running(self) -> bool:
        """Whether it is under way."""


S = TypeVar("S", bound=HowFar)


class Ended(Exception):
    """The room closes while something is made."""


class OneRun(Generic[S]):
    """The one run of a room: a second is not begun while one is under way. `idle`: how far it is before the first."""

    def __init__(self, idle: S) -> None:
        self._lock = Lock()
        self._state = idle
        self._ended = False

    @property
    def state(self) -> S:
        """How far it is now."""
        return self._state

    def end(self) -> None:
        """Make no more: the room closes."""
        self._ended = True

    def _begin(self, running: S) -> bool:
        """Return whether a run may be made now; it is then under way, `running`."""
        with self._lock:
            if self._state.running:
                return False
            self._state = running
            return True
