"""Thumb cards: the one sentence of each lesson to take home or to send: cards on A4 to cut, or one as PNG."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content import lesson as lessons
from kit.content.messages import messages
from kit.content.pictures import drawing
from kit.prints.places import NothingToPrint
from kit.prints.typesetting import Form, few_colours, standalone, typeset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kit.content.lesson import Lesson

PICTURE_DOTS = 196  # 140 mm are 1080 pixels
NO_PICTURE = "learned"


@dataclass(frozen=True, slots=True)
class Rule:
    """What a card says: the sentence, of which lesson, and the name of a picture."""

    sentence: str
    lesson: str = ""
    picture: str = NO_PICTURE


def rule_of(lesson: Lesson, language: str = "vi") -> Rule:
    """Return the rule of thumb of `lesson`, with the first picture of its steps."""
    said = messages(language)
    picture = next((step.picture for step in lesson.steps if step.picture), NO_PICTURE)
    title = said.say("print-thumb-lesson", number=lesson.number, title=lesson.title.within(language))
    return Rule(lesson.rule_of_thumb.within(language), title, picture)


def rules(language: str = "vi", folder: Path | None = None) -> tuple[Rule, ...]:
    """Return the rules of all lessons, in their order. Raises LessonFileWrong."""
    found = (lessons.read(name, folder) for name in lessons.names(folder))
    return tuple(rule_of(lesson, language) for lesson in sorted(found, key=lambda lesson: lesson.number))


def thumb_cards(rules: Sequence[Rule], *, language: str = "vi", form: Form = "pdf") -> bytes:
    """Return A4 pages with a card for each rule, eight a page, to cut; as PNG the one card that is given.

    Raises NothingToPrint; ValueError for a PNG of several.
    """
    if not rules:
        raise NothingToPrint
    if form == "png" and len(rules) > 1:
        raise ValueError("a picture is of one card")
    sheet = typeset(
        "thumb_cards",
        {
            "language": language,
            "words": {"heading": messages(language).say("print-thumb-heading")},
            "on_a4": form == "pdf",
            "cards": [
                {
                    "sentence": rule.sentence,
                    "lesson": rule.lesson,
                    "picture": standalone(drawing(rule.picture).encode()),
                }
                for rule in rules
            ],
        },
        form=form,
        dots=PICTURE_DOTS,
    )
    return few_colours(sheet) if form == "png" else sheet
