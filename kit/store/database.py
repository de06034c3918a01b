"""Database: one writing connection and a few that can only read, over SQLite or PostgreSQL.

SQLite: one file in the data folder, in WAL mode with `synchronous=FULL`, so that what was committed survives a power
cut; `secure_delete`, so that what was deleted is overwritten. The file is readable by its owner alone. PostgreSQL:
`kit.store.postgresql`.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from kit.store import postgresql
from kit.store.file_lock import lock
from kit.store.refusals import CopyNotHere, DatabaseGone, StoreInUse
from kit.store.trouble import trouble_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine import Connection, Engine

    from kit.store.refusals import StoreTrouble

FILE_NAME = "chophien.sqlite3"
WRITE_WAIT = 1.0
READ_WAIT = 3.0
"""Seconds a connection waits for another program's lock before it gives up."""
MOST_READERS = 8
"""Connections that read at once. A room has fewer threads that look; a tenth would wait for its turn."""
LOCK_NAME = "chophien-room.lock"
ALONE_WITHIN = 10.0
"""Seconds that a room waits for the one before it, which may still write its last words."""

SCRUB_WAIT_MS = 200


def as_json(value: object) -> str:
    """Write a value as JSON text that keeps Vietnamese letters readable."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


class Database:
    """The reading and the writing side of one database. Raises StoreTrouble where it cannot be opened."""

    def __init__(self, where: str | Path) -> None:
        self.file: Path | None = None
        self.scrub_due = self._to_rewrite = False
        self._identity: tuple[int, int] | None = None
        self._room_lock: int | None = None
        if isinstance(where, str) and "://" in where:
            address = postgresql.address(where)
            self.place = address.render_as_string(hide_password=True)
            self.writing, self.reading = postgresql.engines(address, WRITE_WAIT, READ_WAIT, MOST_READERS, as_json)
            return
        folder = Path(where).absolute()
        self.file = folder / FILE_NAME
        self.place = str(folder)
        with self.troubles():
            _make_private(folder, self.file)
            self._identity = _identity(self.file)
        uri = f"{self.file.as_uri()}?mode=rw"
        self.writing = sqlite_engine(uri, WRITE_WAIT, "BEGIN IMMEDIATE", most=1)
        self.reading = sqlite_engine(uri, READ_WAIT, "BEGIN", most=MOST_READERS)

    @property
    def folder(self) -> Path | None:
        return self.file.parent if self.file else None

    def trouble_of(self, error: BaseException) -> StoreTrouble | None:
        """Return the trouble that `error` stands for, None if the database is not at fault."""
        return trouble_of(error, self.folder, self.place)

    @contextmanager
    def troubles(self) -> Iterator[None]:
        """Turn what the database or the disk cannot do now into a StoreTrouble."""
        try:
            yield
        except Exception as error:
            trouble = self.trouble_of(error)
            if trouble is None or trouble is error:
                raise
            raise trouble from error

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a short look at the data. Raises StoreTrouble."""
        with self.troubles(), Session(self.reading, autoflush=False) as session:
            yield session

    @contextmanager
    def one_moment(self) -> Iterator[Connection]:
        """Open a long look, all of it at one moment, whatever is written meanwhile. Errors stay the database's own."""
        with self.reading.connect() as connection:
            if self.file is None:
                connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Open one transaction, committed at the end. For the writer's thread only."""
        with Session(self.writing, expire_on_commit=False) as session, session.begin():
            session.connection()
            yield session
            self._still_there()

    @contextmanager
    def write_patiently(self, patience: float) -> Iterator[Session]:
        """Open one transaction as `write` does, waiting so many seconds for what others write. Raises StoreTrouble."""
        engine = self.writing.execution_options(**{postgresql.PATIENCE: patience})
        with self.troubles(), Session(engine, expire_on_commit=False) as session, session.begin():
            session.connection()
            yield session
            self._still_there()

    def be_the_room(self, patience: float = ALONE_WITHIN) -> None:
        """Hold this database for the one room that may run on it, until it is closed. Raises StoreInUse, StoreTrouble.

        Other programs (a backup, a new PIN) share it as before.
        """
        if self.file is None:
            postgresql.keep_alone(self.writing)
        until = time.monotonic() + patience
        while True:
            try:
                self._take_room()
            except StoreInUse:
                if time.monotonic() > until:
                    raise
                time.sleep(0.2)
            else:
                return

    def _take_room(self) -> None:
        if self.file is None:
            with self.troubles(), self.writing.connect():
                return
        with self.troubles():
            file = os.open(self.file.with_name(LOCK_NAME), os.O_CREAT | os.O_RDWR, 0o600)
        if not lock(file):
            os.close(file)
            raise StoreInUse(folder=self.place)
        self._room_lock = file

    def reopen(self) -> None:
        """Let go of connections that went bad; the next use opens new ones."""
        self.writing.dispose()
        self.reading.dispose()

    def deleted(self) -> None:
        """Note that rows were deleted whose bytes must go from the disk too."""
        self._to_rewrite = self.scrub_due = self.file is not None

    def scrub_if_due(self) -> None:
        """Write the file anew and empty the log, so that nothing deleted is left in either. For the writer's thread.

        `secure_delete` alone is not enough: where a page was split, it leaves a second copy of a row behind. While
        someone reads, the log cannot be emptied: then it stays due, and the next call does it.
        """
        if not self.scrub_due:
            return
        with self.writing.connect() as connection:
            raw = connection.connection.driver_connection
            if raw is None:
                return
            if self._to_rewrite:
                raw.execute("VACUUM")
                self._to_rewrite = False
            raw.execute(f"PRAGMA busy_timeout = {SCRUB_WAIT_MS}")
            self.scrub_due = bool(raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])
            raw.execute(f"PRAGMA busy_timeout = {round(WRITE_WAIT * 1000)}")

    def copy_to(self, path: Path) -> None:
        """Write one consistent, compact copy to `path`. Raises StoreTrouble, CopyNotHere."""
        if self.file is None:
            raise CopyNotHere
        unfinished = path.with_name(path.name + ".part")
        with self.troubles():
            unfinished.unlink(missing_ok=True)
            _make_private(path.parent, unfinished)
            source = sqlite3.connect(self.file, timeout=READ_WAIT, isolation_level=None)
            try:
                source.execute("VACUUM INTO ?", (str(unfinished),))
            finally:
                source.close()
            to_disk(unfinished)
            unfinished.replace(path)

    def close(self) -> None:
        self.reading.dispose()
        self.writing.dispose()
        if self._room_lock is not None:
            os.close(self._room_lock)
            self._room_lock = None

    def _still_there(self) -> None:
        """Refuse to commit into a file that was moved or deleted: it would be gone with the program."""
        if self.file is None:
            return
        try:
            same = _identity(self.file) == self._identity
        except FileNotFoundError:
            same = False
        if not same:
            raise DatabaseGone(folder=self.place)


def sqlite_engine(uri: str, wait: float, begin: str, most: int) -> Engine:
    """Return what opens at most so many connections to the file at `uri`; to none on the disk where that is empty.

    Each transaction begins by `begin`, and waits `wait` seconds for another program's lock, or as its option PATIENCE
    says.
    """

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(uri, uri=True, timeout=wait, isolation_level=None, check_same_thread=False)
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "secure_delete=ON",
            "foreign_keys=ON",
            "temp_store=MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")
        if begin == "BEGIN":
            connection.execute("PRAGMA query_only=ON")
        return connection

    engine = create_engine(  # hide_parameters: what people typed does not belong in a log
        "sqlite://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=min(2, most),
        max_overflow=max(0, most - 2),
        hide_parameters=True,
        json_serializer=as_json,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        patience = connection.get_execution_options().get(postgresql.PATIENCE, wait)
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {round(patience * 1000)}")
        connection.exec_driver_sql(begin)

    return engine


def _make_private(folder: Path, file: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def _identity(file: Path) -> tuple[int, int]:
    found = file.stat()
    return found.st_dev, found.st_ino


def to_disk(file: Path) -> None:
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())
