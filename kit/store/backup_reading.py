"""Reading a backup as it flows, and comparing all of it with what it says of itself."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zlib
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any, Protocol, Self

import msgspec

from kit.domain.refusal import Refusal
from kit.store import backup_rows
from kit.store.backup import ABOUT, FORMAT, MANIFEST, OWN, TABLES, About, Contents, Manifest, notebooks_of
from kit.store.sealed import BLOCK, BackupDamaged, BackupNewer, unsealing
from kit.store.summed import Summed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.store.backup_rows import Columns

LARGEST = 96 << 20
"""Bytes of what is taken into memory whole: a piece of a table is a megabyte and one row, at the most a photo as heavy
as the store takes any. A file of some hundred kilobytes could unpack to gigabytes."""
LARGEST_HEAD = 1 << 20
"""Bytes of what a tar says of one member."""
NOT_IN_NAMES = frozenset('\\:*?"<>|\0')


class Taker(Protocol):
    """What is done with a backup while it is read. Nothing of it is certain before `read` has returned."""

    def about(self, about: About) -> None:
        """Take what it says of itself."""

    def rows(self, table: str, columns: Columns, rows: list[dict[str, Any]]) -> None:
        """Take some rows of a table."""

    def own_file(self, name: str, content: Summed) -> None:
        """Take a file of the facilitator's own lessons; `name` is a path that leads nowhere but below one of OWN."""


class Looker:
    """Takes nothing."""

    def about(self, about: About) -> None:
        pass

    def rows(self, table: str, columns: Columns, rows: list[dict[str, Any]]) -> None:
        pass

    def own_file(self, name: str, content: Summed) -> None:
        pass


def read(file: IO[bytes], passphrase: str, taker: Taker | None = None) -> Contents:
    """Read a backup to its end and return what is in it.

    Raises BackupNotOne, BackupDamaged, BackupNewer, PassphraseWrong, and what `taker` raises.
    """
    reading = _Reading(taker or Looker())
    with unsealing(file, passphrase) as stream, _damage():
        with (
            gzip.GzipFile(fileobj=stream) as packed,
            tarfile.open(fileobj=packed, mode="r|", tarinfo=_Member) as archive,
        ):
            for member in archive:
                reading.take(member.name, archive.extractfile(member) or io.BytesIO())
            while packed.read(BLOCK):  # what gzip says of the whole stands at its end
                pass
        return reading.contents()


class _Member(tarfile.TarInfo):
    """A member whose own head does not grow without end."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        found = super().frombuf(buf, encoding, errors)
        if not found.isreg() and found.size > LARGEST_HEAD:
            raise tarfile.ReadError(found.size)
        return found


class _Reading:
    def __init__(self, taker: Taker) -> None:
        self._taker = taker
        self._about: About | None = None
        self._manifest: Manifest | None = None
        self._members: dict[str, str] = {}
        self._rows: dict[str, int] = {}

    def take(self, name: str, content: IO[bytes]) -> None:
        """Take the next member of the archive. Raises BackupDamaged, BackupNewer."""
        if self._manifest or name in self._members:
            raise BackupDamaged
        if name == MANIFEST:
            self._manifest = msgspec.json.decode(_whole(content), type=Manifest)
            return
        summed = Summed(content)
        self._member(name, summed)
        while summed.read(BLOCK):
            pass
        self._members[name] = summed.digest

    def contents(self) -> Contents:
        """Return what was read, if it is what was written. Raises BackupDamaged."""
        if not self._about or self._manifest != Manifest(self._rows, self._members):
            raise BackupDamaged
        return Contents(self._about, self._rows, notebooks_of(self._members))

    def _member(self, name: str, content: Summed) -> None:
        kind, _, rest = name.partition("/")
        if name == ABOUT:
            self._about = _about(_whole(content))
            self._rows = dict.fromkeys(self._about.tables, 0)
            self._taker.about(self._about)
        elif kind == TABLES and self._about:
            table = rest.partition("/")[0]
            columns = self._about.tables[table]
            rows = backup_rows.rows_of(_whole(content), columns)
            self._rows[table] += len(rows)
            self._taker.rows(table, columns, rows)
        elif kind in OWN:
            if not all(_is_name(part) for part in rest.split("/")):
                raise BackupDamaged
            self._taker.own_file(name, content)


def _whole(content: IO[bytes] | Summed) -> bytes:
    """Return a member. Raises BackupDamaged for one that no backup has."""
    found = content.read(LARGEST + 1)
    if len(found) > LARGEST:
        raise BackupDamaged
    return found


def _about(text: bytes) -> About:
    if json.loads(text)["format"] > FORMAT:
        raise BackupNewer
    return msgspec.json.decode(text, type=About)


def _is_name(part: str) -> bool:
    return part not in {"", ".", ".."} and not NOT_IN_NAMES.intersection(part)


@contextmanager
def _damage() -> Iterator[None]:
    """Turn what an archive that is none raises into BackupDamaged."""
    try:
        yield
    except Refusal:
        raise
    except (tarfile.TarError, EOFError, zlib.error, gzip.BadGzipFile, ValueError, KeyError, TypeError) as error:
        raise BackupDamaged from error
