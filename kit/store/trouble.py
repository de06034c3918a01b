"""Trouble: which refusal a database's error is, in SQLite and in PostgreSQL.

Sources: https://www.sqlite.org/rescode.html, https://www.postgresql.org/docs/current/errcodes-appendix.html
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError

from kit.store.refusals import (
    DatabaseDamaged,
    DatabaseGone,
    DatabaseLocked,
    DatabaseServerGone,
    DiskFault,
    DiskFull,
    FolderReadOnly,
    StoreTrouble,
)

if TYPE_CHECKING:
    from pathlib import Path

ALMOST_NOTHING = 1 << 20
"""Below this many free bytes a failed write is put down to a full disk."""

BY_SQLITE_CODE: dict[int, type[StoreTrouble]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_BUSY: DatabaseLocked,
    sqlite3.SQLITE_LOCKED: DatabaseLocked,
    sqlite3.SQLITE_READONLY: FolderReadOnly,
    sqlite3.SQLITE_PERM: FolderReadOnly,
    sqlite3.SQLITE_CORRUPT: DatabaseDamaged,
    sqlite3.SQLITE_NOTADB: DatabaseDamaged,
}

BY_SQLSTATE: dict[str, type[StoreTrouble]] = {
    "53100": DiskFull,
    "55P03": DatabaseLocked,
    "40P01": DatabaseLocked,
    "25006": FolderReadOnly,
    "58030": DiskFault,
    "XX001": DatabaseDamaged,
    "XX002": DatabaseDamaged,
}

BY_SQLSTATE_CLASS: dict[str, type[StoreTrouble]] = {
    "08": DatabaseServerGone,  # connection exception
    "57": DatabaseServerGone,  # the server is shutting down or starting
}

BY_ERRNO: dict[int, type[StoreTrouble]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EACCES: FolderReadOnly,
    errno.EPERM: FolderReadOnly,
    errno.EROFS: FolderReadOnly,
    errno.ENOENT: DatabaseGone,
    errno.ENOTDIR: DatabaseGone,
    errno.EEXIST: DatabaseGone,
}


def trouble_of(error: BaseException, folder: Path | None, place: str = "") -> StoreTrouble | None:
    """Return the trouble that `error` stands for, or None if the rows or the program, not the database, are at fault.

    `folder` is where an SQLite file lives: its free space and permissions tell errors apart that SQLite does not.
    `place` is how the refusal names the database. The errors behind `error` count too: a full disk ends the
    transaction, and then only its end is complained about.
    """
    behind: BaseException | None = error
    while isinstance(behind, SQLAlchemyError | sqlite3.Error | OSError | StoreTrouble):
        if isinstance(behind, StoreTrouble):
            return behind
        kind = _kind(behind, folder)
        if kind:
            return kind(folder=place)
        behind = behind.__cause__ or behind.__context__
    return None


def _kind(error: BaseException, folder: Path | None) -> type[StoreTrouble] | None:
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(cause, folder)
    if isinstance(error, DBAPIError):
        state = str(getattr(cause, "sqlstate", None) or "")
        lost = error.connection_invalidated or (not state and isinstance(error, OperationalError | InterfaceError))
        return BY_SQLSTATE.get(state) or BY_SQLSTATE_CLASS.get(state[:2]) or (DatabaseServerGone if lost else None)
    if isinstance(error, OSError):
        return BY_ERRNO.get(error.errno or 0, DiskFault)
    return None


def _of_sqlite(error: sqlite3.Error, folder: Path | None) -> type[StoreTrouble] | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in BY_SQLITE_CODE:
        return BY_SQLITE_CODE[code]
    if code == sqlite3.SQLITE_CANTOPEN:
        there = folder is not None and folder.is_dir()
        return FolderReadOnly if there and not os.access(folder or "", os.W_OK) else DatabaseGone
    if code == sqlite3.SQLITE_IOERR:
        return DiskFull if _nothing_free(folder) else DiskFault
    return None


def _nothing_free(folder: Path | None) -> bool:
    try:
        return folder is not None and shutil.disk_usage(folder).free < ALMOST_NOTHING
    except OSError:
        return False
