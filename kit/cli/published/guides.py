"""Guides: the handbook, and the pages of docs/ that it leads to, as web pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import mistune
from markupsafe import Markup

from kit.cli.published.files import way

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kit.cli.published.files import Site

GUIDES = {
    "huong_dan.md": ("handbook.html", "vi"),
    "facilitating.md": ("en/handbook.html", "en"),
    "room.md": ("room.html", "vi"),
    "closing.md": ("closing.html", "vi"),
    "authoring.md": ("authoring.html", "en"),
    "publishing.md": ("publishing.html", "vi"),
}
"""Document → its address and language; those in both languages stand under Vietnamese."""
TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


def put(site: Site, docs: Path) -> None:
    """Write the guides of a folder of documents."""
    texts = {name: (docs / name).read_text(encoding="utf-8") for name in GUIDES}
    titles = {name: match[1] for name, text in texts.items() if (match := TITLE.search(text))}
    for name, (page, language) in GUIDES.items():
        html = mistune.create_markdown(renderer=_Links(page, titles), plugins=["table"])(texts[name])
        site.page(
            page,
            "site_text.html",
            language,
            title=titles[name],
            text=Markup(html),  # noqa: S704 (our own documents)
        )


class _Links(mistune.HTMLRenderer):
    """Leads from guide to guide; what the site does not have is named, not linked."""

    def __init__(self, page: str, titles: Mapping[str, str]) -> None:
        super().__init__()
        self._page = page
        self._titles = titles

    def link(self, text: str, url: str, title: str | None = None) -> str:
        if url.startswith("https://"):
            return super().link(text, url, title)
        name = url.partition("#")[0]
        if name not in GUIDES:
            return text
        # In the repository a file's name says where it leads; here its title does.
        return super().link(self._titles[name] if text == name else text, way(self._page, GUIDES[name][0]), title)

    def image(self, text: str, _url: str, _title: str | None = None) -> str:
        return text

    def heading(self, text: str, level: int, **attrs: Any) -> str:
        # The page has its title as heading already.
        return "" if level == 1 else super().heading(text, level, **attrs)
