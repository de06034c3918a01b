"""Pool: the callbacks of all visits on a few threads, in order for each visit, none for longer than its limit.

A callback past its limit is interrupted by an exception (BaseException, so that `except Exception` does not swallow
it). C code cannot be interrupted: its worker is given up and replaced, its visit waits for it alone. Callbacks go
before visits that are only opening.

Every job that is put is answered once: with what it raised or None, with GivenUp, or with Dropped.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kit.server.visits.private import Interrupted, interrupt, pardon

if TYPE_CHECKING:
    from collections.abc import Callable

AGAIN = 0.5  # seconds until code that swallowed the interruption gets another
LOOK = 0.2

log = logging.getLogger(__name__)


class GivenUp(Exception):
    """A job that could not be interrupted; it runs on, and its line waits for it."""


class Dropped(RuntimeError):
    """A job that never ran: its visit was closed, or the pool."""


_answering = threading.Lock()


@dataclass(slots=True)
class Job:
    """`run` on a worker, then `done` with what it raised, or None; `done` may come from any thread."""

    run: Callable[[], None]
    done: Callable[[BaseException | None], None] | None = None
    limit: float = 5.0
    urgent: bool = True

    def answer(self, error: BaseException | None) -> None:
        """Call `done`, once."""
        with _answering:
            done, self.done = self.done, None
        if done is not None:
            try:
                done(error)
            except Exception:
                log.exception("answering a job")


@dataclass(slots=True, eq=False)
class Line:
    """Jobs that must run one after the other: those of one visit. Only the pool touches them."""

    jobs: deque[Job] = field(default_factory=deque)


class Pool:
    """`threads` workers and a watchdog; `grace` seconds past the end of a job's time its worker is replaced."""

    def __init__(self, threads: int = 2, grace: float = 3.0) -> None:
        self.grace = grace
        self._ready: tuple[deque[Line], deque[Line]] = (deque(), deque())
        self._busy: set[Line] = set()  # one of its jobs is running, or it stands among the ready
        self._wake = threading.Condition()
        self._over = threading.Event()
        self._workers: list[_Worker] = [_Worker(self) for _ in range(threads)]
        self._watchdog = threading.Thread(target=self._watch, daemon=True, name="visit-watchdog")
        for worker in self._workers:
            worker.start()
        self._watchdog.start()

    def put(self, line: Line, job: Job, *, first: bool = False) -> None:
        """Queue `job` behind the other jobs of `line`, or before them."""
        with self._wake:
            over = self._over.is_set()
            if not over:
                if first:
                    line.jobs.appendleft(job)
                else:
                    line.jobs.append(job)
                if line not in self._busy:
                    self._busy.add(line)
                    self._offer(line)
        if over:
            job.answer(Dropped())

    def replace(self, line: Line, job: Job) -> None:
        """Drop what waits in `line` and queue `job`."""
        with self._wake:
            dropped = list(line.jobs)
            line.jobs.clear()
        for waiting in dropped:
            waiting.answer(Dropped())
        self.put(line, job)

    def hurry(self, limit: float = 0.5) -> None:
        """Give the jobs that are running no more than `limit` seconds."""
        for worker in self._workers:
            worker.hurry(time.monotonic() + limit)

    def close(self, patience: float = 2.0) -> None:
        """Stop the workers; a stuck one is left behind."""
        with self._wake:
            self._over.set()
            dropped = [job for line in self._busy for job in line.jobs]
            for line in self._busy:
                line.jobs.clear()
            self._wake.notify_all()
        for waiting in dropped:
            waiting.answer(Dropped())
        until = time.monotonic() + patience
        for thread in [*self._workers, self._watchdog]:
            thread.join(max(0.0, until - time.monotonic()))
        for worker in self._workers:
            worker.give_up()

    def _offer(self, line: Line) -> None:
        self._ready[0 if line.jobs[0].urgent else 1].append(line)
        self._wake.notify()

    def _next(self) -> tuple[Line, Job] | None:
        with self._wake:
            while not self._over.is_set():
                for lines in self._ready:
                    while lines:
                        line = lines.popleft()
                        if line.jobs:
                            return line, line.jobs.popleft()
                        self._busy.discard(line)
                self._wake.wait()
        return None

    def _finished(self, line: Line) -> None:
        with self._wake:
            if line.jobs:
                self._offer(line)
            else:
                self._busy.discard(line)

    def _watch(self) -> None:
        while not self._over.wait(LOOK):
            now = time.monotonic()
            for at, worker in enumerate(self._workers):
                if worker.overdue(now, self.grace):
                    self._workers[at] = _Worker(self)
                    self._workers[at].start()
                    worker.give_up()


class _Worker(threading.Thread):
    def __init__(self, pool: Pool) -> None:
        super().__init__(daemon=True, name="visit-worker")
        self._pool = pool
        self._lock = threading.Lock()
        self._deadline: float | None = None  # of the running job; None between jobs
        self._struck = 0.0
        self._job: Job | None = None
        self._given_up = False

    def run(self) -> None:
        while not self._given_up:
            task = self._pool._next()  # noqa: SLF001 - worker and pool are one thing
            if task is None:
                return
            line, job = task
            job.answer(self._do(job))
            self._pool._finished(line)  # noqa: SLF001 - as above
            del task, line, job  # a waiting worker keeps no closed visit alive

    def _do(self, job: Job) -> BaseException | None:
        """Run the job under the watchdog's eye; return what it raised."""
        error: BaseException | None = None
        try:
            with self._lock:
                self._job, self._struck = job, 0.0
                self._deadline = time.monotonic() + job.limit
            try:
                job.run()
            except BaseException as raised:
                error = raised
            self._calm()
        except Interrupted as late:  # it may arrive anywhere before it is called off
            error = error or late
            self._calm()
        return error

    def _calm(self) -> None:
        with self._lock:
            self._deadline = self._job = None
            pardon(self.ident)

    def hurry(self, deadline: float) -> None:
        """Give the running job no longer than until `deadline`."""
        with self._lock:
            if self._deadline is not None:
                self._deadline = min(self._deadline, deadline)

    def overdue(self, now: float, grace: float) -> bool:
        """Interrupt the running job when its time is up; True once when it does not react and must be replaced."""
        with self._lock:
            if self._deadline is None or now < self._deadline:
                return False
            if now - self._struck > AGAIN and interrupt(self.ident):
                self._struck = now
            if now < self._deadline + grace or self._given_up:
                return False
            self._given_up = True
            return True

    def give_up(self) -> None:
        """Answer for a job that does not end."""
        with self._lock:
            job = self._job
        if job is not None:
            job.answer(GivenUp())
