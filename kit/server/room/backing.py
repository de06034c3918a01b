"""Backing up: the one backup of a room, made while the class goes on, and kept until it is fetched or the room closes.

The file is locked before it reaches the disk. It lies in the data folder under the name of no backup, so that nobody
takes a forgotten one there for the copy that is kept elsewhere.
"""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from kit.content import backup_text
from kit.domain.refusal import Refusal
from kit.store.backup import NOTEBOOKS
from kit.store.workshops import BACKED_UP

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kit.server.room.room import Room

FILE = "chophien-to-fetch.zip"


@dataclass(frozen=True, slots=True)
class State:
    """How far it is: `written` bytes went in while `running`. Then the `file` of `size` bytes, or why there is none."""

    running: bool = False
    written: int = 0
    file: Path | None = None
    size: int = 0
    refusal: Refusal | None = None


class Ended(Exception):
    """The room closes while a backup is made."""


class Backing:
    """The one run of a room: a second is not begun while one is under way."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._state = State()
        self._ended = False

    @property
    def state(self) -> State:
        """How far it is now."""
        return self._state

    def begin(self) -> bool:
        """Return whether a backup may be made now; it is then under way."""
        with self._lock:
            if self._state.running:
                return False
            self._state = State(running=True)
            return True

    def make(self, room: Room, passphrase: str, changed: Callable[[], None]) -> None:
        """Make it, in a thread of its own. `changed` is called now and then; `begin` was called before."""
        state = State()
        try:
            state = self._made(room, passphrase, changed)
        except Ended:
            pass
        except Refusal as refusal:
            state = State(refusal=refusal)
        finally:
            self._state = state
            changed()

    def end(self) -> None:
        """Make none any more, and take away the one that was not fetched: the room closes."""
        self._ended = True
        if self._state.file:
            with suppress(OSError):
                self._state.file.unlink(missing_ok=True)

    def _made(self, room: Room, passphrase: str, changed: Callable[[], None]) -> State:
        path = (room.store.folder or Path(tempfile.gettempdir())) / FILE
        with suppress(OSError):
            path.unlink(missing_ok=True)
        day = last_day(room)
        own = room.store.folder / NOTEBOOKS if room.store.folder else None
        told = 0

        def progress(written: int) -> None:
            nonlocal told
            if self._ended:
                raise Ended
            self._state = replace(self._state, written=written)
            if written >> 24 > told:  # every sixteen megabytes
                told = written >> 24
                changed()

        room.store.back_up(
            path,
            passphrase,
            outside=backup_text.outside(day),
            inside=backup_text.inside(day),
            notebooks=own if own and own.is_dir() else None,
            progress=progress,
        )
        return State(file=path, size=path.stat().st_size)


def last_day(room: Room) -> date:
    """Return the day by which all of the store, and a backup of it, is to be deleted. Raises StoreTrouble."""
    return max(held.delete_by for held in room.store.workshops.all())


def last_made(room: Room) -> datetime | None:
    """Return when the last backup of the workshop was made, if one was. Raises StoreTrouble."""
    held = room.workshop().settings.get(BACKED_UP)
    return datetime.fromisoformat(held) if isinstance(held, str) else None
