"""Health: `/healthz`, for whoever watches the room from outside. It tells numbers, never names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tornado.web import RequestHandler

import kit

if TYPE_CHECKING:
    from kit.server.hosts.host import Host
    from kit.server.room import Room


class Health(RequestHandler):
    """{"status": "ok", or what the store has trouble with, "version", "visits", "capacity"}; 503 with trouble."""

    def initialize(self, room: Room, visits: Host) -> None:
        self.room, self.visits = room, visits

    def get(self) -> None:
        trouble = self.room.store.health().trouble
        self.set_status(503 if trouble else 200)
        self.set_header("Cache-Control", "no-store")
        self.clear_header("Server")
        self.finish(
            {
                "status": trouble or "ok",
                "version": kit.__version__,
                "visits": self.visits.open_visits,
                "capacity": self.visits.capacity,
            }
        )
