"""Backup rows: the rows of a table as lines of JSON, and back, in the types that SQLite and PostgreSQL share.

Each backup names the columns of every table and their kinds, so that it is read by what it says itself: a program whose
tables have changed since puts the rows into the tables of that day and then brings these up to date.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import JSON, BigInteger, Boolean, Date, Integer, LargeBinary, String, Uuid, column, insert, select
from sqlalchemy import table as named_table

from kit.store.columns import UtcDateTime
from kit.store.database import as_json
from kit.store.secret_keys import CARDS
from kit.store.tables import PinRow, SecretKeyRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sqlalchemy import Column, FromClause, Table
    from sqlalchemy.engine import Connection
    from sqlalchemy.types import TypeEngine

LEFT_OUT = frozenset({PinRow.__tablename__})
"""Tables that no backup holds. A PIN is six digits, soon guessed by whoever has its hash; a new one is set."""
ONLY = {SecretKeyRow.__tablename__: SecretKeyRow.name == CARDS}
"""Printed cards go on working; the key that signs cookies stays here, so that no backup opens a room that runs."""
AT_ONCE = 20
"""Rows in memory at a time: the largest are photos of some hundred kilobytes."""
PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class _Kind:
    sql: TypeEngine[Any]
    out: Callable[[Any], Any]
    back: Callable[[Any], Any]


def _same(value: Any) -> Any:
    return value


KINDS = {
    "uuid": _Kind(Uuid(), str, UUID),
    "moment": _Kind(UtcDateTime(), datetime.isoformat, datetime.fromisoformat),
    "day": _Kind(Date(), date.isoformat, date.fromisoformat),
    "bytes": _Kind(LargeBinary(), lambda value: b64encode(value).decode(), b64decode),
    "json": _Kind(JSON(), _same, _same),
    "bool": _Kind(Boolean(), _same, _same),
    "int": _Kind(BigInteger(), _same, _same),
    "text": _Kind(String(), _same, _same),
}
BY_TYPE: dict[type[TypeEngine[Any]], str] = {
    Uuid: "uuid",
    UtcDateTime: "moment",
    Date: "day",
    LargeBinary: "bytes",
    JSON: "json",
    Boolean: "bool",
    Integer: "int",
    String: "text",
}

Columns = dict[str, str]
"""Kinds by column, in the order in which rows have them."""


def columns_of(table: Table) -> Columns:
    """Return what a backup says of a table."""
    return {held.name: _kind(held) for held in table.columns}


def pieces(connection: Connection, table: Table) -> Iterator[tuple[int, bytes]]:
    """Yield the rows of a table, a megabyte or a little more at a time, with how many they are."""
    columns = columns_of(table)
    wanted = select(*(table.c[name] for name in columns))
    if table.name in ONLY:
        wanted = wanted.where(ONLY[table.name])
    with connection.execute(wanted, execution_options={"yield_per": AT_ONCE}) as rows:
        yield from packed(columns, rows)


def packed(columns: Columns, rows: Iterable[Iterable[Any]]) -> Iterator[tuple[int, bytes]]:
    """Yield rows, whose values stand in the order of `columns`, as pieces with how many they are."""
    kinds = [KINDS[kind] for kind in columns.values()]
    lines, size = list[bytes](), 0
    for row in rows:
        values = [value if value is None else kind.out(value) for kind, value in zip(kinds, row, strict=True)]
        lines.append(as_json(values).encode() + b"\n")
        size += len(lines[-1])
        if size >= PIECE:
            yield len(lines), b"".join(lines)
            lines, size = [], 0
    if lines:
        yield len(lines), b"".join(lines)


def rows_of(piece: bytes, columns: Columns) -> list[dict[str, Any]]:
    """Return the rows in a piece. Raises ValueError, KeyError for what is none."""
    kinds = {name: KINDS[kind] for name, kind in columns.items()}
    return [
        {
            name: value if value is None else kinds[name].back(value)
            for name, value in zip(kinds, json.loads(line), strict=True)
        }
        for line in piece.splitlines()
    ]


def put(connection: Connection, name: str, columns: Columns, rows: list[dict[str, Any]]) -> None:
    """Write rows into the table `name` as it is in this database."""
    if rows:
        connection.execute(insert(_table(name, columns)), rows)


def empty(connection: Connection, tables: dict[str, Columns]) -> None:
    """Delete what migrations put into new tables: the backup brings its own."""
    for name in reversed(tables):
        connection.execute(_table(name, {}).delete())


def _table(name: str, columns: Columns) -> Any:
    held: FromClause = named_table(name, *(column(each, KINDS[kind].sql) for each, kind in columns.items()))
    return held


def _kind(held: Column[Any]) -> str:
    return next(kind for type_, kind in BY_TYPE.items() if isinstance(held.type, type_))
