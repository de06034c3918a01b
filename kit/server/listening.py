"""Listening: the port a room takes, and why it cannot have it."""

from __future__ import annotations

import errno
import socket

from tornado.netutil import bind_sockets

from kit.domain.refusal import Refusal

BACKLOG = 512
"""Phones that may knock in the same instant: a hall hears one sentence and opens its page."""


class PortTaken(Refusal):
    """Another program listens there, perhaps this room itself."""

    kind = "port-taken"


class PortNotAllowed(Refusal):
    """The system keeps this port for itself."""

    kind = "port-not-allowed"


class HostUnknown(Refusal):
    """An address that this machine does not have."""

    kind = "host-unknown"


def listen(host: str, port: int) -> list[socket.socket]:
    """Take `port` on the address `host`. Raises PortTaken, PortNotAllowed, HostUnknown."""
    try:
        return bind_sockets(port, host, family=socket.AF_INET, backlog=BACKLOG)
    except socket.gaierror:
        raise HostUnknown(host=host) from None
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM):
            raise PortNotAllowed(port=port) from None
        if error.errno == errno.EADDRNOTAVAIL:
            raise HostUnknown(host=host) from None
        if error.errno in (errno.EADDRINUSE, getattr(errno, "WSAEADDRINUSE", errno.EADDRINUSE)):
            raise PortTaken(port=str(port), next=str(port + 1)) from None
        raise


def close(listening: list[socket.socket]) -> None:
    """Give the port back."""
    for each in listening:
        each.close()
