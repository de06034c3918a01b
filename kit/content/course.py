"""Course: an organization's own lessons, laid over those of the kit file by file.

A course is a folder. What it does not hold comes from the kit, so it holds only what was changed or is new:

    course.toml                               what it is called, who made it, which lessons in which order
    lessons/<slug>.toml                       what a lesson asks and answers
    notebooks/NN_<slug>.ipynb, notebooks/en/  its story
    slides/NN_<slug>.md, slides/en/           its slides
    pictures/<name>.svg, .png, .jpg           drawings and photos, by name

    # course.toml
    title = { vi = "Bán hàng an toàn", en = "Selling safely" }
    version = "1"
    made_by = "Hội LHPN xã …"                 # who answers for it
    contact = "0207 …"                        # whom to ask about it
    languages = ["vi", "en"]                  # ["vi"] where nothing is translated: English visitors read Vietnamese
    lessons = ["pricing", "safety"]           # the order; a lesson that is not named is not taught

Which course a process teaches stands in its environment, so that workers, kernels and whatever else it starts teach the
same. `looking_at` is for looking at another one for a moment, as a check of a pack does while a room is open.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from kit.content import shipped
from kit.content.lesson_shape import Identifier, Text  # noqa: TC001 (msgspec reads the annotations)
from kit.content.problem import Problem
from kit.content.toml_file import FileWrong, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

VARIABLE = "CHOPHIEN_COURSE"
ABOUT = "course.toml"
LESSONS, NOTEBOOKS, SLIDES, PICTURES = "lessons", "notebooks", "slides", "pictures"
KIT_LESSONS = Path(__file__).parent / "lessons"
KIT_PICTURES = Path(__file__).parent / "pictures"
Line = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]


class Course(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `course.toml` says."""

    title: Text
    made_by: Line
    contact: Line
    lessons: Annotated[tuple[Identifier, ...], msgspec.Meta(min_length=1, max_length=30)]
    version: Annotated[str, msgspec.Meta(min_length=1, max_length=20)] = "1"
    languages: Annotated[tuple[Literal["vi", "en"], ...], msgspec.Meta(min_length=1, max_length=2)] = ("vi", "en")


_LOOKED_AT: ContextVar[tuple[Path | None] | None] = ContextVar("looked_at", default=None)


def folder() -> Path | None:
    """Return the folder of the course that is taught; None where the kit's own lessons are."""
    if (looked_at := _LOOKED_AT.get()) is not None:
        return looked_at[0]
    named = os.environ.get(VARIABLE, "")
    return Path(named) if named else None


def teach(at: Path | None) -> None:
    """Teach a course from now on, here and in every process that is started from here; None: the kit's own lessons."""
    if at is None:
        os.environ.pop(VARIABLE, None)
    else:
        os.environ[VARIABLE] = str(at.resolve())


@contextmanager
def looking_at(at: Path | None) -> Iterator[None]:
    """Have this thread, and nobody else, find the course in `at`; None: the kit's own lessons."""
    token = _LOOKED_AT.set((at,))
    try:
        yield
    finally:
        _LOOKED_AT.reset(token)


def current() -> Course | None:
    """Return what the course that is taught says of itself, None where there is none. Raises FileWrong."""
    at = folder()
    return about(at) if at else None


def about(at: Path) -> Course:
    """Return what a course says of itself. Raises FileWrong."""
    file = at / ABOUT
    try:
        return _about(file, file.stat().st_mtime_ns)
    except OSError:
        raise FileWrong(Problem(ABOUT, "", "course-missing", {"folder": at.name})) from None


@lru_cache(maxsize=8)
def _about(file: Path, _changed: int) -> Course:
    found = parsed(file, Course, languages=_languages(file))
    twice = next((slug for slug in found.lessons if found.lessons.count(slug) > 1), "")
    if twice:
        raise FileWrong(Problem(ABOUT, "lessons", "course-lesson-twice", {"slug": twice}))
    if found.languages[0] != "vi":
        raise FileWrong(Problem(ABOUT, "languages", "course-without-vietnamese"))
    return found


class _Languages(msgspec.Struct, frozen=True):
    languages: tuple[str, ...] = ()


def _languages(file: Path) -> tuple[str, ...]:
    """Return the languages that a course says it is in, before its words are looked at."""
    return parsed(file, _Languages).languages


def mark() -> str:
    """Return what tells this course from another in a workshop's settings; empty for the kit's own lessons."""
    at = folder()
    return at.name if at else ""


def lesson_file(slug: str) -> Path:
    """Return where a lesson's file lies: in the course, else in the kit."""
    own = (at := folder()) and at / LESSONS / f"{slug}.toml"
    return own if own and own.is_file() else KIT_LESSONS / f"{slug}.toml"


def notebook(slug: str, language: str = "vi") -> Path | None:
    """Return the notebook of a lesson in a language: the course's, else the kit's; None where there is none.

    A course's story in Vietnamese alone has no English twin, whatever the kit has: that would tell something else.
    """
    below = () if language == "vi" else (language,)
    for top in layers(NOTEBOOKS):
        if own := _numbered(top, slug, ".ipynb"):
            found = top.joinpath(*below, own.name)
            return found if found.is_file() else None
    return None


def layers(kind: str) -> tuple[Path, ...]:
    """Return the folders in which notebooks or slides are looked for; the first that has one wins."""
    at = folder()
    return (*((at / kind,) if at else ()), shipped.folder(kind))


def _numbered(top: Path, slug: str, ending: str) -> Path | None:
    return next(iter(sorted(top.glob(f"[0-9][0-9]_{slug}{ending}"))), None)
