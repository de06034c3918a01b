"""A phone's end of a websocket, with every bad habit a phone can have: it may leave pings unanswered, or never read."""

from __future__ import annotations

import asyncio
import base64
import os
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

V1 = "v1.kernel.websocket.jupyter.org"
TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10


class Refused(Exception):
    """The server did not open the socket."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Over(Exception):
    """The socket is closed; `code` is None where the line broke."""

    def __init__(self, code: int | None) -> None:
        super().__init__(code)
        self.code = code


class Wire:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.answers_pings = True

    @classmethod
    async def connect(cls, port: int, path: str, *, headers: Mapping[str, str] = {}, v1: bool = True) -> Wire:
        reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 26)
        asked = {
            "Host": f"127.0.0.1:{port}", "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(), **headers,
        }  # fmt: skip
        if v1:
            asked["Sec-WebSocket-Protocol"] = V1
        lines = [f"GET {path} HTTP/1.1", *(f"{name}: {value}" for name, value in asked.items()), "", ""]
        writer.write("\r\n".join(lines).encode())
        answer = await reader.readuntil(b"\r\n\r\n")
        status = int(answer.split()[1])
        if status != 101:
            writer.close()
            raise Refused(status)
        return cls(reader, writer)

    async def send(self, data: str | bytes) -> None:
        self._write(TEXT if isinstance(data, str) else BINARY, data.encode() if isinstance(data, str) else data)
        await self.writer.drain()

    async def receive(self) -> str | bytes:
        """Return the next message. Raises Over."""
        while True:
            try:
                kind, data = await self._frame()
            except (asyncio.IncompleteReadError, ConnectionError):
                raise Over(None) from None
            if kind == CLOSE:
                raise Over(struct.unpack("!H", data[:2])[0] if data else 1005)
            if kind == PING and self.answers_pings:
                self._write(PONG, data)
            elif kind in (TEXT, BINARY):
                return data.decode() if kind == TEXT else data

    def cut(self) -> None:
        """Break the line, without a goodbye."""
        self.writer.transport.abort()

    def close(self) -> None:
        """Say goodbye and go."""
        self._write(CLOSE, struct.pack("!H", 1001))
        self.writer.close()

    def _write(self, kind: int, data: bytes) -> None:
        size = len(data)
        if size < 126:
            head = struct.pack("!BB", 0x80 | kind, 0x80 | size)
        elif size < 1 << 16:
            head = struct.pack("!BBH", 0x80 | kind, 0x80 | 126, size)
        else:
            head = struct.pack("!BBQ", 0x80 | kind, 0x80 | 127, size)
        self.writer.write(head + b"\0\0\0\0" + data)  # masked with nothing: the mask is for proxies

    async def _frame(self) -> tuple[int, bytes]:
        first, second = await self.reader.readexactly(2)
        size = second & 0x7F
        if size == 126:
            (size,) = struct.unpack("!H", await self.reader.readexactly(2))
        elif size == 127:
            (size,) = struct.unpack("!Q", await self.reader.readexactly(8))
        return first & 0x0F, await self.reader.readexactly(size)
