"""Course draft: a course to begin with, and a lesson with a frame to fill in, so that nobody begins with an empty page.

What is written here passes the check as it stands; its sentences say what belongs in their place.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from kit.content import course, shipped
from kit.content import lesson as lessons
from kit.content.course_files import SLUG
from kit.content.course_shelf import CourseNotWritten
from kit.content.messages import messages
from kit.content.slides_file import deck_of
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TEMPLATES = Path(__file__).parent / "drafts"
MINUTES = (10, 20)
"""Of the two slides of a new lesson."""
SENTENCES = (
    *("title", "rule", "objective", "tell", "tell-what", "tell-label"),
    *("ask", "ask-what", "ask-label", "yes", "no", "right", "wrong", "hint"),
)
"""What a new lesson says: `draft-lesson-…` of the catalogues."""
ENDS = {course.LESSONS: ".toml", course.NOTEBOOKS: ".ipynb", course.SLIDES: ".md"}
MAY_STAY = ("ask-label",)
"""Of these, what does for any lesson."""


class CourseFolderTaken(Refusal):
    """There is something in the folder."""

    kind = "course-folder-taken"


class CourseSlug(Refusal):
    """No lesson can be called so, or one is: `slug`."""

    kind = "course-slug"


def begin(at: Path, only: Sequence[str] = ()) -> list[str]:
    """Make a course of the kit's lessons, or of copies of some of them, and return what was copied.

    Raises CourseFolderTaken, CourseSlug for a lesson there is none of, CourseNotWritten.
    """
    if at.exists() and (not at.is_dir() or any(at.iterdir())):
        raise CourseFolderTaken(folder=str(at))
    with course.looking_at(None):
        slugs = sorted(lessons.names(), key=lambda slug: lessons.read(slug).number)
        for slug in only:
            if slug not in slugs:
                raise CourseSlug(slug=slug)
        copied = list(only) or slugs
        try:
            for slug in copied:
                _copy(at, slug)
            for top in (course.LESSONS, course.NOTEBOOKS, course.SLIDES, course.PICTURES):
                (at / top).mkdir(parents=True, exist_ok=True)
            _write(at / course.ABOUT, "about", {"lessons": json.dumps(slugs, ensure_ascii=False)})
        except OSError as error:
            raise CourseNotWritten(folder=str(at)) from error
    return copied


def add(at: Path, slug: str) -> list[str]:
    """Add a lesson to the course in `at`, last in its order, and return the files to edit.

    Raises CourseSlug, CourseNotWritten, FileWrong.
    """
    about = course.about(at)
    with course.looking_at(at):
        if not re.fullmatch(SLUG, slug) or lessons.is_there(slug) or slug in about.lessons:
            raise CourseSlug(slug=slug)
    number = min(99, len(about.lessons) + 1)
    name = f"{number:02d}_{slug}"
    said = {"slug": slug, "number": str(number), "minutes": str(sum(MINUTES))}
    made = [f"{course.LESSONS}/{slug}.toml"]
    try:
        _write(at / made[0], "lesson", {**said, **_both()})
        for language in about.languages:
            below = "" if language == "vi" else f"{language}/"
            made += [f"{course.NOTEBOOKS}/{below}{name}.ipynb", f"{course.SLIDES}/{below}{name}.md"]
            _notebook(at / made[-2], slug, language)
            words = {key: messages(language).say(f"draft-slides-{key}") for key in ("first", "second", "say")}
            minutes = {"minutes_first": str(MINUTES[0]), "minutes_second": str(MINUTES[1])}
            _write(at / made[-1], "slides", {**words, **minutes})
        _name_it(at / course.ABOUT, slug)
    except OSError as error:
        raise CourseNotWritten(folder=str(at)) from error
    return made


def unfilled(at: Path) -> list[str]:
    """Return the files of a course in which a sentence of the frame still stands, as women would read it."""
    about = (TEMPLATES / "about.txt").read_text(encoding="utf-8")
    frame = {words for words in _pieces(about) if "…" in words}
    keys = [f"lesson-{key}" for key in (*SENTENCES, "story", "story-ask") if key not in MAY_STAY]
    keys += ["slides-first", "slides-second", "slides-say"]
    frame |= {messages(language).say(f"draft-{key}") for language in ("vi", "en") for key in keys}
    files = [at / course.ABOUT]
    files += [path for top, end in ENDS.items() for path in sorted((at / top).rglob(f"*{end}"))]
    return [path.relative_to(at).as_posix() for path in files if frame & _pieces(path.read_text(encoding="utf-8-sig"))]


def _pieces(text: str) -> set[str]:
    """Return the lines of a file and what stands in quotation marks in it, headings without their marks."""
    return {piece.lstrip("# ") for piece in (*text.splitlines(), *re.findall(r'"([^"\n]*)"', text))}


def _both() -> dict[str, str]:
    """Return what a new lesson says, in both languages side by side, by the name of its place."""
    return {key.replace("-", "_"): _text(f"draft-lesson-{key}") for key in SENTENCES}


def _text(key: str) -> str:
    said = {language: json.dumps(messages(language).say(key), ensure_ascii=False) for language in ("vi", "en")}
    return "{ " + ", ".join(f"{language} = {words}" for language, words in said.items()) + " }"


def _write(file: Path, template: str, details: Mapping[str, str]) -> None:
    """Write a file of one of the templates beside this module."""
    text = (TEMPLATES / f"{template}.txt").read_text(encoding="utf-8")
    for name, value in details.items():
        text = text.replace(f"<<{name}>>", value)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def _notebook(file: Path, slug: str, language: str) -> None:
    say = messages(language).say
    code = ['from kit.ui import Lesson\n\nlesson = Lesson("' + slug + '")', 'lesson.step("tell")', 'lesson.step("ask")']
    told = [f"# {say('draft-lesson-title')}", say("draft-lesson-story"), say("draft-lesson-story-ask")]
    cells: list[dict[str, object]] = []
    for number, (words, source) in enumerate(zip(told, code, strict=True), start=1):
        cells.append({"cell_type": "markdown", "id": f"prose-{number}", "metadata": {}, "source": words})
        made: dict[str, object] = {"cell_type": "code", "id": f"code-{number}", "metadata": {}, "source": source}
        cells.append({**made, "execution_count": None, "outputs": []})
    about = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "lang": language,
        "language_info": {"name": "python"},
    }
    notebook = {"cells": cells, "metadata": about, "nbformat": 4, "nbformat_minor": 5}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(notebook, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def _name_it(file: Path, slug: str) -> None:
    """Put a lesson at the end of the course's list, the rest of the file as it stands."""
    text = file.read_text(encoding="utf-8-sig")
    list_of = re.compile(r"^(\s*lessons\s*=\s*\[[^\]]*?),?(\s*\])", re.MULTILINE)
    file.write_text(list_of.sub(rf'\1, "{slug}"\2', text, count=1), encoding="utf-8", newline="\n")


def _copy(at: Path, slug: str) -> None:
    """Copy a lesson of the kit: its file, notebooks and slides."""
    files = {f"{course.LESSONS}/{slug}.toml": course.lesson_file(slug)}
    for language, below in (("vi", ""), ("en", "en/")):
        if path := course.notebook(slug, language):
            files[f"{course.NOTEBOOKS}/{below}{path.name}"] = path
        folder = shipped.folder(course.SLIDES)
        if name := deck_of(folder, slug):
            files[f"{course.SLIDES}/{below}{name}.md"] = folder / f"{below}{name}.md"
    for name, path in files.items():
        (at / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, at / name)
