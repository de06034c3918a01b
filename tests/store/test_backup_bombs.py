"""Backups that unpack to far more than they weigh: refused before they fill the memory."""

from __future__ import annotations

import gzip
import io
import tarfile
import tracemalloc
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import IO
from uuid import uuid4

import msgspec
import pytest

from kit.store import backup_reading
from kit.store.backup import ABOUT, FORMAT, MANIFEST, About, BackedUp, Manifest
from kit.store.backup_reading import read
from kit.store.passphrase_key import Salt
from kit.store.sealed import BackupDamaged, sealing

PASSPHRASE = "cho phien som mai nang am"  # noqa: S105  # of nothing but these tests
MOST = 2 << 20
HELD = BackedUp(uuid4(), "Nà Mụ", date(2026, 11, 24), date(2027, 2, 1), 1)
WHAT = msgspec.json.encode(About(FORMAT, "1", "0004", datetime.now(UTC), (HELD,), {"answer": {"id": "uuid"}}))


class Blanks:
    """A stream of blanks that is nowhere whole."""

    def __init__(self, size: int) -> None:
        self.left = size

    def read(self, size: int) -> bytes:
        size = min(size, self.left)
        self.left -= size
        return b" " * size


def packed(*members: tuple[str, IO[bytes] | Blanks, int], said: str = "") -> io.BytesIO:
    """Return a backup of members, their sizes beside them; `said` stands in the head of the last."""
    file = io.BytesIO()
    with (
        sealing(file, PASSPHRASE, "") as stream,
        gzip.GzipFile(fileobj=stream, mode="wb", compresslevel=1, mtime=0) as inner,
        tarfile.open(fileobj=inner, mode="w|", format=tarfile.PAX_FORMAT) as archive,
    ):
        for name, content, size in ((ABOUT, io.BytesIO(WHAT), len(WHAT)), *members):
            entry = tarfile.TarInfo(name)
            entry.size, entry.pax_headers = size, {"comment": said} if name == members[-1][0] else {}
            archive.addfile(entry, content)  # type: ignore[arg-type]
    return file


def heaviest(file: io.BytesIO) -> int:
    """Return how many bytes at the most are held while a bad backup is read."""
    tracemalloc.start()
    try:
        with pytest.raises(BackupDamaged):
            read(file, PASSPHRASE)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_reading, "LARGEST", MOST)
    monkeypatch.setattr(backup_reading, "LARGEST_HEAD", 1 << 14)
    monkeypatch.setattr(Salt, "new", classmethod(lambda cls: cls("5a17" * 8, n=1 << 4)))


@pytest.mark.parametrize("name", ["tables/answer/000001.jsonl", MANIFEST])
def test_a_member_that_is_taken_whole_has_a_bound(name: str) -> None:
    assert heaviest(packed((name, Blanks(20 * MOST), 20 * MOST))) < 8 * MOST


def test_what_is_said_of_a_member_has_a_bound() -> None:
    whole = msgspec.json.encode(Manifest({"answer": 0}, {ABOUT: sha256(WHAT).hexdigest()}))
    member = (MANIFEST, io.BytesIO(whole), len(whole))
    assert read(packed(member, said="short"), PASSPHRASE).rows == {"answer": 0}
    with pytest.raises(BackupDamaged):
        read(packed((MANIFEST, io.BytesIO(whole), len(whole)), said="long " * (1 << 12)), PASSPHRASE)
