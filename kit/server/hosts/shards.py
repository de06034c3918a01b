"""Shards: visits in worker processes behind the room's one address, and workers replaced when they end or are stuck.

A woman's visits live in one worker as long as she has any open; who comes anew goes to the one with the fewest. What
she types is kept here, by the store's one writer. With a worker its visits are gone, and their pages open new ones by
themselves, with all that was kept.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any

from kit.domain.refusal import Refusal
from kit.server.hosts.channel import Gone
from kit.server.hosts.far_keeper import kept
from kit.server.hosts.giving_back import give_back_when_left
from kit.server.hosts.handover import handing
from kit.server.hosts.shard import COMMAND, Shard
from kit.server.visits import notebook
from kit.server.visits.engine import Full, NotOpened
from kit.server.visits.notebook import NotForVisits
from kit.store.refusals import StoreClosed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kit.server.hosts.host import Asked, Identify, Route, Whose
    from kit.server.phone import Shell
    from kit.store.keeper import Keeper

THREADS = 4
"""How many visits may wait for the store at once; it has one writer."""
STARTING = 90.0
"""Seconds until a worker must be ready: it imports, and tries every lesson out."""
WAITING = 20.0
"""Seconds a page waits for a worker where there is none just now."""
TRIES = 2
"""Workers that may end while one visit opens."""
GOODBYE = 8.0
SETTLED = 60.0
"""Seconds after which a worker that ends is replaced at once; others are given more and more time."""
LONGEST_PAUSE = 30.0

log = logging.getLogger(__name__)


class WorkersNotStarted(Refusal):
    """No worker process can be started on this machine."""

    kind = "workers-not-started"


@dataclass(slots=True, eq=False)
class _Held:
    """A visit as the room knows it. `over` is set when it is to end; `visit` is empty until it has come about."""

    asked: Asked
    keeper: Keeper
    closed: Callable[[], None]
    shard: Shard | None = None
    visit: str = ""
    over: bool = False


@dataclass(slots=True)
class _Fit:
    """What workers said of a notebook when its file had `stamp`."""

    stamp: tuple[int, int]
    found: Shell | NotForVisits


class Shards:
    """Visits in `workers` processes, `capacity` at most in all. See `Host`."""

    def __init__(self, workers: int, base_url: str, capacity: int, command: Sequence[str] = COMMAND) -> None:
        self._workers, self._base_url, self.capacity, self._command = workers, base_url, capacity, command
        self._tickets = count(1)
        self._held: dict[int, _Held] = {}
        self._visits: dict[str, _Held] = {}
        self._fits: dict[Path, _Fit] = {}
        self._trying: dict[Path, asyncio.Task[None]] = {}
        self._alive: list[Shard] = []
        self._ready: list[Shard] = []
        self._in_vain = 0  # workers that ended before they were ready
        self._closing = False
        self._threads = ThreadPoolExecutor(THREADS, "keeping")

    @property
    def open_visits(self) -> int:
        return len(self._visits)

    # -- the workers --------------------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Start the workers and return when they are ready. Raises WorkersNotStarted."""
        self._loop, self._news = asyncio.get_running_loop(), asyncio.Event()
        self._giving_back = asyncio.create_task(give_back_when_left(lambda: self.open_visits))
        self._slots = [asyncio.create_task(self._keep_one()) for _ in range(self._workers)]
        await self._until(lambda: len(self._ready) == self._workers or self._in_vain > self._workers, STARTING)
        if not self._ready:
            await self.close()
            raise WorkersNotStarted(workers=self._workers)

    async def close(self) -> None:
        self._closing = True
        self._news.set()
        self._giving_back.cancel()
        for shard in self._alive:
            if shard in self._ready:
                shard.channel.tell("finish")
            else:
                shard.kill()
        _, late = await asyncio.wait(self._slots, timeout=GOODBYE)
        for slot in late:
            slot.cancel()
        await asyncio.gather(*self._slots, return_exceptions=True)
        await asyncio.to_thread(self._threads.shutdown)

    async def _keep_one(self) -> None:
        """Keep one worker running until the room closes."""
        pause = 0.0
        while not self._closing:
            began = self._loop.time()
            shard = Shard({"keep": self._keep, "closed": self._closed}, self._command)
            self._alive.append(shard)
            try:
                why = await self._serve(shard)
            except Exception as error:
                why = f"not started, {type(error).__name__}"
                self._in_vain += 1
            finally:
                self._lose(shard)
                await shard.end()
            if self._closing:
                return
            log.warning("a worker %s; another takes its place", why)
            lived = self._loop.time() - began
            pause = 0.0 if lived > SETTLED else min(LONGEST_PAUSE, 2 * pause + 0.5)
            await self._until(lambda: self._closing, pause)

    async def _serve(self, shard: Shard) -> str:
        """Make a worker ready, let it have visits, and return why it has no more."""
        async with asyncio.timeout(STARTING):
            await shard.start(self._base_url, self.capacity)
            for path, known in list(self._fits.items()):
                try:
                    await shard.channel.call("fit", path)
                except NotForVisits as why:  # all workers or none: a page is not sent to and fro
                    self._fits[path] = _Fit(known.stamp, why)
                except OSError:
                    continue
        self._ready.append(shard)
        self._news.set()
        shard.channel.tell("warm")
        return await shard.watch()

    def _lose(self, shard: Shard) -> None:
        """Part with a worker; its visits are over."""
        self._alive.remove(shard)
        if shard in self._ready:
            self._ready.remove(shard)
        self._news.set()
        for ticket in [ticket for ticket, held in self._held.items() if held.shard is shard and held.visit]:
            self._closed(ticket)

    async def _until(self, seen: Callable[[], bool], patience: float) -> None:
        """Return when `seen()` is true, or patience is at an end."""
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                while not seen():
                    self._news.clear()
                    await self._news.wait()

    async def _one_for(self, owner: str) -> Shard:
        """Return the worker that has visits of `owner`, or the one with the fewest. Raises NotOpened."""
        await self._until(lambda: bool(self._ready), WAITING)
        well = [shard for shard in self._ready if not shard.in_doubt] or self._ready
        if not well:
            raise NotOpened("no worker")
        having = Counter(held.shard for held in self._held.values())
        hers = [held.shard for held in self._held.values() if held.asked.owner == owner and held.shard in well]
        return next(filter(None, hers), None) or min(well, key=lambda shard: having[shard])

    # -- visits -------------------------------------------------------------------------------------------------------

    async def fit(self, path: Path) -> Shell:
        stamp = notebook.stamp(path)
        if path not in self._fits or self._fits[path].stamp != stamp:
            if path not in self._trying:
                self._trying[path] = asyncio.create_task(self._try(path, stamp))
            await asyncio.shield(self._trying[path])
        found = self._fits[path].found
        if isinstance(found, NotForVisits):
            raise found.anew()
        return found

    async def _try(self, path: Path, stamp: tuple[int, int]) -> None:
        """Have every worker try a notebook out. Raises OSError, NotOpened."""
        try:
            await self._until(lambda: bool(self._ready), WAITING)
            asked = (shard.channel.call("fit", path) for shard in self._ready)
            self._fits[path] = _Fit(stamp, _verdict(await asyncio.gather(*asked, return_exceptions=True)))
        finally:
            del self._trying[path]

    async def open(self, asked: Asked, keeper: Keeper, closed: Callable[[], None]) -> str:
        if len(self._held) >= self.capacity:
            raise Full
        ticket, held = next(self._tickets), _Held(asked, keeper, closed)
        self._held[ticket] = held
        try:
            visit, content = await self._open(ticket, held)
        except BaseException:
            self._held.pop(ticket, None)
            raise
        if held.over:
            self._held.pop(ticket, None)
            if held.shard is not None:
                held.shard.channel.tell("drop", visit)
            raise NotOpened(asked.path.name)
        held.visit = visit
        self._visits[visit] = held
        return content

    async def _open(self, ticket: int, held: _Held) -> tuple[str, str]:
        asked = held.asked
        for _ in range(TRIES):
            held.shard = await self._one_for(asked.owner)
            if held.over:
                break
            try:
                visit, content = await held.shard.channel.call("open", ticket, asked, held.keeper.practice)
            except Gone:
                continue
            except NotForVisits as why:
                self._fits[asked.path] = _Fit(notebook.stamp(asked.path), why)
                raise
            return visit, content
        raise NotOpened(asked.path.name)

    def end(self, whose: Whose) -> None:
        self._loop.call_soon_threadsafe(self._end, whose)

    def _end(self, whose: Whose) -> None:
        for held in self._held.values():
            if whose.has(held.asked.owner, held.asked.phone):
                held.over = True
                self._visits.pop(held.visit, None)
        for shard in self._alive:
            shard.channel.tell("end", whose)

    def routes(self, identify: Identify, base_url: str) -> list[Route]:
        return handing(base_url, identify, self._hand)

    def _hand(self, visit: str) -> Callable[..., None] | None:
        held = self._visits.get(visit)
        return None if held is None or held.shard is None else held.shard.hand

    # -- what workers ask ---------------------------------------------------------------------------------------------

    async def _keep(self, ticket: int, verb: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Keep what a visit wants kept, or find it. Raises what its keeper raises."""
        held = self._held.get(ticket)
        if held is None:
            raise StoreClosed
        return await self._loop.run_in_executor(self._threads, partial(kept, held.keeper, verb, args, kwargs))

    def _closed(self, ticket: int) -> None:
        """Hear that a visit is over."""
        held = self._held.pop(ticket, None)
        if held is None:
            return
        held.over = True
        self._visits.pop(held.visit, None)
        if held.visit:
            try:
                held.closed()
            except Refusal as error:
                log.warning("closing: %s", error.kind)


def _verdict(answers: list[Shell | BaseException]) -> Shell | NotForVisits:
    """Return what several workers said of one notebook: all must be able to open it. Raises OSError, NotOpened."""
    for kind in (NotForVisits, OSError):
        for answer in answers:
            if isinstance(answer, NotForVisits):
                return answer
            if isinstance(answer, kind):
                raise answer
    shells = [answer for answer in answers if not isinstance(answer, BaseException)]
    if not shells:
        raise NotOpened("no worker")
    return shells[0]
