"""`chophien site`: everything that a page leads to is there, and nothing is fetched from elsewhere."""

from __future__ import annotations

import posixpath
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from kit.content import lesson as lessons
from tests.cli.program import chophien

if TYPE_CHECKING:
    from pathlib import Path

FETCHED = {
    ("img", "src"),
    ("script", "src"),
    ("iframe", "src"),
    ("link", "href"),
    ("source", "src"),
    ("object", "data"),
}


class Leads(HTMLParser):
    """Collects what a page leads to, and what it fetches."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.to: list[str] = []
        self.fetched: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if (tag, name) in FETCHED:
                self.fetched.append(value or "")
            if name in {"href", "src", "data-speaker"}:
                self.to.append(value or "")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "out"
    result = chophien("site", f"--out={folder}")
    assert result.returncode == 0, result.stderr
    assert str(folder) in result.stdout
    return folder


def pages(site: Path) -> dict[str, str]:
    return {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.rglob("*.html")}


def test_every_page_leads_to_files_that_are_there_and_fetches_nothing_from_elsewhere(site: Path) -> None:
    for name, html in pages(site).items():
        leads = Leads(html)
        for target in leads.to:
            if not target.startswith(("data:", "https://", "#")):
                below = posixpath.normpath(posixpath.join(posixpath.dirname(name), target.partition("#")[0]))
                assert (site / below).is_file(), f"{name} → {target}"
        assert [one for one in leads.fetched if re.match(r"[a-z]+:|//", one) and not one.startswith("data:")] == []
        styles = "".join(re.findall(r"<style>(.*?)</style>", html, re.DOTALL))
        assert styles
        assert not re.search(r"url\((?![\"']?(?:data:|#))|@import", styles), name


def test_every_lesson_has_slides_notes_and_a_worksheet_in_both_languages(site: Path) -> None:
    assert len(lessons.names()) >= 4
    for slug in lessons.names():
        number, title = lessons.read(slug).number, lessons.read(slug).title
        for top in ("", "en/"):
            html = (site / top / "index.html").read_text(encoding="utf-8")
            assert title.within(top.strip("/") or "vi") in html
            for file in (f"slides/{number:02}_{slug}-notes.pdf", f"worksheets/{slug}.pdf"):
                assert file in html
                assert (site / top / file).read_bytes().startswith(b"%PDF")
            assert "<section" in (site / top / f"slides/{number:02}_{slug}.html").read_text(encoding="utf-8")


def test_slides_need_no_room(site: Path) -> None:
    for name, html in pages(site).items():
        if "slides/" in name:
            assert "<iframe data-src" not in html
            assert "/projector" not in html


def test_site_is_small_and_is_made_again_in_its_place(site: Path, tmp_path: Path) -> None:
    assert sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) < 8_000_000
    (site / "index.html").unlink()
    (tmp_path / "hers.txt").touch()
    refused = chophien("site", f"--out={tmp_path}")
    assert refused.returncode == 1
    assert [path.name for path in tmp_path.iterdir()] == ["hers.txt"]
    assert chophien("site", f"--out={site}").returncode == 0
    assert (site / "index.html").is_file()
