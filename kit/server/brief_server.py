"""Brief server: answers a request and closes its connection, where a program can have few sockets.

A phone keeps up to six connections for what it may ask next; two hundred phones would hold twelve hundred, and on
Windows `select` fails at the 513th. Websockets stay. Tornado's own `no_keep_alive` would close those too, so this sets
what that sets, `HTTP1Connection._disconnect_on_finish`, for the other requests only (Tornado 6; see the releases in
`kit.server.visits.private`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tornado.httpserver import HTTPServer

from kit.server.passing_on import PassingOn

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from tornado.httputil import HTTPConnection, HTTPHeaders, HTTPMessageDelegate, RequestStartLine, ResponseStartLine


class BriefServer(HTTPServer):
    """An HTTPServer whose connections end with their first answer, except websockets."""

    def start_request(self, server_conn: object, request_conn: HTTPConnection) -> HTTPMessageDelegate:
        """Return what takes the request."""
        return _Brief(super().start_request(server_conn, request_conn), request_conn)


class _Brief(PassingOn):
    def __init__(self, inner: HTTPMessageDelegate, connection: Any) -> None:
        super().__init__(inner)
        self._connection = connection

    def headers_received(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> Awaitable[None] | None:
        if "Upgrade" not in headers:
            self._connection._disconnect_on_finish = True  # noqa: SLF001 - see above
        return super().headers_received(start_line, headers)
