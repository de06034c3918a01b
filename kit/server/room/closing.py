"""Closing: what was already taken out of the room at the end of a class, for the facilitator's checklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.server.room.room import Room

TAKEN = "close-taken"
"""Setting of the workshop: the day each of these was taken last."""
TAKEN_LIST, TAKEN_REPORT, TAKEN_CERTIFICATES, TAKEN_RESULTS = "list", "report", "certificates", "results"


def taken(room: Room) -> Mapping[str, str]:
    """Return the day, as ISO text, on which each thing was taken last. Raises StoreTrouble."""
    held = room.workshop().settings.get(TAKEN)
    return {name: str(day) for name, day in held.items()} if isinstance(held, dict) else {}


def note_taken(room: Room, what: str) -> None:
    """Note that something was taken today. Raises StoreTrouble."""
    held, today = taken(room), room.today().isoformat()
    if held.get(what) != today:
        room.store.workshops.change(room.workshop_id, settings={TAKEN: {**held, what: today}})
