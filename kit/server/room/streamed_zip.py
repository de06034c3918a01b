"""Streamed zip: a zip file that is sent while it is made: one file of it in memory at a time, and nothing on the disk.

Every size stands in front of its file, not behind it: readers that begin before the end has come (Java's
ZipInputStream, so many a phone's file manager) refuse a stored file without. Source: PKWARE APPNOTE 4.4.4, bit 3.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

PACKED = frozenset({"jpg", "png", "xlsx"})
"""Forms that are compressed already: packing them again costs time and saves nothing."""
READABLE = 0o644


class StreamedZip:
    """A zip file in the making. What `add` and `close` return is its bytes, in their order."""

    def __init__(self, at: datetime) -> None:
        self._when = (max(at.year, 1980), at.month, at.day, at.hour, at.minute, at.second)
        self._window = _Window()
        self._archive = zipfile.ZipFile(self._window, "w")

    def add(self, path: str, content: bytes) -> bytes:
        """Take in a file and return the bytes that can be sent now."""
        packed = path.rpartition(".")[2] in PACKED
        entry = zipfile.ZipInfo(path, self._when)
        entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
        entry.external_attr = READABLE << 16
        self._archive.writestr(entry, content)
        return self._window.taken()

    def close(self) -> bytes:
        """Return the end of the file."""
        self._archive.close()
        return self._window.taken()


class _Window(io.BytesIO):
    """The end of a file whose beginning has been sent: zipfile goes back to the head of the last entry, no further."""

    _sent = 0

    def taken(self) -> bytes:
        """Return what came since, and forget it."""
        new = self.getvalue()
        self._sent += len(new)
        super().seek(0)
        self.truncate()
        return new

    def tell(self) -> int:
        return self._sent + super().tell()

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._sent + super().seek(offset - self._sent if whence == io.SEEK_SET else offset, whence)
