"""Course notebooks: a story in Markdown, and code of three forms and no other.

    from kit.ui import Lesson
    lesson = Lesson("<the lesson>")
    lesson.step("<a step of it>")

A notebook is Python, and a pack comes from somewhere else: so what may stand in it is not what is known to be bad but
these three lines, read from the syntax tree that the room compiles. Markdown is words alone: HTML in it would reach the
page as it stands, and links and pictures from elsewhere lead nowhere in a room without internet.
"""

from __future__ import annotations

import ast
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from kit.content import course
from kit.content.course_files import SLUG, limit
from kit.content.nearest import nearest
from kit.content.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kit.content.lesson_shape import Lesson

MOST_CELLS = 200
LONGEST_CODE, LONGEST_WORDS, LONGEST_PARAGRAPH = 1_000, 8_000, 2_000
MARKUP = re.compile(r"<[A-Za-z/!?]")
LINKED = frozenset({"link", "image"})
PLAIN = re.compile(r"[^<>&\"]{1,200}")
UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, RecursionError, OSError)
NAME = re.compile(SLUG)


class _Cell(NamedTuple):
    """A cell: its number from 1, whether it is code, and what is in it."""

    number: int
    code: bool
    source: str
    kept: bool
    """Whether it was saved with what running it had shown."""


def check(at: Path, slug: str, lesson: Lesson, language: str) -> list[Problem]:
    """Return the problems of the notebook of a lesson, as the course in `at` would teach it in a language."""
    path = course.notebook(slug, language)
    folder = course.NOTEBOOKS if language == "vi" else f"{course.NOTEBOOKS}/{language}"
    if path is None:
        return [Problem(f"{folder}/NN_{slug}.ipynb", "", "file-missing")]
    where = f"{folder}/{path.name}"
    if at in path.parents and path.stat().st_size > limit(where):
        return []  # its size is said, and nothing of it read
    reading = _Reading(where, slug, lesson)
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        reading.head(notebook, language)
        cells = list(_cells(notebook))
    except UNREADABLE:
        return [Problem(where, "", "not-notebook")]
    reading.cells(cells)
    if language != "vi" and not reading.found:
        reading.found += _twin(where, cells, course.notebook(slug))
    return reading.found


def _cells(notebook: Any) -> Iterator[_Cell]:
    """Yield the cells. Raises one of UNREADABLE for what is no notebook."""
    if (
        notebook["nbformat"] != 4
        or not isinstance(notebook["nbformat_minor"], int)
        or len(notebook["cells"]) > MOST_CELLS
    ):
        raise ValueError
    for number, cell in enumerate(notebook["cells"], start=1):
        kind, source = cell["cell_type"], cell["source"]
        lines = [source] if isinstance(source, str) else source
        if kind not in ("code", "markdown", "raw") or not all(isinstance(line, str) for line in lines):
            raise ValueError
        if kind == "raw":
            continue
        kept = bool(cell.get("outputs") or cell.get("execution_count"))
        yield _Cell(number, kind == "code", "".join(lines), kept)


def _twin(where: str, cells: list[_Cell], vietnamese: Path | None) -> list[Problem]:
    """Return where the code differs from the Vietnamese notebook's: the steps must come in the same places."""
    if vietnamese is None:
        return []
    try:
        others = list(_cells(json.loads(vietnamese.read_text(encoding="utf-8"))))
    except UNREADABLE:
        return []
    mine = [cell for cell in cells if cell.code]
    theirs = [cell.source for cell in others if cell.code]
    if [cell.source for cell in mine] == theirs:
        return []
    differing = (cell.number for cell, other in zip(mine, theirs, strict=False) if cell.source != other)
    return [Problem(where, f"cell {next(differing, len(cells))}", "course-twin-differs")]


class _Reading:
    """Goes through one notebook, and collects what is wrong."""

    def __init__(self, where: str, slug: str, lesson: Lesson) -> None:
        self.where, self.slug = where, slug
        self.steps = [step.id for step in lesson.steps]
        self.found: list[Problem] = []
        self._shown: list[str] = []
        self._imported = False
        self._variable = ""

    def head(self, notebook: Any, language: str) -> None:
        """Look at what the notebook says of itself. Raises one of UNREADABLE."""
        about = notebook["metadata"]
        if about.get("kernelspec", {}).get("language", "python") != "python":
            raise ValueError
        if about.get("lang", language) != language:
            self._say(0, "notebook-lang", wanted=language)
        if not PLAIN.fullmatch(str(about.get("title", "x"))):
            self._say(0, "notebook-title")

    def cells(self, cells: list[_Cell]) -> None:
        """Look at every cell, and at whether each step is shown once and in its order."""
        for cell in cells:
            if cell.kept:
                self._say(cell.number, "cell-outputs")
            self._code(cell) if cell.code else self._words(cell)
        if self.found:
            return
        missing = [step for step in self.steps if step not in self._shown]
        if missing:
            self._say(0, "notebook-steps-missing", steps=", ".join(missing), first=missing[0])
        elif self._shown != self.steps:
            self._say(0, "notebook-steps-order", steps=", ".join(self.steps))

    def _say(self, cell: int, kind: str, **details: object) -> None:
        self.found.append(Problem(self.where, f"cell {cell}" if cell else "", kind, details))

    def _words(self, cell: _Cell) -> None:
        if len(cell.source) > LONGEST_WORDS or any(len(p) > LONGEST_PARAGRAPH for p in cell.source.split("\n\n")):
            self._say(cell.number, "cell-words-long", most=LONGEST_PARAGRAPH)
            return
        if found := MARKUP.search(cell.source):
            self._say(cell.number, "cell-html", what=cell.source[found.start() : found.start() + 20])
        elif kind := next((kind for kind in _kinds(cell.source) if kind in LINKED), ""):
            self._say(cell.number, f"cell-{kind}")

    def _code(self, cell: _Cell) -> None:
        if len(cell.source) > LONGEST_CODE:
            self._say(cell.number, "cell-code-other", what=cell.source[:20])
            return
        try:
            statements = ast.parse(cell.source).body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            self._say(cell.number, "cell-not-python")
            return
        for statement in statements:
            self._statement(cell, statement)

    def _statement(self, cell: _Cell, statement: ast.stmt) -> None:
        match statement:
            case ast.ImportFrom(module="kit.ui", level=0, names=[ast.alias(name="Lesson", asname=None)]):
                self._imported = True
            case ast.Import() | ast.ImportFrom():
                self._say(cell.number, "cell-imports-lesson")
            case ast.Assign(
                targets=[ast.Name(id=variable)],
                value=ast.Call(func=ast.Name(id="Lesson"), args=[ast.Constant(value=str(slug))], keywords=[]),
            ) if self._imported and NAME.fullmatch(variable) and not self._variable:
                self._variable = variable
                if slug != self.slug:
                    self._say(cell.number, "cell-lesson-other", slug=slug, wanted=self.slug)
            case ast.Expr(
                ast.Call(
                    func=ast.Attribute(value=ast.Name(id=variable), attr="step"),
                    args=[ast.Constant(value=str(step))],
                    keywords=[],
                )
            ) if self._variable and variable == self._variable:
                self._step(cell, step)
            case other:
                said = ast.get_source_segment(cell.source, other) or ""
                self._say(cell.number, "cell-code-other", what=said.split("\n")[0][:40])

    def _step(self, cell: _Cell, step: str) -> None:
        if step in self._shown:
            self._say(cell.number, "cell-step-twice", step=step)
        elif step in self.steps:
            self._shown.append(step)
        else:
            like = nearest(step, self.steps)
            details = {"step": step, "known": ", ".join(self.steps), **({"like": like} if like else {})}
            self._say(cell.number, "cell-step-misspelt" if like else "cell-step-unknown", **details)


def _kinds(source: str) -> Iterator[str]:
    """Yield the kinds of everything that Markdown sees in a text."""
    import mistune

    stack = list(mistune.create_markdown(renderer=None, plugins=["table", "url"])(source))
    while stack:
        token = stack.pop()
        if isinstance(token, dict):
            yield str(token["type"])
            stack += token.get("children", ())
