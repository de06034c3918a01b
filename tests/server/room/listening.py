"""A page's end of the events channel: a real websocket, with the cookies of a phone."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import websocket_connect

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from tests.server.room.serving import Phone

SECONDS = 10


class Listener:
    """One page that is connected. What it hears is read in order."""

    def __init__(self, phone: Phone, query: str = "", *, origin: str = "") -> None:
        self._phone = phone
        served = phone.served
        headers = {"Cookie": phone.cookie_header, "Origin": origin or f"http://127.0.0.1:{served.port}"}
        address = f"{served.url}events{query}".replace("http", "ws", 1)

        async def connect() -> Any:
            return await websocket_connect(HTTPRequest(address, headers=headers))

        self._socket = self._run(connect())

    def next(self, kind: str) -> dict[str, Any]:
        """Return the next event of a kind, passing over others. Fails where none comes."""
        while True:
            text = self._run(self._read())
            assert text is not None, f"closed with {self._socket.close_code} before {kind}"
            event: dict[str, Any] = json.loads(text)
            if event["kind"] == kind:
                return event

    def until(self, kind: str) -> list[str]:
        """Return the kinds of all that comes, up to the next event of a kind."""
        kinds: list[str] = []
        while kinds[-1:] != [kind]:
            text = self._run(self._read())
            assert text is not None, f"closed with {self._socket.close_code} before {kind}"
            kinds.append(json.loads(text)["kind"])
        return kinds

    def now(self) -> list[dict[str, Any]]:
        """Return what it was told on coming, up to the state of its own hand."""
        events = []
        while not events or events[-1]["kind"] != "hand":
            text = self._run(self._read())
            assert text is not None, f"closed with {self._socket.close_code}"
            events.append(json.loads(text))
        return events

    def closed(self) -> int:
        """Return the code that the connection was closed with, passing over what was sent before."""
        while self._run(self._read()) is not None:
            pass
        code: int = self._socket.close_code
        return code

    def send(self, what: object) -> None:
        async def write() -> None:
            await self._socket.write_message(
                what if isinstance(what, str | bytes) else json.dumps(what), isinstance(what, bytes)
            )

        self._run(write())

    def close(self) -> None:
        async def end() -> None:
            self._socket.close()

        self._run(end())

    async def _read(self) -> str | None:
        text: str | None = await asyncio.wait_for(self._socket.read_message(), SECONDS)
        return text

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._phone.served.loop).result(SECONDS + 5)


def refused(phone: Phone, query: str = "", *, origin: str = "") -> int:
    """Return the status with which a connection is refused."""
    try:
        Listener(phone, query, origin=origin)
    except HTTPClientError as error:
        return error.code
    raise AssertionError("it was taken")
