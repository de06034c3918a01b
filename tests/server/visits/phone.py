"""A lesson's page on a phone: it knows its models' states, sends what is touched, and hears when that is done."""

from __future__ import annotations

import asyncio
import uuid
from contextlib import suppress
from typing import Any

from kit.server.visits.frames import Message, read, write
from tests.server.visits.wire import Over, Wire

CONTROL = "jupyter.widget.control"
PATIENCE = 60.0


class Phone:
    """One page of one visit; `models` are the states it arrived with, kept up to date by what it is told."""

    def __init__(self, port: int, path: str, models: dict[str, dict[str, Any]], *, who: str, v1: bool = True) -> None:
        self.port, self.path, self.models, self.who, self.v1 = port, path, models, who, v1
        self.session = uuid.uuid4().hex
        self.heard: list[Message] = []
        self.over: int | None = None
        self.wire: Wire | None = None
        self._news = asyncio.Condition()
        self._reading: asyncio.Task[None] | None = None

    # -- the line ---------------------------------------------------------------------------------------------------

    async def connect(self, *, read: bool = True, answers_pings: bool = True) -> Phone:
        path = f"{self.path}?session_id={self.session}"
        self.wire = await Wire.connect(self.port, path, headers={"X-Who": self.who}, v1=self.v1)
        self.wire.answers_pings = answers_pings
        self.over = None
        if read:
            self._reading = asyncio.create_task(self._read(self.wire))
        return self

    async def close(self) -> None:
        assert self.wire is not None
        self.wire.close()
        await self._gone()

    async def cut(self) -> None:
        """Lose the line without a goodbye."""
        assert self.wire is not None
        self.wire.cut()
        await self._gone()

    async def _gone(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            await asyncio.gather(self._reading, return_exceptions=True)

    async def _read(self, wire: Wire) -> None:
        try:
            while True:
                message = read(await wire.receive(), v1=self.v1)
                async with self._news:
                    self._take(message)
                    self._news.notify_all()
        except Over as over:
            wire.writer.close()
            async with self._news:
                self.over = over.code or 1006
                self._news.notify_all()

    def _take(self, message: Message) -> None:
        self.heard.append(message)
        model, data = message.content.get("comm_id", ""), message.content.get("data") or {}
        if message.kind == "comm_open":
            self.models[model] = _put(data.get("state", {}), data.get("buffer_paths", []), message.buffers)
        elif message.kind == "comm_close":
            self.models.pop(model, None)
        elif message.kind == "comm_msg" and data.get("method") in ("update", "echo_update"):
            self.models.setdefault(model, {}).update(_put(data["state"], data.get("buffer_paths", []), message.buffers))

    async def until(self, seen: Any, patience: float = PATIENCE) -> None:
        """Wait until `seen()` is true."""
        async with self._news:
            await asyncio.wait_for(self._news.wait_for(seen), patience)

    # -- what is sent -----------------------------------------------------------------------------------------------

    def message(
        self, kind: str, content: dict[str, Any], *, cp_id: str = "", buffers: tuple[bytes, ...] = (), **header: str
    ) -> Message:
        named = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "session": self.session, "username": "", **header}
        return Message("shell", named, metadata={"cp_id": cp_id} if cp_id else {}, content=content, buffers=[*buffers])

    async def send(self, message: Message) -> str:
        assert self.wire is not None
        packed = write(message)
        with suppress(ConnectionError):  # a socket that was closed on it; it hears of that by itself
            await self.wire.send(packed.v1 if self.v1 else packed.plain)
        return str(message.header["msg_id"])

    async def idle(self, msg_id: str, patience: float = PATIENCE) -> Message:
        """Return the idle that answers a message."""
        await self.until(lambda: self.idles(msg_id), patience)
        return self.idles(msg_id)[0]

    def idles(self, msg_id: str) -> list[Message]:
        return [
            m for m in self.heard if m.parent.get("msg_id") == msg_id and m.content.get("execution_state") == "idle"
        ]

    def answers(self, msg_id: str, kind: str) -> list[Message]:
        return [m for m in self.heard if m.parent.get("msg_id") == msg_id and m.kind == kind]

    async def ask(self, kind: str, content: dict[str, Any], **keys: Any) -> Message:
        """Send and return the idle."""
        return await self.idle(await self.send(self.message(kind, content, **keys)))

    async def change(self, model: str, **state: Any) -> Message:
        """Change traits of a widget, as a finger does."""
        data = {"method": "update", "state": state, "buffer_paths": []}
        return await self.ask("comm_msg", {"comm_id": model, "data": data})

    async def press(self, model: str, **keys: Any) -> Message:
        """Press a Button."""
        data = {"method": "custom", "content": {"event": "click"}}
        return await self.ask("comm_msg", {"comm_id": model, "data": data}, **keys)

    async def states(self) -> dict[str, Any]:
        """Ask for all states, as the official packages do."""
        control = uuid.uuid4().hex
        await self.ask("comm_open", {"comm_id": control, "target_name": CONTROL, "data": {}})
        asked = self.message("comm_msg", {"comm_id": control, "data": {"method": "request_states"}})
        await self.idle(await self.send(asked))
        answer = next(m for m in reversed(self.heard) if m.content.get("comm_id") == control)
        data = answer.content["data"]
        return _put(data["states"], data["buffer_paths"], answer.buffers)

    # -- what is there ----------------------------------------------------------------------------------------------

    def model(self, **traits: Any) -> str:
        """Return the one model that has these traits."""
        (found,) = [m for m, state in self.models.items() if all(state.get(k) == v for k, v in traits.items())]
        return found

    def value(self, description: str) -> Any:
        return self.models[self.model(description=description)]["value"]


def _put(state: Any, paths: list[list[Any]], buffers: list[Any]) -> Any:
    for path, buffer in zip(paths, buffers, strict=True):
        holder = state
        for key in path[:-1]:
            holder = holder[key]
        holder[path[-1]] = bytes(buffer)
    return state
