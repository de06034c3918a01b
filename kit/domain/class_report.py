"""Class report: what is told of a workshop when it is over. It has no names, and every count is one that may be told.

`kit.reports.workshop_report` makes it; paper and workbook are made from it. Titles are in the language it was made in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from kit.domain.attendance import Half
    from kit.domain.disclosure import Cell


@dataclass(frozen=True, slots=True)
class LessonLine:
    """A lesson: how many began and finished it; `steps`: the share of its steps they did, in tens of per cent, None
    where it may not be told."""

    title: str
    begun: Cell
    finished: Cell
    steps: int | None


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step that was hard: who tried it, who had it right at the first try, what most got wrong, in words or empty."""

    lesson: str
    title: str
    tried: Cell
    right: Cell
    mistake: str


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question asked twice: who answered both times, and gave a wanted answer before, and after."""

    title: str
    women: Cell
    before: Cell
    after: Cell


@dataclass(frozen=True, slots=True)
class PriceLine:
    """Prices of the same goods before the lesson and as decided: who raised, kept, lowered them; `median`: the median
    change in per cent, rounded to five, None where it may not be told."""

    women: Cell
    raised: Cell
    same: Cell
    lowered: Cell
    median: int | None


@dataclass(frozen=True, slots=True)
class ClassReport:
    """All of it. `counted`: the women who agreed that their answers are added to those of the class: lessons, steps,
    questions and prices are of them alone."""

    place: str
    begun_on: date
    made_on: date
    invited: Cell
    came: Cell
    halves: tuple[tuple[Half, Cell], ...]
    counted: Cell
    lessons: tuple[LessonLine, ...]
    steps: tuple[StepLine, ...]
    questions: tuple[QuestionLine, ...]
    price: PriceLine
