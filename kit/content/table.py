"""Table: one CSV file of `datasets/`, read by the schema that `datasets/datapackage.json` gives it.

The data package (https://specs.frictionlessdata.io/tabular-data-package/) says what each column is; this reads a file
by it into frozen rows. Of the specification it knows what our tables use: the types string, integer, number, date and
boolean, the constraints required, unique, enum, pattern, minimum and maximum, the primary key, and our own `separator`
for a cell that holds a list. A file that breaks its schema is reported by row and column and never half read.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

import msgspec

from kit.content import shipped
from kit.content.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PACKAGE_FILE = "datapackage.json"
# date.fromisoformat also takes 20260101 and 2026-W01-1, which the specification does not.
ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")

Cell = str | int | Decimal | date | bool | None | list["Cell"]
Row = TypeVar("Row")


class TableBroken(ValueError):
    """A data file that cannot be read; `.problem` says which file, which cell and what to do."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.file}, {problem.place}: {problem.kind} {problem.details}")
        self.problem = problem


class _Constraints(msgspec.Struct, frozen=True, rename="camel"):
    required: bool = False
    unique: bool = False
    enum: tuple[str, ...] = ()
    pattern: str = ""
    minimum: Decimal | None = None
    maximum: Decimal | None = None


class Column(msgspec.Struct, frozen=True):
    """What the schema says of one column."""

    name: str
    type: str
    description: str = ""
    unit: str = ""
    separator: str = ""
    items: str = "string"
    constraints: _Constraints = _Constraints()


class Reference(msgspec.Struct, frozen=True):
    """The column of another table that a column points to."""

    resource: str
    fields: str


class ForeignKey(msgspec.Struct, frozen=True):
    """A column whose cells stand in another table."""

    fields: str
    reference: Reference


class Schema(msgspec.Struct, frozen=True, rename="camel"):
    """The columns of a table, in order, and how its rows are told apart."""

    fields: tuple[Column, ...]
    primary_key: str | tuple[str, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()

    @property
    def key(self) -> tuple[str, ...]:
        return (self.primary_key,) if isinstance(self.primary_key, str) else self.primary_key


class Period(msgspec.Struct, frozen=True, rename={"first": "from", "last": "to"}):
    """The columns with the first and last day of a row, and the columns (`of`) that say what the period belongs to."""

    of: tuple[str, ...]
    first: str
    last: str


class Resource(msgspec.Struct, frozen=True):
    """One table of the data package; `observed` tells what was seen or enacted from what is synthetic."""

    name: str
    path: str
    schema: Schema
    title: str
    description: str
    observed: bool
    date: date
    licenses: tuple[dict[str, str], ...]
    sources: tuple[dict[str, str], ...]
    period: Period | None = None
    generator: str = ""


class _Package(msgspec.Struct, frozen=True):
    resources: tuple[Resource, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One row as typed cells; `number` is its line in the file, the heading being line 1."""

    number: int
    cells: dict[str, Cell]


@dataclass(slots=True)
class Contents:
    """What could be read of a file, and what is wrong with the rest."""

    lines: list[Line] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def folder() -> Path:
    """Return the folder of the tables."""
    return shipped.folder("datasets")


def resources(at: Path | None = None) -> tuple[Resource, ...]:
    """Return the tables that the data package lists. Raises TableBroken."""
    path = (at or folder()) / PACKAGE_FILE
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Package).resources
    except FileNotFoundError:
        raise TableBroken(Problem(PACKAGE_FILE, "", "table-missing")) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise TableBroken(Problem(PACKAGE_FILE, "", "package-wrong", {"said": str(error)[:120]})) from error


def read(path: str, row_type: type[Row], at: Path | None = None) -> tuple[Row, ...]:
    """Return the rows of the table at `path` (as in the data package). Raises TableBroken with the first problem."""
    return _read(path, row_type, at or folder())  # type: ignore[arg-type]  # a class can be hashed


@lru_cache(maxsize=64)
def _read(path: str, row_type: type[Row], at: Path) -> tuple[Row, ...]:
    resource = next((found for found in resources(at) if found.path == path), None)
    if resource is None:
        raise TableBroken(Problem(PACKAGE_FILE, path, "table-unlisted"))
    found = contents(resource, at)
    if found.problems:
        raise TableBroken(found.problems[0])
    return tuple(msgspec.convert(line.cells, row_type) for line in found.lines)


def contents(resource: Resource, at: Path) -> Contents:
    """Return every good row of a table and every problem in it."""
    found = Contents()
    rows = _cells(resource, at, found.problems)
    seen: dict[tuple[str, ...], set[tuple[Cell, ...]]] = {}
    unique = [(column.name,) for column in resource.schema.fields if column.constraints.unique]
    keys = [*unique, *([resource.schema.key] if resource.schema.key and resource.schema.key not in unique else [])]
    for number, row in rows:
        cells: dict[str, Cell] = {}
        good = True
        for column in resource.schema.fields:
            try:
                cells[column.name] = _value(column, row[column.name])
            except _Unfit as unfit:
                good = False
                found.problems.append(Problem(resource.path, f"{number}:{column.name}", unfit.kind, unfit.details))
        for key in keys if good else ():
            value = tuple(cells[name] for name in key)
            if value in seen.setdefault(key, set()):
                good = False
                where = f"{number}:{'+'.join(key)}"
                found.problems.append(Problem(resource.path, where, "row-twice", {"value": _said(value)}))
            seen[key].add(value)
        if good:
            found.lines.append(Line(number, cells))
    return found


class _Unfit(Exception):
    """A cell that its column does not allow."""

    def __init__(self, kind: str, **details: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.details = details


def _cells(resource: Resource, at: Path, problems: list[Problem]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield (line number, {column: text}) of a file; what keeps it from being read goes to `problems`."""
    file = resource.path
    names = [column.name for column in resource.schema.fields]
    try:
        text = (at / file).read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        problems.append(Problem(file, "", "table-missing"))
        return
    except UnicodeDecodeError:
        problems.append(Problem(file, "", "not-utf8"))
        return
    rows = csv.reader(io.StringIO(unicodedata.normalize("NFC", text), newline=""), strict=True)
    try:
        heading = next(rows, [])
        if heading != names:
            problems.extend(_heading_problems(file, heading, names))
            return
        for row in rows:
            if len(row) == len(names):
                yield rows.line_num, dict(zip(names, row, strict=True))
            elif any(cell.strip() for cell in row):
                details = {"wanted": len(names), "found": len(row)}
                problems.append(Problem(file, str(rows.line_num), "row-length", details))
    except csv.Error:
        problems.append(Problem(file, str(rows.line_num), "row-unreadable"))


def _heading_problems(file: str, heading: list[str], names: list[str]) -> list[Problem]:
    if len(heading) == 1 and ";" in heading[0]:
        return [Problem(file, "1", "table-semicolons")]
    missing = [Problem(file, "1", "column-missing", {"column": name}) for name in names if name not in heading]
    unknown = [Problem(file, "1", "column-unknown", {"column": name[:40]}) for name in heading if name not in names]
    return missing + unknown or [Problem(file, "1", "column-order", {"columns": ", ".join(names)})]


def _value(column: Column, text: str) -> Cell:
    text = text.strip()
    limits = column.constraints
    if not text:
        if limits.required:
            raise _Unfit("cell-empty")
        return [] if column.separator else ("" if column.type == "string" else None)
    if column.separator:
        return [_typed(column.items, part.strip(), limits) for part in text.split(column.separator)]
    return _typed(column.type, text, limits)


def _typed(kind: str, text: str, limits: _Constraints) -> Cell:
    if kind == "date":
        return _date(text)
    if kind == "boolean":
        if text not in {"yes", "no"}:
            raise _Unfit("cell-not-one-of", value=text[:40], choices="yes, no")
        return text == "yes"
    if kind in {"integer", "number"}:
        return _number(kind, text, limits)
    if limits.enum and text not in limits.enum:
        raise _Unfit("cell-not-one-of", value=text[:40], choices=", ".join(limits.enum))
    if limits.pattern and not re.fullmatch(limits.pattern, text):
        raise _Unfit("cell-not-like", value=text[:40], pattern=limits.pattern)
    return text


def _date(text: str) -> date:
    try:
        if ISO_DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise _Unfit("cell-not-date", value=text[:40])


def _number(kind: str, text: str, limits: _Constraints) -> int | Decimal:
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise _Unfit("cell-not-number", value=text[:40]) from None
    if not value.is_finite() or abs(value.adjusted()) > 15:
        raise _Unfit("cell-not-number", value=text[:40])
    if kind == "integer" and value != value.to_integral_value():
        raise _Unfit("cell-not-whole", value=text[:40])
    if limits.minimum is not None and value < limits.minimum:
        raise _Unfit("cell-too-small", value=text[:40], least=str(limits.minimum))
    if limits.maximum is not None and value > limits.maximum:
        raise _Unfit("cell-too-large", value=text[:40], most=str(limits.maximum))
    return int(value) if kind == "integer" else value


def _said(value: tuple[Cell, ...]) -> str:
    return ", ".join(str(cell) for cell in value)[:80]
