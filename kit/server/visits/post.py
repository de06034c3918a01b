"""Post: the way of every message between the visits of a process and their pages.

What a page asks stands in its visit's line and is answered once; what a visit says goes to the pages it is for, or
waits for them. Pages that give no sign of life are let go. Everything here runs on the server's loop, except where a
method says that any thread may call it.
"""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from contextvars import copy_context
from typing import TYPE_CHECKING, Any

from kit.server.visits import answers
from kit.server.visits.pool import Dropped, Job
from kit.server.visits.tabs import Tab

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable

    from kit.server.visits.engine import Limits
    from kit.server.visits.frames import Message
    from kit.server.visits.pool import Pool
    from kit.server.visits.tabs import Letter, Missed, Socket
    from kit.server.visits.visit import Visit

COMING = ""  # the key of the tab that stands for a page on its way to the phone, until its socket names itself
BUSY, GONE = 1013, 1001
MOST_TABS = 8
MOST_JOBS, MOST_BYTES = 256, 8 << 20  # that wait in one visit; a page that sends more comes back later with them


class Post:
    """Made on the thread of `loop`, outside of any visit."""

    def __init__(self, pool: Pool, limits: Limits, loop: AbstractEventLoop) -> None:
        self._pool, self._limits, self._loop = pool, limits, loop
        self._thread, self._outside = threading.get_ident(), copy_context()

    # -- pages and their sockets --------------------------------------------------------------------------------------

    def expect(self, visit: Visit) -> None:
        """A page of `visit` is being made: what the visit says from here on waits for it. Any thread."""
        visit.tabs[COMING], visit.deliver = Tab(COMING), self._deliver

    def attach(self, visit: Visit, session: str, socket: Socket) -> None:
        """A page of `visit` connected: send it what waits for it, tell it what it may have missed."""
        tab = visit.tabs.get(session) or visit.tabs.pop(COMING, None) or Tab(session)
        tab.session = session
        visit.tabs[session] = tab
        while len(visit.tabs) > MOST_TABS:
            gone = min((t for t in visit.tabs.values() if t is not tab), key=lambda t: (t.socket is not None, t.left))
            self._forget(visit, gone)
        visit.seen, visit.leaving = time.monotonic(), None
        missed: Missed = tab.attach(socket)
        if missed:
            job = Job(
                lambda: visit.enter(lambda: answers.retell(visit, session, missed)),
                lambda error: visit.failed(error) if error and not isinstance(error, Dropped) else None,
                limit=self._limits.callback,
            )
            self._pool.put(visit.line, job, first=True)

    def detach(self, visit: Visit, session: str, socket: Socket) -> None:
        """A page's socket closed."""
        visit.seen = time.monotonic()
        tab = visit.tabs.get(session)
        if tab is not None:
            tab.detach(socket)

    def confirmed(self, visit: Visit, session: str) -> None:
        """A page answered a ping."""
        tab = visit.tabs.get(session)
        if tab is not None:
            tab.confirmed()

    def look_after(self, visit: Visit, now: float) -> None:
        """Ask the pages of `visit` for a sign of life; part with those that gave none or stayed away."""
        for tab in list(visit.tabs.values()):
            if tab.socket is None:
                if tab.session != COMING and now - tab.left > self._limits.away:
                    self._forget(visit, tab)
            elif tab.probed is not None and now - tab.probed > self._limits.silent:
                tab.detach(tab.socket, GONE, "silent")
            else:
                tab.probe()

    def hang_up(self, visit: Visit, reason: str) -> None:
        """Close the sockets of a visit that is over, and expect none of its pages."""
        for tab in list(visit.tabs.values()):
            if tab.socket is not None:
                tab.detach(tab.socket, GONE, reason)
        visit.tabs.clear()

    @staticmethod
    def _forget(visit: Visit, tab: Tab) -> None:
        if tab.socket is not None:
            tab.detach(tab.socket, GONE, "too many")
        visit.tabs.pop(tab.session, None)

    # -- from pages ---------------------------------------------------------------------------------------------------

    def receive(self, visit: Visit, session: str, message: Message, size: int) -> None:
        """Take one message of a page; `size` in bytes."""
        visit.seen = time.monotonic()
        if message.kind not in answers.ON_COMMS:
            answers.inform(visit, session, message)
            return
        given = answers.cp_id(message)
        if given in visit.handled and not answers.asks(visit, message):
            if visit.handled[given]:
                answers.status(visit, session, message, "idle", ack=given)
            return  # else it is being handled, and its idle is still to come
        if len(visit.line.jobs) >= MOST_JOBS or visit.waiting + size > MOST_BYTES:
            tab = visit.tabs.get(session)
            if tab is not None and tab.socket is not None:
                tab.detach(tab.socket, BUSY, "busy")
            return
        if given:
            visit.handled[given] = False
            while len(visit.handled) > answers.MOST_IDS:
                visit.handled.popitem(last=False)
        visit.waiting += size

        def handled(error: BaseException | None) -> None:
            visit.waiting -= size
            self._handled(visit, session, message, error)

        self._pool.put(
            visit.line,
            Job(
                lambda: visit.enter(lambda: answers.handle(visit, session, message)),
                lambda error: self.call(handled, error),
                limit=self._limits.callback,
            ),
        )

    @staticmethod
    def _handled(visit: Visit, session: str, message: Message, error: BaseException | None) -> None:
        if isinstance(error, Dropped):
            return
        if error is not None:
            visit.failed(error)
        given = answers.cp_id(message)
        if given in visit.handled:
            visit.handled[given] = True
        answers.status(visit, session, message, "idle", ack=given)

    # -- to pages -----------------------------------------------------------------------------------------------------

    def _deliver(self, visit: Visit, letter: Letter, session: str | None) -> None:
        """Send from a visit to all its pages, or to the page of `session`. Any thread."""
        if threading.get_ident() == self._thread:
            self._hand(visit, letter, session)
        else:
            self.call(self._hand, visit, letter, session)

    @staticmethod
    def _hand(visit: Visit, letter: Letter, session: str | None) -> None:
        tabs = list(visit.tabs.values()) if session is None else [visit.tabs.get(session)]
        for tab in tabs:
            if tab is not None:
                tab.send(letter)

    def call(self, what: Callable[..., None], *args: Any) -> None:
        """Call on the loop, outside of whichever visit is running. Any thread."""
        with suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(what, *args, context=self._outside)
