"""Templates: the pages' HTML, with the one style sheet and the small scripts inlined and allowed by their hashes."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Inlined:
    """A style sheet or script as it stands in the page, and the hash a browser lets it run by."""

    text: Markup
    hash: str


@cache
def environment() -> Environment:
    """Return the templates, read once."""
    return Environment(
        loader=FileSystemLoader(HERE / "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def inlined(*names: str) -> Inlined:
    """Return files of `static/`, joined, without indentation and whole-line comments."""
    lines: list[str] = []
    for name in names:
        for line in (HERE / "static" / name).read_text(encoding="utf-8").splitlines():
            bare = line.strip()
            if bare and not bare.startswith(("//", "/*")):
                lines.append(bare)
    text = "\n".join(lines)
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode()
    return Inlined(Markup(text), f"'sha256-{digest}'")  # noqa: S704 (our own files)


def svg(drawing: bytes) -> Markup:
    """Return one of our own drawings as it stands inline in a page."""
    return Markup(drawing.decode("ascii"))  # noqa: S704 (drawn here)
