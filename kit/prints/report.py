"""Report: what is told of a class when it is over, on A4, for the Women's Union. It has no names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.messages import messages
from kit.content.told_words import count_in_words, half_in_words, percent_of
from kit.prints.practice import across
from kit.prints.typesetting import chart_of, typeset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.content.messages import Messages
    from kit.domain.class_report import ClassReport, PriceLine, QuestionLine, StepLine

_WORDS = (
    "title", "no-names", "invited", "came", "counted", "halves", "half", "women", "lessons", "lesson", "begun",
    "finished", "steps-share", "questions", "questions-what", "question", "both", "before", "after", "change",
    "chart", "price", "price-what", "price-women", "raised", "same", "lowered", "hard", "hard-what", "hard-none",
    "step", "tried", "right", "mistake",
)  # fmt: skip


def report_pdf(report: ClassReport, *, chart: str = "", language: str = "vi", practice: bool = False) -> bytes:
    """Return the report as PDF, A4. `chart`: before and after as SVG, empty where nothing of it may be told."""
    said = messages(language)
    where = {"place": report.place, "made": report.made_on}
    return typeset(
        "report",
        {
            "language": language,
            "words": {key: said.say(f"report-{key}") for key in _WORDS}
            | {
                "where": said.say("report-where", begun=report.begun_on, **where),
                "foot": said.say("report-foot", **where),
                "median": _median(report.price, said),
            },
            "glance": [count_in_words(cell, said) for cell in (report.invited, report.came, report.counted)],
            "halves": [[half_in_words(half, said), count_in_words(cell, said)] for half, cell in report.halves],
            "lessons": [
                [
                    line.title,
                    count_in_words(line.begun, said),
                    count_in_words(line.finished, said),
                    _about(line.steps, said),
                ]
                for line in report.lessons
            ],
            "questions": [list(_question(line, said)) for line in report.questions],
            "price": [
                count_in_words(cell, said)
                for cell in (report.price.women, report.price.raised, report.price.same, report.price.lowered)
            ],
            "steps": [_step(line, said) for line in report.steps],
            "chart": chart_of(chart) if chart else None,
            "practice": across(practice, language),
        },
    )


def _question(line: QuestionLine, said: Messages) -> Iterator[str]:
    yield line.title
    yield count_in_words(line.women, said)
    before, after = (percent_of(cell, line.women) for cell in (line.before, line.after))
    for cell, share in ((line.before, before), (line.after, after)):
        count = count_in_words(cell, said)
        yield count if share is None else f"{count} ({share}%)"
    yield said.say("report-none") if before is None or after is None else _signed(after - before)


def _step(line: StepLine, said: Messages) -> list[str]:
    counts = [count_in_words(cell, said) for cell in (line.tried, line.right)]
    return [line.lesson, line.title, *counts, line.mistake or said.say("report-none")]


def _about(percent: int | None, said: Messages) -> str:
    return said.say("report-none") if percent is None else said.say("report-about", percent=percent)


def _median(price: PriceLine, said: Messages) -> str:
    if price.median is None:
        return said.say("report-median-none")
    return said.say("report-median", percent=_signed(price.median))


def _signed(number: int) -> str:
    return f"{number:+d}" if number else "0"
