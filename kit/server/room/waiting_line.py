"""Waiting line: who comes next into a room that is full. Nobody who came later goes before her.

A page that waits asks again every few seconds; one that has not asked for PATIENCE has gone, and gives its place up.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

PATIENCE = 30.0
"""Seconds after which a page that does not ask any more has lost its place."""


class WaitingLine:
    """Pages in the order in which they came. Used on one thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._asked: dict[Hashable, float] = {}

    def __len__(self) -> int:
        self._forget()
        return len(self._asked)

    def ask(self, page: Hashable, free: int) -> int:
        """Return 0 if `page` may come in, `free` being the places there are; else her place in the line, 1 the first.

        Whoever may come in has left the line.
        """
        self._forget()
        self._asked[page] = self._clock()  # a page that waits already keeps its place in the order
        place = list(self._asked).index(page)
        if place < free:
            del self._asked[page]
            return 0
        return place + 1

    def _forget(self) -> None:
        gone = self._clock() - PATIENCE
        self._asked = {page: asked for page, asked in self._asked.items() if asked > gone}
