"""Offer: the lessons a room has: each notebook `NN_slug.ipynb`, its languages, and what its lesson file says of it.

A notebook without a lesson file (number 00: every kind of field, to try phones with) can be opened by its address and
stands in no list.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content import lesson, shipped
from kit.content.messages import LANGUAGES
from kit.server.room import Lesson

if TYPE_CHECKING:
    from collections.abc import Mapping
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


def offers(folder: Path) -> dict[str, Offer]:
    """Return what `folder` offers, by slug, in the order of the numbers. Raises LessonFileWrong."""
    found = {}
    written = set(lesson.names())
    for path in sorted(folder.glob("*.ipynb")):
        name = NAME.fullmatch(path.name)
        if name is None:
            continue
        paths = {LANGUAGES[0]: path}
        paths |= {
            other: folder / other / path.name for other in LANGUAGES[1:] if (folder / other / path.name).is_file()
        }
        slug = name[2]
        if slug in written:
            about = lesson.read(slug)
            titles = {language: about.title.within(language) for language in LANGUAGES}
            found[slug] = Offer(slug, titles, about.minutes, paths, tuple(step.id for step in about.steps))
        else:
            found[slug] = Offer(slug, {language: _title(at) for language, at in paths.items()}, 0, paths)
    return found


def _title(path: Path) -> str:
    """Return what a notebook calls itself; its name where it cannot be read."""
    try:
        return str(json.loads(path.read_text(encoding="utf-8"))["metadata"]["title"])
    except (OSError, ValueError, KeyError, TypeError):
        return path.stem
