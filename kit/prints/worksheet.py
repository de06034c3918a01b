"""Worksheet: the paper twin of a lesson, a strip for each step with the number that it has on the phone.

A strip says what the step says (`[steps.paper]` of the lesson's file where paper needs other words), asks what it asks
as boxes to write in and pictures to circle (`kit.prints.worksheet_fields`), has printed beside it what the phone shows
beside it (`kit.prints.worksheet_beside`), and lays out the sums that the phone does by itself. Hints, worked examples
and answers come last, on pages of their own: a table needs one copy of those.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from kit.codes.pages import joined
from kit.content.lesson_shape import PLACES, Text
from kit.content.messages import messages
from kit.content.period import NothingInForce
from kit.content.pictures import drawing
from kit.content.revenue_duty import revenue_duty
from kit.domain import money
from kit.prints.places import NothingToPrint
from kit.prints.typesetting import standalone, typeset
from kit.prints.worksheet_beside import beside
from kit.prints.worksheet_fields import asked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from kit.content.lesson import Lesson
    from kit.content.lesson_shape import Step
    from kit.content.messages import Messages

BLANK = "……"
BLANKS = {"unit": BLANK, "product": BLANK}
"""What only she knows: a place to write it."""
SENTENCES = re.compile(r"[^.!?]+(?:[.!?](?!\s)[^.!?]*)*[.!?]*[”\"]?\s*")
_WORDS = (
    "name",
    "card",
    "optional",
    "unit",
    "done",
    "hints",
    "hints-note",
    "answer",
    "rule",
    "several",
    "mine",
)


def worksheet(lesson: Lesson, *, on: date, language: str = "vi") -> bytes:
    """Return the worksheets of a lesson as PDF, A4. `on`: the day whose dated figures stand on them."""
    said = messages(language)
    words = {key: said.say(f"print-worksheet-{key}") for key in _WORDS}
    words["title"] = said.say("print-thumb-lesson", number=lesson.number, title=lesson.title.within(language))
    words["rule-words"] = lesson.rule_of_thumb.within(language)
    known = {**BLANKS, **_figures(on)}
    return typeset(
        "worksheet",
        {
            "language": language,
            "words": words,
            "steps": [_strip(number, step, known, on, said) for number, step in enumerate(lesson.steps, start=1)],
            "hints": [
                {"number": number, "title": (step.paper.title or step.title).within(language), **found}
                for number, step in enumerate(lesson.steps, start=1)
                if any((found := _hints(step, known, language)).values())
            ],
        },
    )


def worksheets(lessons: Sequence[Lesson], *, on: date, language: str = "vi") -> bytes:
    """Return the worksheets of several lessons as one PDF, in their order. Raises NothingToPrint."""
    if not lessons:
        raise NothingToPrint
    return joined([worksheet(lesson, on=on, language=language) for lesson in lessons])


def _strip(number: int, step: Step, known: Mapping[str, str], on: date, said: Messages) -> dict[str, object]:
    language = said.language

    def filled(text: Text) -> str:
        return _filled(text.within(language), known)

    fields = [asked(field, step.paper, filled, on, said) for field in step.fields if field.id not in step.paper.without]
    return {
        "number": number,
        "title": filled(step.paper.title or step.title),
        "sentence": filled(step.paper.sentence or step.sentence),
        "picture": standalone(drawing(step.picture).encode()) if step.picture else None,
        "beside": beside(step, on, said),
        "fields": [field for field in fields if field],
        "sums": [
            {"signs": list(one.signs), "boxes": [[filled(box), box.given] for box in one.boxes]}
            for one in step.paper.sums
        ],
    }


def _hints(step: Step, known: Mapping[str, str], language: str) -> dict[str, object]:
    """Return the hints, the worked example and the answer, as far as they can be said on paper."""
    exercise, paper = step.exercise, step.paper
    ladder: Sequence[Text] = exercise.ladder if exercise else ()
    if paper.hints is not None:
        ladder = (*paper.hints, *((exercise.worked_example,) if exercise and exercise.worked_example else ()))
    answer = paper.answer if isinstance(paper.answer, Text) else None
    if paper.answer and exercise and answer is None:
        answer = exercise.feedback[str(paper.answer)]
    said = [_said_whole(words.within(language), known) for words in ladder]
    return {
        "ladder": [words for words in said if words],
        "answer": _said_whole(answer.within(language), known) if answer else "",
    }


def _said_whole(words: str, known: Mapping[str, str]) -> str:
    """Return those sentences of `words` that name nothing only a phone has worked out.

    >>> _said_whole("Lấy vốn chia cho {sold}. Đoán sai cũng không sao.", {})
    'Đoán sai cũng không sao.'
    """
    kept = (sentence for sentence in SENTENCES.findall(words) if set(PLACES.findall(sentence)) <= known.keys())
    return _filled("".join(kept), known).strip()


def _filled(words: str, known: Mapping[str, str]) -> str:
    return PLACES.sub(lambda place: known.get(place[1], BLANK), words)


def _figures(on: date) -> dict[str, str]:
    """Return the figures of the law that sentences name; none on a day for which the tables have none."""
    with suppress(NothingInForce):
        duty = revenue_duty(on.year)
        exempt = money.format(duty.exempt)
        words = money.in_words(duty.exempt)
        return {"exempt": exempt, "exempt_words": words, "form": duty.form, "due": f"{duty.due:%d/%m/%Y}"}
    return {}
