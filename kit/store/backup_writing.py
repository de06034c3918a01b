"""Writing a backup or a file of results, of one moment, while the room goes on: a megabyte at a time, and nothing on
the disk unlocked."""

from __future__ import annotations

import gzip
import io
import os
import tarfile
from collections import Counter
from contextlib import ExitStack, contextmanager, suppress
from typing import IO, TYPE_CHECKING

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kit import __version__
from kit.store import backup_rows, results
from kit.store.backup import (
    ABOUT,
    FORMAT,
    MANIFEST,
    TABLES,
    WORDS,
    About,
    BackedUp,
    BackupNoRoom,
    BackupNotWritten,
    Contents,
    Manifest,
    NoResults,
    notebooks_of,
    refuse_taken,
)
from kit.store.columns import Base
from kit.store.refusals import DiskFull
from kit.store.schema import revisions
from kit.store.sealed import sealing
from kit.store.summed import Summed
from kit.store.tables import ParticipantRow, WorkshopRow
from kit.store.trouble import trouble_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Table
    from sqlalchemy.engine import Connection

    from kit.store.backup import Holds
    from kit.store.database import Database

QUICKLY = 1
"""gzip's level: photos are packed already."""
PRIVATE = 0o600


def write(
    database: Database,
    path: Path,
    passphrase: str,
    *,
    made_at: datetime,
    outside: str,
    inside: str,
    holds: Holds = "everything",
    own: Sequence[Path] = (),
    progress: Callable[[int], None] = lambda _: None,
) -> Contents:
    """Write a backup to `path`, under another name until it is whole and on the disk.

    `outside` are words that anybody who finds the file may read, `inside` words that only the passphrase shows;
    `progress` hears how many bytes went in so far. Raises StoreTrouble, BackupThere, BackupNoRoom, BackupNotWritten.
    """
    refuse_taken(path)
    unfinished = path.with_name(path.name + ".part")
    try:
        with _private(unfinished) as file:
            with sealing(file, passphrase, outside) as stream:
                contents = _Archive(stream, progress).all(database, made_at, inside, holds, own)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
        _name_to_disk(path.parent)
    except OSError as error:
        kind = BackupNoRoom if isinstance(trouble_of(error, None), DiskFull) else BackupNotWritten
        raise kind(folder=str(path.parent.absolute())) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return contents


class _Archive:
    def __init__(self, stream: IO[bytes], progress: Callable[[int], None]) -> None:
        self._stream, self._progress = stream, progress
        self._members: dict[str, str] = {}
        self._bytes = 0

    def all(self, database: Database, made_at: datetime, words: str, holds: Holds, own: Sequence[Path]) -> Contents:
        """Put everything in, and return what it is."""
        content = _Results(database) if holds == "results" else _Everything(database)
        rows = {table.name: 0 for table in content.tables}
        numbers: Counter[str] = Counter()
        with ExitStack() as open_things:
            packed = open_things.enter_context(
                gzip.GzipFile(fileobj=self._stream, mode="wb", compresslevel=QUICKLY, mtime=0)
            )
            self._archive = open_things.enter_context(
                tarfile.open(fileobj=packed, mode="w|", format=tarfile.PAX_FORMAT)
            )
            connection = open_things.enter_context(database.one_moment())
            with database.troubles():
                held = content.workshops(connection)
            columns = {table.name: backup_rows.columns_of(table) for table in content.tables}
            about = About(FORMAT, __version__, revisions()[0], made_at, held, columns, holds)
            self._add(ABOUT, msgspec.json.encode(about))
            self._add(WORDS, words.encode())
            for name, count, piece in content.pieces(connection):
                numbers[name] += 1
                self._add(f"{TABLES}/{name}/{numbers[name]:06}.jsonl", piece)
                rows[name] += count
            added = [self._add_file(folder, path) for folder in own for path in _own(folder)]
            self._add(MANIFEST, msgspec.json.encode(Manifest(rows, dict(self._members))))
        return Contents(about, rows, notebooks_of(added))

    def _add(self, name: str, content: bytes) -> None:
        self._put(name, len(content), io.BytesIO(content))

    def _add_file(self, folder: Path, path: Path) -> str:
        name = path.relative_to(folder.parent).as_posix()
        with path.open("rb") as file:
            self._put(name, os.fstat(file.fileno()).st_size, file)
        return name

    def _put(self, name: str, size: int, content: IO[bytes]) -> None:
        entry = tarfile.TarInfo(name)
        entry.size, entry.mode = size, PRIVATE
        summed = Summed(content)
        self._archive.addfile(entry, summed)
        self._members[name] = summed.digest
        self._bytes += size
        self._progress(self._bytes)


class _Everything:
    """What a backup has. What the database cannot give is StoreTrouble; what becomes of a piece elsewhere is not."""

    def __init__(self, database: Database) -> None:
        self._database = database
        every = Base.metadata.sorted_tables
        self.tables: Sequence[Table] = [table for table in every if table.name not in backup_rows.LEFT_OUT]

    def workshops(self, connection: Connection) -> tuple[BackedUp, ...]:
        people = select(func.count()).where(ParticipantRow.workshop_id == WorkshopRow.id).scalar_subquery()
        wanted = select(WorkshopRow.id, WorkshopRow.place, WorkshopRow.starts_on, WorkshopRow.delete_by, people)
        return tuple(BackedUp(*row) for row in connection.execute(wanted.order_by(WorkshopRow.starts_on.desc())))

    def pieces(self, connection: Connection) -> Iterator[tuple[str, int, bytes]]:
        """Yield table, number of rows and what is written of them."""
        with self._database.troubles():
            for table in self.tables:
                for count, piece in backup_rows.pieces(connection, table):
                    yield table.name, count, piece


class _Results(_Everything):
    """What a file of results has."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.tables = [held.table for held in results.RESULTS.values()]

    def workshops(self, connection: Connection) -> tuple[BackedUp, ...]:
        """Return the workshops whose results a room sends. Raises NoResults."""
        having = {row["id"] for row in results.workshops(Session(connection), own=True)}
        if not having:
            raise NoResults
        return tuple(held for held in super().workshops(connection) if held.id in having)

    def pieces(self, connection: Connection) -> Iterator[tuple[str, int, bytes]]:
        with self._database.troubles():
            for held, rows in results.every(Session(connection)):
                columns = backup_rows.columns_of(held.table)
                for count, piece in backup_rows.packed(columns, ([row[name] for name in columns] for row in rows)):
                    yield held.table.name, count, piece


def _own(folder: Path) -> Iterator[Path]:
    """Yield the facilitator's own files: no links, and nothing that an editor keeps for itself."""
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if not hidden and path.is_file() and not path.is_symlink():
            yield path


@contextmanager
def _private(path: Path) -> Iterator[IO[bytes]]:
    path.unlink(missing_ok=True)
    file = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), PRIVATE)
    with os.fdopen(file, "w+b") as stream:
        yield stream


def _name_to_disk(folder: Path) -> None:
    """Have the file's new name survive a power cut too, where the system can be asked for that."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
