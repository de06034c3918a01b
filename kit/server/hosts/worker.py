"""Worker: a process that visits live in, started by the room: `python -m kit.server.hosts.worker`.

It has no store and no address. Phones' connections are handed to it, and what women type goes back to the room to be
kept. It ends with the room, however that ends.
"""

from __future__ import annotations

import asyncio
import faulthandler
import os
import signal
import sys
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from kit.server.light_start import leave_out

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kit.server.hosts.here import Here
    from kit.server.hosts.host import Asked, Whose
    from kit.server.hosts.link import Link
    from kit.server.phone import Shell
    from kit.store.keeper import Keeper

GOODBYE = 2.0
LEFT_ALONE = 60.0
"""Seconds without a question from the room after which this process ends, even where C code holds it."""


def main(arguments: Sequence[str], loop: Callable[[], asyncio.AbstractEventLoop] | None = None) -> None:
    """Serve visits until the room ends. Ctrl-C in the room's window is the room's to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    leave_out()
    from kit.server import log_lines
    from kit.server.hosts.link import inherited
    from kit.server.laptop import raise_descriptor_limit

    log_lines.begin()
    raise_descriptor_limit()
    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(_Worker(inherited(arguments)).work())


class _Worker:
    def __init__(self, link: Link) -> None:
        self.link = link
        self.over = asyncio.Event()
        self.busy: set[asyncio.Task[None]] = set()

    async def work(self) -> None:
        from kit.server import log_lines
        from kit.server.hosts.channel import Channel

        log_lines.of_loop(asyncio.get_running_loop())
        verbs = (self.begin, self.fit, self.open, self.drop, self.end, self.take, self.warm, self.alive, self.finish)
        self.channel = Channel({verb.__name__: verb for verb in verbs})
        room = asyncio.ensure_future(await self.channel.open(self.link.end))
        finished = asyncio.ensure_future(self.over.wait())
        await asyncio.wait({room, finished}, return_when=asyncio.FIRST_COMPLETED)
        if not finished.done():
            os._exit(0)  # the room is gone: nothing can be kept any more, and the pages find it again by themselves
        await self.host.close()
        with suppress(TimeoutError):
            await asyncio.wait_for(self.server.close_all_connections(), GOODBYE)
        await self.channel.close()

    # -- what the room asks -------------------------------------------------------------------------------------------

    async def begin(self, base_url: str, capacity: int) -> None:
        """Be ready for visits."""
        from kit.server.hosts.handover import serving
        from kit.server.hosts.here import Here

        self.host: Here = Here(base_url, capacity)
        self.server = serving(self.host, base_url)
        await self.host.start()

    async def fit(self, path: Path) -> Shell:
        """Try a notebook out and return its page. What visits are compared with stays here, and may be of any type."""
        return replace(await self.host.fit(path), states={}, printed=frozenset(), outputs="")

    async def open(self, ticket: int, asked: Asked, practice: bool) -> tuple[str, str]:
        """Open a visit; return its id and what it puts into the page. What happens in it is told under `ticket`."""
        from kit.server.hosts.far_keeper import FarKeeper

        keeper = FarKeeper(partial(self.channel.ask, "keep", ticket), asked.language, practice)
        return await self.host.open_visit(asked, cast("Keeper", keeper), lambda: self.channel.tell("closed", ticket))

    def drop(self, visit: str) -> None:
        self.host.drop(visit)

    def end(self, whose: Whose) -> None:
        self.host.end(whose)

    def take(self, head: bytes, address: Any, given: bytes) -> None:
        """Take over the connection of a phone, with what it asked."""
        from kit.server.hosts.handover import Handed

        self.server.handle_stream(Handed(self.link.take(given), head), address)

    def warm(self) -> None:
        from kit.server.warming import warm_up

        task = asyncio.ensure_future(asyncio.to_thread(warm_up))
        self.busy.add(task)
        task.add_done_callback(self.busy.discard)

    def alive(self) -> None:
        faulthandler.dump_traceback_later(LEFT_ALONE, exit=True)

    def finish(self) -> None:
        self.over.set()


if __name__ == "__main__":
    main(sys.argv[1:])
