"""Health: `/healthz`, for whoever watches the room from outside. It tells numbers, never names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tornado.web import RequestHandler

import kit

if TYPE_CHECKING:
    from kit.server.phone import Shell
    from kit.server.room import Room
    from kit.server.visits.engine import Engine


class Health(RequestHandler):
    """{"status": "ok", or what the store has trouble with, "version", "visits", "capacity"}; 503 with trouble."""

    def initialize(self, room: Room, engine: Engine[Shell]) -> None:
        self.room, self.engine = room, engine

    def get(self) -> None:
        trouble = self.room.store.health().trouble
        self.set_status(503 if trouble else 200)
        self.set_header("Cache-Control", "no-store")
        self.clear_header("Server")
        self.finish(
            {
                "status": trouble or "ok",
                "version": kit.__version__,
                "visits": len(self.engine.visits),
                "capacity": self.engine.limits.most,
            }
        )
