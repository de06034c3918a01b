"""Notebook: a lesson's code cells, compiled once for all visits; what only a kernel can run is refused here."""

from __future__ import annotations
import __future__

import ast
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import nbformat

if TYPE_CHECKING:
    from pathlib import Path
    from types import CodeType

UNREADABLE = "not a notebook"
FUTURES = 0
for _name in __future__.all_feature_names:
    FUTURES |= getattr(__future__, _name).compiler_flag


class NotForVisits(Exception):
    """A notebook that must go to a kernel of its own: `reason` in one or two words, `cell` its position from 1."""

    def __init__(self, reason: str, cell: int | None = None) -> None:
        super().__init__(f"{reason}, cell {cell}" if cell else reason)
        self.reason, self.cell = reason, cell

    def anew(self) -> NotForVisits:
        """Return the same without the frames it went through, which hold what was in them."""
        return NotForVisits(self.reason, self.cell)


@dataclass(frozen=True, slots=True)
class Cell:
    """A code cell: its position in the notebook from 0, its statements, and the last expression, which is shown."""

    at: int
    id: str
    body: CodeType
    last: CodeType | None


@dataclass(frozen=True, slots=True, eq=False)
class Notebook:
    """A notebook as read from `path` when its file had `stamp`; `node` has no outputs."""

    path: Path
    stamp: tuple[int, int]
    node: Any
    cells: tuple[Cell, ...]

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def language(self) -> str:
        """The language it says it is in."""
        return str(self.node.metadata.get("lang", ""))


def stamp(path: Path) -> tuple[int, int]:
    """Return what changes when the file is edited. Raises OSError."""
    found = path.stat()
    return found.st_mtime_ns, found.st_size


def load(path: Path) -> Notebook:
    """Read and compile. Raises OSError where there is no such file, NotForVisits where the engine cannot run it."""
    taken = stamp(path)
    try:
        node = nbformat.reads(path.read_text(encoding="utf-8"), as_version=4)  # type: ignore[no-untyped-call]
        nbformat.validate(node)
    except OSError:
        raise
    except Exception:  # nbformat stumbles over what is no notebook in many ways
        raise NotForVisits(UNREADABLE) from None
    language = node.metadata.get("kernelspec", {}).get("language", "python")
    if language != "python":
        raise NotForVisits(f"language {language}")
    cells: list[Cell] = []
    flags = 0
    for at, cell in enumerate(node.cells):
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
            compiled, flags = _compile(cell.source, f"<{path.name} cell {cell.get('id', at + 1)}>", at, flags)
            cells.append(Cell(at, str(cell.get("id", at + 1)), *compiled))
    return Notebook(path, taken, node, tuple(cells))


def _compile(source: str, name: str, at: int, flags: int) -> tuple[tuple[CodeType, CodeType | None], int]:
    try:
        tree = ast.parse(source, name)
        _refuse_pyplot(tree, at)
        last: CodeType | None = None
        if tree.body and isinstance(tree.body[-1], ast.Expr) and not source.rstrip().endswith(";"):
            shown = tree.body.pop()
            last = compile(ast.Expression(shown.value), name, "eval", flags, dont_inherit=True)  # type: ignore[attr-defined]
        body = compile(tree, name, "exec", flags, dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError):
        raise NotForVisits(_why(source), at + 1) from None
    return (body, last), flags | (body.co_flags & FUTURES)


def _why(source: str) -> str:
    if re.search(r"^\s*(%|[\w, ]+=\s*%)", source, re.MULTILINE):
        return "magic"
    if re.search(r"^\s*(!|[\w, ]+=\s*!)", source, re.MULTILINE):
        return "shell command"
    if re.search(r"\b(await|async)\b", source):
        return "top-level await"
    return "not plain Python"


def _refuse_pyplot(tree: ast.Module, at: int) -> None:
    """pyplot keeps one current figure a process: pictures of two visits mix (`matplotlib.figure.Figure` does not)."""
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names] + [node.module or ""]
        if any(name in ("matplotlib.pyplot", "pylab", "matplotlib.pylab") for name in names):
            raise NotForVisits("pyplot", at + 1)
