"""Merging: what tests of merging share: files of results, and all that a database holds, to be compared."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from kit.store import open_store
from kit.store.columns import Base
from kit.store.database import FILE_NAME, Database
from kit.store.merge import merge
from kit.store.passing import source
from kit.store.schema import bring_up_to_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from kit.store.merged import Merged
    from kit.store.store import Store
    from tests.store.conftest import Clock

PASSPHRASE = "cho phien som mai nang am"  # noqa: S105  # of nothing but these tests
OWN = {"sequence", "number", "last_number"}
"""Columns that are each database's own."""


@contextmanager
def province(where: Path | str) -> Iterator[Database]:
    """Open the database that rooms are merged into."""
    database = Database(where)
    try:
        bring_up_to_date(database)
        yield database
    finally:
        database.close()


def merged(database: Database, paths: Iterable[Path], *, today: date, clock: Clock) -> list[Merged]:
    """Merge files and folders, one after the other."""
    found = []
    for path in paths:
        with source(path, PASSPHRASE) as session:
            found.append(merge(session, database, named=path.name, today=today, now=clock()))
    return found


def written(store: Store, path: Path) -> Path:
    """Write a file of the store's results."""
    store.write_results(path, PASSPHRASE, outside="Tệp đã khóa.", inside="Có gì trong này.")
    return path


def results_of(folder: Path, path: Path) -> Path:
    """Write a file of a data folder's results."""
    with open_store(folder) as store:
        return written(store, path)


def copy_of(store: Store, folder: Path) -> Path:
    """Copy a data folder as it is now."""
    folder.mkdir()
    store.copy_to(folder / FILE_NAME)
    return folder


def everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table, exactly."""
    with database.reading.connect() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in Base.metadata.sorted_tables
        }


def content(database: Database) -> dict[str, list[Any]]:
    """Return what is held, without what is this database's own: of what women entered, the order instead of numbers."""
    found: dict[str, list[Any]] = {}
    with database.reading.connect() as connection:
        for table in Base.metadata.sorted_tables:
            if table.name in ("counter", "merge_conflict"):
                continue
            kept = [column for column in table.columns if column.name not in OWN]
            hers = [table.c[name] for name in ("participant_id", "sequence") if name in table.c]
            by = hers if len(hers) > 1 else table.primary_key
            found[table.name] = [tuple(row) for row in connection.execute(select(*kept).order_by(*by))]
    return found
