"""Workshop report: what is told of a class when it is over: who came, what was learned, what was hard, what changed.

Lessons, steps, questions and prices are of the women who agreed that their answers are added to those of the class;
each woman's two answers are matched by who she is. Every count goes through kit.domain.disclosure; no amount of money
is told, only by how much prices changed. Of who was there, which the hall saw, only counts below five are kept back.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain.before_after import MOMENTS, change, kept_as, matched
from kit.domain.class_report import ClassReport, LessonLine, PriceLine, QuestionLine, StepLine
from kit.domain.disclosure import FEWEST, Cell, Whole
from kit.domain.progress import DONE
from kit.domain.progress import kept_as as step_kept_as
from kit.reports.told_groups import told_groups

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from pandas import DataFrame

    from kit.content.lesson import Lesson
    from kit.content.question import Question
    from kit.domain.attendance import Half
    from kit.store.keeper import Json
    from kit.store.records import Attempt, KeptProduct

HARDEST = 10
"""Steps that the report names."""
STEPS_TO, MEDIAN_TO = 10, 5
"""Per cent that shares of steps, and changes of price, are rounded to: whoever is in the middle is one woman."""
PRICE = "price_before"
PARTS = ("raised", "same", "lowered")
SHARE_OF = {"came": "invited", "counted": "came", "both": "counted", "priced": "counted"}
"""What each group is a share of."""


@dataclass(frozen=True, slots=True)
class ClassRecord:
    """What a report is made from, woman by woman; nothing of it goes into the report as it stands.

    there: the halves each woman came to. counted: who agreed to be counted. steps: (woman, lesson, name, state) of all
    that pages ever kept of steps. tries: the oldest first. answers: what each woman holds of the questions.
    """

    place: str
    begun_on: date
    made_on: date
    there: Mapping[UUID, frozenset[Half]]
    counted: frozenset[UUID]
    steps: Iterable[tuple[UUID, str, str, Json]]
    tries: Iterable[tuple[UUID, Attempt]]
    answers: Mapping[UUID, Mapping[str, Json]]
    products: Mapping[UUID, Sequence[KeptProduct]]


def workshop_report(
    record: ClassRecord,
    lessons: Mapping[str, Lesson],
    questions: Sequence[Question],
    *,
    in_words: Callable[[str, str, str], str],
    language: str = "vi",
) -> ClassReport:
    """Return the report. `lessons`: those of the workshop by slug, in order; `in_words` says what a mistake (lesson,
    step, kind) is called."""
    women = {"invited": frozenset(record.there), "came": frozenset(who for who, half in record.there.items() if half)}
    bases = {**women, "counted": record.counted & women["invited"]}
    everyone = told_groups(bases, {}, SHARE_OF)
    lesson_lines, step_lines = _learned(record, bases, lessons, in_words, language)
    return ClassReport(
        place=record.place,
        begun_on=record.begun_on,
        made_on=record.made_on,
        invited=everyone["invited"],
        came=everyone["came"],
        halves=tuple((half, _seen(count)) for half, count in sorted(_halves(record).items())),
        counted=everyone["counted"],
        lessons=lesson_lines,
        steps=step_lines,
        questions=tuple(_question(record, bases, one, language) for one in questions if set(one.moments) == {*MOMENTS}),
        price=_price(record, bases),
    )


def _seen(count: int) -> Cell:
    """Return a count of what everybody could see."""
    return Cell("told", count) if count >= FEWEST else Cell("few")


def _halves(record: ClassRecord) -> Counter[Half]:
    return Counter(half for halves in record.there.values() for half in halves)


def _learned(
    record: ClassRecord,
    bases: Mapping[str, frozenset[UUID]],
    lessons: Mapping[str, Lesson],
    in_words: Callable[[str, str, str], str],
    language: str,
) -> tuple[tuple[LessonLine, ...], tuple[StepLine, ...]]:
    """Return how far the women came in each lesson, and the steps that fewest had right at the first try."""
    done, tries = _done(record, lessons), _tries(record, lessons)
    groups, share_of = dict(bases), dict(SHARE_OF)
    for slug, lesson in lessons.items():
        each = done[done["lesson"] == slug].groupby("woman")["step"].nunique()
        groups[f"begun {slug}"] = frozenset(each.index)
        groups[f"finished {slug}"] = frozenset(each[each == len(lesson.steps)].index)
        share_of |= {f"begun {slug}": "counted", f"finished {slug}": f"begun {slug}"}
    right: dict[str, frozenset[UUID]] = {}
    hardest = _hardest(tries)
    for slug, step, who_tried, who_was_right in hardest:
        groups[f"tried {slug} {step}"], right[f"right {slug} {step}"] = who_tried, who_was_right
        share_of |= {f"tried {slug} {step}": "counted", f"right {slug} {step}": f"tried {slug} {step}"}
    cells = told_groups(groups, right, share_of)
    lines = tuple(
        LessonLine(
            lesson.title.within(language),
            cells[f"begun {slug}"],
            cells[f"finished {slug}"],
            _share(done[done["lesson"] == slug], lesson) if cells[f"begun {slug}"].told else None,
        )
        for slug, lesson in lessons.items()
    )
    return lines, tuple(
        StepLine(
            lessons[slug].title.within(language),
            lessons[slug].step(step).title.within(language),
            cells[f"tried {slug} {step}"],
            cells[f"right {slug} {step}"],
            _mistake(tries[(tries["lesson"] == slug) & (tries["step"] == step)], in_words, slug, step),
        )
        for slug, step, _, _ in hardest
    )


def _hardest(tries: DataFrame) -> list[tuple[str, str, frozenset[UUID], frozenset[UUID]]]:
    """Return (lesson, step, who tried it, who had it right at once) of the steps that fewest had right at once."""
    first = tries.drop_duplicates(["woman", "lesson", "step"])
    found = [
        (slug, step, frozenset(of["woman"]), frozenset(of[of["ok"]]["woman"]))
        for (slug, step), of in first.groupby(["lesson", "step"], sort=False)
    ]
    hard = [one for one in found if len(one[2]) >= FEWEST and one[2] != one[3]]
    return sorted(hard, key=lambda one: len(one[3]) / len(one[2]))[:HARDEST]


def _done(record: ClassRecord, lessons: Mapping[str, Lesson]) -> DataFrame:
    """Return a row for each woman and step of `lessons` that she has ever done: a lesson begun anew is done still."""
    from pandas import DataFrame

    names = {(slug, step_kept_as(step.id)): step.id for slug, lesson in lessons.items() for step in lesson.steps}
    rows = {
        (who, slug, names[slug, name])
        for who, slug, name, state in record.steps
        if state == DONE and who in record.counted and (slug, name) in names
    }
    return DataFrame(sorted(rows, key=str), columns=["woman", "lesson", "step"])


def _tries(record: ClassRecord, lessons: Mapping[str, Lesson]) -> DataFrame:
    """Return a row for each try of a step of `lessons`, the oldest first."""
    from pandas import DataFrame

    steps = {(slug, step.id) for slug, lesson in lessons.items() for step in lesson.steps}
    rows = [
        (who, one.page, one.step, one.ok, one.mistake)
        for who, one in record.tries
        if who in record.counted and (one.page, one.step) in steps
    ]
    return DataFrame(rows, columns=["woman", "lesson", "step", "ok", "mistake"]).astype({"ok": bool})


def _share(done: DataFrame, lesson: Lesson) -> int:
    """Return which share of a lesson's steps those who began it did."""
    all_of = done["woman"].nunique() * len(lesson.steps)
    return round(len(done) * 100 / all_of / STEPS_TO) * STEPS_TO


def _mistake(tries: DataFrame, in_words: Callable[[str, str, str], str], slug: str, step: str) -> str:
    """Return what most women got wrong, empty where none was made by FEWEST women."""
    women = tries[~tries["ok"] & (tries["mistake"] != "")].groupby("mistake")["woman"].nunique().sort_index()
    if women.empty or women.max() < FEWEST:
        return ""
    return in_words(slug, step, str(women.idxmax()))


def _question(
    record: ClassRecord, bases: Mapping[str, frozenset[UUID]], question: Question, language: str
) -> QuestionLine:
    """Return what those who answered a question both times said before, and after."""
    counted = {who: held for who, held in record.answers.items() if who in record.counted}
    women, *parts = matched(counted, question.id, question.good)
    share_of = {**SHARE_OF, **dict.fromkeys(MOMENTS, "both")}
    cells = told_groups({**bases, "both": women}, dict(zip(MOMENTS, parts, strict=True)), share_of)
    return QuestionLine(question.short.within(language), cells["both"], cells["before"], cells["after"])


def _price(record: ClassRecord, bases: Mapping[str, frozenset[UUID]]) -> PriceLine:
    """Return how the prices that women decided on differ from those they took before."""
    from pandas import Series

    counted = {who: saved for who, saved in record.answers.items() if who in record.counted}
    changes = price_changes(counted, record.products)
    parts = {
        name: frozenset(who for who, by in changes.items() if (by > 0) - (by < 0) == sign)
        for name, sign in zip(PARTS, (1, 0, -1), strict=True)
    }
    share_of = {**SHARE_OF, **dict.fromkeys(PARTS, "priced")}
    cells = told_groups({**bases, "priced": frozenset(changes)}, parts, share_of, [Whole("priced", PARTS)])
    median = Series(changes, dtype=float).median()
    rounded = round(median / MEDIAN_TO) * MEDIAN_TO if cells["priced"].told else None
    return PriceLine(cells["priced"], *(cells[name] for name in PARTS), rounded)


def price_changes(
    answers: Mapping[UUID, Mapping[str, Json]], products: Mapping[UUID, Sequence[KeptProduct]]
) -> dict[UUID, float]:
    """Return by how much per cent the price of each woman changed who said what it was before."""
    return {
        who: found.percent
        for who, saved in answers.items()
        if (found := change(saved.get(kept_as("after", PRICE)), _priced(products.get(who, ()))))
    }


def _priced(products: Iterable[KeptProduct]) -> dict[str, tuple[str, int]]:
    return {str(kept.id): (kept.unit, kept.price) for kept in products}
