"""Engine: the visits that are open in this process: how they open, how long they stay, how they end.

Everything here runs on the server's loop, except what a job does on the pool. Nothing waits for ever: opening and
callbacks have limits, visits nobody looks at are closed. What goes between a visit and its pages goes by `post`.
"""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from kit.server.visits import private, sinks
from kit.server.visits.comms import RunningWidgets, create_comm, get_comm_manager
from kit.server.visits.fitting import Fit, Fitting
from kit.server.visits.pool import Job, Line, Pool
from kit.server.visits.post import COMING, Post
from kit.server.visits.shell import Shell
from kit.server.visits.trial import notice_thread, try_out
from kit.server.visits.visit import Visit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

log = logging.getLogger(__name__)

Shared = TypeVar("Shared")
Shown = TypeVar("Shown")


@dataclass(frozen=True, slots=True)
class Limits:
    """In seconds, but `most` and `each`: how many visits there may be, of all and of one owner."""

    most: int = 400
    each: int = 8  # a phone that closes no page may open them again and again; the one she left longest ago goes
    threads: int = 2
    opening: float = 20.0
    callback: float = 5.0
    trial: float = 30.0
    unseen: float = 120.0  # a page that never connected
    away: float = 900.0  # no page connected: a phone asleep; what she typed is with the keeper
    leaving: float = 4.0  # after a page said goodbye
    silent: float = 20.0  # a ping without an answer
    look: float = 2.0  # between two looks at all of this


class Full(Exception):
    """There are as many visits as there may be."""


class NotOpened(Exception):
    """It took too long, its page could not be made, or it was ended while it opened."""


class Engine(Generic[Shared]):
    """`rehearse(visit)` makes of a dry visit what all visits of its notebook share (a rendered page, say); `prepare`
    runs before a dry visit's cells; `on_error(visit, error)` hears what lessons raise, in any thread. Code of the
    modules `untouched` is not interrupted. `start` and `close` belong on the loop.
    """

    def __init__(
        self,
        rehearse: Callable[[Visit], Shared],
        limits: Limits | None = None,
        *,
        prepare: Callable[[Visit], object] | None = None,
        on_error: Callable[[Visit, BaseException], None] | None = None,
        untouched: tuple[str, ...] = (),
    ) -> None:
        self._untouched = untouched
        self.limits = limits or Limits()
        self.visits: dict[str, Visit] = {}
        self._on_error = on_error
        self._notebooks: Fitting[Shared] = Fitting(
            lambda loaded: try_out(loaded, rehearse, prepare),
            lambda run: self._done(Line(), run, self.limits.trial),
        )
        self._opening: set[Visit] = set()
        self._closing: set[Visit] = set()

    def start(self) -> None:
        """Take the process over for visits. Raises NotChecked for releases that nobody has looked at."""
        self._loop = asyncio.get_running_loop()
        first = private.install(
            create_comm=create_comm,
            get_comm_manager=get_comm_manager,
            widgets=RunningWidgets(),
            enter=sinks.enter_output,
            leave=sinks.leave_output,
            started=notice_thread,
            untouched=self._untouched,
        )
        if first:
            Shell.instance()
            sinks.take_streams()
        self._pool = Pool(self.limits.threads)
        self.post = Post(self._pool, self.limits, self._loop)
        self._looking = asyncio.create_task(self._look_for_ever())

    async def close(self) -> None:
        """Close every visit and give the process back."""
        self._looking.cancel()
        with suppress(asyncio.CancelledError):
            await self._looking
        closing = [self.drop(visit) for visit in [*self.visits.values(), *self._opening]]
        self._pool.hurry()
        with suppress(TimeoutError):
            await asyncio.wait_for(asyncio.gather(*closing), 5)
        await asyncio.to_thread(self._pool.close)
        if private.uninstall():
            sinks.leave_streams()
            Shell.clear_instance()

    # -- opening ------------------------------------------------------------------------------------------------------

    async def open(
        self,
        path: Path,
        show: Callable[[Visit, Shared], Shown],
        *,
        owner: str = "",
        language: str = "vi",
        info: Mapping[str, str] | None = None,
        prepare: Callable[[Visit], object] | None = None,
    ) -> tuple[Visit, Shown]:
        """Open a visit of the notebook at `path` and return it with what `show(visit, shared)` gives.

        `prepare(visit)` runs before the first cell, `show` after the last; both as the visit. Raises OSError where
        there is no such file, NotForVisits where it must go to a kernel, Full, NotOpened.
        """
        found = await self.fit(path)
        if len(self.visits) + len(self._opening) >= self.limits.most:
            raise Full
        if sum(visit.owner == owner for visit in self._opening) >= self.limits.each:
            raise Full
        visit = Visit(found.notebook, owner, language, info)
        visit.on_failed = self._on_error
        shown: list[Shown] = []

        def run() -> None:
            private.hold(create_comm, get_comm_manager)
            try:
                visit.enter(lambda: visit.execute(prepare))
            except Exception as error:
                visit.stopped(error)
            self.post.expect(visit)  # what changes from here on waits for the page; what is there is in it
            shown.append(visit.enter(lambda: show(visit, found.shared)))

        self._opening.add(visit)
        try:
            error = await self._done(visit.line, run, self.limits.opening)
            if error is not None:
                visit.failed(error)
            elif visit in self._opening:
                self.visits[visit.id] = visit
        finally:
            self._opening.discard(visit)
            if visit.id not in self.visits:
                self.drop(visit)
        if visit.id not in self.visits:
            raise NotOpened(path.name) from error
        self._keep_few(visit)
        return visit, shown[0]

    def _keep_few(self, newest: Visit) -> None:
        """End the visits of an owner that are too many, first those that no page is connected to."""
        others = [visit for visit in self.visits.values() if visit.owner == newest.owner and visit is not newest]
        others.sort(key=lambda visit: (visit.connected, visit.seen))
        for visit in others[: max(0, len(others) + 1 - self.limits.each)]:
            self.drop(visit, reason="too many")

    async def fit(self, path: Path) -> Fit[Shared]:
        """Return the notebook at `path` as it is now, tried out. Raises OSError, NotForVisits."""
        return await self._notebooks.fit(path)

    async def _done(self, line: Line, run: Callable[[], None], limit: float) -> BaseException | None:
        """Run on the pool and return what was raised; GivenUp where it neither ends nor can be interrupted."""
        future: asyncio.Future[BaseException | None] = self._loop.create_future()

        def settle(error: BaseException | None) -> None:
            if not future.done():
                future.set_result(error)

        self._pool.put(line, Job(run, lambda error: self.post.call(settle, error), limit=limit, urgent=False))
        return await future

    @property
    def held(self) -> int:
        """How many visits hold memory: those that are open, that open just now, and whose end is not through yet."""
        return len(self.visits) + len(self._opening) + len(self._closing)

    # -- the end of visits --------------------------------------------------------------------------------------------

    def leave(self, visit: Visit) -> None:
        """A page said goodbye; a reload comes back before the visit ends."""
        visit.leaving = time.monotonic()

    def drop(self, visit: Visit, reason: str = "") -> asyncio.Future[None]:
        """Close a visit; the future is done when it has freed what it held (a stuck one keeps its thread)."""
        self.visits.pop(visit.id, None)
        self._opening.discard(visit)
        self.post.hang_up(visit, reason)
        self._closing.add(visit)
        freed: asyncio.Future[None] = self._loop.create_future()

        def closed() -> None:
            self._closing.discard(visit)
            if not freed.done():
                freed.set_result(None)

        def done(_: BaseException | None) -> None:
            self.post.call(closed)

        self._pool.replace(visit.line, Job(lambda: visit.enter(visit.close), done, limit=self.limits.callback))
        return freed

    def end(self, wanted: Callable[[Visit], bool]) -> None:
        """Close the visits that are `wanted`, those that are still opening too. Any thread."""
        self.post.call(self._end, wanted)

    def _end(self, wanted: Callable[[Visit], bool]) -> None:
        for visit in [*self.visits.values(), *self._opening]:
            if wanted(visit):
                self.drop(visit, reason="gone")

    def of(self, owner: str) -> list[Visit]:
        """Return the visits of an owner, those that are still opening too."""
        return [visit for visit in [*self.visits.values(), *self._opening] if visit.owner == owner]

    async def _look_for_ever(self) -> None:
        while True:
            await asyncio.sleep(self.limits.look)
            self._look()

    def _look(self) -> None:
        now = time.monotonic()
        for visit in list(self.visits.values()):
            try:
                self._look_after(visit, now)
            except Exception:  # one visit's trouble must not leave all others without a look
                log.exception("looking after a visit")

    def _look_after(self, visit: Visit, now: float) -> None:
        self.post.look_after(visit, now)
        if visit.connected:
            if visit.leaving is not None and now - visit.leaving > self.limits.leaving:
                visit.leaving = None  # it said goodbye and stayed, or another page of the visit did
            return
        left = now - visit.seen
        never = COMING in visit.tabs and left > self.limits.unseen
        gone = visit.leaving is not None and now - visit.leaving > self.limits.leaving
        if never or gone or left > self.limits.away:
            self.drop(visit)
