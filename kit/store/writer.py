"""Writer: the one thread that writes.

Pages put entries and go on; repositories hand over a piece of work and wait for it. Both stand in one queue, so their
order is kept. What has gathered is written in one transaction, at most every 20 ms. Where the database does not take it
(disk full, locked, gone), nothing leaves the queue: entries go to the rescue journal as well, the writer tries again
and again, and `health` says what is wrong and since when.
"""

from __future__ import annotations

import atexit
import logging
import sqlite3
import time
from collections import deque
from concurrent.futures import Future
from contextlib import suppress
from itertools import groupby, islice
from threading import Condition, RLock, Thread
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy.exc import DataError, IntegrityError, SQLAlchemyError

from kit.domain.refusal import Refusal
from kit.store import entries as entry_rows
from kit.store.entries import HEAVIEST, Entry
from kit.store.records import Health
from kit.store.refusals import PhotosWaiting, StoreClosed, StoreFault, StoreTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kit.store.database import Database
    from kit.store.rescue import RescueJournal

T = TypeVar("T")

GATHER = 0.02
"""Seconds between two commits, while which saves gather."""

CLOSING = 30.0
"""Seconds that closing waits for a slow disk; where the database takes nothing, the rescue journal is soon written."""

LARGEST_BATCH = 500
RETRY_FROM, RETRY_TO = 0.1, 1.0
"""Seconds until a batch that was not taken is tried again, the first time and at most."""

log = logging.getLogger(__name__)


class _Work:
    """A piece of work someone waits for. It runs inside the batch's transaction and may run again if that fails."""

    def __init__(self, run: Callable[[Session], Any], after: Callable[[], None] | None) -> None:
        self.run = run
        self.after = after
        self.future: Future[Any] = Future()
        self.outcome: tuple[bool, Any] = (False, None)
        self.running = False
        self.abandoned = False


class Writer:
    """Owns the queue, its thread, and the rescue journal. `held_back` gets entries that lack consent."""

    def __init__(
        self,
        database: Database,
        journal: RescueJournal,
        *,
        clock: Callable[[], datetime],
        patience: float,
        held_back: Callable[[Entry], None],
    ) -> None:
        self._database = database
        self._journal = journal
        self._clock = clock
        self._patience = patience
        self._held_back = held_back
        self._lock = RLock()
        self._changed = Condition(self._lock)
        self.between_commits = RLock()
        self.commits = 0
        self._queue: deque[Entry | _Work] = deque()
        self._in_flight: list[Entry | _Work] = []
        self._put = self._done = 0  # how many entries were put and committed
        self._rescued: set[UUID] = set()  # of those that were not committed yet, what the rescue journal has
        self._trouble: StoreTrouble | None = None
        self._since: datetime | None = None
        self._closing = False
        self._scrubbing = False
        self._again = False
        if journal.left_over:
            self._queue.extend(journal.left_over)
            self._put = len(journal.left_over)
            self._rescued = {entry.id for entry in journal.left_over}
            self._again = True
        self._thread = Thread(target=self._run, name="store-writer", daemon=True)
        self._thread.start()
        atexit.register(self._before_exit)

    def put(self, *entries: Entry) -> None:
        """Queue entries and return at once. Raises StoreClosed."""
        with self._changed:
            if self._closing:
                raise StoreClosed
            self._queue.extend(entries)
            self._put += len(entries)
            self._changed.notify_all()

    def room_for(self, weight: int) -> None:
        """Say whether a photo may be put. Raises PhotosWaiting, and StoreTrouble where the database takes nothing."""
        with self._lock:
            if weight and weight + sum(entry.weight for entry in self._entries()) > HEAVIEST:
                raise self._why() if self._trouble else PhotosWaiting

    def do(self, run: Callable[[Session], T], after: Callable[[], None] | None = None) -> T:
        """Run a piece of work in the writer's transaction and return its result once that is on the disk.

        `after` runs behind the commit. Raises what the work raises (then nothing of it is written), and StoreTrouble if
        the database has not taken it in time (then it is not written later either).
        """
        work = _Work(run, after)
        with self._changed:
            if self._closing:
                raise StoreClosed
            self._queue.append(work)
            self._changed.notify_all()
        until = time.monotonic() + self._patience
        while True:
            with suppress(TimeoutError):
                result: T = work.future.result(max(0.05, until - time.monotonic()))
                return result
            with self._lock:
                if self._scrubbing:  # nobody's fault: patience begins when the writer takes work again
                    until = time.monotonic() + self._patience
                elif not work.running and not work.future.done():
                    work.abandoned = True
                    raise self._why()

    def flush(self, timeout: float | None = None) -> None:
        """Return when all entries put so far would survive a power cut. Raises StoreTrouble if it takes too long."""
        self._wait_for(lambda target: self._safe(target - self._done), timeout)

    def settle(self, timeout: float | None = None) -> None:
        """Return when all entries put so far are in the database itself. Raises StoreTrouble if it takes too long."""
        self._wait_for(lambda target: self._done >= target, timeout)

    def _entries(self) -> Iterator[Entry]:
        """Yield the entries that are not in the database yet, in their order."""
        return (item for item in (*self._in_flight, *self._queue) if isinstance(item, Entry))

    def _safe(self, first: int | None = None) -> bool:
        """Tell whether the first entries that wait, or all, are in the rescue journal."""
        waiting = self._entries() if first is None else islice(self._entries(), max(0, first))
        return all(entry.id in self._rescued for entry in waiting)

    def _wait_for(self, reached: Callable[[int], bool], timeout: float | None) -> None:
        until = time.monotonic() + (self._patience if timeout is None else timeout)
        with self._changed:
            target = self._put
            while not reached(target):
                if not self._changed.wait(until - time.monotonic()) and time.monotonic() >= until:
                    raise self._why()

    def _why(self) -> StoreTrouble:
        """Return a refusal to raise that says why nothing is taken."""
        known = self._trouble
        return type(known)(**known.details) if known else StoreFault(folder=self._database.place)

    def waiting(self, participant: UUID, kind: str, *, since: int) -> list[Entry] | None:
        """Return her entries of a kind that are not in the database yet, in their order.

        None if something was committed since `commits` was `since`: what was read then may be out of date.
        """
        with self._lock:
            if self.commits != since:
                return None
            queued = list(self._entries())
        return [entry for entry in queued if entry.kind == kind and entry.participant == participant]

    def health(self) -> Health:
        with self._lock:
            waiting = self._put - self._done
            kind = self._trouble.kind if self._trouble else ""
            return Health(kind, self._since, waiting, rescued=self._safe())

    def close(self) -> None:
        """Write what is queued and stop. Raises StoreTrouble if some of it is nowhere on the disk."""
        try:
            self.flush(max(self._patience, CLOSING))
        finally:
            with self._changed:
                self._closing = True
                self._changed.notify_all()
            self._thread.join()
            atexit.unregister(self._before_exit)
            self._journal.close()

    def _before_exit(self) -> None:
        with suppress(StoreTrouble):
            self.flush()

    def _run(self) -> None:
        last_commit = 0.0
        while True:
            with self._changed:
                while not self._queue and not self._closing:
                    self._changed.wait(RETRY_TO if self._database.scrub_due else None)
                    self._scrub_if_due()
                if self._closing and not self._queue:
                    return
            time.sleep(max(0.0, min(GATHER, last_commit + GATHER - time.monotonic())))
            with self._lock:
                self._in_flight = [self._queue.popleft() for _ in range(min(LARGEST_BATCH, len(self._queue)))]
            if not self._write_until_taken():
                return
            last_commit = time.monotonic()

    def _write_until_taken(self) -> bool:
        """Write the batch in flight, however long it takes. False if the store was closed meanwhile."""
        pause = RETRY_FROM
        while True:
            try:
                held = self._write()
            except Exception as error:
                self._in_trouble(error)
            else:
                self._taken(held)
                return True
            if not self._wait(pause):
                return False
            pause = min(pause * 2, RETRY_TO)

    def _write(self) -> list[Entry]:
        with self._lock:
            self._in_flight = [item for item in self._in_flight if not (isinstance(item, _Work) and item.abandoned)]
            batch = list(self._in_flight)
            for item in batch:
                if isinstance(item, _Work):
                    item.running = True
        held: list[Entry] = []
        with self.between_commits:
            with self._database.write() as session:
                for is_entry, run in groupby(batch, lambda item: isinstance(item, Entry)):
                    if is_entry:
                        held += self._write_entries(session, [item for item in run if isinstance(item, Entry)])
                    else:
                        for item in run:
                            if isinstance(item, _Work):
                                self._do(session, item)
            with self._lock:
                self.commits += 1
                self._in_flight = []
        self._resolve(batch)
        return held

    def _write_entries(self, session: Session, batch: list[Entry]) -> list[Entry]:
        try:
            with session.begin_nested():
                return entry_rows.write(session, batch, again=self._again)
        except (IntegrityError, DataError):
            if len(batch) == 1:  # a row that the database will never take must not keep the others waiting
                log.error("entry %s (%s) can never be written", batch[0].id, batch[0].kind)  # noqa: TRY400 (her words)
                return []
        return [held for entry in batch for held in self._write_entries(session, [entry])]

    def _do(self, session: Session, work: _Work) -> None:
        try:
            with session.begin_nested():
                work.outcome = (True, work.run(session))
        except Exception as error:
            if not isinstance(error, Refusal) and self._database.trouble_of(error):
                raise
            work.outcome = (False, error)

    def _resolve(self, batch: list[Entry | _Work]) -> None:
        works = [item for item in batch if isinstance(item, _Work)]
        for after in {work.after for work in works if work.after and work.outcome[0]}:
            after()
        self._scrub_if_due()
        for work in works:
            worked, result = work.outcome
            if worked:
                work.future.set_result(result)
            else:
                work.future.set_exception(result)
        written = sum(isinstance(item, Entry) for item in batch)
        with self._changed:
            self._done += written
            self._changed.notify_all()

    def _scrub_if_due(self) -> None:
        """Overwrite what was deleted. With a hall's photos that takes seconds: who waits is not turned away for it."""
        self._scrubbing = True
        try:
            with suppress(SQLAlchemyError, sqlite3.Error, OSError):  # it stays due
                self._database.scrub_if_due()
        finally:
            self._scrubbing = False

    def _taken(self, held: list[Entry]) -> None:
        with self._changed:
            self._trouble = self._since = None
            self._rescued.intersection_update(entry.id for entry in self._entries())
            if not self._rescued:
                self._journal.clear()
                self._again = False
            self._changed.notify_all()
        for entry in held:
            self._held_back(entry)

    def _in_trouble(self, error: Exception) -> None:
        trouble = self._database.trouble_of(error)
        if trouble is None:
            log.error("the writer met a fault", exc_info=error)
            trouble = StoreFault(folder=self._database.place)
        with self._changed:
            for item in self._in_flight:
                if isinstance(item, _Work):
                    item.running = False
            self._again = True
            if self._trouble is None:
                self._since = self._clock()
            if self._trouble is None or self._trouble.kind != trouble.kind:
                log.warning("the database does not take data: %s", trouble.kind)
            self._trouble = trouble
        if trouble.kind not in ("database-locked", "disk-full"):
            self._database.reopen()

    def _wait(self, seconds: float) -> bool:
        """Wait before the next try, bringing into safety what comes in meanwhile. False if the store was closed."""
        until = time.monotonic() + seconds
        with self._changed:
            while True:
                self._rescue()
                if self._closing:
                    return False
                left = until - time.monotonic()
                if left <= 0:
                    return True
                self._changed.wait(left)

    def _rescue(self) -> None:
        """Put into the journal what is in danger: first all that was typed, then the photos that still find room."""
        bare = [entry for entry in self._entries() if entry.id not in self._rescued]
        typed = [entry for entry in bare if entry.kind != "photo"]
        for some in ([typed] if typed else []) + [[entry] for entry in bare if entry.kind == "photo"]:
            if not self._journal.append(some):
                return
            self._rescued.update(entry.id for entry in some)
            self._changed.notify_all()
