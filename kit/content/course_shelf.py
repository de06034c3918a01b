"""Course shelf: the courses that lie in a data folder, which of them is taught, and which was before.

    data/courses/<fingerprint>/     a course as it came in a pack, with its pack.json
    data/courses/taught.json        which is taught, and which was before; empty names are the lessons of the kit

A course that comes in lies beside the one that is taught, and becomes it with one small file: a room that is open goes
on with its own, and a laptop that is switched off in between has the one or the other, never half of each.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kit.content import course, pack
from kit.content.toml_file import FileWrong
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from kit.content.course import Course
    from kit.content.pack import Pack

COURSES = "courses"
TAUGHT = "taught.json"
NAME = re.compile(r"[0-9a-f]{16}")
LETTERS = 16
"""How many digits of its fingerprint a course is named by here."""


class PackGone(Refusal):
    """The course does not lie here any more."""

    kind = "pack-gone"


class CourseNotWritten(Refusal):
    """The disk does not take it."""

    kind = "course-not-written"


class _Taught(msgspec.Struct, frozen=True):
    now: str = ""
    before: str = ""


class Shelf:
    """The courses in the data folder `data`. `given`: the course that whoever opened the room set; then nothing of this
    is used, and nothing changed.
    """

    def __init__(self, data: Path, given: Path | None = None) -> None:
        self._folder = data / COURSES
        self.given = given

    @property
    def taught(self) -> Path | None:
        """The course to teach; None for the lessons of the kit."""
        return self.given or self._place(self._state().now)

    @property
    def before(self) -> Path | None:
        """The course that was taught before, None for the lessons of the kit."""
        return self._place(self._state().before)

    def put(self, arrived: Pack) -> Path:
        """Lay a course down, to be looked at, and return where. Raises CourseNotWritten."""
        place = self._folder / arrived.fingerprint[:LETTERS]
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            unfinished = Path(tempfile.mkdtemp(prefix=".arriving-", dir=self._folder))
            try:
                head = msgspec.json.encode(arrived.manifest)
                for name, content in ((pack.MANIFEST, head), *arrived.files.items()):
                    file = unfinished / name
                    file.parent.mkdir(parents=True, exist_ok=True)
                    _write(file, content)
                if not place.exists():
                    unfinished.replace(place)
            finally:
                shutil.rmtree(unfinished, ignore_errors=True)
        except OSError as error:
            raise CourseNotWritten(folder=str(self._folder)) from error
        return place

    def place(self, name: str) -> Path:
        """Return where a course lies that was put here. Raises PackGone."""
        found = self._place(name)
        if found is None:
            raise PackGone
        return found

    def teach(self, at: Path | None) -> None:
        """Teach a course from the next opening of the room on; None: the kit's lessons. Raises CourseNotWritten."""
        state, name = self._state(), at.name if at else ""
        if name == state.now:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            unfinished = self._folder / f".{TAUGHT}"
            _write(unfinished, msgspec.json.encode(_Taught(name, state.now)))
            unfinished.replace(self._folder / TAUGHT)
        except OSError as error:
            raise CourseNotWritten(folder=str(self._folder)) from error

    def sweep(self) -> None:
        """Take away what is neither taught nor was before: nobody can go back to it. Called before a room opens."""
        state = self._state()
        for path in self._folder.iterdir() if self._folder.is_dir() else ():
            if path.name not in (state.now, state.before, TAUGHT):
                with suppress(OSError):
                    shutil.rmtree(path) if path.is_dir() else path.unlink()

    def _place(self, name: str) -> Path | None:
        path = self._folder / name
        return path if NAME.fullmatch(name) and path.is_dir() else None

    def _state(self) -> _Taught:
        try:
            return msgspec.json.decode((self._folder / TAUGHT).read_bytes(), type=_Taught)
        except (OSError, msgspec.MsgspecError):
            return _Taught()


def words_of(at: Path) -> str:
    """Return the six words of a course that came in a pack, empty for one that did not."""
    try:
        manifest = msgspec.json.decode((at / pack.MANIFEST).read_bytes(), type=pack.Manifest)
    except (OSError, msgspec.MsgspecError):
        return ""
    return pack.words(pack.fingerprint(manifest.files))


def readable(at: Path | None) -> Course | None:
    """Return what a course says of itself, None where there is none that can be read."""
    with suppress(FileWrong):
        return course.about(at) if at else None
    return None


def _write(file: Path, content: bytes) -> None:
    """Write a file, and have it on the disk."""
    with file.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
