"""Who asks, where a proxy stands before the room: what a trusted one says, and nothing that a phone can make up."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPHeaders
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from kit.server.brief_server import BriefServer
from kit.server.forwarded import Forwarded, Proxies, ProxiesWrong
from kit.server.room.throttle import Throttle

if TYPE_CHECKING:
    from collections.abc import Sequence

TRUSTED = Proxies.of("127.0.0.1 10.89.66.0/24")
Headers = list[tuple[str, str]]


class Who(RequestHandler):
    def get(self) -> None:
        self.finish(f"{self.request.remote_ip} {self.request.protocol}")


def answers(asked: Sequence[Headers], proxies: Proxies = TRUSTED, kind: type[HTTPServer] = HTTPServer) -> list[str]:
    """Return what a server says of requests that come one after another over one connection of a proxy's."""

    async def all_of_it() -> list[str]:
        server = kind(Forwarded(Application([("/", Who)], log_function=lambda _: None), proxies, "https"))
        (socket,) = bind_sockets(0, "127.0.0.1")
        server.add_socket(socket)
        port, said = socket.getsockname()[1], []
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            for headers in asked:
                lines = ["GET / HTTP/1.1", "Host: a", *(f"{name}: {value}" for name, value in headers), "", ""]
                writer.write("\r\n".join(lines).encode())
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                length = int(head.lower().split("content-length: ")[1].split("\r\n")[0])
                said.append((await reader.readexactly(length)).decode())
        finally:
            writer.close()
            server.stop()
            await server.close_all_connections()
        return said

    return asyncio.run(asyncio.wait_for(all_of_it(), 30))


@pytest.mark.parametrize(
    ("headers", "seen"),
    [
        ([("X-Forwarded-For", "113.160.1.7"), ("X-Forwarded-Proto", "https")], "113.160.1.7 https"),
        ([("X-Forwarded-For", "113.160.1.7"), ("X-Forwarded-Proto", "http")], "113.160.1.7 http"),
        ([("X-Forwarded-For", "113.160.1.7")], "113.160.1.7 https"),
        # What a phone sends itself stands before what the proxy adds.
        ([("X-Forwarded-For", "8.8.8.8, 113.160.1.7")], "113.160.1.7 https"),
        ([("X-Forwarded-For", "8.8.8.8"), ("X-Forwarded-For", "113.160.1.7")], "113.160.1.7 https"),
        ([("X-Forwarded-For", "8.8.8.8, 113.160.1.7, 10.89.66.4")], "113.160.1.7 https"),
        ([("X-Forwarded-For", "2001:ee0:1::7")], "2001:ee0:1::7 https"),
        # What Tornado's own xheaders would believe of anybody.
        ([("X-Forwarded-For", "113.160.1.7"), ("X-Real-Ip", "8.8.8.8"), ("X-Scheme", "http")], "113.160.1.7 https"),
        ([("X-Forwarded-For", "khong, phai dia chi")], "127.0.0.1 https"),
        ([], "127.0.0.1 https"),
    ],
)
def test_trusted_proxy_says_who_asks(headers: Headers, seen: str) -> None:
    assert answers([headers]) == [seen]


def test_stranger_says_nothing_of_itself() -> None:
    made_up = [("X-Forwarded-For", "113.160.1.7"), ("X-Forwarded-Proto", "https")]
    assert answers([made_up], Proxies()) == ["127.0.0.1 http"]


def test_each_request_of_a_proxys_connection_is_somebody_elses() -> None:
    first, second = [("X-Forwarded-For", "113.160.1.7")], [("X-Forwarded-For", "113.160.1.8")]
    assert answers([first, second, []]) == ["113.160.1.7 https", "113.160.1.8 https", "127.0.0.1 https"]


def test_server_that_answers_briefly_knows_it_too() -> None:
    assert answers([[("X-Forwarded-For", "113.160.1.7")]], kind=BriefServer) == ["113.160.1.7 https"]


def test_address_that_the_system_writes_otherwise_is_the_same_proxy() -> None:
    forwarded = Forwarded(Application(), Proxies.of("::1"), "https")
    assert forwarded.seen("0:0:0:0:0:0:0:1", HTTPHeaders({"X-Forwarded-For": "113.160.1.7"}))[0] == "113.160.1.7"


def test_list_that_is_no_addresses_is_refused_with_the_word_that_is_wrong() -> None:
    with pytest.raises(ProxiesWrong) as refused:
        Proxies.of("127.0.0.1, caddy")
    assert refused.value.details == {"wrong": "caddy"}


def test_whole_line_of_a_household_counts_as_one_that_tries() -> None:
    tries = Throttle(most=2, seconds=60)
    for end in ("7", "8"):
        tries.count(f"2001:ee0:1:2::{end}")
    assert not tries.allows("2001:ee0:1:2:aaaa::9")
    assert 0 < tries.wait("2001:ee0:1:2:aaaa::9") <= 60
    assert tries.allows("2001:ee0:1:3::7")
    assert tries.wait("2001:ee0:1:3::7") == 0
