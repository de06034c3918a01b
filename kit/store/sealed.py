"""Sealed: a file that a passphrase locks, written and read as it flows, so that a hall's photos need no memory.

It is a zip of three things that are not packed: words that anybody may read, the salt, and a stream encrypted with age
(https://age-encryption.org/v1). age keeps the stream from being read and from being changed or cut off unnoticed.
"""

from __future__ import annotations

import json
import os
import zipfile
from contextlib import contextmanager
from threading import Thread
from typing import IO, TYPE_CHECKING, TypeVar

from kit.domain.refusal import Refusal
from kit.store.passphrase_key import Salt, identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

FORMAT = 1
WORDS, SEAL, STREAM = "README.txt", "seal.json", "backup.tar.gz.age"
BLOCK = 1 << 16
LARGEST_SEAL = 4096
MOST_ROUNDS = 1 << 24
"""`n` times `p` of scrypt that are still worked through: a file from elsewhere must not keep the machine for hours."""


class BackupNotOne(Refusal):
    """The file is no backup."""

    kind = "backup-not-one"


class BackupDamaged(Refusal):
    """The file was cut off or changed."""

    kind = "backup-damaged"


class BackupNewer(Refusal):
    """The file was written by a later version of the program."""

    kind = "backup-newer"


class PassphraseWrong(Refusal):
    """The passphrase is another, or the first bytes of the stream were changed: nobody can tell which."""

    kind = "passphrase-wrong"


@contextmanager
def sealing(file: IO[bytes], passphrase: str, words: str) -> Iterator[IO[bytes]]:
    """Open a stream whose bytes go into `file` encrypted; `words` stand beside it, for anybody. Raises OSError."""
    import pyrage

    salt = Salt.new()
    recipient = pyrage.x25519.Identity.from_str(identity(passphrase, salt)).to_public()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(WORDS, words.encode("utf-8-sig"))
        archive.writestr(SEAL, json.dumps({"format": FORMAT, **salt.asdict()}))
        with archive.open(STREAM, "w", force_zip64=True) as entry:
            reading, writing = os.pipe()
            sealed = _Watched(entry)
            flow = _Flow(reading, "rb", lambda plain: pyrage.encrypt_io(plain, sealed, [recipient]))
            try:
                with os.fdopen(writing, "wb", buffering=BLOCK) as plain:
                    yield plain
            except BrokenPipeError as error:  # the other end gave up: why, it knows
                raise flow.why(sealed, error) from error
            finally:
                flow.join()
            if flow.failed:
                raise flow.why(sealed, flow.failed)


@contextmanager
def unsealing(file: IO[bytes], passphrase: str) -> Iterator[IO[bytes]]:
    """Open the stream in `file`. What is read may be believed only when the context has ended without a refusal.

    Raises BackupNotOne, BackupDamaged, BackupNewer, PassphraseWrong.
    """
    import pyrage

    with _archive(file) as archive:
        salt = _salt(archive)
        try:
            key = pyrage.x25519.Identity.from_str(identity(passphrase, salt))
        except (ValueError, OverflowError) as error:  # a salt that scrypt does not take, or not in this memory
            raise BackupDamaged from error
        with _entry(archive, STREAM) as entry:
            reading, writing = os.pipe()
            sealed = _Watched(entry)
            flow = _Flow(writing, "wb", lambda plain: pyrage.decrypt_io(sealed, plain, [key]))
            try:
                with os.fdopen(reading, "rb", buffering=BLOCK) as plain:
                    yield plain
                    while plain.read(BLOCK):  # the end is what says that nothing was cut off
                        pass
            except Exception as error:
                flow.join()
                raise _refusal(flow.failed, error) from error
            finally:
                flow.join()
            if flow.failed:
                raise _refusal(flow.failed, flow.failed)


class _Flow(Thread):
    """One end of a pipe, in a thread of its own: age takes from a stream and gives to one, and so do archives."""

    def __init__(self, end: int, mode: str, run: Callable[[IO[bytes]], object]) -> None:
        super().__init__(name="backup", daemon=True)
        self.failed: Exception | None = None
        self._end, self._mode, self._work = end, mode, run
        self.start()

    def run(self) -> None:
        try:
            with os.fdopen(self._end, self._mode, buffering=BLOCK) as stream:
                self._work(stream)
        except Exception as error:  # whoever waits for this thread raises it
            self.failed = error

    def why(self, other: _Watched, error: Exception) -> Exception:
        """Return what went wrong behind `error`: age tells of it as text alone."""
        self.join()
        return other.failed or self.failed or error


class _Watched:
    """A stream that remembers what it failed at."""

    def __init__(self, stream: IO[bytes]) -> None:
        self.failed: Exception | None = None
        self._stream = stream

    def read(self, size: int = -1) -> bytes:
        return self._noting(self._stream.read, size)

    def write(self, data: bytes) -> int:
        return self._noting(self._stream.write, data)

    def flush(self) -> None:
        self._noting(self._stream.flush)

    def _noting(self, run: Callable[..., T], *arguments: object) -> T:
        try:
            return run(*arguments)
        except Exception as error:
            self.failed = error
            raise


def _archive(file: IO[bytes]) -> zipfile.ZipFile:
    file.seek(0)
    zip_begins = file.read(4) == b"PK\3\4"
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError) as error:
        raise (BackupDamaged if zip_begins else BackupNotOne) from error
    found = {SEAL, STREAM} & set(archive.namelist())
    if not found:
        raise BackupNotOne
    if len(found) < 2 or any(entry.compress_type for entry in archive.infolist()):
        raise BackupDamaged
    return archive


def _entry(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    try:
        return archive.open(name)
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        RuntimeError,
        ValueError,
        OSError,
    ) as error:  # its head was changed
        raise BackupDamaged from error


def _salt(archive: zipfile.ZipFile) -> Salt:
    try:
        with _entry(archive, SEAL) as seal:
            held = json.loads(seal.read(LARGEST_SEAL))
        version = held.pop("format")
        if version > FORMAT:
            raise BackupNewer
        salt = Salt(**held)
        bytes.fromhex(salt.salt)
        possible = 1 < salt.n * salt.p <= MOST_ROUNDS and 0 < salt.r <= 32
    except Refusal:
        raise
    except (zipfile.BadZipFile, EOFError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise BackupDamaged from error
    if not possible:
        raise BackupDamaged
    return salt


def _refusal(failed: Exception | None, error: Exception) -> Exception:
    """Return what went wrong: `failed` in decrypting, unless it only ended with its reader; then `error` in reading."""
    import pyrage

    if failed is None or isinstance(failed, BrokenPipeError):
        return error
    if isinstance(failed, pyrage.DecryptError):
        return PassphraseWrong()
    return BackupDamaged()
