"""Datasets: the tables of `datasets/` as a whole: which there are, and what is wrong with them.

`problems` is what `chophien lessons check` asks. It looks at every cell and at what no single cell shows: files that
the data package does not list, cells that point to no row, periods that overlap or end before they begin, values that
do not fit their unit.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from kit.content import rules, table
from kit.content.problem import Problem

if TYPE_CHECKING:
    from pathlib import Path

    from kit.content.table import Cell, Contents, Line, Period, Resource


def tables(at: Path | None = None) -> tuple[Resource, ...]:
    """Return every table that the data package lists. Raises TableBroken."""
    return table.resources(at)


def problems(at: Path | None = None) -> list[Problem]:
    """Return everything that is wrong with the tables in `at`, by file; an empty list where all is well."""
    at = at or table.folder()
    try:
        listed = tables(at)
    except table.TableBroken as broken:
        return [broken.problem]
    read = {resource.name: table.contents(resource, at) for resource in listed}
    found = _unlisted(listed, at)
    for resource in listed:
        own = read[resource.name]
        found += own.problems
        found += _pointing_nowhere(resource, own, read)
        if resource.period:
            found += _period_faults(resource.path, resource.period, own)
        if resource.path == rules.FILE:
            found += _rule_faults(own)
    return found


def _unlisted(listed: tuple[Resource, ...], at: Path) -> list[Problem]:
    known = {resource.path for resource in listed}
    files = (path.relative_to(at).as_posix() for path in sorted(at.rglob("*.csv")))
    return [Problem(file, "", "table-unlisted") for file in files if file not in known]


def _pointing_nowhere(resource: Resource, own: Contents, read: dict[str, Contents]) -> list[Problem]:
    found = []
    for key in resource.schema.foreign_keys:
        other = read.get(key.reference.resource)
        if other is None or other.problems:
            continue  # the other table is reported on its own; its missing rows would only repeat that here
        there = {str(line.cells[key.reference.fields]) for line in other.lines}
        for line in own.lines:
            value = str(line.cells[key.fields] or "")
            if value and value not in there:
                details = {"value": value[:40], "table": key.reference.resource}
                found.append(Problem(resource.path, f"{line.number}:{key.fields}", "cell-points-nowhere", details))
    return found


def _period_faults(file: str, period: Period, own: Contents) -> list[Problem]:
    found = []
    groups: dict[tuple[Cell, ...], list[Line]] = {}
    for line in own.lines:
        if _day(line, period.first, date.min) > _day(line, period.last, date.max):
            found.append(Problem(file, f"{line.number}:{period.last}", "period-backwards"))
        groups.setdefault(tuple(line.cells[name] for name in period.of), []).append(line)
    for lines in groups.values():
        lines.sort(key=lambda line: _day(line, period.first, date.min))
        for before, after in pairwise(lines):
            if _day(after, period.first, date.min) <= _day(before, period.last, date.max):
                where = f"{after.number}:{period.first}"
                found.append(Problem(file, where, "period-overlaps", {"row": before.number}))
    return found


def _rule_faults(own: Contents) -> list[Problem]:
    found = []
    names: dict[Cell, tuple[Cell, Cell, Cell]] = {}
    for line in own.lines:
        cells = line.cells
        if not rules.fits_unit(str(cells["unit"]), str(cells["value"])):
            details = {"value": str(cells["value"])[:40], "unit": cells["unit"]}
            found.append(Problem(rules.FILE, f"{line.number}:value", "value-not-in-unit", details))
        same = (cells["name_vi"], cells["name_en"], cells["unit"])
        if names.setdefault(cells["rule"], same) != same:
            found.append(Problem(rules.FILE, f"{line.number}:name_vi", "rule-named-twice", {"rule": cells["rule"]}))
    return found


def _day(line: Line, column: str, otherwise: date) -> date:
    value = line.cells[column]
    return value if isinstance(value, date) else otherwise
