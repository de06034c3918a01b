"""TOML file: a file that an organizer edits, read into its shape, or what is wrong in it and in which line.

Who wrote the file is no programmer: each slip that people make by hand (a curly quotation mark from Word, a quotation
mark that is left out, a mistyped key) is a problem of its own kind, so that its sentence can say what to do.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args, get_origin

import msgspec

from kit.content.nearest import nearest
from kit.content.problem import Problem
from kit.content.toml_place import Place, found_at, known_keys

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Shape = TypeVar("Shape")

CURLY = re.compile("[“”‘’]")
DEEP = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){20}""")
"""A key of more parts than any has: tomllib takes the square of their number, minutes for one of 130 kB."""
AT = re.compile(r"\(at (?:line (\d+), column \d+|end of document)\)")
TYPES = {"int": "number", "float": "number", "str": "text", "bool": "yes-no", "array": "list", "object": "table"}
SPOKEN = (
    (re.compile(r"Expected `str` of length >= 1"), "value-empty", ""),
    (re.compile(r"Expected `str` of length <= (\d+)"), "value-long", "most"),
    (re.compile(r"Expected `str` matching regex"), "value-not-name", ""),
    (re.compile(r"Expected `array` of length >= (\d+)"), "value-list-short", "least"),
    (re.compile(r"Expected `array` of length <= (\d+)"), "value-list-long", "most"),
    (re.compile(r"Expected `int` >= (\d+)"), "value-small", "least"),
    (re.compile(r"Expected `int` <= (\d+)"), "value-large", "most"),
)
"""What msgspec says of a value, the kind of problem it is, and what its number is called."""


class FileWrong(ValueError):
    """A file that cannot be read; `.problem` says which file, which line or key and what to do."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.file}, {problem.place}: {problem.kind}")
        self.problem = problem


def parsed(path: Path, shape: type[Shape], *, languages: tuple[str, ...] = ()) -> Shape:
    """Return what a TOML file says, in its shape. Raises FileWrong, and OSError for a file that is not there.

    Where `languages` is Vietnamese alone, words that are written in it stand for English too.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")  # Notepad begins a file with a mark of its own
    except UnicodeDecodeError as error:
        raise FileWrong(Problem(path.name, "", "not-utf8")) from error
    if deep := DEEP.search(text):
        raise FileWrong(Problem(path.name, f"line {text.count(chr(10), 0, deep.start()) + 1}", "not-toml"))
    try:
        data = tomllib.loads(text)
        if languages == ("vi",):
            _one_language(data)
    except (ValueError, RecursionError) as error:  # a number of some thousand digits is a ValueError of its own
        raise FileWrong(_slip(path.name, text, str(error))) from error
    try:
        return msgspec.convert(data, shape)
    except msgspec.ValidationError as error:
        raise FileWrong(_problem(path.name, text, found_at(data, shape, str(error)))) from error


def _one_language(data: object) -> None:
    """Have Vietnamese words stand for both languages."""
    if isinstance(data, dict):
        if isinstance(data.get("vi"), str):
            data.setdefault("en", data["vi"])
        for value in data.values():
            _one_language(value)
    elif isinstance(data, list):
        for value in data:
            _one_language(value)


def _slip(file: str, text: str, said: str) -> Problem:
    """Return what was not written as TOML is."""
    lines = text.splitlines() or [""]
    at = AT.search(said)
    number = int(at[1]) if at and at[1] else len(lines)
    place = f"line {number}"
    line = lines[min(number, len(lines)) - 1]
    if CURLY.search(line) and '"' not in line.split("=")[-1]:
        return Problem(file, place, "toml-curly-quotes")
    if "Illegal character '\\n'" in said or "Unterminated" in said or line.count('"') % 2:
        return Problem(file, place, "toml-quote-open")
    if "twice" in said or "overwrite" in said or "Duplicate" in said:
        return Problem(file, place, "toml-twice")
    if re.search(r"[=]\s*[^\s\"'\[{\d+=-]", line) and not re.search(r"=\s*(true|false)\b", line):
        return Problem(file, place, "toml-no-quotes")
    return Problem(file, place, "not-toml")


def _problem(file: str, text: str, found: Place) -> Problem:
    """Return msgspec's complaint as a problem of ours: where it is, and what is wanted there."""
    said = found.said
    if missing := re.search(r"missing required field `(.+?)`", said):
        language = "-language" if missing[1] in ("vi", "en") else ""
        return Problem(file, found.words(text), f"key-missing{language}", {"key": missing[1]})
    if unknown := re.search(r"unknown field `(.+?)`", said):
        there = Place((*found.path, unknown[1]), "", found.shape)
        near = nearest(unknown[1], known_keys(found.shape))
        details = {"key": unknown[1], **({"like": near} if near else {})}
        return Problem(file, there.words(text), "key-misspelt" if near else "key-unknown", details)
    kind, details = _value(said, found)
    return Problem(file, found.words(text), kind, details)


def _value(said: str, found: Place) -> tuple[str, dict[str, object]]:
    for look, kind, name in SPOKEN:
        if match := look.search(said):
            return kind, {name: int(match[1])} if name else {}
    if said.startswith("Invalid enum value"):
        value = said.removeprefix("Invalid enum value ").strip("'`")
        return "value-not-one-of", {"value": value, "known": ", ".join(_choices(found.shape))}
    wanted = re.search(r"Expected `([a-z]+)", said)
    return f"value-not-{TYPES.get(wanted[1] if wanted else '', 'text')}", {}


def _choices(shape: Any) -> Iterator[str]:
    """Yield the values that a Literal allows, wherever in a type it stands."""
    if get_origin(shape) is Literal:
        yield from map(str, get_args(shape))
    else:
        for part in get_args(shape):
            yield from _choices(part)
