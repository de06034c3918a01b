"""Slides: a deck for every lesson, in both languages, that says and takes what the lesson does.

Each file is read (`kit.content.slides_file` says what of it cannot be); then the languages are held together slide by
slide, and a lesson's deck to its lesson: its objectives at the beginning, each step once and in order, its minutes.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kit.content import lesson as lessons
from kit.content import slides_file
from kit.content.messages import LANGUAGES
from kit.content.problem import Problem
from kit.content.shipped import folder as shipped
from kit.content.slides import Bullets, Chart, Embed, Paragraph, Pictures, Steps
from kit.content.table import TableBroken

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from kit.content.slides import Block, Deck, Slide
    from kit.content.slides_file import Folders

AGAINST_LESSON = frozenset({"slides-minutes-differ", "slides-without-objectives", "slides-steps-differ"})
"""Kinds of problems of a deck that does not say what its lesson does."""
OPENING = 2
"""Among how many slides at the beginning a lesson's objectives are."""


def check(folder: Path | None = None, on: date | None = None) -> list[Problem]:
    """Return the problems of all slides in `folder` and their English twins, as they are shown `on` a day (today)."""
    folder = folder or shipped("slides")
    on = on or datetime.now(UTC).date()
    names = {
        name for language in LANGUAGES for name in slides_file.names(slides_file.place(folder, "x", language).parent)
    }
    return [problem for name in sorted(names) for problem in of_deck(folder, name, on)]


def of_deck(folders: Folders, name: str, on: date, languages: Sequence[str] = LANGUAGES) -> list[Problem]:
    """Return the problems of one deck in these languages, as it is shown `on` a day."""
    problems: list[Problem] = []
    decks = []
    for language in languages:
        path = slides_file.place(folders, name, language)
        where = f"slides/{name}.md" if language == LANGUAGES[0] else f"slides/{language}/{name}.md"
        if not path.is_file():
            problems.append(Problem(where, "", "file-missing"))
            continue
        try:
            deck = slides_file.read(folders, name, language=language, on=on)
        except slides_file.SlidesMissing:
            problems.append(Problem(where, "", "not-utf8"))
            continue
        except (lessons.LessonFileWrong, TableBroken):
            continue  # the checks of lessons and of tables say so
        decks.append(deck)
        problems += deck.problems
        problems += _against_lesson(where, deck)
    if len(decks) == len(LANGUAGES):
        problems += _twins(f"slides/{LANGUAGES[1]}/{name}.md", *decks)
    return problems


def _against_lesson(where: str, deck: Deck) -> list[Problem]:
    if not deck.lesson:
        return []
    lesson = lessons.read(deck.lesson)
    problems = []
    if deck.minutes != lesson.minutes:
        minutes = {"slides": deck.minutes, "lesson": lesson.minutes}
        problems.append(Problem(where, "", "slides-minutes-differ", minutes))
    objectives = {one.within(deck.language) for one in lesson.objectives}
    opening = (block for slide in deck.slides[:OPENING] for block in slide.blocks)
    said = (
        ["".join(run.text for run in item) for item in block.items] for block in opening if isinstance(block, Bullets)
    )
    if not any(objectives == set(items) for items in said):
        problems.append(Problem(where, "", "slides-without-objectives", {"slides": OPENING}))
    shown = [
        number
        for slide in deck.slides
        for block in slide.blocks
        if isinstance(block, Steps)
        for number in range(block.first, block.first + len(block.titles))
    ]
    if shown != list(range(1, len(lesson.steps) + 1)):
        problems.append(Problem(where, "", "slides-steps-differ", {"steps": len(lesson.steps)}))
    return problems


def _twins(where: str, vietnamese: Deck, english: Deck) -> list[Problem]:
    if len(vietnamese.slides) != len(english.slides):
        details = {"english": len(english.slides), "vietnamese": len(vietnamese.slides)}
        return [Problem(where, "", "slides-differ", details)]
    pairs = zip(vietnamese.slides, english.slides, strict=True)
    return [
        Problem(where, f"line {other.line}", "slide-differs")
        for one, other in pairs
        if _skeleton(one) != _skeleton(other)
    ]


def _skeleton(slide: Slide) -> tuple[object, ...]:
    """Return what is the same of a slide in every language."""
    note = slide.note
    counts = (note.minutes, len(note.questions), len(note.troubles))
    return (*counts, *map(_bare, slide.blocks))


def _bare(block: Block) -> object:
    """Return a block without its words."""
    match block:
        case Pictures():
            return tuple(picture.name for picture in block.row)
        case Chart() | Embed():
            return block
        case Steps():
            return block.first, len(block.titles)
        case Bullets():
            return block.numbered, len(block.items)
        case Paragraph():
            return block.big
    return block.kind
