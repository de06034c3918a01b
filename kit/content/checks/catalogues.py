"""Catalogues: the sentences are the same in every language (keys, and the details each sentence is filled in with)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fluent.syntax import ast, parse, visitor

from kit.content.messages import CATALOGUES, LANGUAGES
from kit.content.problem import Problem

if TYPE_CHECKING:
    from pathlib import Path


class _Details(visitor.Visitor):
    """Collects the names of the details that one sentence needs."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # named by fluent.syntax
        self.names.add(node.id.name)


def sentences(path: Path) -> tuple[dict[str, set[str]], list[Problem]]:
    """Return {key: names of its details} of one catalogue file, and what in it cannot be read or stands twice."""
    found: dict[str, set[str]] = {}
    problems = []
    where = f"{path.parent.name}/{path.name}"
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return {}, [Problem(where, "", "not-utf8")]
    for entry in parse(text).body:
        if isinstance(entry, ast.Junk):
            problems.append(Problem(where, (entry.content or "").split("\n")[0][:60], "not-fluent"))
        elif isinstance(entry, ast.Message):
            if entry.id.name in found:
                problems.append(Problem(where, entry.id.name, "sentence-twice"))
            details = _Details()
            details.visit(entry)
            found[entry.id.name] = details.names
    return found, problems


def check(folder: Path = CATALOGUES) -> list[Problem]:
    """Return the problems of all catalogues in `folder`."""
    problems: list[Problem] = []
    for name in sorted({path.name for language in LANGUAGES for path in (folder / language).glob("*.ftl")}):
        by_language = {}
        for language in LANGUAGES:
            path = folder / language / name
            if not path.exists():
                problems.append(Problem(f"{language}/{name}", "", "file-missing"))
                continue
            by_language[language], faults = sentences(path)
            problems += faults
        problems += _differences(name, by_language)
    return problems


def count(folder: Path = CATALOGUES) -> int:
    """Return how many sentences the first language has."""
    return sum(len(sentences(path)[0]) for path in (folder / LANGUAGES[0]).glob("*.ftl"))


def _differences(name: str, by_language: dict[str, dict[str, set[str]]]) -> list[Problem]:
    problems = []
    keys = {key for found in by_language.values() for key in found}
    for language, found in by_language.items():
        missing = sorted(keys - found.keys())
        problems += [Problem(f"{language}/{name}", key, "sentence-missing") for key in missing]
    for key in sorted(keys):
        needs = {language: found[key] for language, found in by_language.items() if key in found}
        if len({frozenset(names) for names in needs.values()}) > 1:
            one, *others = needs.values()
            differing = sorted(one.union(*others) - one.intersection(*others))
            problems.append(Problem(name, key, "details-differ", {"names": ", ".join(differing)}))
    return problems
