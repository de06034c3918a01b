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
from typing import TYPE_CHECKING

from kit.content import backup_text
from kit.domain.refusal import Refusal
from kit.server.room.one_run import Ended, OneRun
from kit.store.backup import own_folders
from kit.store.refusals import NotFound
from kit.store.workshops import BACKED_UP

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kit.server.room.room import Room
    from kit.store.keeper import Json
    from kit.store.records import Workshop

FILE = "chophien-to-fetch.zip"
UNFETCHED = "backup-unfetched"
"""Setting of a workshop: [when the backup was made that nobody has fetched, when the last one that somebody has]."""


@dataclass(frozen=True, slots=True)
class State:
    """How far it is: `written` bytes went in while `running`. Then the `file` of `size` bytes, or why there is none."""

    running: bool = False
    written: int = 0
    file: Path | None = None
    size: int = 0
    refusal: Refusal | None = None


class Backing(OneRun[State]):
    """The making of backups."""

    def __init__(self) -> None:
        super().__init__(State())

    def begin(self) -> bool:
        """Return whether a backup may be made now; it is then under way."""
        return self._begin(State(running=True))

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

    def sweep(self, folder: Path) -> None:
        """Take away what a room left behind that was killed: nobody would, on the day on which all is deleted."""
        for path in folder.glob(f"{FILE}*"):
            with suppress(OSError):
                path.unlink()

    def end(self) -> None:
        """Make none any more, and take away the one that was not fetched: the room closes."""
        super().end()
        if self._state.file:
            with suppress(OSError):
                self._state.file.unlink(missing_ok=True)

    def _made(self, room: Room, passphrase: str, changed: Callable[[], None]) -> State:
        path = (room.store.folder or Path(tempfile.gettempdir())) / FILE
        with suppress(OSError):
            path.unlink(missing_ok=True)
        day = last_day(room)
        fetched = {held.id: _fetched(held) for held in room.store.workshops.all()}
        told = 0

        def progress(written: int) -> None:
            nonlocal told
            if self._ended:
                raise Ended
            self._state = replace(self._state, written=written)
            if written >> 24 > told:  # every sixteen megabytes
                told = written >> 24
                changed()

        contents = room.store.back_up(
            path,
            passphrase,
            outside=backup_text.outside(backup_text.BACKUP, day),
            inside=backup_text.inside(backup_text.BACKUP, day),
            own=own_folders(room.store.folder) if room.store.folder else (),
            progress=progress,
        )
        for held in contents.about.workshops:
            with suppress(NotFound):  # deleted meanwhile
                made_at = room.store.workshops.get(held.id).settings[BACKED_UP]
                room.store.workshops.change(held.id, settings={UNFETCHED: [made_at, fetched.get(held.id)]})
        return State(file=path, size=path.stat().st_size)


def last_day(room: Room) -> date:
    """Return the day by which all of the store, and a backup of it, is to be deleted. Raises StoreTrouble."""
    return max(held.delete_by for held in room.store.workshops.all())


def last_made(room: Room) -> datetime | None:
    """Return when the last backup of the workshop was made that was fetched, or that can be. Raises StoreTrouble."""
    workshop = room.workshop()
    held = workshop.settings.get(BACKED_UP) if room.backing.state.file else _fetched(workshop)
    return datetime.fromisoformat(held) if isinstance(held, str) else None


def is_fetched(workshop: Workshop) -> bool:
    """Tell whether a backup of the workshop lies elsewhere than in this folder."""
    return bool(_fetched(workshop))


def note_fetched(room: Room) -> None:
    """Note that the backup was fetched to its end. Raises StoreTrouble."""
    for held in room.store.workshops.all():
        if held.settings.get(UNFETCHED):
            room.store.workshops.change(held.id, settings={UNFETCHED: None})


def _fetched(workshop: Workshop) -> Json:
    """Return when the last backup was made that does not only lie here, None where there is none."""
    made_at, unfetched = workshop.settings.get(BACKED_UP), workshop.settings.get(UNFETCHED)
    if isinstance(unfetched, list) and unfetched[:1] == [made_at]:
        return unfetched[-1]
    return made_at
