"""Handover: a phone's connection goes from the room, which knows who she is, to the process that her visit lives in.

The room reads the head of the request and lets nobody pass as another. What it hands on is a head of its own, with
who asks in it and without cookies; the worker answers as it would have answered the phone itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tornado.httpserver import HTTPServer
from tornado.iostream import IOStream
from tornado.web import Application, HTTPError, RequestHandler

from kit.server.hosts.link import NoWay
from kit.server.visits.handlers import addresses

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from tornado.httputil import HTTPServerRequest

    from kit.server.hosts.here import Here
    from kit.server.hosts.host import Identify, Route

OWNER = "X-Visit-Owner"
NEEDED = (
    "Host",
    "Origin",
    "Upgrade",
    "Sec-Websocket-Key",
    "Sec-Websocket-Version",
    "Sec-Websocket-Protocol",
    "Sec-Websocket-Extensions",
)
"""Of the phone's own head."""


class Handing(RequestHandler):
    """One of the addresses of a visit that lives elsewhere. `find(visit)` returns what hands a connection to where it
    lives, called with the connection, the head of the request and the phone's address; None where there is no visit.
    """

    def initialize(self, identify: Identify, find: Callable[[str], Callable[..., None] | None]) -> None:
        self.identify, self.find = identify, find

    def check_xsrf_cookie(self) -> None:
        """A beacon carries no token; nothing else is asked with a POST."""

    def get(self, visit: str) -> None:
        self._hand_over(visit)

    def post(self, visit: str) -> None:
        self._hand_over(visit)

    def _hand_over(self, visit: str) -> None:
        hand = self.find(visit)
        if hand is None:
            raise HTTPError(404)
        owner = self.identify(self)
        if owner is None:
            raise HTTPError(403)
        line: Any = self.request.connection
        try:
            hand(line.stream.socket, _head(self.request, owner), line.context.address)
        except NoWay as error:
            raise HTTPError(503) from error
        self.detach().close()  # nothing is read here from now on: what she says next is for the worker

    def set_default_headers(self) -> None:
        self.set_header("Cache-Control", "no-store")
        self.clear_header("Server")

    def write_error(self, *_: Any, **__: Any) -> None:
        self.finish({"message": self._reason, "reason": None})


def handing(base_url: str, identify: Identify, find: Callable[[str], Callable[..., None] | None]) -> list[Route]:
    """Return the addresses of visits that live elsewhere, for Tornado's list of handlers."""
    return [(address, Handing, {"identify": identify, "find": find}) for address in addresses(base_url)]


class Handed(IOStream):
    """A connection that was handed over, with the head of its request before what still comes."""

    def __init__(self, connection: socket.socket, head: bytes) -> None:
        super().__init__(connection)
        self._head = memoryview(head)

    def read_from_fd(self, buf: bytearray | memoryview) -> int | None:
        """Read what was handed over first."""
        if not self._head:
            return super().read_from_fd(buf)
        now, self._head = self._head[: len(buf)], self._head[len(buf) :]
        buf[: len(now)] = now
        return len(now)


def serving(host: Here, base_url: str) -> HTTPServer:
    """Return what answers connections that were handed over, as the room itself would."""
    routes = host.routes(lambda handler: handler.request.headers.get(OWNER), base_url)
    return HTTPServer(Application(routes, log_function=lambda _: None))


def _head(request: HTTPServerRequest, owner: str) -> bytes:
    """Return what a worker needs to know of a request."""
    lines = [f"{request.method} {request.uri} HTTP/1.1"]
    lines += [f"{name}: {value}" for name in NEEDED if (value := request.headers.get(name)) is not None]
    lines += [f"{OWNER}: {owner}", f"Connection: {'Upgrade' if 'Upgrade' in request.headers else 'close'}"]
    lines += ["Content-Length: 0"] if request.method == "POST" else []
    return "\r\n".join([*lines, "", ""]).encode("latin-1")  # as it was read
