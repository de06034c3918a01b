"""Tabs: the pages open on one visit, by session id, and what each may have missed. Used on the server's loop only.

A page that is away gets its messages when it comes back, in order, up to a limit. Beyond that, and for what was written
into a line that proved dead, it is told anew: a widget that was opened as a whole, of others the traits that those
messages were about. No other traits: what she typed meanwhile and the page is about to tell must not be written over.
What a page has really received is known from the websocket's own ping: its answer confirms all that was written before.
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from kit.server.visits.frames import Packed

MOST_WAITING = 500
MOST_WAITING_BYTES = 1 << 20

What = Literal["open", "msg", "close"]
Missed = dict[str, Literal["open", "close"] | frozenset[str]]
"""By comm: opened, closed, or the traits that changed."""


class Socket(Protocol):
    def post(self, packed: Packed) -> None: ...
    def probe(self) -> None: ...
    def drop(self, code: int, reason: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Letter:
    """A message on its way to pages; `about` is the comm it concerns, if any, `traits` what it tells of a widget.

    `echo_of` is the session of the page that said this itself; a page need not be told anew what it said.
    """

    packed: Packed
    about: str = ""
    what: What = "msg"
    traits: frozenset[str] = frozenset()
    echo_of: str | None = None


class Tab:
    def __init__(self, session: str) -> None:
        self.session = session
        self.socket: Socket | None = None
        self.left = time.monotonic()
        self.probed: float | None = None  # when a ping went out that is not answered yet
        self._waiting: deque[Letter] | None = deque()  # None: too many; `_away` says what they were about
        self._bytes = 0
        self._away: Missed = {}
        self._sent: Missed = {}  # since the last ping
        self._doubt: Missed = {}  # before it, not confirmed

    def send(self, letter: Letter) -> None:
        if self.socket is not None:
            self._note(self._sent, letter)
            self.socket.post(letter.packed)
            return
        self._note(self._away, letter)
        if self._waiting is not None:
            self._waiting.append(letter)
            self._bytes += letter.packed.size
            if len(self._waiting) > MOST_WAITING or self._bytes > MOST_WAITING_BYTES:
                self._waiting = None

    def attach(self, socket: Socket) -> Missed:
        """Send what waited; return what this page must be told anew (nothing for a new page)."""
        if self.socket is not None:
            self.detach(self.socket, 4000, "replaced")
        missed = self._doubt
        _add(missed, self._sent)
        if self._waiting is None:
            _add(missed, self._away)
        waiting = self._waiting or ()
        self.socket, self._waiting, self._bytes = socket, deque(), 0
        self._away, self._sent, self._doubt, self.probed = {}, {}, {}, None
        for letter in waiting:
            self.send(letter)
        return missed

    def detach(self, socket: Socket, code: int = 1001, reason: str = "") -> None:
        """The socket is gone, or goes now; another socket of the same page may have taken over already."""
        if self.socket is socket:
            self.socket, self.left = None, time.monotonic()
        socket.drop(code, reason)

    def probe(self) -> None:
        """Ask whether the page is there."""
        if self.socket is not None and self.probed is None:
            _add(self._doubt, self._sent)
            self._sent, self.probed = {}, time.monotonic()
            self.socket.probe()

    def confirmed(self) -> None:
        """The page answered: it has everything written before the question."""
        self._doubt, self.probed = {}, None

    def _note(self, missed: Missed, letter: Letter) -> None:
        if not letter.about or letter.echo_of == self.session:
            return
        if letter.what != "msg":
            missed[letter.about] = letter.what
        elif letter.traits:
            _add(missed, {letter.about: letter.traits})


def _add(missed: Missed, more: Missed) -> None:
    """Add what was missed later."""
    for about, what in more.items():
        before = missed.get(about, frozenset())
        if isinstance(what, str):
            missed[about] = what
        elif isinstance(before, frozenset):
            missed[about] = before | what
