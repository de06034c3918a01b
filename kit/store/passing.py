"""Passing: what a file says of results, brought to the tables of today, in a database that lies nowhere.

SQLite keeps it in memory, and what does not fit in a file without a name that is gone with it. Of a full backup only
what results are worked out from comes in, so no name, photo or cash book of it is ever on the organizer's disk.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import IO, TYPE_CHECKING, Any

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from kit.domain.refusal import Refusal
from kit.store import backup_rows, open_store, results
from kit.store.backup_reading import read
from kit.store.columns import Base
from kit.store.database import FILE_NAME, WRITE_WAIT, Database, sqlite_engine
from kit.store.schema import bring_up_to_date, revisions
from kit.store.sealed import BackupDamaged, BackupNewer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kit.store.backup import About
    from kit.store.backup_rows import Columns
    from kit.store.summed import Summed


class NothingToMerge(Refusal):
    """The folder has no data of a class."""

    kind = "nothing-to-merge"


@contextmanager
def source(path: Path, passphrase: str) -> Iterator[Session]:
    """Open what is to be merged: a file of results, a backup, or a data folder, which needs no `passphrase`.

    Raises NothingToMerge, StoreTrouble, DatabaseNewer, and as `passing`.
    """
    if path.is_dir():
        if not (path / FILE_NAME).is_file():
            raise NothingToMerge(folder=str(path))
        with open_store(path) as store, store.one_moment() as session:
            yield session
        return
    with path.open("rb") as file, passing(file, passphrase) as session:
        yield session


@contextmanager
def passing(file: IO[bytes], passphrase: str) -> Iterator[Session]:
    """Open what a file of results or a backup says, after all of it was read and compared.

    Raises BackupNotOne, BackupDamaged, BackupNewer, PassphraseWrong.
    """
    nowhere = _Nowhere()
    try:
        try:
            with ExitStack() as transaction:
                taking = _Taking(nowhere, transaction)
                read(file, passphrase, taking)
            if taking.older:
                bring_up_to_date(nowhere)
        except (SQLAlchemyError, AttributeError) as error:  # rows that no class has
            raise BackupDamaged from error
        with Session(nowhere.reading) as session:
            yield session
    finally:
        nowhere.close()


class _Nowhere(Database):
    """A database of one connection that ends with it."""

    def __init__(self) -> None:
        self.file, self.place = None, ""
        self.scrub_due = self._to_rewrite = False
        self._identity = self._room_lock = None
        self.writing = self.reading = sqlite_engine("", WRITE_WAIT, "BEGIN IMMEDIATE", most=1)


class _Taking:
    """Takes what results need, into the tables of the day on which the file was made."""

    def __init__(self, database: Database, transaction: ExitStack) -> None:
        self._database, self._transaction = database, transaction
        self.older = False

    def about(self, about: About) -> None:
        """Make the tables. Raises BackupNewer."""
        known = revisions()
        if about.revision not in known:
            raise BackupNewer
        self.older = about.revision != known[0]
        if self.older:
            bring_up_to_date(self._database, about.revision)
        self._connection = self._transaction.enter_context(self._database.writing.begin())
        if not self.older:  # a quarter of the time that the migrations take, and the same
            Base.metadata.create_all(self._connection)

    def rows(self, table: str, columns: Columns, rows: list[dict[str, Any]]) -> None:
        """Take some rows of a table."""
        taken = [kept for row in rows if (kept := results.stripped(table, row))]
        backup_rows.put(self._connection, table, columns, taken)

    def own_file(self, name: str, content: Summed) -> None:
        """Take none."""
