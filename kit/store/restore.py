"""Restore: a backup becomes a data folder again, one that was not there before; nothing is ever overwritten.

The backup is read twice: once to its end, so that a file that was cut off or changed leaves nothing of anybody on the
disk, and then into a folder beside, which gets its name when everything in it was compared and is on the disk.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from sqlalchemy import func, select, text
from sqlalchemy import table as named_table

from kit.domain.refusal import Refusal
from kit.store import backup_rows
from kit.store.backup_reading import read
from kit.store.database import Database, to_disk
from kit.store.erasure import erase
from kit.store.refusals import DiskFull
from kit.store.schema import bring_up_to_date, revisions
from kit.store.sealed import BLOCK, BackupDamaged, BackupNewer
from kit.store.tables import ParticipantRow
from kit.store.trouble import trouble_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime
    from pathlib import Path
    from uuid import UUID

    from kit.store.backup import About, Contents
    from kit.store.backup_rows import Columns
    from kit.store.summed import Summed

UNFINISHED = ".restoring"


class RestoreIntoUsed(Refusal):
    """There is something in the folder already; `free` is one where there is nothing."""

    kind = "restore-into-used"


class RestoreTooLate(Refusal):
    """The day on which all that is in the backup was to be deleted has come."""

    kind = "restore-too-late"


class RestoreResults(Refusal):
    """It is a file of results: no room can be opened from it."""

    kind = "restore-results"


class RestoreNoRoom(Refusal):
    """The disk is full; nothing of the backup is left there."""

    kind = "restore-no-room"


class RestoreNotWritten(Refusal):
    """The folder cannot be made or written to."""

    kind = "restore-not-written"


@dataclass(frozen=True, slots=True)
class Restored:
    """What was in the backup, and whom of it was left out since she had her data deleted."""

    contents: Contents
    forgotten: tuple[UUID, ...]


def restore(
    file: IO[bytes], folder: Path, passphrase: str, *, now: datetime, today: date, forgotten: Iterable[UUID] = ()
) -> Restored:
    """Make `folder` of a backup, its tables brought up to date, without the women `forgotten`.

    Raises RestoreIntoUsed, RestoreTooLate, RestoreResults, RestoreNoRoom, RestoreNotWritten, and what `read` raises.
    """
    refuse_used(folder)
    contents = read(file, passphrase)
    if contents.about.revision not in revisions():
        raise BackupNewer
    if contents.about.holds == "results":
        raise RestoreResults
    days = [held.delete_by for held in contents.about.workshops]
    if days and max(days) <= today:
        raise RestoreTooLate(day=max(days), today=today)
    unfinished = folder.with_name(folder.name + UNFINISHED)
    with _written(folder, unfinished):
        if unfinished.exists():  # of a program that was killed
            shutil.rmtree(unfinished)
        database = Database(unfinished)
        try:
            with ExitStack() as transaction:
                filling = _Filling(database, unfinished, transaction)
                read(file, passphrase, filling)
                filling.compare(contents)
            bring_up_to_date(database)
            left_out = _forget(database, forgotten, now)
            _examine(database)
        finally:
            database.close()
        for path in unfinished.rglob("*"):
            if path.is_file():
                to_disk(path)
        if folder.exists():
            folder.rmdir()
        unfinished.replace(folder)
    return Restored(contents, left_out)


class _Filling:
    """Takes a backup into a new database, all of it in one transaction, and into folders of her own lessons."""

    def __init__(self, database: Database, folder: Path, transaction: ExitStack) -> None:
        self._database, self._folder, self._transaction = database, folder, transaction

    def about(self, about: About) -> None:
        bring_up_to_date(self._database, about.revision)
        self._connection = self._transaction.enter_context(self._database.writing.begin())
        backup_rows.empty(self._connection, about.tables)

    def rows(self, table: str, columns: Columns, rows: list[dict[str, Any]]) -> None:
        backup_rows.put(self._connection, table, columns, rows)

    def own_file(self, name: str, content: Summed) -> None:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            while block := content.read(BLOCK):
                file.write(block)

    def compare(self, contents: Contents) -> None:
        """Count what is in the tables now. Raises BackupDamaged."""
        for name, count in contents.rows.items():
            if self._connection.scalar(select(func.count()).select_from(named_table(name))) != count:
                raise BackupDamaged


def refuse_used(folder: Path) -> None:
    """Raise RestoreIntoUsed where there is something."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        number = 2
        while (free := folder.with_name(f"{folder.name}-{number}")).exists():
            number += 1
        raise RestoreIntoUsed(folder=str(folder), free=str(free))


def _forget(database: Database, forgotten: Iterable[UUID], now: datetime) -> tuple[UUID, ...]:
    with database.write() as session:
        there = tuple(who for who in forgotten if session.get(ParticipantRow, who))
        for who in there:
            erase(session, who, now)
    if there:
        database.deleted()
        database.scrub_if_due()
    return there


def _examine(database: Database) -> None:
    with database.writing.connect() as connection:
        sound = connection.scalars(text("PRAGMA integrity_check")).all() == ["ok"]
        if not sound or connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
            raise BackupDamaged


@contextmanager
def _written(folder: Path, unfinished: Path) -> Iterator[None]:
    """Leave nothing behind where it did not come to its end, and say what the disk did not take."""
    try:
        yield
    except BaseException as error:
        shutil.rmtree(unfinished, ignore_errors=True)
        trouble = trouble_of(error, folder.parent) if isinstance(error, Exception) else None
        if trouble is None:
            raise
        raise (RestoreNoRoom if isinstance(trouble, DiskFull) else RestoreNotWritten)(folder=str(folder)) from error
