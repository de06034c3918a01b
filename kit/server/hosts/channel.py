"""Channel: calls between two processes of the room, both ways, over one socket that both have had from the start.

A call is answered once, with what it returns or raises. Messages keep their order; coroutines that they start run
beside each other. Both ends are this program, and nobody else can reach the socket: what goes over it is pickled.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import pickle
import threading
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from contextvars import copy_context
from itertools import count
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import socket
    from collections.abc import Awaitable, Callable, Mapping

HEAD = 4
"""Bytes before a message that say how long it is."""
TOLD = 0
"""The number of a call that nobody waits for."""

log = logging.getLogger(__name__)


class Gone(Exception):
    """The other process has ended, or ends now."""


class Fault(RuntimeError):
    """The other process raised what cannot be sent; this says its type."""


class Channel:
    """One end. `verbs` are what the other end may call, by name. Made on the loop that runs it."""

    def __init__(self, verbs: Mapping[str, Callable[..., Any]]) -> None:
        self._verbs = verbs
        self._loop = asyncio.get_running_loop()
        self._thread, self._outside = threading.get_ident(), copy_context()
        self._numbers = count(TOLD + 1)
        self._asked: dict[int, Future[Any]] = {}
        self._answering: set[asyncio.Task[None]] = set()
        self._writer: asyncio.StreamWriter | None = None

    async def open(self, end: socket.socket) -> Awaitable[None]:
        """Take this end of the socket; what is returned carries messages until the other end is gone."""
        reader, self._writer = await asyncio.open_connection(sock=end)
        return self._carry(reader)

    async def _carry(self, reader: asyncio.StreamReader) -> None:
        try:
            while True:
                size = int.from_bytes(await reader.readexactly(HEAD), "big")
                self._take(*pickle.loads(await reader.readexactly(size)))  # noqa: S301 - see above
        except (OSError, asyncio.IncompleteReadError):
            return
        finally:
            self._give_up()

    def _give_up(self) -> None:
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()
        for number in list(self._asked):
            self._settle(number, Gone(), failed=True)

    async def close(self) -> None:
        """Let go of this end, when everything is out."""
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    # -- what this end asks -------------------------------------------------------------------------------------------

    def tell(self, verb: str, *args: Any) -> None:
        """Call and expect no answer. Any thread."""
        self._send(_packed(TOLD, verb, args))

    async def call(self, verb: str, *args: Any) -> Any:
        """Call and return the answer. Raises what the other end raised, and Gone. On the loop."""
        return await asyncio.wrap_future(self._begin(verb, args))

    def ask(self, verb: str, *args: Any) -> Any:
        """Call from a thread that may wait and return the answer. Raises as `call`."""
        return self._begin(verb, args).result()

    def _begin(self, verb: str, args: tuple[Any, ...]) -> Future[Any]:
        number, answer = next(self._numbers), Future[Any]()
        packed = _packed(number, verb, args)
        self._asked[number] = answer
        self._send(packed)
        if self._writer is None:  # it may have gone before the call stood among those that are told so
            self._settle(number, Gone(), failed=True)
        return answer

    def _send(self, packed: bytes) -> None:
        if threading.get_ident() == self._thread:
            self._write(packed)
        else:
            with suppress(RuntimeError):  # the loop is closed
                self._loop.call_soon_threadsafe(self._write, packed, context=self._outside)

    def _write(self, packed: bytes) -> None:
        if self._writer is not None:
            self._writer.write(packed)

    # -- what the other end asks --------------------------------------------------------------------------------------

    def _take(self, number: int, verb: str, given: tuple[Any, ...]) -> None:
        if verb:
            self._answer(number, verb, given)
        else:
            failed, value = given
            self._settle(number, value, failed=failed)

    def _answer(self, number: int, verb: str, args: tuple[Any, ...]) -> None:
        try:
            found = self._verbs[verb](*args)
        except Exception as error:
            self._failed(number, verb, error)
            return
        if inspect.isawaitable(found):
            task = self._loop.create_task(self._answer_later(number, verb, found))
            self._answering.add(task)
            task.add_done_callback(self._answering.discard)
        else:
            self._answered(number, verb, found)

    async def _answer_later(self, number: int, verb: str, found: Awaitable[Any]) -> None:
        try:
            value = await found
        except Exception as error:
            self._failed(number, verb, error)
        else:
            self._answered(number, verb, value)

    def _answered(self, number: int, verb: str, value: Any) -> None:
        if number == TOLD:
            return
        try:
            packed = _packed(number, "", (False, value))
        except Exception as error:  # whoever asked is told, whatever pickle has against it
            self._failed(number, verb, error)
        else:
            self._write(packed)

    def _failed(self, number: int, verb: str, error: Exception) -> None:
        if number == TOLD:
            log.warning("%s: %s", verb, type(error).__name__)
            return
        try:
            pickle.loads(pickle.dumps(error))  # noqa: S301 - our own; some errors are packed and cannot be unpacked
        except Exception:
            error = Fault(type(error).__name__)
        self._write(_packed(number, "", (True, error)))

    def _settle(self, number: int, value: Any, *, failed: bool) -> None:
        answer = self._asked.pop(number, None)
        if answer is not None:
            with suppress(InvalidStateError):  # whoever asked waits no longer
                answer.set_exception(value) if failed else answer.set_result(value)


def _packed(number: int, verb: str, given: tuple[Any, ...]) -> bytes:
    body = pickle.dumps((number, verb, given), pickle.HIGHEST_PROTOCOL)
    return len(body).to_bytes(HEAD, "big") + body
