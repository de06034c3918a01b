"""Use: whether anybody still has use for the room, so that neither a lunch break nor a forgotten page decides it.

A page that is left open asks and answers by itself: to the hub's proxy it looks like somebody at work, for ever. Here
use is a woman's open page, a page that somebody goes to, and a form that somebody sends. While that was not long ago
the room tells the hub that it is in use, whatever the hub's own cull of idle servers thinks; after that it ends.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tornado.httpclient import AsyncHTTPClient

if TYPE_CHECKING:
    from collections.abc import Callable

    from tornado.web import RequestHandler

    from kit.server.room import Room
    from kit.server.spawned.place import Place

LOOK_EVERY = 60.0

log = logging.getLogger(__name__)


class Use:
    """When somebody last had use for the room."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last = clock()

    def note(self, handler: RequestHandler) -> None:
        """Note a request that somebody made, and not a page or a probe by itself. Called with every one."""
        asked = handler.request
        if asked.method == "POST" or asked.headers.get("Sec-Fetch-Mode") == "navigate":
            self._last = self._clock()

    def hours_ago(self, room: Room) -> float:
        """Return how long ago that was; a woman whose page is open has use for it now."""
        if room.hub.present():
            self._last = self._clock()
        return (self._clock() - self._last) / 3600


async def watch_use(place: Place, use: Use, room: Room, unused: Callable[[], None]) -> None:
    """Tell the hub now and then that the room is in use, and call `unused` when it is not any more."""
    told = float("-inf")
    while use.hours_ago(room) < place.unused_hours:
        if time.monotonic() - told >= place.often:
            told = time.monotonic()
            await _tell(place)
        await asyncio.sleep(min(LOOK_EVERY, place.often, place.unused_hours * 3600))
    unused()


async def _tell(place: Place) -> None:
    """Tell the hub. One that is away hears it the next time."""
    now = datetime.now(UTC).isoformat()
    try:
        await AsyncHTTPClient().fetch(
            place.activity_url,
            method="POST",
            headers={"Authorization": f"token {place.token}", "Content-Type": "application/json"},
            body=json.dumps({"servers": {"": {"last_activity": now}}}),
        )
    except Exception as error:
        log.warning("hub: %s", type(error).__name__)
