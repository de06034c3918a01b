"""Reopening: what closes the room behind its answer, so that it comes back with something else chosen."""

from __future__ import annotations

from kit.server.room.console.led import Led


class Reopening(Led):
    """A page after which the room may close and open again; `leave` says that it does."""

    leaving = False

    def leave(self) -> None:
        """Have the room close once this is answered; the browser comes back on a connection of its own."""
        self.leaving = True
        self.set_header("Connection", "close")

    def close_behind(self) -> None:
        """Let nobody else in, if the room is to close. Called when the answer is on its way."""
        if self.leaving:
            self.room.closing.set()

    def on_finish(self) -> None:
        if self.leaving:
            self.room.reopen()
