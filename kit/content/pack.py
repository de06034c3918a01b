"""Pack: a course as one zip file, that carries it to every facilitator and says whether it arrived as it was sent.

    pack.json                       which program made it, when, and the SHA-256 of every other file
    course.toml  lessons/ …         the course, see kit.content.course

The same course packed on the same day is the same bytes: nothing is compressed, since compressors differ from system to
system. What comes in is believed in nothing: only names that a course may have are read, none longer than it may be,
all of it in memory; whatever else is in the file makes it no pack. Its fingerprint is of the files alone, not of how
they were packed; six words of it are read out on the phone.
"""

from __future__ import annotations

import hashlib
import io
import stat
import struct
import zipfile
import zlib
from dataclasses import dataclass
from datetime import date  # noqa: TC003 (msgspec reads the annotations)
from typing import TYPE_CHECKING

import msgspec
from packaging.version import InvalidVersion, Version

from kit import __version__
from kit.content import course_files
from kit.content.passphrase_words import passphrase_words
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MANIFEST = "pack.json"
FORMAT = 1
LONGEST_MANIFEST = 128 * 1024
LARGEST = course_files.LARGEST + 300_000
"""Bytes of a whole pack: its files, its manifest and what zip says of each."""
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
ENCRYPTED = 1
EPOCH = (1980, 1, 1, 0, 0, 0)
WORDS = 6
UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
    OverflowError,
    OSError,
)
"""What zipfile raises for files that are none, or that were made to hurt."""


class PackNotOne(Refusal):
    """The file is no pack."""

    kind = "pack-not-one"


class PackDamaged(Refusal):
    """A file of the pack is missing, too many, or not what it was: `file`."""

    kind = "pack-damaged"


class PackLarge(Refusal):
    """The pack is larger than a pack may be."""

    kind = "pack-large"


class PackForbidden(Refusal):
    """There is something in the zip that no course has: `file`."""

    kind = "pack-forbidden"


class PackNewer(Refusal):
    """A newer program made the pack: it may say what this one does not know."""

    kind = "pack-newer"


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a pack says of itself: the program that made it, the day, and the SHA-256 of each file."""

    format: int
    program: str
    made_on: date
    files: dict[str, str]


@dataclass(frozen=True, slots=True)
class Pack:
    """A course as it was packed."""

    manifest: Manifest
    files: Mapping[str, bytes]

    @property
    def fingerprint(self) -> str:
        """What tells this course from every other, as 64 hexadecimal digits."""
        return fingerprint(self.manifest.files)


def of_folder(at: Path, on: date) -> Pack:
    """Return the course in a folder as a pack made `on` a day. The course was checked before."""
    files = {name: (at / name).read_bytes() for name in course_files.listed(at)}
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())}
    return Pack(Manifest(FORMAT, __version__, on, sums), files)


def packed(pack: Pack) -> bytes:
    """Return the pack as a zip file."""
    out = io.BytesIO()
    head = msgspec.json.format(msgspec.json.encode(pack.manifest), indent=1)
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in ((MANIFEST, head), *sorted(pack.files.items())):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system, entry.external_attr = 3, (stat.S_IFREG | 0o644) << 16
            archive.writestr(entry, content)
    return out.getvalue()


def read(content: bytes) -> Pack:
    """Return the pack that `content` is. Raises PackNotOne, PackDamaged, PackLarge, PackForbidden, PackNewer."""
    if len(content) > LARGEST:
        raise PackLarge(most=LARGEST // 1_000_000)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _read(archive)
    except Refusal:
        raise
    except UNREADABLE as error:
        raise PackNotOne from error


def _read(archive: zipfile.ZipFile) -> Pack:
    entries = archive.infolist()
    if len(entries) > course_files.MOST + 1:
        raise PackLarge(most=LARGEST // 1_000_000)
    names = [entry.filename for entry in entries]
    if MANIFEST not in names:
        raise PackNotOne
    for entry in entries:
        if entry.filename != MANIFEST and not course_files.limit(entry.filename):
            raise PackForbidden(file=entry.filename[:80])
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in (0, stat.S_IFREG) or entry.flag_bits & ENCRYPTED or entry.compress_type not in METHODS:
            raise PackForbidden(file=entry.filename)
        if names.count(entry.filename) > 1:
            raise PackDamaged(file=entry.filename)
    manifest = _manifest(_content(archive, MANIFEST, LONGEST_MANIFEST))
    files: dict[str, bytes] = {}
    room = course_files.LARGEST
    for name in sorted(set(names) - {MANIFEST}):
        files[name] = _content(archive, name, min(room, course_files.limit(name)))
        room -= len(files[name])
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    if sums != manifest.files:
        differing = sorted(name for name in {*sums, *manifest.files} if sums.get(name) != manifest.files.get(name))
        raise PackDamaged(file=differing[0][:80])
    return Pack(manifest, files)


def _content(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """Return a file of the archive, read no further than it may be long. Raises PackLarge."""
    with archive.open(name) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise PackLarge(most=LARGEST // 1_000_000)
    return content


def _manifest(content: bytes) -> Manifest:
    """Return what a pack says of itself. Raises PackNotOne, PackNewer."""
    try:
        about = msgspec.json.decode(content)
        if about["format"] > FORMAT or Version(about["program"]) > Version(__version__):
            raise PackNewer(program=str(about["program"])[:20], here=__version__)
        return msgspec.convert(about, Manifest)
    except (msgspec.MsgspecError, InvalidVersion, KeyError, TypeError, RecursionError) as error:
        raise PackNotOne from error


def fingerprint(sums: Mapping[str, str]) -> str:
    """Return the fingerprint of files by their SHA-256."""
    lines = "".join(f"{name} {digest}\n" for name, digest in sorted(sums.items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def words(digest: str) -> str:
    """Return six words of a fingerprint, to be read out: one in 18 thousand million million has the same six.

    >>> len(words("00ff" * 16).split(" · "))
    6
    """
    known = passphrase_words()
    number = int(digest, 16)
    spoken = []
    for _ in range(WORDS):
        number, at = divmod(number, len(known))
        spoken.append(known[at])
    return " · ".join(spoken)
