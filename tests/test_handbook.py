"""The facilitator's handbook says what the program does: the plans that it proposes, the words on its buttons."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from kit.content import lesson, slides_file
from kit.content.messages import LANGUAGES
from kit.content.shipped import folder
from kit.domain.agenda_proposal import CLOSING, LENGTHS, OPENING, propose

DOCS = Path(__file__).resolve().parents[1] / "docs"
CATALOGUES = DOCS.parent / "kit" / "content" / "catalogues"
IN_BOTH = re.compile(r"^## English$", re.MULTILINE)
ITALIC = re.compile(r"(?<!\*)\*(?!\*)([^*|]+)(?<!\*)\*(?!\*)|\*\*\*([^*]+)\*\*\*")
SENTENCE = re.compile(r"^[a-z0-9-]+ = (.+)$", re.MULTILINE)
PLAN = re.compile(r"^### .*$", re.MULTILINE)
ROW = re.compile(r"^\| (?:\D+(\d), )?(\d\d:\d\d), (\d+) ", re.MULTILINE)


def plans(document: str) -> list[list[tuple[int, str, int]]]:
    """Return the plans of a handbook: the day, start and minutes of each row."""
    made = []
    for part in PLAN.split((DOCS / document).read_text(encoding="utf-8"))[1:]:
        day, rows = 1, []
        for said, start, minutes in ROW.findall(part):
            day = int(said or day)
            rows.append((day, start, int(minutes)))
        made += [rows] if rows else []
    return made


@pytest.mark.parametrize("document", ["huong_dan.md", "facilitating.md"])
def test_plans_are_those_that_the_program_proposes(document: str) -> None:
    read = {slug: lesson.read(slug) for slug in lesson.names()}
    offered = [(slug, read[slug].minutes) for slug in sorted(read, key=lambda slug: read[slug].number)]
    proposed = [
        [(part.day, f"{part.start:%H:%M}", part.minutes) for part in propose(offered, length, dt.time(8)).agenda.parts]
        for length in LENGTHS
    ]
    assert plans(document) == proposed


def named(language: str) -> set[str]:
    """Return what pages name on the screen in italics."""
    texts = [(DOCS / {"vi": "huong_dan.md", "en": "facilitating.md"}[language]).read_text(encoding="utf-8")]
    for document in ("room.md", "closing.md"):
        vietnamese, english = IN_BOTH.split((DOCS / document).read_text(encoding="utf-8"))
        texts.append(vietnamese if language == "vi" else english)
    found = (italic or bold for text in texts for italic, bold in ITALIC.findall(text))
    return {" ".join(words.split()) for words in found}


def on_screen(language: str) -> set[str]:
    """Return the sentences of the catalogues, up to what the program fills in, without their stop."""
    texts = (path.read_text(encoding="utf-8") for path in (CATALOGUES / language).glob("*.ftl"))
    return {re.split("[{#]", sentence)[0].strip(" .") for text in texts for sentence in SENTENCE.findall(text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_named_stands_on_the_screen_in_these_words(language: str) -> None:
    words = named(language)
    assert {"vi": "Mở bài, mở bước", "en": "Open lessons and steps"}[language] in words
    assert {name for name in words if name.strip(" .…") not in on_screen(language)} == set()


@pytest.mark.parametrize(("deck", "minutes"), [("00_opening", OPENING), ("99_closing", CLOSING)])
def test_opening_and_closing_take_what_the_agenda_gives_them(deck: str, minutes: int) -> None:
    assert slides_file.read(folder("slides"), deck, language="vi", on=dt.date(2026, 11, 28)).minutes == minutes
