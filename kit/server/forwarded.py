"""Forwarded: who asks, and by which protocol, where requests come through a proxy.

Only a proxy that is trusted is believed, and of what it says only `X-Forwarded-For` and `X-Forwarded-Proto`: a proxy
passes on every other header as the phone sent it, and Tornado's own `xheaders` would believe those from anybody
(`X-Real-Ip`, `X-Scheme`). The address is the last one in the list that is no proxy of ours; what stands before it, the
phone may have made up.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tornado.httputil import HTTPServerConnectionDelegate

from kit.domain.refusal import Refusal
from kit.server.passing_on import PassingOn

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from tornado.httputil import HTTPConnection, HTTPHeaders, HTTPMessageDelegate, RequestStartLine, ResponseStartLine

    Network = ipaddress.IPv4Network | ipaddress.IPv6Network

FOR, PROTO = "X-Forwarded-For", "X-Forwarded-Proto"


class ProxiesWrong(Refusal):
    """Not a list of addresses and networks."""

    kind = "proxies-wrong"


@dataclass(frozen=True, slots=True)
class Proxies:
    """The networks whose proxies are believed."""

    networks: tuple[Network, ...] = ()

    @classmethod
    def of(cls, text: str) -> Proxies:
        """Return the proxies that `text` names: addresses and networks with commas or spaces. Raises ProxiesWrong."""
        found: list[Network] = []
        for word in text.replace(",", " ").split():
            try:
                found.append(ipaddress.ip_network(word))
            except ValueError:
                raise ProxiesWrong(wrong=word) from None
        return cls(tuple(found))

    def have(self, address: str) -> bool:
        """Tell whether `address` is a trusted proxy's; a text that is no address is none."""
        try:
            found = ipaddress.ip_address(address)
        except ValueError:
            return False
        return any(found in network for network in self.networks)


class Forwarded(HTTPServerConnectionDelegate):
    """Requests as the phone behind a proxy made them. `scheme` is what a proxy speaks that does not say it."""

    def __init__(self, inner: HTTPServerConnectionDelegate, proxies: Proxies, scheme: str) -> None:
        self._inner, self._proxies, self._scheme = inner, proxies, scheme

    def start_request(self, server_conn: object, request_conn: HTTPConnection) -> HTTPMessageDelegate:
        """Return what takes the request."""
        return _Request(self._inner.start_request(server_conn, request_conn), request_conn, self)

    def on_close(self, server_conn: object) -> None:
        self._inner.on_close(server_conn)

    def seen(self, peer: str, headers: HTTPHeaders) -> tuple[str, str]:
        """Return the address and the protocol of whoever asks by way of `peer`."""
        if not self._proxies.have(peer):
            return peer, "http"
        address = peer
        for step in reversed(",".join(headers.get_list(FOR)).split(",")):
            try:
                address = str(ipaddress.ip_address(step.strip()))
            except ValueError:
                break
            if not self._proxies.have(address):
                break
        proto = headers.get(PROTO, "").rpartition(",")[2].strip().lower()
        return address, proto if proto in ("http", "https") else self._scheme


class _Request(PassingOn):
    def __init__(self, inner: HTTPMessageDelegate, connection: Any, forwarded: Forwarded) -> None:
        super().__init__(inner)
        self._context, self._forwarded = connection.context, forwarded

    def headers_received(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> Awaitable[None] | None:
        # A proxy's connection brings one phone's request after another's: said anew for each.
        peer = self._context.address[0]
        self._context.remote_ip, self._context.protocol = self._forwarded.seen(peer, headers)
        return super().headers_received(start_line, headers)
