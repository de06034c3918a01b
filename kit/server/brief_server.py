"""Brief server: answers a request and closes its connection, where a program can have few sockets.

A phone keeps up to six connections for what it may ask next; two hundred phones would hold twelve hundred, and on
Windows `select` fails at the 513th. Websockets stay. Tornado's own `no_keep_alive` would close those too, so this sets
what that sets, `HTTP1Connection._disconnect_on_finish`, for the other requests only (Tornado 6; see the releases in
`kit.server.visits.private`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPMessageDelegate

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from tornado.httputil import HTTPConnection, HTTPHeaders, RequestStartLine, ResponseStartLine


class BriefServer(HTTPServer):
    """An HTTPServer whose connections end with their first answer, except websockets."""

    def start_request(self, server_conn: object, request_conn: HTTPConnection) -> HTTPMessageDelegate:
        """Return what takes the request."""
        return _Brief(super().start_request(server_conn, request_conn), request_conn)


class _Brief(HTTPMessageDelegate):
    def __init__(self, inner: HTTPMessageDelegate, connection: Any) -> None:
        self._inner, self._connection = inner, connection

    def headers_received(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> Awaitable[None] | None:
        if "Upgrade" not in headers:
            self._connection._disconnect_on_finish = True  # noqa: SLF001 - see above
        return self._inner.headers_received(start_line, headers)

    def data_received(self, chunk: bytes) -> Awaitable[None] | None:
        return self._inner.data_received(chunk)

    def finish(self) -> None:
        self._inner.finish()

    def on_connection_close(self) -> None:
        self._inner.on_connection_close()
