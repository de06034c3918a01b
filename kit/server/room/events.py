"""Events: the websocket at `/events` by which pages reach the hub."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from typing import TYPE_CHECKING

from tornado.iostream import StreamClosedError
from tornado.web import HTTPError
from tornado.websocket import WebSocketClosedError, WebSocketHandler

from kit.server.room.identity import current_facilitator, current_participant, current_phone
from kit.store.refusals import StoreTrouble

if TYPE_CHECKING:
    from uuid import UUID

    from kit.server.room.hub import Event
    from kit.server.room.room import Room

LARGEST = 2048
"""Bytes a page may send at once; a hand takes thirty."""
WAITING = 32
"""Events that may wait for a slow phone before it is let go."""
SENT_MOST, SENT_SECONDS = 20, 10.0
"""What a page may send in a while: no finger raises a hand that often."""
PING_SECONDS = 25.0
TRY_AGAIN, TOO_MUCH = 1013, 1008
LOAD_ANEW = 4001
"""The page is of someone who is signed in here no longer: it must be loaded anew, which shows whose phone it is."""


class Events(WebSocketHandler):
    """One page's connection. Only who signed in gets one, and only from the room's own pages.

    A page may say whose it is (`?who=`): if someone else is signed in on the phone by now, it is told to load anew.
    """

    participant: UUID | None = None
    table: int | None = None
    phone = ""
    outdated = False

    def initialize(self, room: Room) -> None:
        self.room = room
        self._waiting: deque[str] = deque()
        self._sending: asyncio.Task[None] | None = None
        self._heard: deque[float] = deque(maxlen=SENT_MOST)

    @property
    def ping_interval(self) -> float:
        return PING_SECONDS

    @property
    def ping_timeout(self) -> float:
        return PING_SECONDS

    @property
    def max_message_size(self) -> int:
        return LARGEST

    def get_compression_options(self) -> None:
        return None  # small events, two hundred sockets: a compressor for each costs more than it saves

    async def get(self, *args: str, **kwargs: str) -> None:
        try:
            participant = current_participant(self, self.room)
        except StoreTrouble as trouble:
            raise HTTPError(503) from trouble
        # On the console's own browser someone may be signed in too: the page says which of both it is. Alone, the
        # facilitator looks at a lesson as she looks at her console.
        lead = self.get_query_argument("console", "") == "1" or (
            participant is None and current_facilitator(self, self.room)
        )
        if (lead and not current_facilitator(self, self.room)) or (not lead and participant is None):
            raise HTTPError(403)
        if not lead and participant is not None:
            self.participant, self.phone = participant.id, current_phone(self, self.room)
            self.table = participant.table
            self.outdated = self.get_query_argument("who", str(participant.id)) != str(participant.id)
        await super().get(*args, **kwargs)

    def open(self, *_: str, **__: str) -> None:
        if self.outdated:
            self.turn_away()
        elif not self.room.hub.connect(self, asyncio.get_running_loop(), self._paces()):
            self.close(TRY_AGAIN)

    def _paces(self) -> list[Event]:
        """Return how far she may go; the facilitator, who looks at a lesson alone, may go anywhere."""
        return [] if self.participant is None else self.room.pacing.events(self.table)

    def on_message(self, message: str | bytes) -> None:
        now = time.monotonic()
        if len(self._heard) == SENT_MOST and now - self._heard[0] < SENT_SECONDS:
            self.close(TOO_MUCH)
            return
        self._heard.append(now)
        if isinstance(message, bytes):
            return
        try:
            event = json.loads(message)
        except (ValueError, RecursionError):
            return
        self.room.hub.hear(self, event)

    def on_close(self) -> None:
        self.room.hub.disconnect(self)
        self._waiting.clear()

    def put(self, text: str) -> None:
        """Take an event to send. Called on the loop; returns at once."""
        if len(self._waiting) >= WAITING:
            self.let_go()
            return
        self._waiting.append(text)
        if self._sending is None or self._sending.done():
            self._sending = asyncio.create_task(self._send())

    def let_go(self) -> None:
        """Close at once: a goodbye would stand in the same line as what the phone does not take."""
        self._end(TRY_AGAIN)

    def turn_away(self) -> None:
        """Close, and have the page loaded anew."""
        self._end(LOAD_ANEW)

    def _end(self, code: int) -> None:
        self._waiting.clear()
        self.close(code)
        stream = self.ws_connection and getattr(self.ws_connection, "stream", None)
        if stream is not None and stream.writing():
            stream.close()

    async def _send(self) -> None:
        while self._waiting:
            try:
                await self.write_message(self._waiting.popleft())
            except (WebSocketClosedError, StreamClosedError):
                self._waiting.clear()
