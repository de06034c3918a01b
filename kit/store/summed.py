"""Summed: a stream whose bytes are added up to a SHA-256 while they are read."""

from __future__ import annotations

from hashlib import sha256
from typing import IO


class Summed:
    """What is read of `content`; `digest` is of what was read so far."""

    def __init__(self, content: IO[bytes]) -> None:
        self._content = content
        self._sum = sha256()

    def read(self, size: int = -1) -> bytes:
        data = self._content.read(size)
        self._sum.update(data)
        return data

    @property
    def digest(self) -> str:
        return self._sum.hexdigest()
