"""Link: what a process of the room and one it started share from the first moment: a socket between them, and a way by
which the connection of a phone goes from the one to the other.

A connection that is handed over costs the process that gave it nothing from then on. Linux and macOS pass a descriptor
along a second socket; Windows names the process that is to have it.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class NoWay(OSError):
    """The other process takes no more connections now."""


@dataclass(slots=True)
class Link:
    """One end: `end` is the socket between the two."""

    end: socket.socket
    way: socket.socket | None = None  # along which descriptors go; not on Windows
    other: int = 0  # the other process; on Windows only

    def give(self, connection: socket.socket) -> bytes:
        """Give a connection away; return what the other process takes it with. Close it here after that.

        Calls of `take` over there must come in the order of those of `give` here. Raises NoWay.
        """
        if sys.platform == "win32":
            return connection.share(self.other)
        if self.way is None:
            raise NoWay
        try:
            socket.send_fds(self.way, [b"\0"], [connection.fileno()])
        except OSError as error:
            raise NoWay from error
        return b""

    def take(self, given: bytes) -> socket.socket:
        """Return a connection that was given. Raises NoWay where this process can hold no more."""
        if sys.platform == "win32":
            return socket.fromshare(given)
        if self.way is None:
            raise NoWay
        descriptors = socket.recv_fds(self.way, 1, 1)[1]
        if not descriptors:
            raise NoWay
        os.set_inheritable(descriptors[0], False)
        return socket.socket(fileno=descriptors[0])

    def close(self) -> None:
        """Close this end."""
        self.end.close()
        if self.way is not None:
            self.way.close()


def start(command: Sequence[str]) -> tuple[subprocess.Popen[bytes], Link]:
    """Start a process that calls `inherited`, and return it with this end of the link. Raises OSError."""
    near, far = socket.socketpair()
    if sys.platform == "win32":
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - our own
        assert process.stdin is not None  # noqa: S101 - asked for above
        assert process.stdout is not None  # noqa: S101 - as above
        # The program of an environment starts the real one: only that knows its number.
        other = int(process.stdout.readline() or 0)
        process.stdin.write(far.share(other))
        process.stdin.close()
        far.close()
        return process, Link(near, other=other)
    way, far_way = socket.socketpair()
    way.setblocking(False)
    far_way.setblocking(False)
    numbers = (far.fileno(), far_way.fileno())
    with far, far_way:
        process = subprocess.Popen(  # noqa: S603 - our own
            [*command, *map(str, numbers)], stdin=subprocess.DEVNULL, pass_fds=numbers
        )
    return process, Link(near, way)


def inherited(arguments: Sequence[str]) -> Link:
    """Return this end of the link, in a process that was started by `start` with these arguments behind its own."""
    if sys.platform == "win32":
        sys.stdout.write(f"{os.getpid()}\n")
        sys.stdout.flush()
        os.dup2(2, 1)  # nobody reads what else is printed there
        return Link(socket.fromshare(sys.stdin.buffer.read()))
    end, way = (socket.socket(fileno=int(number)) for number in arguments)
    for each in (end, way):
        each.set_inheritable(False)
    return Link(end, way)
