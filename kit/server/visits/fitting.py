"""Fitting: which notebooks get visits: tried out when first asked for, and again when the file has changed.

A file that cannot be read as a notebook while it is being saved leaves the one before it in use.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from kit.server.visits import notebook
from kit.server.visits.notebook import NotForVisits

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from kit.server.visits.notebook import Notebook

log = logging.getLogger(__name__)

Shared = TypeVar("Shared")


@dataclass(frozen=True, slots=True)
class Fit(Generic[Shared]):
    """A notebook that was tried out, and what its visits share."""

    notebook: Notebook
    shared: Shared


class Fitting(Generic[Shared]):
    """`trial(notebook)` returns what its visits share, or raises NotForVisits; `work(run)` runs it on a worker, and
    returns what it raised. Used on the server's loop.
    """

    def __init__(
        self,
        trial: Callable[[Notebook], Shared],
        work: Callable[[Callable[[], None]], Awaitable[BaseException | None]],
    ) -> None:
        self._trial, self._work = trial, work
        self._known: dict[Path, Fit[Shared] | NotForVisits] = {}
        self._stamps: dict[Path, tuple[int, int]] = {}
        self._trying: dict[Path, asyncio.Task[None]] = {}
        self._one_at_a_time = asyncio.Lock()

    async def fit(self, path: Path) -> Fit[Shared]:
        """Return the notebook at `path` as it is now, tried out. Raises OSError, NotForVisits."""
        stamp = notebook.stamp(path)
        if self._stamps.get(path) != stamp:
            if path not in self._trying:
                self._trying[path] = asyncio.create_task(self._try(path, stamp))
            await asyncio.shield(self._trying[path])
        known = self._known[path]
        if isinstance(known, NotForVisits):
            raise known.anew()
        return known

    async def _try(self, path: Path, stamp: tuple[int, int]) -> None:
        found: Fit[Shared] | None = None

        def run() -> None:
            nonlocal found
            loaded = notebook.load(path)
            found = Fit(loaded, self._trial(loaded))

        try:
            async with self._one_at_a_time:
                error = await self._work(run)
            if error is None and found is not None:
                self._known[path] = found
            elif isinstance(error, OSError) and not isinstance(error, TimeoutError):  # GivenUp is a TimeoutError
                raise error
            else:
                self._refuse(path, error)
            self._stamps[path] = stamp
        finally:
            del self._trying[path]

    def _refuse(self, path: Path, error: BaseException | None) -> None:
        if not isinstance(error, NotForVisits):
            self._known[path] = NotForVisits("cannot be tried out")
            log.warning("%s: %s", path.name, type(error).__name__)
            return
        if not (error.reason == notebook.UNREADABLE and isinstance(self._known.get(path), Fit)):
            self._known[path] = error.anew()
        log.warning("%s does not fit into visits: %s", path.name, error)
