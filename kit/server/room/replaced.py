"""Replaced pictures: whoever opened the console can choose new pictures for a woman, and would then come in as her.

So she is told, on her own page, that it was done and on which day, until she says that she knows.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kit.server.room.room import Room
    from kit.store.records import Participant

KEY = "pictures-replaced:"


def note(room: Room, who: Participant) -> None:
    """Keep that her pictures were chosen anew at the laptop, today. Raises StoreTrouble."""
    room.store.workshops.change(room.workshop_id, settings={f"{KEY}{who.id}": room.today().isoformat()})


def noted(room: Room, who: Participant) -> date | None:
    """Return the day on which her pictures were replaced, if she has not said yet that she knows."""
    held = room.workshop().settings.get(f"{KEY}{who.id}")
    return date.fromisoformat(held) if isinstance(held, str) else None


def forget(room: Room, who: Participant) -> None:
    """Drop the note. Raises StoreTrouble."""
    room.store.workshops.change(room.workshop_id, settings={f"{KEY}{who.id}": None})
