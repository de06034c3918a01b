"""Brought: what a file that a woman chose would change in her book, until she says that it is to be written.

In memory only, for a while, and for few at a time: the file itself lies on her phone, and is chosen again.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import timedelta
from threading import Lock
from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from uuid import UUID

    from kit.books.cash_changes import Changes

MOST_LINES = 60_000
"""Lines of all women together; the file chosen first gives way."""
LASTS = timedelta(minutes=30)


class BroughtGone(Refusal):
    """What a file would change is no longer known."""

    kind = "book-file-gone"


@dataclass(frozen=True, slots=True)
class _Waiting:
    token: str
    changes: Changes
    until: datetime


class Brought:
    """One file a woman; a new one takes the place of the one before."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = Lock()
        self._waiting: OrderedDict[UUID, _Waiting] = OrderedDict()

    def put(self, who: UUID, token: str, changes: Changes) -> None:
        """Keep what her file would change, under the token of its page."""
        with self._lock:
            self._waiting.pop(who, None)
            self._waiting[who] = _Waiting(token, changes, self._clock() + LASTS)
            while len(self._waiting) > 1 and sum(len(one.changes.added) for one in self._waiting.values()) > MOST_LINES:
                self._waiting.popitem(last=False)

    def take(self, who: UUID, token: str) -> Changes:
        """Return what her file would change, and forget it. Raises BroughtGone."""
        with self._lock:
            found = self._waiting.get(who)
            if found is None or found.token != token or found.until < self._clock():
                raise BroughtGone
            del self._waiting[who]
            return found.changes

    def forget(self, who: UUID) -> None:
        """Forget what waits for her."""
        with self._lock:
            self._waiting.pop(who, None)
