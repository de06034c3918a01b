"""Course changes: what differs for the class when another course is taught: lessons that come, go, or were changed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content import course
from kit.content import lesson as lessons
from kit.content.slides_file import deck_of, place
from kit.content.toml_file import FileWrong

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Changes:
    """Titles of lessons, in the language asked for; `order` are all that are taught then."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    order: tuple[str, ...]
    reordered: bool

    @property
    def any(self) -> bool:
        """Whether anything is different."""
        return bool(self.added or self.changed or self.removed or self.reordered)


def changes(now: Path | None, then: Path, language: str) -> Changes:
    """Return what differs between the course that is taught (None: the kit's lessons) and the one in `then`."""
    before, after = _taught(now, language), _taught(then, language)
    stay = [slug for slug in after if slug in before]
    return Changes(
        added=tuple(after[slug][0] for slug in after if slug not in before),
        changed=tuple(after[slug][0] for slug in stay if after[slug][1] != before[slug][1]),
        removed=tuple(before[slug][0] for slug in before if slug not in after),
        order=tuple(title for title, _ in after.values()),
        reordered=stay != [slug for slug in before if slug in after],
    )


def _taught(at: Path | None, language: str) -> dict[str, tuple[str, str]]:
    """Return the title of each lesson by slug in its order, and a sum of all that is shown of it."""
    with course.looking_at(at):
        return {slug: (_title(slug, language), _sum(slug)) for slug in _order()}


def _order() -> list[str]:
    if course.folder():
        return lessons.names()
    return sorted(lessons.names(), key=lambda slug: lessons.read(slug).number)


def _title(slug: str, language: str) -> str:
    try:
        return lessons.read(slug).title.within(language)
    except FileWrong:
        return slug


def _sum(slug: str) -> str:
    whole = hashlib.sha256()
    for file in _files(slug):
        whole.update(hashlib.sha256(file.read_bytes()).digest() if file.is_file() else b"none")
    return whole.hexdigest()


def _files(slug: str) -> Iterator[Path]:
    yield course.lesson_file(slug)
    folders = course.layers(course.SLIDES)
    deck = deck_of(folders, slug)
    for language in ("vi", "en"):
        if path := course.notebook(slug, language):
            yield path
        if deck:
            yield place(folders, deck, language)
