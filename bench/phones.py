"""Phones: what a browser asks for when it opens a lesson, without drawing it. In the room and under stock Voilà."""

from __future__ import annotations

import asyncio
import json
import re
import time
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import websocket_connect

from kit.server.visits.frames import V1, Message, read, write
from kit.server.visits.visit import NOBODY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tornado.httpclient import HTTPResponse
    from tornado.websocket import WebSocketClientConnection

PATIENCE = 180.0


def client() -> AsyncHTTPClient:
    """Return a client that opens as many connections as there are phones."""
    AsyncHTTPClient.configure(None, max_clients=1000)
    return AsyncHTTPClient()


@dataclass(slots=True)
class Phone:
    """One phone: its cookies, its page's socket, the states it was told, and how long it took."""

    base: str
    cookies: dict[str, str]
    visit: str = ""
    socket: WebSocketClientConnection | None = None
    events: WebSocketClientConnection | None = None
    session: str = ""
    states: dict[str, Any] | None = None
    seconds: float = 0.0
    received: int = 0

    async def ask(
        self, path: str, body: dict[str, str] | None = None, *, headers: Mapping[str, str] | None = None
    ) -> HTTPResponse:
        """Send one request; a redirect is not followed."""
        answer = await client().fetch(
            HTTPRequest(
                self.base + path,
                method="GET" if body is None else "POST",
                body=None if body is None else urlencode(body),
                headers={**self._cookie(), "Accept-Encoding": "gzip", **(headers or {})},
                decompress_response=False,
                follow_redirects=False,
                request_timeout=PATIENCE,
                connect_timeout=PATIENCE,
            ),
            raise_error=False,
        )
        for line in answer.headers.get_list("Set-Cookie"):
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value
        self.received += len(answer.body)
        return answer

    async def sign_in(self, number: int, hamlet: str, pictures: str) -> None:
        """Come in with a card, as a form does."""
        await self.ask("card")
        token = self.cookies["chophien_xsrf"]
        await self.ask("card", {"_xsrf": token, "number": str(number), "hamlet": hamlet})
        answer = await self.ask("pictures", {"_xsrf": token, "taps": pictures, "done": "1"})
        if answer.code != 303 or not answer.headers["Location"].endswith("home"):
            raise RuntimeError(f"not let in: {answer.code}")

    async def open_lesson(self, slug: str) -> None:
        """Open a lesson of the room: page, script, visit, both sockets, and one question answered."""
        began = time.monotonic()
        page = await self.ask(f"b/{slug}")
        script = re.search(rb'src="/(voila/templates/chophien/static/phone[^"]+)"', plain(page))
        asked = [self.ask(f"b/{slug}/visit")] + ([self.ask(script[1].decode())] if script else [])
        arrival = json.loads(plain((await asyncio.gather(*asked))[0]))
        self.visit = arrival["visit"]
        shell = re.search(rb'<script type="application/json" id="cp-visit">(.*?)</script>', plain(page), re.DOTALL)
        if shell is None:
            raise RuntimeError("a page without states")
        self.states = json.loads(shell[1].decode().replace(NOBODY, self.visit))["states"] | arrival["states"]
        self.session = uuid.uuid4().hex
        await self.wake()
        await self._say("control", "kernel_info_request", {}, until="status")
        self.seconds = time.monotonic() - began

    async def wake(self) -> None:
        """Connect the sockets of the page that is open, as a phone does when it is looked at again."""
        await self._connect(f"api/kernels/{self.visit}/channels?session_id={self.session}")
        self.events = await self.listen("events")

    async def listen(self, path: str) -> WebSocketClientConnection:
        """Connect to the room's events."""
        return await websocket_connect(HTTPRequest(self.base.replace("http", "ws") + path, headers=self._cookie()))

    def fall_asleep(self) -> None:
        """Lose the sockets without a word."""
        for socket in (self.socket, self.events):
            if socket is not None:
                socket.close()
        self.socket = self.events = None

    async def leave(self) -> None:
        """Say goodbye, as a page that is closed does."""
        await self.ask(f"voila/api/shutdown/{self.visit}", {})
        self.fall_asleep()

    async def open_stock(self, notebook: str) -> None:
        """Open a notebook under stock Voilà: page, socket, the states of all widgets. Its static files are left out."""
        began = time.monotonic()
        page = await self.ask(f"voila/render/{notebook}")
        found = re.search(r'"kernelId": ?"([0-9a-f-]{36})"', page.body.decode())
        if found is None:
            raise RuntimeError("a page without a kernel")
        self.visit = found[1]
        await self._connect(f"api/kernels/{self.visit}/channels?session_id={uuid.uuid4().hex}")
        control = uuid.uuid4().hex
        opening = {"comm_id": control, "target_name": "jupyter.widget.control", "data": {}}
        await self._say("shell", "comm_open", opening)
        asking = {"comm_id": control, "data": {"method": "request_states"}}
        told = await self._say("shell", "comm_msg", asking, until="comm_msg")
        self.states = {model: held["state"] for model, held in told.content["data"]["states"].items()}
        self.seconds = time.monotonic() - began

    async def update(self, model: str, state: dict[str, Any]) -> float:
        """Change a widget as a page does and return how long until Python is through with it."""
        began = time.monotonic()
        data = {"method": "update", "state": state, "buffer_paths": []}
        await self._say("shell", "comm_msg", {"comm_id": model, "data": data}, until="status")
        return time.monotonic() - began

    def first_with(self, trait: str) -> str:
        """Return the first model that has a trait."""
        return next(model for model, state in (self.states or {}).items() if trait in state)

    @property
    def words(self) -> set[str]:
        """What stands in the fields of the page, as it arrived."""
        return {state["typed"] for state in (self.states or {}).values() if "typed" in state}

    def typed(self, words: str) -> str:
        """Return the model of the field that `words` stand in."""
        return next(model for model, state in (self.states or {}).items() if state.get("typed") == words)

    async def _connect(self, path: str) -> None:
        request = HTTPRequest(self.base.replace("http", "ws") + path, headers=self._cookie(), connect_timeout=PATIENCE)
        self.socket = await websocket_connect(request, subprotocols=[V1], max_message_size=1 << 26)

    def _cookie(self) -> dict[str, str]:
        return {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}

    async def _say(self, channel: str, kind: str, content: dict[str, Any], until: str = "") -> Message:
        """Send a message and return the first answer of kind `until` (of a status, the idle one)."""
        if self.socket is None:
            raise RuntimeError("not connected")
        header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "session": "bench", "username": "", "version": "5.3"}
        message = Message(channel, header, metadata={"version": "1.0.0"}, content=content)
        await self.socket.write_message(write(message).v1, binary=True)
        while until:
            frame = await asyncio.wait_for(self.socket.read_message(), PATIENCE)
            if frame is None:
                raise RuntimeError("the socket closed")
            answer = read(frame, v1=True)
            self._learn(answer)
            mine = answer.parent.get("msg_id") == header["msg_id"]
            if answer.kind == until and mine and (until != "status" or answer.content["execution_state"] == "idle"):
                return answer
        return message

    def _learn(self, said: Message) -> None:
        """Note what a widget is now."""
        data = said.content.get("data", {}) if said.kind == "comm_msg" else {}
        if data.get("method") == "update" and self.states is not None:
            self.states.setdefault(said.content["comm_id"], {}).update(data["state"])


def plain(answer: HTTPResponse) -> bytes:
    """Return a body without its packing."""
    import gzip

    return gzip.decompress(answer.body) if answer.headers.get("Content-Encoding") == "gzip" else answer.body
