"""The slides of a room: behind the PIN, in both languages, under a path, from her own files, and on paper."""

from __future__ import annotations

import re
import shutil
import subprocess
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kit.charts.drawing import WIDE
from kit.content import slides_file
from kit.content.messages import LANGUAGES
from kit.content.shipped import folder as shipped
from kit.domain.pricing import price
from kit.server.deck_charts import deck_chart, pears
from tests.browser.npm import with_packages
from tests.server.room.serving import PIN, Served, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.server.room.serving import Phone

NAMES = slides_file.names(shipped("slides"))
REVEAL = Path(__file__).parents[3] / "kit" / "server" / "room" / "static" / "reveal"
PAGES = ("slides/", "slides/01_pricing", "slides/en/01_pricing", "slides/01_pricing/speaker", "slides/01_pricing.pdf")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Return one room for all tests here that only look."""
    with closing(Served(tmp_path_factory.mktemp("room"))) as room:
        yield room


@pytest.mark.parametrize("path", PAGES)
def test_only_the_facilitator_gets_them(served: Served, path: str) -> None:
    stranger = served.phone()
    assert stranger.get(path).status == 403
    assert 'name="pin"' in stranger.get(path).text
    phone = served.phone()
    phone.sign_in(served.add())
    assert phone.get(path).status == 403
    assert "Chuyện chị Mận" not in phone.get(path).text


@pytest.mark.parametrize("path", PAGES[:-1])
def test_page_runs_its_own_scripts_only_and_asks_no_other_host(laptop: Phone, path: str) -> None:
    answer = laptop.get(path)
    assert answer.status == 200
    assert answer.headers["X-Frame-Options"] == "DENY"
    policy = answer.headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "frame-src" not in policy
    assert "default-src 'self'" in policy, "a part of the projector is shown, and nothing from elsewhere"
    text = re.sub(r"<(script|style)>.*?</\1>", "", answer.body.decode(), flags=re.DOTALL)
    assert re.findall(r'(?:href|src)="(?!data:)[^"]*//[^"]*"', text) == []
    assert " style=" not in text
    assert not re.search(r" on\w+=", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_deck_opens_with_all_its_slides_and_notes(laptop: Phone, served: Served, language: str) -> None:
    below = "slides/" if language == "vi" else f"slides/{language}/"
    for name in NAMES:
        deck = slides_file.read(shipped("slides"), name, language=language, on=served.room.today())
        wall = laptop.get(f"{below}{name}")
        assert f'<html lang="{language}">' in wall.text
        assert wall.text.count("<section ") == len(deck.slides)
        assert wall.text.count("<h1") == 1
        speaker = laptop.get(f"{below}{name}/speaker").text
        for slide in deck.slides:
            assert slide.title in shown(wall)
            assert all(words in speaker for words in slide.note.say)
            assert all(question.answer in speaker for question in slide.note.questions)
            assert not any(question.answer in wall.text for question in slide.note.questions)


def test_the_wall_shows_live_parts_and_the_notes_what_they_are(laptop: Phone) -> None:
    wall = laptop.get("slides/00_opening").text
    assert 'data-src="/projector/join"' in wall
    assert '<iframe data-src="/projector/result/qr/says"' in laptop.get("slides/03_qr").text
    assert "<iframe" not in laptop.get("slides/00_opening/speaker").text


def test_the_index_has_the_day_in_its_order_and_other_lessons_below(laptop: Phone) -> None:
    page = laptop.get("slides/").text
    shown_decks = re.findall(r'href="/slides/(\d\d_\w+)"', page)
    assert shown_decks == ["00_opening", "01_pricing", "02_listing", "99_closing", "03_qr", "04_cash_book"]
    assert page.index("Các bài khác") > page.index("/slides/99_closing")
    assert 'href="/slides/en/01_pricing"' in page
    assert 'href="/slides/01_pricing-a3.pdf"' in page
    english = laptop.get("slides/?lang=en").text
    assert 'href="/slides/en/01_pricing/speaker"' in english
    laptop.get("slides/?lang=vi")


@pytest.mark.parametrize("ending", ["", "-notes", "-a3", "-a2"])
def test_a_deck_comes_on_paper(laptop: Phone, ending: str) -> None:
    answer = laptop.get(f"slides/en/00_opening{ending}.pdf")
    assert answer.status == 200
    assert answer.body.startswith(b"%PDF")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert f'00-opening{ending}.pdf"' in answer.headers["Content-Disposition"]


@pytest.mark.parametrize(
    "path", ["slides/77_weather", "slides/xx/01_pricing", "slides/../room.py", "slides/01_pricing-a9.pdf", "slides"]
)
def test_what_there_is_not_is_said(laptop: Phone, path: str) -> None:
    assert laptop.get(path).status == 404


def test_under_a_path_every_address_is_below_it(served_below: Served) -> None:
    laptop = served_below.phone()
    laptop.lead()
    for path in PAGES[:-1]:
        text = re.sub(r"<(script|style)>.*?</\1>", "", laptop.get(path).body.decode(), flags=re.DOTALL)
        found = re.findall(r'(?:href|src|data-src|data-deck|data-speaker)="(?!data:)([^"]*)"', text)
        assert [where for where in found if not where.startswith(("/kit/", "?lang="))] == []


def test_her_own_decks_come_first_and_a_slip_in_one_is_said_with_its_line(tmp_path: Path) -> None:
    with closing(Served(tmp_path)) as room:
        laptop = room.phone()
        laptop.post("console", pin=PIN)
        assert laptop.get("slides/01_pricing").status == 200
        own = tmp_path / "slides"
        shutil.copytree(shipped("slides"), own)
        for name in NAMES[1:]:
            (own / f"{name}.md").unlink()
        (own / "00_opening.md").write_text("# Lớp ở Nà Mụ\n\n@jion\n\nNote: 5\nChào.\n", encoding="utf-8")
        assert "Lớp ở Nà Mụ" in laptop.get("slides/00_opening").text
        index = laptop.get("slides/").text
        assert "slides/00_opening.md, dòng 3" in index
        assert "@jion" in index
        assert laptop.get("slides/01_pricing").status == 404
        (own / "00_opening.md").write_text("# Lớp ở Khau Vai\n\nNote: 5\nChào.\n", encoding="utf-8")
        assert "Lớp ở Khau Vai" in laptop.get("slides/00_opening").text


def test_what_she_writes_is_shown_as_words(tmp_path: Path) -> None:
    with closing(Served(tmp_path)) as room:
        (tmp_path / "slides").mkdir()
        text = '# <img src=x onerror="alert(1)">\n\n- <b>a</b>\n\nNote: 5\n<script>alert(1)</script>\n'
        (tmp_path / "slides" / "00_opening.md").write_text(text, encoding="utf-8")
        laptop = room.phone()
        laptop.post("console", pin=PIN)
        for path in ("slides/00_opening", "slides/00_opening/speaker", "slides/"):
            body = laptop.get(path).body.decode()
            assert "<img src=x" not in body
            assert "<b>a</b>" not in body
            assert "<script>alert" not in body


# What is drawn, and what is not ours


def test_the_story_of_the_slides_is_what_the_kit_works_out() -> None:
    text = (shipped("slides") / "01_pricing.md").read_text(encoding="utf-8")
    assert f"{price(pears(with_extras=False)).unit_cost:,}".replace(",", ".") in text
    assert f"{price(pears()).unit_cost:,}".replace(",", ".") in text
    assert "15.294 đ" in deck_chart("price", "vi")
    assert "19.500 đ" in deck_chart("price", "vi")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(slides_file.CHARTS))
def test_every_chart_that_a_slide_may_name_is_drawn(name: str, language: str) -> None:
    assert f'viewBox="0 0 {WIDE}' in deck_chart(name, language)


def test_pictures_of_the_slides_are_small_plain_and_all_used() -> None:
    folder = shipped("slides")
    texts = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.md"))
    by_program = {"join-wifi", "join-stay", "join-page"}
    for path in (folder / "pictures").glob("*.svg"):
        svg = path.read_text(encoding="utf-8")
        assert len(svg) < 6_000, path.name
        assert not re.search(r"<script|<text|href|style=|https?:", svg), path.name
        assert f"({path.stem})" in texts or path.stem in by_program, path.name


def test_reveal_fetches_nothing_and_brings_its_licences() -> None:
    for name in ("reveal.js", "reveal.css"):
        text = (REVEAL / name).read_text(encoding="utf-8")
        assert re.findall(r"(?:https?:)?//[a-z0-9-]+\.[a-z]+", text) == []
        assert not re.search(r"\beval\(|new Function\(|document\.write", text)
    notices = (REVEAL / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    assert re.search(r"^reveal\.js \d+\.\d+\.\d+$", notices, re.MULTILINE)
    assert re.search(r"^fitty \d+\.\d+\.\d+$", notices, re.MULTILINE)
    assert notices.count("Permission is hereby granted") == 2


def test_building_again_gives_the_committed_files(tmp_path: Path) -> None:
    command = ["node", "build-slides.mjs", str(tmp_path / "reveal")]
    subprocess.run(command, cwd=with_packages(), check=True, timeout=120)
    again = {path.name: path.read_bytes() for path in (tmp_path / "reveal").iterdir()}
    assert again == {path.name: path.read_bytes() for path in REVEAL.iterdir()}
