"""Every sentence exists in both languages, is used, and can be filled in with what the program gives."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

import pytest

import kit
from kit.content.checks import catalogues
from kit.content.messages import CATALOGUES, LANGUAGES, MessageMissing, Messages, messages
from kit.content.period import NothingInForce
from kit.domain.refusal import Refusal

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "kit").rglob("*.py"))


@lru_cache
def refusals() -> tuple[type[Refusal], ...]:
    """Return every kind of refusal in the kit, by importing all of its modules."""
    for module in pkgutil.walk_packages(kit.__path__, "kit."):
        if module.name != "kit.__main__" and ".migrations" not in module.name:
            importlib.import_module(module.name)
    found: list[type[Refusal]] = []
    waiting = [Refusal]
    while waiting:
        below = waiting.pop().__subclasses__()
        found += below
        waiting += below
    return tuple(kind for kind in found if kind.__module__.startswith("kit.") and kind.kind)


@lru_cache
def sentences(language: str) -> dict[str, set[str]]:
    """Return {key: names of its details} of all catalogues of a language."""
    found: dict[str, set[str]] = {}
    for path in sorted((CATALOGUES / language).glob("*.ftl")):
        keys, problems = catalogues.sentences(path)
        assert not problems
        assert not found.keys() & keys.keys(), f"{path.name} repeats a key of another file"
        found |= keys
    return found


@lru_cache
def patterns() -> tuple[set[str], list[re.Pattern[str]]]:
    """Return the strings that stand in the code, and the f-strings as patterns."""
    fixed: set[str] = set()
    open_ended: list[re.Pattern[str]] = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                fixed.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [re.escape(str(p.value)) if isinstance(p, ast.Constant) else "[a-z0-9_-]+" for p in node.values]
                # A pattern that fixes nothing, such as "{a}-{b}", would call every key used.
                if any(isinstance(p, ast.Constant) and len(str(p.value).strip("-")) > 2 for p in node.values):
                    open_ended.append(re.compile("".join(parts)))
    for path in [
        *(ROOT / "kit").rglob("*.j2"),
        *(ROOT / "kit").rglob("*.html"),
        *(ROOT / "kit").rglob("static/*.js"),
        *(ROOT / "frontend").glob("*.mjs"),
        *(ROOT / "frontend" / "src").glob("*.js"),
        *(ROOT / "notebooks").rglob("*.ipynb"),
    ]:
        text = path.read_text(encoding="utf-8")
        fixed |= set(re.findall(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+", text))
        for joined in re.findall(r"say\(([^(),]+~[^(),]+)[,)]", text):  # say("console-" ~ name), as Jinja joins
            parts = [part.strip() for part in joined.split("~")]
            open_ended.append(
                re.compile("".join(re.escape(part[1:-1]) if part[0] == '"' else "[a-z0-9_-]+" for part in parts))
            )
    return fixed, open_ended


def test_catalogues_have_the_same_keys_and_details_in_every_language() -> None:
    assert catalogues.check() == []


def test_every_kind_of_refusal_has_a_sentence() -> None:
    assert len(refusals()) > 20
    for language in LANGUAGES:
        missing = [kind.kind for kind in refusals() if f"refusal-{kind.kind}" not in sentences(language)]
        assert missing == []


def test_no_two_refusals_share_a_kind() -> None:
    kinds = [kind.kind for kind in refusals()]
    assert sorted(kinds) == sorted(set(kinds))


def test_every_refusal_sentence_can_be_filled_in_where_it_is_raised() -> None:
    plain = {kind.__name__: kind for kind in refusals() if "__init__" not in vars(kind)}
    calls = 0
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call | ast.Raise):
                continue
            name = node.func if isinstance(node, ast.Call) else node.exc
            if not isinstance(name, ast.Name) or name.id not in plain:
                continue
            keywords = node.keywords if isinstance(node, ast.Call) else []
            if any(keyword.arg is None for keyword in keywords):
                continue
            given = {keyword.arg for keyword in keywords}
            needed = sentences("vi")[f"refusal-{plain[name.id].kind}"]
            assert needed <= given, f"{path.name}:{node.lineno} {name.id} leaves out {needed - given}"
            calls += 1
    assert calls > 20


def named(function: str, argument: int, under: str) -> set[str]:
    """Return the strings that the code in a folder gives to `function` in the place `argument`."""
    found = set()
    for path in (ROOT / "kit" / under).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == function
            if called and len(node.args) > argument and isinstance(node.args[argument], ast.Constant):
                found.add(node.args[argument].value)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_of_a_file_and_every_finding_on_a_laptop_has_a_sentence(language: str) -> None:
    problems = named("Problem", 2, "content") | named("_Unfit", 0, "content")
    assert len(problems) > 35
    assert {kind for kind in problems if f"problem-{kind}" not in sentences(language)} == set()
    findings = named("Finding", 0, "server")
    assert len(findings) >= 7
    said = {f"doctor-{kind}-{state}" for kind in findings for state in ("ok", "trouble")}
    assert said - sentences(language).keys() == set()


def test_every_sentence_is_used() -> None:
    fixed, open_ended = patterns()
    kinds = {f"refusal-{kind.kind}" for kind in refusals()}
    unused = []
    for key in sentences("vi"):
        if key.startswith("refusal-"):
            used = key in kinds
        elif key.startswith("problem-"):
            kind = key.removeprefix("problem-")
            used = kind in fixed or any(p.fullmatch(kind) or p.fullmatch(key) for p in open_ended)
        elif key.startswith("cli-"):
            used = key in fixed or any(p.fullmatch(key) for p in open_ended) or is_of_a_command(key)
        else:
            used = key in fixed or any(p.fullmatch(key) for p in open_ended)
        if not used:
            unused.append(key)
    assert unused == []


def is_of_a_command(key: str) -> bool:
    """Return whether `key` is the help, the example or an option of a command that exists."""
    import click

    from kit.cli import chophien

    def walk(command: click.Command, context: click.Context) -> list[str]:
        name = getattr(command, "key", "")
        found = [name, f"{name}-example"]
        found += [f"{name}-option-{option.name}".replace("_", "-") for option in command.params]
        if isinstance(command, click.Group):
            for child in command.list_commands(context):
                below = command.get_command(context, child)
                assert below is not None
                found += walk(below, context)
        return found

    return key in walk(chophien, click.Context(chophien))


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_written_as_the_language_writes_them(language: str, tmp_path: Path) -> None:
    (tmp_path / "a.ftl").write_text("cost = { $amount } đồng\nloss = { $loss } %\n", encoding="utf-8")
    said = Messages(language, tmp_path)
    assert said.say("cost", amount=1_300_000) == {"vi": "1.300.000 đồng", "en": "1,300,000 đồng"}[language]
    assert said.say("loss", loss=Decimal("12.5")) == {"vi": "12,5 %", "en": "12.5 %"}[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_are_written_as_the_language_writes_them(language: str, tmp_path: Path) -> None:
    (tmp_path / "a.ftl").write_text("since = { $day }\n", encoding="utf-8")
    said = Messages(language, tmp_path).say("since", day=date(2026, 7, 1))
    assert said == {"vi": "01/07/2026", "en": "1 Jul 2026"}[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_refusal_names_a_figure_in_the_readers_language(language: str) -> None:
    sentence = messages(language).refusal(NothingInForce(name={"vi": "Chuẩn nghèo", "en": "Poverty line"}, on=date.max))
    assert {"vi": "Chuẩn nghèo", "en": "Poverty line"}[language] in sentence


def test_missing_sentence_or_detail_raises_and_never_falls_back(tmp_path: Path) -> None:
    (tmp_path / "a.ftl").write_text("hello = Chào { $name }\n", encoding="utf-8")
    said = Messages("vi", tmp_path)
    with pytest.raises(MessageMissing, match="nobody"):
        said.say("nobody")
    with pytest.raises(MessageMissing, match="hello"):
        said.say("hello")
    with pytest.raises(MessageMissing):
        messages("fr")


BROKEN = {
    "a language lacks a key": ("a = Một\nb = Hai\n", "a = One\n", "sentence-missing"),
    "details differ": ("a = { $x } cân\n", "a = { $y } kilos\n", "details-differ"),
    "not Fluent": ("a = Một\nđây là gì\n", "a = One\n", "not-fluent"),
    "a key twice": ("a = Một\na = Hai\n", "a = One\n", "sentence-twice"),
}


@pytest.mark.parametrize(("vi", "en", "kind"), BROKEN.values(), ids=BROKEN.keys())
def test_broken_catalogue_is_found_and_said(tmp_path: Path, vi: str, en: str, kind: str) -> None:
    for language, text in (("vi", vi), ("en", en)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "a.ftl").write_text(text, encoding="utf-8")
    problems = catalogues.check(tmp_path)
    assert kind in [problem.kind for problem in problems]
    for language in LANGUAGES:
        assert all("a.ftl" in problem.sentence(messages(language)) for problem in problems)


def test_catalogue_in_another_encoding_is_named_and_the_others_still_speak(tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        (tmp_path / language / "b.ftl").write_text("b = Chào\n", encoding="utf-8")
    (tmp_path / "en" / "a.ftl").write_text("a = One\n", encoding="utf-8")
    (tmp_path / "vi" / "a.ftl").write_bytes("a = Một\n".encode("utf-16"))
    assert ("vi/a.ftl", "not-utf8") in [(problem.file, problem.kind) for problem in catalogues.check(tmp_path)]
    assert Messages("vi", tmp_path / "vi").say("b") == "Chào"


def test_catalogue_of_one_language_only_is_found(tmp_path: Path) -> None:
    (tmp_path / "vi").mkdir()
    (tmp_path / "en").mkdir()
    (tmp_path / "vi" / "a.ftl").write_text("a = Một\n", encoding="utf-8")
    assert [problem.kind for problem in catalogues.check(tmp_path)] == ["file-missing"]


VIETNAMESE = re.compile(r"[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđăơư]", re.IGNORECASE)
ENGLISH = re.compile(r"[A-Za-z]{2,}(?:,? [a-z]{2,}){4}")


def unsaid(tree: ast.AST) -> set[int]:
    """Return the strings that nobody is shown: they document, are compared with what was typed, or go into the log."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):  # docstrings, and strings below the name that they document
            found.add(id(node.value))
        elif isinstance(node, ast.Set):
            found |= {id(member) for member in node.elts}
        elif isinstance(node, ast.Raise) or (isinstance(node, ast.Call) and is_logging(node)):
            found |= {id(below) for below in ast.walk(node)}
    return found


def is_logging(call: ast.Call) -> bool:
    """Return whether a call writes to the log, which the facilitator is never asked to read."""
    method = call.func
    return isinstance(method, ast.Attribute) and method.attr in {"debug", "info", "warning", "error", "exception"}


def test_no_sentence_stands_in_python() -> None:
    """Words in a row, or a Vietnamese letter, are a sentence that should stand in a catalogue.

    Names are no sentences: what a unit is called is part of how text is read, in the domain's own tables, and so are
    the members of a set, which typed text is compared with. What a programming error says stands where it is raised.
    """
    offending = []
    for path in SOURCES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        hidden = unsaid(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in hidden:
                continue
            vietnamese = VIETNAMESE.search(node.value) and " " in node.value.strip() and path.parent.name != "domain"
            if vietnamese or ENGLISH.search(node.value):
                offending.append(f"{path.name}:{node.lineno}")
    assert offending == []
