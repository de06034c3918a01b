"""Files: where a page of the site stands, and how it gets there."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from kit.content.messages import LANGUAGES, messages
from kit.server.room import templates

HERE = Path(__file__).parent


def placed(name: str, language: str) -> str:
    """Return the address of a file below the top of the site.

    >>> placed("index.html", "vi"), placed("index.html", "en")
    ('index.html', 'en/index.html')
    """
    return name if language == LANGUAGES[0] else f"{language}/{name}"


def way(page: str, target: str) -> str:
    """Return how a page of the site leads to another file of it.

    >>> way("en/slides/01.html", "index.html")
    '../../index.html'
    """
    return posixpath.relpath(target, posixpath.dirname(page) or ".")


@dataclass(frozen=True, slots=True)
class Site:
    """The folder that becomes the site."""

    folder: Path

    def put(self, name: str, content: bytes) -> None:
        """Write one file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def page(
        self,
        name: str,
        template: str,
        language: str,
        *,
        styles: tuple[str, ...] = ("room.css",),
        scripts: tuple[str, ...] = (),
        **values: object,
    ) -> None:
        """Write one page; `styles` and `scripts` are of the room's `static/`, and stand in it."""
        own = Markup((HERE / "pages" / "site.css").read_text(encoding="utf-8"))  # noqa: S704 (our own file)
        html = (
            _environment()
            .get_template(template)
            .render(
                say=messages(language).say,
                language=language,
                style=templates.inlined(*styles).text + own,
                script=templates.inlined(*scripts).text,
                to=lambda target: way(name, target),
                **values,
            )
        )
        self.put(name, html.encode("utf-8"))

    def names(self) -> list[str]:
        """Return the addresses of all files."""
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return sorted(path.relative_to(self.folder).as_posix() for path in found)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader([HERE / "pages", templates.HERE / "pages"]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
