"""Course: everything that is wrong in an organization's course, in one go and in words for who wrote it.

A course is checked as it would be taught: with what it does not hold taken from the kit. What the kit alone says is
checked too where the course has changed something beside it: a lesson with a new step needs slides with that step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content import course, course_files
from kit.content import lesson as lessons
from kit.content.checks import course_lessons, course_notebooks, course_pictures, exercises, slides, worksheets
from kit.content.checks.slides import of_deck
from kit.content.nearest import nearest
from kit.content.problem import Problem
from kit.content.slides_file import names as deck_names
from kit.content.toml_file import FileWrong

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from kit.content.course import Course


def check(at: Path, on: date) -> list[Problem]:
    """Return the problems of the course in the folder `at`, its slides as they are shown `on` a day."""
    with course.looking_at(at):
        found = course_files.check(at)
        found += course_pictures.check(at)
        try:
            about = course.about(at)
        except FileWrong as wrong:
            return [wrong.problem, *found]
        for slug in about.lessons:
            found += _lesson(at, about, slug)
        found += _left_over(at, about)
        found += _decks(at, about, on)
    return list(dict.fromkeys(found))


def _lesson(at: Path, about: Course, slug: str) -> Iterator[Problem]:
    if not lessons.is_there(slug):
        known = {path.stem for top in (at / course.LESSONS, course.KIT_LESSONS) for path in top.glob("*.toml")}
        like = nearest(slug, known)
        yield Problem(
            course.ABOUT,
            "lessons",
            "course-lesson-misspelt" if like else "course-lesson-unknown",
            {"slug": slug, "like": like},
        )
        return
    file = f"{course.LESSONS}/{slug}.toml"
    try:
        lesson = lessons.read(slug)
    except FileWrong as wrong:
        yield Problem(file, wrong.problem.place, wrong.problem.kind, wrong.problem.details)
        return
    before = about.lessons[: about.lessons.index(slug)]
    for need in lesson.needs:
        if need not in before:
            kind = "course-need-later" if need in about.lessons else "course-need-missing"
            yield Problem(course.ABOUT, "lessons", kind, {"slug": slug, "need": need})
    if (at / file).is_file():
        yield from exercises.check(file, lesson)
        yield from worksheets.check(file, lesson)
        yield from course_lessons.check(file, lesson)
    for language in about.languages:
        yield from course_notebooks.check(at, slug, lesson, language)


def _left_over(at: Path, about: Course) -> Iterator[Problem]:
    """Yield what lies in the course and is never taught, since nothing names it."""
    for path in sorted((at / course.LESSONS).glob("*.toml")):
        if path.stem not in about.lessons:
            yield Problem(f"{course.LESSONS}/{path.name}", "", "course-lesson-not-taught", {"slug": path.stem})
    for path in sorted((at / course.NOTEBOOKS).glob("*.ipynb")):
        slug = path.stem[3:]
        if slug not in about.lessons and not (at / course.LESSONS / f"{slug}.toml").is_file():
            yield Problem(f"{course.NOTEBOOKS}/{path.name}", "", "notebook-without-lesson")
    if "en" not in about.languages:
        for top in (course.NOTEBOOKS, course.SLIDES):
            if (at / top / "en").is_dir() and any((at / top / "en").iterdir()):
                yield Problem(f"{top}/en", "", "course-english-unsaid")


def _decks(at: Path, about: Course, on: date) -> Iterator[Problem]:
    """Yield the problems of the course's decks, and of the kit's to lessons that the course has changed."""
    folders = course.layers(course.SLIDES)
    decks = {name[3:]: name for name in deck_names(folders)}
    own = {path.stem for path in (at / course.SLIDES).glob("*.md")}
    for slug, name in decks.items():
        changed = slug in about.lessons and (at / course.LESSONS / f"{slug}.toml").is_file()
        if name in own or changed:
            try:
                found = of_deck(folders, name, on, about.languages)
            except FileWrong:
                continue  # its lesson says so
            kit = name not in own and any(problem.kind in slides.AGAINST_LESSON for problem in found)
            yield from [Problem(f"{course.SLIDES}/{name}.md", "", "course-slides-of-kit")] if kit else found
    for slug in about.lessons:
        if slug not in decks and lessons.is_there(slug):
            yield Problem(f"{course.SLIDES}/NN_{slug}.md", "", "file-missing")
