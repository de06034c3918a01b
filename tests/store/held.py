"""Held: all that a store holds of anybody, to be searched for words that must not be there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kit.store.columns import Base

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.store import Store


def all_held(store: Store, folder: Path) -> bytes:
    """Return the bytes of all files in `folder`, and where the database is not one of them, of all its rows."""
    found = [file.read_bytes() for file in sorted(folder.iterdir()) if file.is_file()]
    if store.folder is None:
        with store._access.read() as session:
            rows = [row for table in Base.metadata.sorted_tables for row in session.execute(select(table))]
        found += [value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row]
    return b"\n".join(found)
