"""Rescue journal: where saved entries go while the database does not take them.

A file beside the database whose room is reserved, with real bytes, when the store opens: it can be written to on a disk
that is full by then. One entry a line, zeros behind the last. Entries are written into the database from here when it
works again, or when the store is next opened; then the lines are overwritten with zeros. Each program that has the
store open has a journal of its own; what a program that died left in its own, the next one to open takes over.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from kit.store.entries import Entry
from kit.store.file_lock import lock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

FILE_NAMES = ("chophien-rescue.jsonl", *(f"chophien-rescue-{number}.jsonl" for number in range(2, 17)))
RESERVED = 4 << 20
"""Bytes kept ready: some twenty thousand typed values."""

BLOCK = 1 << 16


class RescueJournal:
    """A journal in `folder`; in no folder (a database server), one that can keep nothing.

    `left_over` is what earlier runs could not write, in their order.
    """

    def __init__(self, folder: Path | None, reserved: int = RESERVED) -> None:
        self.left_over: list[Entry] = []
        self._end = 0
        self._file: int | None = None
        claimed = list(_claim(folder)) if folder else []
        if claimed:
            _, self._file = claimed.pop(0)
            text = _text(self._file)
            self._end = len(text)
            self.left_over = list(_entries(text))
            self._blank_behind(max(reserved, os.fstat(self._file).st_size))
        for path, file in claimed:
            self._take_over(path, file)

    def append(self, entries: Iterable[Entry]) -> bool:
        """Put `entries` on the disk behind those that are there. False if the disk does not take even that."""
        if self._file is None:
            return False
        # The line break comes first: the last line may have been cut short.
        text = "".join("\n" + entry.line() for entry in entries).encode()
        try:
            os.lseek(self._file, self._end, os.SEEK_SET)
            _write_all(self._file, text)
            os.fsync(self._file)
        except OSError:
            with suppress(OSError):  # what was written of it must not stand behind the next line
                self._blank_behind(min(self._end + len(text), os.fstat(self._file).st_size))
            return False
        self._end += len(text)
        return True

    def clear(self) -> None:
        """Overwrite all lines. What cannot be overwritten is harmless: writing an entry twice changes nothing."""
        if self._file is None or not self._end:
            return
        try:
            os.lseek(self._file, 0, os.SEEK_SET)
            _write_all(self._file, bytes(self._end))
            os.fsync(self._file)
        except OSError:
            return
        self._end = 0

    def close(self) -> None:
        """Let go of the file; another program may have it."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _take_over(self, path: Path, file: int) -> None:
        """Put another program's entries into this journal and end the other file."""
        entries = list(_entries(_text(file)))
        self.left_over += entries
        if not entries or self.append(entries):
            with suppress(OSError):
                os.lseek(file, 0, os.SEEK_SET)
                _write_all(file, bytes(os.fstat(file).st_size))
                os.fsync(file)
                path.unlink()
        os.close(file)

    def _blank_behind(self, size: int) -> None:
        """Put zeros from the last line up to `size`; on a disk already full, as many as there is room for."""
        if self._file is None:
            return
        os.lseek(self._file, self._end, os.SEEK_SET)
        left = size - self._end
        with suppress(OSError):
            while left > 0:
                left -= os.write(self._file, bytes(min(BLOCK, left)))
            os.fsync(self._file)


def _claim(folder: Path) -> Iterator[tuple[Path, int]]:
    """Yield journals that no other program has open: one to use, made if need be, and those that were left."""
    mine = False
    for path in (folder / name for name in FILE_NAMES):
        if mine and not path.exists():
            continue
        file = os.open(path, os.O_CREAT | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)
        if lock(file):
            mine = True
            yield path, file
        else:
            os.close(file)


def _text(file: int) -> bytes:
    """Read up to the first zero."""
    text = b""
    while block := os.read(file, BLOCK):
        text += block
        if b"\0" in block:
            break
    return text.split(b"\0", 1)[0]


def _entries(text: bytes) -> Iterator[Entry]:
    """Yield the entries of the journal; a line cut short by a power cut is none."""
    for line in text.split(b"\n"):
        with suppress(ValueError):
            yield Entry.from_line(line.decode())


def _write_all(file: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]
