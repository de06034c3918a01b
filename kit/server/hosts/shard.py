"""Shard: one worker process as the room sees it: how it is started, how it is known to be well, how it ends."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any

from kit.server.hosts import link
from kit.server.hosts.channel import Channel, Gone

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Mapping, Sequence
    from subprocess import Popen

COMMAND = (sys.executable, "-m", "kit.server.hosts.worker")
LOOK = 1.0
MOST_MISSED = 10
"""Looks without an answer until a worker counts as stuck. Callbacks have 5 s, and hold up nobody but in C code."""
IN_DOUBT = 4
"""Looks without an answer until others are preferred; loading a large library may take two."""


class Shard:
    """A worker process. `verbs` are what it may ask of the room."""

    def __init__(self, verbs: Mapping[str, Callable[..., Any]], command: Sequence[str] = COMMAND) -> None:
        self.channel = Channel(verbs)
        self._command = command
        self._missed = 0
        self.process: Popen[bytes] | None = None

    async def start(self, base_url: str, capacity: int) -> None:
        """Start the process and return when it is ready for visits. Raises OSError, Gone."""
        self.process, self._link = await asyncio.to_thread(link.start, self._command)
        self._running = asyncio.ensure_future(await self.channel.open(self._link.end))
        await self.channel.call("begin", base_url, capacity)

    @property
    def in_doubt(self) -> bool:
        """Whether it has not answered for a while."""
        return self._missed >= IN_DOUBT

    def hand(self, connection: socket.socket, head: bytes, address: Any) -> None:
        """Hand over the connection of a phone, which may be closed here after that. Raises NoWay."""
        self.channel.tell("take", head, address, self._link.give(connection))

    async def watch(self) -> str:
        """Return when it has ended, or is stuck; say which.

        Looks are counted, not seconds: a laptop that slept has stuck nobody.
        """
        while True:
            answer = asyncio.ensure_future(self.channel.call("alive"))
            self._missed = 0
            while not answer.done():
                await asyncio.wait({answer, self._running}, timeout=LOOK, return_when=asyncio.FIRST_COMPLETED)
                if self._running.done():
                    answer.cancel()
                    return "ended"
                if not answer.done():
                    self._missed += 1
                if self._missed >= MOST_MISSED:
                    answer.cancel()
                    return "stuck"
            if isinstance(answer.exception(), Gone):
                return "ended"
            await asyncio.wait({self._running}, timeout=LOOK)

    def kill(self) -> None:
        """End the process without asking it."""
        if self.process is not None:
            self.process.kill()

    async def end(self) -> None:
        """End the process, if it has not ended, and forget it."""
        if self.process is not None:
            self.kill()
            await asyncio.to_thread(self.process.wait)
            await self.channel.close()
            self._link.close()
