"""Handlers: what a page asks of its visit over HTTP and by websocket, at the addresses of a Jupyter kernel.

    GET  <base>api/kernels/<visit>             whether it is there: 200, 403 for somebody else's, 404 when it is over
    WS   <base>api/kernels/<visit>/channels    its messages
    POST <base>voila/api/shutdown/<visit>      the page goes (a beacon, which can carry no token against forgery)

`identify(handler)` says who asks; a visit answers only whoever opened it. Visits have ids of UUID version 8, so these
routes leave the kernels of Voilà (version 4) to Voilà.
"""

from __future__ import annotations

import asyncio
import re
import time
from typing import TYPE_CHECKING, Any

from tornado.iostream import StreamClosedError
from tornado.web import HTTPError, RequestHandler
from tornado.websocket import WebSocketClosedError, WebSocketHandler

from kit.server.visits.frames import V1, BadFrame, read

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kit.server.visits.engine import Engine
    from kit.server.visits.frames import Packed
    from kit.server.visits.visit import Visit

    Identify = Callable[[RequestHandler], str | None]

ID = r"([0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})"
LARGEST_MESSAGE = 4 << 20
MOST_UNSENT = 2 << 20
"""Bytes that may wait for a slow phone before its socket is dropped; it comes back and is told the state anew."""
BURST, BREATH = 100, 0.5
"""After so many messages within so many seconds a page is not listened to for as long; its own line backs up."""
SESSION = re.compile(r"[\w-]{1,64}", re.ASCII)
MALFORMED = 1003


def addresses(base_url: str) -> tuple[str, str, str]:
    """Return the addresses of a visit: itself, its messages, its goodbye."""
    base = re.escape(base_url)
    return rf"{base}api/kernels/{ID}", rf"{base}api/kernels/{ID}/channels", rf"{base}voila/api/shutdown/{ID}"


def handlers(engine: Engine[Any], identify: Identify, base_url: str = "/") -> list[tuple[str, type, dict[str, Any]]]:
    """Return the routes, for Tornado's list of handlers; they go before Voilà's."""
    given = {"engine": engine, "identify": identify}
    kinds = (VisitKernel, VisitChannels, VisitLeave)
    return [(address, kind, given) for address, kind in zip(addresses(base_url), kinds, strict=True)]


class _OfVisit(RequestHandler):
    def initialize(self, engine: Engine[Any], identify: Identify) -> None:
        self.engine, self.identify = engine, identify

    def set_default_headers(self) -> None:
        self.set_header("Cache-Control", "no-store")
        self.clear_header("Server")

    def write_error(self, *_: Any, **__: Any) -> None:
        self.finish({"message": self._reason, "reason": None})


class VisitKernel(_OfVisit):
    """Whether a visit is there, in the form of a kernel."""

    def get(self, visit_id: str) -> None:
        visit = find(self, self.engine, self.identify, visit_id)
        connections = sum(tab.socket is not None for tab in visit.tabs.values())
        self.finish({"id": visit.id, "name": "python3", "execution_state": "idle", "connections": connections})


class VisitLeave(_OfVisit):
    """A page that goes. Another site's page could at most end a visit that opens again by itself."""

    def check_xsrf_cookie(self) -> None:
        """A beacon carries no token."""

    def post(self, visit_id: str) -> None:
        self.engine.leave(find(self, self.engine, self.identify, visit_id))
        self.set_status(204)


class VisitChannels(WebSocketHandler):
    """One page's socket."""

    def initialize(self, engine: Engine[Any], identify: Identify) -> None:
        self.engine, self.identify = engine, identify
        self.visit: Visit | None = None
        self.session = ""
        self._unsent = 0
        self._since, self._heard = 0.0, 0

    @property
    def max_message_size(self) -> int:
        return LARGEST_MESSAGE

    @property
    def ping_interval(self) -> float:
        return 0  # the engine pings, and counts what was confirmed

    def select_subprotocol(self, subprotocols: list[str]) -> str | None:
        return V1 if V1 in subprotocols else None

    def get_compression_options(self) -> None:
        return None  # small messages: a compressor for each of two hundred sockets costs more than it saves

    async def get(self, visit_id: str) -> None:
        self.visit = find(self, self.engine, self.identify, visit_id)
        self.session = self.get_query_argument("session_id", "")
        if not SESSION.fullmatch(self.session):
            raise HTTPError(400)
        await super().get(visit_id)

    def open(self, *_: str, **__: str) -> None:
        self.set_nodelay(True)  # a click would wait forty milliseconds for company
        visit = self._still()
        if visit is not None:
            self.engine.post.attach(visit, self.session, self)

    async def on_message(self, message: str | bytes) -> None:
        if self.ws_connection is None:
            return  # closed from here; what still comes is sent again, in its order, over the next socket
        visit = self._still()
        if visit is None:
            return
        try:
            asked = read(message, v1=self.selected_subprotocol == V1)
        except BadFrame:
            self.close(MALFORMED, "malformed")
        else:
            self.engine.post.receive(visit, self.session, asked, len(message))
            await self._breathe()

    async def _breathe(self) -> None:
        """Wait if this page talks too much; its next message is read after that."""
        now = time.monotonic()
        if now - self._since > BREATH:
            self._since, self._heard = now, 0
        self._heard += 1
        if self._heard >= BURST:
            await asyncio.sleep(BREATH)

    def on_pong(self, data: bytes) -> None:  # noqa: ARG002 - Tornado's signature
        if self.visit is not None and self.ws_connection is not None:
            self.engine.post.confirmed(self.visit, self.session)

    def on_close(self) -> None:
        if self.visit is not None:
            self.engine.post.detach(self.visit, self.session, self)
        self.visit = None

    def _still(self) -> Visit | None:
        """Return the visit if it is not over."""
        if self.visit is None or self.visit.id not in self.engine.visits:
            self.close(1001, "over")
            return None
        return self.visit

    # -- what a tab asks of its socket ------------------------------------------------------------------------------

    def post(self, packed: Packed) -> None:
        """Send without waiting; a phone that takes nothing is dropped."""
        frame = packed.v1 if self.selected_subprotocol == V1 else packed.plain
        size = len(frame)
        self._unsent += size
        if self._unsent > MOST_UNSENT:
            self._break()
            return
        try:
            written: Awaitable[None] = self.write_message(frame, binary=isinstance(frame, bytes))
        except (WebSocketClosedError, StreamClosedError):
            return
        _settle(written, lambda: setattr(self, "_unsent", self._unsent - size))

    def probe(self) -> None:
        """Ask for a sign of life."""
        try:
            self.ping(b"visit")
        except (WebSocketClosedError, StreamClosedError):
            return

    def drop(self, code: int, reason: str) -> None:
        """Close, if it is not closed."""
        if self.ws_connection is not None:
            self.close(code, reason)

    def _break(self) -> None:
        """Cut a line whose goodbye would stand behind all that it does not take."""
        if self.ws_connection is not None and self.ws_connection.stream is not None:
            self.ws_connection.stream.close()


def _settle(written: Awaitable[None], then: Callable[[], None]) -> None:
    """Call `then` when a frame is out; a line that broke meanwhile is noticed where it is closed."""

    def done(future: Any) -> None:
        if not future.cancelled():
            future.exception()
        then()

    written.add_done_callback(done)  # type: ignore[attr-defined]


def find(handler: RequestHandler, engine: Engine[Any], identify: Identify, visit_id: str) -> Visit:
    """Return the visit that is asked for. Raises HTTPError 404 where there is none, 403 where it is another's."""
    visit = engine.visits.get(visit_id)
    if visit is None:
        raise HTTPError(404)
    if identify(handler) != visit.owner:
        raise HTTPError(403)
    return visit
