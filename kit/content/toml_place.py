"""TOML place: where in a file something stands: the way to it by keys, and the line, as far as it can be told.

tomllib keeps no positions, and msgspec names the step by its number and the value of a table not at all. So the value
is looked for again by the way that leads to it, and its line by the headings and keys as people write them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, is_dataclass
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import msgspec

Key = str | int
HEADING = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_.\-]+)\s*\]\]?")
PIECES = re.compile(r"\[(\d+)\]|(\[\.\.\.\])|([^.\[\]`$]+)")


@dataclass(frozen=True, slots=True)
class Place:
    """A value: the keys and numbers (from 0) that lead to it, what msgspec `said` of it, and its `shape`."""

    path: tuple[Key, ...]
    said: str
    shape: Any
    names: tuple[str, ...] = ()

    def words(self, text: str) -> str:
        """Return the place as a problem names it: "line 42, steps.harvest.fields.amount.kind"."""
        line = line_of(text, self.path)
        names = self.names or tuple(str(key + 1) if isinstance(key, int) else key for key in self.path)
        dotted = ".".join(names) + ("" if len(names) == len(self.path) else f".{self.path[-1]}")
        return ", ".join(filter(None, (f"line {line}" if line else "", dotted)))


def found_at(data: object, shape: Any, error: str) -> Place:
    """Return where the value is that msgspec refused (`error`), with the ids of steps, fields and choices for names."""
    said, _, where = error.partition(" - at `")
    path: tuple[Key, ...] = ()
    names: tuple[str, ...] = ()
    for number, unnamed, name in PIECES.findall(where):
        key: Key = name
        if name:
            shape, data = _inside(shape, name, data)
        elif number:
            key, shape = int(number), element(shape)
            data = data[key] if isinstance(data, list) else None
        elif unnamed:
            shape = element(shape)
            key, data = _refused(data, shape)
        own = data.get("id") if isinstance(key, int) and isinstance(data, dict) else None
        path = (*path, key)
        names = (*names, own if isinstance(own, str) else str(key + 1) if isinstance(key, int) else key)
    return Place(path, said, shape, names)


def _refused(data: object, shape: Any) -> tuple[str, object]:
    """Return the value of a table that is not in its shape, and its key."""
    for key, value in data.items() if isinstance(data, dict) else ():
        try:
            msgspec.convert(value, shape)
        except msgspec.ValidationError:
            return str(key), value
    return "", None


def _inside(shape: Any, key: str, data: object) -> tuple[Any, object]:
    for struct in _structs(shape):
        hints = get_type_hints(struct, include_extras=True)
        if key in hints:
            return hints[key], data.get(key) if isinstance(data, dict) else None
    return object, None


def element(shape: Any) -> Any:
    """Return the type of the elements of a list, or of the values of a table, wherever in a type it stands."""
    if get_origin(shape) is tuple:
        return get_args(shape)[0]
    if get_origin(shape) is dict:
        return get_args(shape)[1]
    found = (element(part) for part in get_args(shape) if part is not type(None) and not isinstance(part, msgspec.Meta))
    return next((one for one in found if one is not object), object)


def known_keys(shape: Any) -> tuple[str, ...]:
    """Return the keys that a table of this shape may have."""
    return tuple(name for struct in _structs(shape) for name in get_type_hints(struct))


def _structs(shape: Any) -> list[Any]:
    if isinstance(shape, type) and (issubclass(shape, msgspec.Struct) or is_dataclass(shape)):
        return [shape]
    parts = get_args(shape)[:1] if get_origin(shape) is Annotated else get_args(shape)
    return [struct for part in parts for struct in _structs(part)]


def line_of(text: str, path: tuple[Key, ...]) -> int:
    """Return the number of the line where `path` stands, of what holds it where that is written in one, 0 if unknown.

    >>> line_of('minutes = 60\\n[[steps]]\\nid = "a"\\n[[steps]]\\ntitle = {vi = "B"}', ("steps", 1, "title"))
    5
    """
    lines = text.splitlines()
    start, end, at = 0, len(lines), 0
    heading = ""
    for place, key in enumerate(path):
        if isinstance(key, int):
            starts = [number for number in range(start, end) if (h := HEADING.match(lines[number])) and h[1] == heading]
            if len(starts) > key:
                at = start = starts[key] + 1
                later = starts[key + 1 :] + [
                    number
                    for number in range(start, end)
                    if (h := HEADING.match(lines[number])) and not h[1].startswith(f"{heading}.")
                ]
                end = min([*later, end])
            continue
        heading = f"{heading}.{key}".lstrip(".")
        last = place == len(path) - 1
        for number in range(start, end):
            table = HEADING.match(lines[number])
            if table and table[1] == heading and (last or not isinstance(path[place + 1], int)):
                at = start = number + 1
                break
            if re.match(rf"\s*\"?{re.escape(key)}\"?\s*=", lines[number]) or (
                last and re.search(rf"[{{,]\s*{re.escape(key)}\s*=", lines[number])
            ):
                at = number + 1
                start, end = number, number + 1
                break
    return at
