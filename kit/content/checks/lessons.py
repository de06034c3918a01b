"""Lessons: each file can be read, and has its notebook and its slides (which have their English twins: see there).

Notebooks numbered 00 are pages to try phones on before a class. They teach nothing, so they have no lesson file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content import course, lesson
from kit.content.checks import exercises, worksheets
from kit.content.problem import Problem
from kit.content.shipped import folder as shipped

if TYPE_CHECKING:
    from pathlib import Path

TRYOUT = "00_"


def check(folder: Path | None = None, notebooks: Path | None = None, slides: Path | None = None) -> list[Problem]:
    """Return the problems of all lessons: their own files, and the notebooks and slides that belong to them."""
    folder = folder or course.KIT_LESSONS
    notebooks = notebooks or shipped("notebooks")
    slides = slides or shipped("slides")
    slugs = lesson.names(folder)
    problems = []
    for slug in slugs:
        try:
            found = lesson.read(slug, folder)
        except lesson.LessonFileWrong as wrong:
            problems.append(wrong.problem)
            continue
        unknown = [need for need in found.needs if need not in slugs]
        problems += [Problem(f"{slug}.toml", "needs", "lesson-unknown", {"slug": need}) for need in unknown]
        problems += exercises.check(f"{slug}.toml", found)
        problems += worksheets.check(f"{slug}.toml", found)
        problems += _missing(f"{found.number:02d}_{slug}", notebooks, slides)
    numbered = [path for path in sorted(notebooks.glob("[0-9]*.ipynb")) if not path.name.startswith(TRYOUT)]
    alone = [path.name for path in numbered if path.stem[3:] not in slugs]
    return problems + [Problem(name, "", "notebook-without-lesson") for name in alone]


def _missing(name: str, notebooks: Path, slides: Path) -> list[Problem]:
    paths = (notebooks / f"{name}.ipynb", slides / f"{name}.md")
    return [Problem(f"{path.parent.name}/{path.name}", "", "file-missing") for path in paths if not path.exists()]
