"""Secret keys: random bytes of this store, made once, by name."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from kit.store.tables import SecretKeyRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from kit.store.access import Access

LENGTH = 32
CARDS = "cards"


class SecretKeys:
    """The repository of keys."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._known: dict[str, bytes] = {}

    def key(self, name: str) -> bytes:
        """Return the key `name`, 32 bytes; the first call makes it. A cookie signed before a restart stays valid."""
        if name not in self._known:
            with self._access.read() as session:
                row = session.get(SecretKeyRow, name)
                value = row.value if row else None
            self._known[name] = value or self._access.write(lambda session: _get_or_make(session, name))
        return self._known[name]


def _get_or_make(session: Session, name: str) -> bytes:
    row = session.get(SecretKeyRow, name)
    if row is None:
        row = SecretKeyRow(name=name, value=secrets.token_bytes(LENGTH))
        session.add(row)
    return row.value
