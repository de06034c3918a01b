"""What the documents name exists: files, links, commands with their options, modules, layers, words."""

from __future__ import annotations

import ast
import importlib
import re
import tomllib
from functools import cache
from pathlib import Path

import click
import pytest

import kit.cli
from kit.domain.refusal import Refusal

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
SUFFIXES = "md|py|csv|json|toml|ftl|ipynb|yml|yaml|sh|bat|txt|js|mjs|typ|svg|html|css|j2"
LAYERS = {"domain", "reports"}
PLACEHOLDERS = re.compile(r"NN_|slug|FILE|DIR|<|…|00_…|\bx\b")
documents = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))


def code(text: str) -> list[str]:
    """Return what stands in backticks, and the lines of code blocks."""
    blocks = re.findall(r"^```.*?\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))
    return [*spans, *(line for block in blocks for line in block.splitlines())]


@documents
def test_links_lead_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://")):
            assert (document.parent / target).exists(), target


@cache
def paths() -> tuple[str, ...]:
    """Return every file and folder of the repository, as "/kit/cli" and "/kit/cli/price.py"."""
    tops = [path for path in ROOT.iterdir() if path.name not in {".git", ".venv"}]
    inside = (path for top in tops if top.is_dir() for path in top.rglob("*") if "node_modules" not in path.parts)
    return tuple(f"/{path.relative_to(ROOT).as_posix()}" for path in (*tops, *inside))


def is_there(name: str) -> bool:
    """Return whether a file or folder has this path, or this end of a path; `*` stands for anything in a name."""
    end = re.compile(re.escape(f"/{name.removeprefix('./').rstrip('/')}").replace(r"\*", "[^/]*") + "$")
    return any(end.search(path) for path in paths())


@documents
def test_files_exist(document: Path) -> None:
    # A folder of ours is written in lower case; others belong to packages that a document speaks of.
    named = rf"(?<![\w/.@…-])(?:\./)?[\w.*/-]+\.(?:{SUFFIXES})\b|(?<![\w/.@…-])[a-z_][a-z_/]*/(?=[\s,;]|$)"
    spans = [text for text in code(document.read_text(encoding="utf-8")) if not PLACEHOLDERS.search(text)]
    assert [name for text in spans for name in re.findall(named, text) if not is_there(name)] == []


@documents
def test_commands_and_their_options_exist(document: Path) -> None:
    for text in code(document.read_text(encoding="utf-8")):
        for line in re.findall(r"(?:^|\s)chophien ([^#`|<>]*)", text):
            command: click.Command = kit.cli.chophien
            known = {option for parameter in command.params for option in parameter.opts}
            for word in line.split():
                if isinstance(command, click.Group) and re.fullmatch(r"[a-z]+", word) and word not in {"en", "vi"}:
                    below = command.get_command(click.Context(command), word)
                    assert below is not None, f"{document.name}: chophien {line}"
                    command = below
                    known |= {option for parameter in command.params for option in parameter.opts} | {"--help"}
                elif word.startswith("--"):
                    assert word.partition("=")[0] in known | {"--help"}, f"{document.name}: chophien {line}"


@documents
def test_modules_can_be_imported(document: Path) -> None:
    for text in code(document.read_text(encoding="utf-8")):
        for name in re.findall(r"\bkit(?:\.[a-z_]+)+", text):
            module, _, attribute = name.rpartition(".")
            try:
                importlib.import_module(name)
            except ModuleNotFoundError:
                assert hasattr(importlib.import_module(module), attribute), name


def test_the_layers_of_contributing_are_those_of_the_contract() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    block = re.search(r"^```\n(cli .*?)^```", text, re.MULTILINE | re.DOTALL)
    assert block
    shown = [set(re.split(r"\s*\|\s*", re.split(r"\s{2,}", line)[0].strip())) for line in block[1].splitlines()]
    contract = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(one["layers"] for one in contract if one["id"] == "layers")
    assert shown == [set(layer.split(" | ")) for layer in layers if layer != "__main__"]


@cache
def classes() -> dict[str, Path]:
    """Return {name: where} of every class in the kit."""
    return {
        node.name: path
        for path in (ROOT / "kit").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }


def words() -> list[tuple[str, ...]]:
    """Return the rows of the glossary's first table."""
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").split("\nWords without a class")[0]
    rows = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in text.splitlines() if "|" in line]
    return rows[2:]


def test_every_word_of_the_glossary_is_a_class_and_has_its_word_on_the_screen() -> None:
    assert len(words()) > 10
    for concept, name, screen, *_ in words():
        assert concept
        assert screen
        assert name.strip("`") in classes(), name
    names = [row[1] for row in words()]
    assert sorted(names) == sorted(set(names))


def test_what_is_priced_stands_in_the_glossary() -> None:
    """A concept of a lot and its price that a reader meets in the code is a word of the glossary."""
    homes = {"product.py", "cost.py", "channel.py", "pricing.py", "quantity.py", "market_band.py"}
    concepts = {name for name, path in classes().items() if path.parent.name in LAYERS and path.name in homes}
    assert len(concepts) > 15
    known = {row[1].strip("`") for row in words()}
    assert {name for name in concepts if not is_refusal(name)} <= known


def is_refusal(name: str) -> bool:
    """Return whether the class `name` is a kind of refusal."""
    path = classes()[name].relative_to(ROOT).with_suffix("")
    return issubclass(getattr(importlib.import_module(".".join(path.parts)), name), Refusal)
