"""Offer: the lessons a room has: each notebook `NN_slug.ipynb`, its languages, and what its lesson file says of it.

A notebook without a lesson file (number 00: every kind of field, to try phones with) can be opened by its address and
stands in no list.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content import course, lesson, shipped
from kit.content.messages import LANGUAGES
from kit.content.problem import Problem
from kit.server.room import Lesson

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

NAME = re.compile(r"(\d\d)_([a-z][a-z0-9_]*)\.ipynb")


@dataclass(frozen=True, slots=True)
class Offer:
    """One notebook: `paths` by language, Vietnamese always there. `minutes` is 0 where no lesson file says."""

    slug: str
    titles: Mapping[str, str]
    minutes: int
    paths: Mapping[str, Path]
    steps: tuple[str, ...] = ()

    def path(self, language: str) -> Path:
        """Return the notebook in `language`, or in Vietnamese where there is none."""
        return self.paths.get(language) or self.paths[LANGUAGES[0]]

    @property
    def lesson(self) -> Lesson | None:
        """What the room lists; None for a notebook without a lesson file."""
        return Lesson(self.slug, self.titles, self.minutes, self.steps) if self.minutes else None


def folder_of(data: Path) -> Path:
    """Return the folder of notebooks: the facilitator's own copies in `data` where she has some, else the shipped."""
    own = data / "notebooks"
    return own if own.is_dir() else shipped.folder("notebooks")


def offered(data: Path, left_out: Callable[[Problem], None]) -> dict[str, Offer]:
    """Return what a room on `data` offers, by slug, in its order: the course's lessons, else what `folder_of` has.

    A lesson of the course that cannot be read is left out, and `left_out` hears why: the others are taught all the
    same. Raises LessonFileWrong without a course.
    """
    taught = course.current()
    if taught is None:
        return offers(folder_of(data))
    found = {}
    for slug in taught.lessons:
        try:
            if offer := _of_course(slug):
                found[slug] = offer
            else:
                left_out(Problem(f"{course.NOTEBOOKS}/NN_{slug}.ipynb", "", "file-missing"))
        except lesson.LessonFileWrong as wrong:
            left_out(wrong.problem)
    tryouts = offers(shipped.folder(course.NOTEBOOKS))
    return {**found, **{slug: offer for slug, offer in tryouts.items() if offer.lesson is None}}


def _of_course(slug: str) -> Offer | None:
    """Return a lesson of the course; None where it has no notebook."""
    paths = {language: path for language in LANGUAGES if (path := course.notebook(slug, language))}
    return _taught(slug, paths) if LANGUAGES[0] in paths else None


def _taught(slug: str, paths: Mapping[str, Path]) -> Offer:
    about = lesson.read(slug)
    titles = {language: about.title.within(language) for language in LANGUAGES}
    return Offer(slug, titles, about.minutes, paths, tuple(step.id for step in about.steps))


def offers(folder: Path) -> dict[str, Offer]:
    """Return what `folder` offers, by slug, in the order of the numbers. Raises LessonFileWrong."""
    found = {}
    for path in sorted(folder.glob("*.ipynb")):
        name = NAME.fullmatch(path.name)
        if name is None:
            continue
        paths = {LANGUAGES[0]: path}
        paths |= {
            other: folder / other / path.name for other in LANGUAGES[1:] if (folder / other / path.name).is_file()
        }
        slug = name[2]
        if lesson.is_there(slug):
            found[slug] = _taught(slug, paths)
        else:
            found[slug] = Offer(slug, {language: _title(at) for language, at in paths.items()}, 0, paths)
    return found


def _title(path: Path) -> str:
    """Return what a notebook calls itself; its name where it cannot be read."""
    try:
        return str(json.loads(path.read_text(encoding="utf-8"))["metadata"]["title"])
    except (OSError, ValueError, KeyError, TypeError):
        return path.stem
