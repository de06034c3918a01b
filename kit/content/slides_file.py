"""Slides file: reads a deck from `slides/NN_slug.md` or its English twin in `slides/en/`.

`---` on a line of its own stands between slides; a line that begins with `@` puts something of the kit there; `Note:`
and whole minutes begin what only the facilitator sees. Every thing that cannot be read is a problem with its line, and
the rest of the deck is there all the same: a slip of the pen must not cost a class its slides.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kit.content import course, pictures
from kit.content import lesson as lessons
from kit.content.class_question import class_questions
from kit.content.messages import LANGUAGES
from kit.content.problem import Problem
from kit.content.slides import (
    Block,
    Bullets,
    Chart,
    Deck,
    Embed,
    Note,
    Paragraph,
    Pictures,
    Question,
    Slide,
    Steps,
)
from kit.content.slides_figures import Figures
from kit.content.slides_markdown import blocks, line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kit.content.lesson_shape import Lesson

NAME = re.compile(r"\d\d_([a-z][a-z0-9_]*)")
BETWEEN = re.compile(r"---\s*")
NOTE = re.compile(r"Note:\s*(\d{1,3})?\D*")
COMMAND = re.compile(r"@([a-z]+)(?:\s+(.*?))?\s*")
CHARTS = frozenset({"cost", "price", "year"})
PARTS = frozenset({"join", "progress", "answer", "timer"})
"""What of the projector stands alone; `result` also names a lesson and one of its steps."""
COMMANDS = ("objectives", "remember", "steps", "chart", *sorted(PARTS), "result")
PICTURES = "pictures"
Folders = Path | tuple[Path, ...]
"""Where decks lie; of several folders, the first that has one."""
ASKED, TROUBLE = "? ", "! "
"""What a line of a note begins with that somebody is likely to ask, and what to do when it goes wrong."""
LOOSE = re.compile(r"(?<=\d)\x20(?=(?:đ|kg|%)(?!\w))")
"""Where a line must not break: "8.000" at the end of one and "đ" on the next is hard to read from the back."""


class SlidesMissing(LookupError):
    """There is no deck of that name in that language, or it is no text in UTF-8."""


def names(folders: Folders) -> list[str]:
    """Return the names of all decks in `folders`, in their order; of two with one slug, that of the first folder."""
    found: dict[str, str] = {}
    for folder in (folders,) if isinstance(folders, Path) else folders:
        for path in folder.glob("*.md"):
            if name := NAME.fullmatch(path.stem):
                found.setdefault(name[1], path.stem)
    return sorted(found.values())


def deck_of(folders: Folders, slug: str) -> str:
    """Return the name of the deck that is named for `slug`, empty where there is none."""
    return next((name for name in names(folders) if name.partition("_")[2] == slug), "")


def place(folders: Folders, name: str, language: str) -> Path:
    """Return where a deck's file lies: in the first of the folders that has the deck in Vietnamese."""
    tops = (folders,) if isinstance(folders, Path) else folders
    top = next((folder for folder in tops if (folder / f"{name}.md").is_file()), tops[-1])
    return (top if language == LANGUAGES[0] else top / language) / f"{name}.md"


def read(folder: Folders, name: str, *, language: str, on: date) -> Deck:
    """Return the deck as it is shown `on` a day. Raises SlidesMissing, LessonFileWrong."""
    path = place(folder, name, language)
    if not NAME.fullmatch(name) or language not in LANGUAGES:
        raise SlidesMissing(name)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        if language != LANGUAGES[0] and course.folder():  # nobody translated it: the English page shows what there is
            return read(folder, name, language=LANGUAGES[0], on=on)
        raise SlidesMissing(name) from error
    except (OSError, UnicodeDecodeError) as error:
        raise SlidesMissing(name) from error
    return parse(text, name, language=language, on=on, folder=folder)


def parse(text: str, name: str, *, language: str, on: date, folder: Folders) -> Deck:
    """Return the deck that `text` is. Its lesson is the one whose slug it is named for."""
    slug = name.partition("_")[2]
    lesson = lessons.read(slug) if lessons.is_there(slug) else None
    where = f"slides/{name}.md" if language == LANGUAGES[0] else f"slides/{language}/{name}.md"
    reading = _Reading(where, Figures(language, on, lesson), lesson, folder)
    slides = tuple(reading.slide(start, lines) for start, lines in _slides(unicodedata.normalize("NFC", text)))
    return Deck(name, language, slides, slug if lesson else "", tuple(reading.problems))


def drawing(folders: Folders, name: str) -> str:
    """Return a picture as SVG: one of the slides' own, else the course's or the kit's. Raises FileNotFoundError."""
    if not pictures.NAME.fullmatch(name):
        raise FileNotFoundError(name)
    for folder in (folders,) if isinstance(folders, Path) else folders:
        own = folder / PICTURES / f"{name}.svg"
        if own.is_file():
            return own.read_text(encoding="utf-8").strip()
    return pictures.drawing(name)


def _slides(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each slide's first line number and its lines."""
    lines: list[str] = []
    start = 1
    for number, one in enumerate(text.splitlines(), start=1):
        if BETWEEN.fullmatch(one):
            yield start, lines
            lines, start = [], number + 1
        else:
            lines.append(one)
    yield start, lines


def _chunks(start: int, lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield what blank lines part, each command alone, each question and trouble with what follows it, with the
    number of its first line.
    """
    held: list[str] = []
    for number, one in enumerate([*lines, ""], start=start):
        command = one.startswith("@")
        if held and (command or not one.strip() or one.startswith((ASKED, TROUBLE))):
            yield number - len(held), "\n".join(held)
            held = []
        if command:
            yield number, one
        elif one.strip():
            held.append(one)


@dataclass(slots=True)
class _Reading:
    where: str
    figures: Figures
    lesson: Lesson | None
    folder: Folders
    problems: list[Problem] = field(default_factory=list)

    def slide(self, start: int, lines: list[str]) -> Slide:
        at = next((index for index, one in enumerate(lines) if NOTE.match(one)), len(lines))
        for number, one in enumerate(lines, start=start):
            for unknown in self.figures.unknown(one):
                self._wrong(number, "slides-figure-unknown", figure=unknown)
        found: list[Block] = []
        for number, chunk in _chunks(start, lines[:at]):
            found += self._command(number, chunk) if chunk.startswith("@") else self._markdown(number, chunk)
        slide = Slide(tuple(found), self._note(start + at, lines[at:]), start)
        first = start + next((index for index, one in enumerate(lines) if one.strip()), 0)
        if not slide.title:
            self._wrong(first, "slides-without-heading")
        if not lines[at:]:
            self._wrong(first, "slides-without-notes")
        return slide

    def _wrong(self, number: int, kind: str, **details: object) -> None:
        self.problems.append(Problem(self.where, f"line {number}", kind, details))

    def _markdown(self, number: int, chunk: str) -> tuple[Block, ...]:
        read = blocks(LOOSE.sub("\N{NO-BREAK SPACE}", self.figures.filled(chunk)))
        for name in read.unknown:
            self._wrong(number, "slides-not-shown", what=name)
        found: list[Block] = []
        for block in read.found:
            if isinstance(block, Pictures):
                row = tuple(one for one in block.row if self._is_drawn(number, one.name))
                for one in row:
                    if not one.said.strip():
                        self._wrong(number, "slides-picture-unsaid", picture=one.name)
                found += [Pictures(row)] if row else []
            else:
                found.append(block)
        return tuple(found)

    def _is_drawn(self, number: int, name: str) -> bool:
        try:
            drawing(self.folder, name)
        except FileNotFoundError:
            self._wrong(number, "slides-picture-missing", picture=name)
            return False
        return True

    def _command(self, number: int, text: str) -> tuple[Block, ...]:
        found = COMMAND.fullmatch(text)
        name, asked = (found[1], (found[2] or "").split()) if found else (text, [])
        if name in PARTS and not asked:
            return (Embed(name),)
        if name == "chart" and len(asked) == 1 and asked[0] in CHARTS:
            return (Chart(asked[0]),)
        if name == "result" and len(asked) == 1:
            return self._result(number, asked[0])
        if name == "steps" and 1 <= len(asked) <= 2:
            return self._steps(number, asked[0], asked[-1])
        if name in ("objectives", "remember") and not asked:
            return self._of_lesson(number, name)
        known = ", ".join(f"@{one}" for one in COMMANDS)
        self._wrong(number, "slides-command-unknown", command=text, known=known)
        return ()

    def _of_lesson(self, number: int, name: str) -> tuple[Block, ...]:
        if self.lesson is None:
            self._wrong(number, "slides-no-lesson", command=f"@{name}")
            return ()
        language = self.figures.language
        if name == "remember":
            return (Paragraph(line(self.lesson.rule_of_thumb.within(language)), big=True),)
        return (Bullets(tuple(line(one.within(language)) for one in self.lesson.objectives)),)

    def _result(self, number: int, asked: str) -> tuple[Block, ...]:
        slug, _, step = asked.partition("/")
        lesson = lessons.read(slug) if lessons.is_there(slug) else None
        if lesson is None or step not in {one.id for one in lesson.steps}:
            self._wrong(number, "slides-step-unknown", step=asked)
            return ()
        known = [question.step for question in class_questions(lesson)]
        if step not in known:
            self._wrong(number, "slides-no-question", step=asked, known=", ".join(known))
            return ()
        return (Embed(f"result/{slug}/{step}"),)

    def _steps(self, number: int, first: str, last: str) -> tuple[Block, ...]:
        if self.lesson is None:
            self._wrong(number, "slides-no-lesson", command="@steps")
            return ()
        ids = [step.id for step in self.lesson.steps]
        for step in (first, last):
            if step not in ids:
                self._wrong(number, "slides-step-unknown", step=step)
                return ()
        begin, end = ids.index(first), ids.index(last) + 1
        titles = (step.title.within(self.figures.language) for step in self.lesson.steps[begin:end])
        return (Steps(begin + 1, tuple(titles)),)

    def _note(self, start: int, lines: list[str]) -> Note:
        if not lines:
            return Note()
        head = NOTE.match(lines[0])
        minutes = int(head[1]) if head and head[1] else 0
        if not minutes:
            self._wrong(start, "slides-without-minutes")
        said: list[str] = []
        questions: list[Question] = []
        troubles: list[str] = []
        for number, chunk in _chunks(start + 1, lines[1:]):
            first, *rest = (self.figures.filled(one.strip()) for one in chunk.split("\n"))
            if first.startswith(ASKED):
                if not rest:
                    self._wrong(number, "slides-question-open")
                questions.append(Question(first[len(ASKED) :], " ".join(rest)))
            elif first.startswith(TROUBLE):
                troubles.append(" ".join((first[len(TROUBLE) :], *rest)))
            else:
                said.append(" ".join((first, *rest)))
        if not said:
            self._wrong(start, "slides-note-empty")
        return Note(minutes, tuple(said), tuple(questions), tuple(troubles))
