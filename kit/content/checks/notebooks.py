"""Notebooks: real, thin, without outputs, and the same in both languages.

The rules are those of docs/authoring.md: cells have readable ids, code cells are short and import from `kit.ui` only,
nothing is defined, no magics, and `notebooks/en/` has the same cells with the same code.
"""

from __future__ import annotations

import ast
import json
import re
from typing import TYPE_CHECKING, Any

from kit.content.problem import Problem
from kit.content.shipped import folder as shipped

if TYPE_CHECKING:
    from pathlib import Path

LINES_MOST = 12
NO_LESSONS = ("console.ipynb", "province.ipynb")
"""The facilitator's own notebook, and the organizer's."""
NAME = re.compile(r"^(\d\d_[a-z0-9_]+|console|province)\.ipynb$")
CELL_ID = re.compile(r"^[a-z][a-z0-9-]{1,39}$")
FOREIGN = "kit.ui"


def check(folder: Path | None = None) -> list[Problem]:
    """Return the problems of all notebooks of lessons in `folder`, of NO_LESSONS, and of their English twins."""
    folder = folder or shipped("notebooks")
    problems = []
    looks = ("[0-9]*.ipynb", *NO_LESSONS)
    names = {path.name for place in (folder, folder / "en") for look in looks for path in place.glob(look)}
    for path in (folder / name for name in sorted(names)):
        if not path.exists():
            problems.append(Problem(path.name, "", "file-missing"))
            continue
        cells, faults = _read(path)
        problems += faults
        twin = folder / "en" / path.name
        if not twin.exists():
            problems.append(Problem(f"en/{path.name}", "", "file-missing"))
            continue
        twin_cells, twin_faults = _read(twin)
        problems += twin_faults
        if not faults and not twin_faults and _skeleton(cells) != _skeleton(twin_cells):
            problems.append(Problem(f"en/{path.name}", _first_difference(cells, twin_cells), "twin-differs"))
    return problems


def _read(path: Path) -> tuple[list[dict[str, Any]], list[Problem]]:
    where = path.name if path.parent.name != "en" else f"en/{path.name}"
    if not NAME.match(path.name):
        return [], [Problem(where, "", "notebook-name")]
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        faults = [
            Problem(where, str(cell.get("id", "")), kind, details) for cell in cells for kind, details in _faults(cell)
        ]
    except (ValueError, KeyError, TypeError, AttributeError):
        return [], [Problem(where, "", "not-notebook")]
    return cells, faults


def _faults(cell: dict[str, Any]) -> list[tuple[str, dict[str, object]]]:
    found: list[tuple[str, dict[str, object]]] = []
    if not CELL_ID.match(str(cell.get("id", ""))):
        found.append(("cell-id", {}))
    if cell["cell_type"] != "code":
        return found
    if cell.get("outputs") or cell.get("execution_count"):
        found.append(("cell-outputs", {}))
    source = "".join(cell["source"])
    if source.count("\n") >= LINES_MOST:
        found.append(("cell-long", {"most": LINES_MOST}))
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return [*found, ("cell-not-python", {})]
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            found.append(("cell-defines", {}))
        elif isinstance(node, ast.Import) or (isinstance(node, ast.ImportFrom) and node.module != FOREIGN):
            found.append(("cell-imports", {"only": FOREIGN}))
    return found


def _skeleton(cells: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    """Return what must be the same in every language: cell ids, types, and the code."""
    return [(c["id"], c["cell_type"], "".join(c["source"]) if c["cell_type"] == "code" else "") for c in cells]


def _first_difference(cells: list[dict[str, Any]], twin: list[dict[str, Any]]) -> str:
    for one, other in zip(_skeleton(cells), _skeleton(twin), strict=False):
        if one != other:
            return one[0]
    longer = cells if len(cells) > len(twin) else twin
    return str(longer[min(len(cells), len(twin))]["id"])
