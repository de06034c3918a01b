"""Running: a room from the moment its door opens to the moment its last word is on the disk."""

from __future__ import annotations

import asyncio
import signal
import sys
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tornado.httpserver import HTTPServer

from kit.domain.local_time import day_of
from kit.domain.refusal import Refusal
from kit.server import laptop, log_lines
from kit.server.application import LARGEST_BODY, Application
from kit.server.brief_server import BriefServer
from kit.server.forwarded import Forwarded
from kit.server.hosts.here import Here
from kit.server.hosts.host import Whose
from kit.server.hosts.shards import Shards
from kit.server.listening import close, listen
from kit.server.offer import folder_of
from kit.server.opening import open_workshop
from kit.server.papers import Papers
from kit.server.room import Room
from kit.server.spawned.place import DOOR
from kit.server.spawned.use import Use, watch_use
from kit.server.stock import MOST_KERNELS
from kit.server.teaching import Teaching
from kit.server.visits.notebook import NotForVisits
from kit.server.visits.private import NotChecked, check
from kit.server.warming import warm_up
from kit.server.watching import watch_address, watch_lessons
from kit.store import utc_now
from kit.store.due import due_soon

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from kit.server.hosts.host import Host
    from kit.server.offer import Offer
    from kit.server.opening import Opened
    from kit.server.options import Options

    Tell = Callable[..., None]

GOODBYE = 5.0
IDLE = 20.0
"""Seconds a connection is kept for what a phone may ask next. Two hundred phones open six each, and ask rarely."""


class PackagesNotChecked(Refusal):
    """Packages of other releases than the room was tried with."""

    kind = "packages-not-checked"


async def run(options: Options, tell: Tell) -> None:
    """Keep a room open until SIGTERM, SIGINT or Ctrl-C. Raises the refusals of what it cannot begin with.

    `tell(kind, **details)` hears what happens: ready, no-address, address-changed, pin, practice, unfit, deleted, due,
    clock-odd, closing, switched, unused, course, course-unread, lesson-left-out.
    """
    log_lines.of_loop(asyncio.get_running_loop())
    _check_packages()
    listening = listen(options.host, options.port)
    teaching = Teaching(options.data, options.language, tell)
    try:
        again = await _run_workshop(options, tell, listening, teaching)
        while again:
            again = await _run_workshop(replace(options, new_pin=False), tell, listening, teaching, again=True)
    finally:
        close(listening)


async def _run_workshop(
    options: Options, tell: Tell, listening: list[socket.socket], teaching: Teaching, *, again: bool = False
) -> bool:
    """Keep the room of one workshop open; return whether it closed for another one, or other lessons, to open.

    Who knocks between the two waits: the port stays taken.
    """
    # Reading and making tables waits for the disk, and nobody is there yet to wait with it.
    opened = await asyncio.to_thread(
        open_workshop,
        options.data,
        practice=options.practice,
        new_pin=options.new_pin,
        language=options.language,
        on_server=options.public is not None,
        room=True,
    )
    try:
        for workshop in opened.deleted:
            tell("deleted", place=workshop.place, day=workshop.delete_by)
        if opened.clock_odd:
            tell("clock-odd")
        today = day_of(utc_now())
        for workshop in due_soon(opened.store, today):
            tell("due", place=workshop.place, day=workshop.delete_by, days=(workshop.delete_by - today).days)
        running = _Running(options, tell, listening, teaching, again=again)
        await running.go(opened)
        return running.to_reopen
    finally:
        await asyncio.to_thread(opened.store.close)


class _Running:
    def __init__(
        self, options: Options, tell: Tell, listening: list[socket.socket], teaching: Teaching, *, again: bool
    ) -> None:
        self.options, self.tell, self.listening, self.again = options, tell, listening, again
        self.teaching = teaching
        self.address = options.address
        self.over = asyncio.Event()
        self.to_reopen = False
        self.use = Use()
        self.stop: Callable[[], None] = lambda: None

    async def go(self, opened: Opened) -> None:
        options, store, workshop = self.options, opened.store, opened.workshop
        laptop.raise_descriptor_limit()
        notebooks = folder_of(options.data)
        offered = self.teaching.offered()
        visits = _host(options)
        application = Application.of(notebooks, options.base_url)

        def gone(who: UUID) -> None:
            visits.end(Whose(owner=str(who)))
            application.kernels.end_those(lambda owner: owner.who == str(who))

        def left(phone: str) -> None:
            visits.end(Whose(phone=phone))
            application.kernels.end_those(lambda owner: owner.phone == phone)

        room = Room.open(
            store,
            workshop,
            base_url=options.base_url,
            account_door=DOOR if options.place else "",
            address=self._for_phones,
            lessons=[lesson for offer in offered.values() if (lesson := offer.lesson)],
            prints=Papers(practice=options.practice, online=options.public is not None),
            public=options.public,
            gone=gone,
            left=left,
            holds=lambda: visits.capacity,
            reopen=self._reopen,
            shelf=self.teaching.shelf,
        )
        self._listen_for_the_end()
        await visits.start()
        busy: list[asyncio.Task[None]] = []
        try:
            kind = BriefServer if laptop.few_sockets() else HTTPServer
            scheme = options.public.scheme if options.public else "http"
            web = application.web(room, visits, offered, more=_from_hub(options, room), asked=self.use.note)
            server = kind(
                Forwarded(web, options.proxies, scheme),
                max_body_size=LARGEST_BODY,
                idle_connection_timeout=IDLE,
                body_timeout=60,
            )
            await self._fit(visits, offered)
            self.stop = server.stop
            server.add_sockets(_twins(self.listening))
            busy = [
                asyncio.create_task(watch_address(lambda: options.address, self._moved)),
                asyncio.create_task(watch_lessons(visits, offered, room.hub.lesson_edited)),
                asyncio.create_task(asyncio.to_thread(warm_up)),
            ]
            if options.place is not None:
                busy.append(asyncio.create_task(watch_use(options.place, self.use, room, self._unused)))
            self._announce(opened)
            await self.over.wait()
            self.tell("closing")
            server.stop()
        finally:
            for task in busy:
                task.cancel()
            await visits.close()
            with suppress(TimeoutError):
                await asyncio.wait_for(server.close_all_connections(), GOODBYE)
            await application.end()
            room.printing.end()
            room.backing.end()
            await asyncio.to_thread(room.threads.shutdown)

    async def _fit(self, visits: Host, offered: Mapping[str, Offer]) -> None:
        """Try every lesson out before anybody comes; say which of them needs a kernel for each phone."""
        for path in [path for offer in offered.values() for path in offer.paths.values()]:
            try:
                await visits.fit(path)
            except NotForVisits as why:
                self.tell("unfit", name=path.name, why=str(why), most=MOST_KERNELS)
            except OSError:  # it is gone again; whoever asks for it is told
                continue

    def _for_phones(self) -> str:
        """Return what phones open now; empty where this machine is on no network."""
        return self.address if self.options.reachable else ""

    def _announce(self, opened: Opened) -> None:
        if opened.pin:
            self.tell("practice" if self.options.practice else "pin", pin=opened.pin)
        elif opened.without_pin:
            self.tell("pin-missing")
        if not self._for_phones():
            self.tell("no-address")
        if self.again:
            self.tell("switched", place=opened.workshop.place, day=opened.workshop.starts_on)
        else:
            self.tell("ready", url=self.address, phones=self._for_phones(), itself=self.options.itself)

    def _moved(self, address: str) -> None:
        self.address = address
        self.tell("address-changed", url=address)

    def _reopen(self) -> None:
        """Close, and let another workshop, or other lessons, open. Whoever knocks from now on waits for it."""
        self.stop()
        self.to_reopen = True
        self.over.set()

    def _unused(self) -> None:
        self.tell("unused")
        self._end()

    def _end(self) -> None:
        self.to_reopen = False
        self.over.set()

    def _listen_for_the_end(self) -> None:
        loop = asyncio.get_running_loop()
        ends = [signal.SIGTERM, signal.SIGINT] + ([signal.SIGBREAK] if sys.platform == "win32" else [])
        for end in ends:
            signal.signal(end, lambda *_: loop.call_soon_threadsafe(self._end))


def _twins(listening: list[socket.socket]) -> list[socket.socket]:
    """Return sockets on the same ports, for a server to close when it ends."""
    twins = [each.dup() for each in listening]
    for twin in twins:
        twin.setblocking(False)
    return twins


def _host(options: Options) -> Host:
    """Return where visits live."""
    workers = laptop.workers() if options.workers is None else options.workers
    capacity = laptop.capacity(workers)
    return Shards(workers, options.base_url, capacity) if workers else Here(options.base_url, capacity)


def _from_hub(options: Options, room: Room) -> list[tuple[str, type, dict[str, Any]]]:
    """Return the addresses that a hub leads to, if one started this."""
    if options.place is None:
        return []
    from kit.server.spawned.sign_in import routes

    return routes(room)


def _check_packages() -> None:
    """Look before anything is opened. Raises PackagesNotChecked."""
    try:
        check()
    except NotChecked as error:
        raise PackagesNotChecked(what=str(error)) from error
