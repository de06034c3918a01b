"""Lesson shape: what a lesson's file may say; see `kit.content.lesson` for an example and how it is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from kit.domain.progress import Progress, progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PLACES = re.compile(r"\{([a-z_]+)\}")
ON_PAPER = frozenset({"unit", "product", "exempt", "exempt_words", "form", "due"})
"""What a sentence may name on a worksheet: what she writes there herself, and dated figures of the law."""
Kind = Literal[
    "money",
    "price",
    "quantity",
    "number",
    "day",
    "time",
    "phone",
    "choice",
    "several",
    "consent",
    "text",
    "draft",
    "photo",
    "photos",
    "bank",
    "account",
    "code",
    "book",
    "reveal",
]
TILES = frozenset({"choice", "several"})
SHOWABLE = frozenset({"choice", "several", "money", "number", "reveal"})
"""Kinds of fields whose answers say nothing by themselves of who gave them: no words of her own."""
UNITS = frozenset({"quantity", "number", "price"})
Identifier = Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9_]{0,39}$")]
Option = Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9_-]{0,39}$")]
Sentence = Annotated[str, msgspec.Meta(min_length=1, max_length=600)]


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The same words in both languages."""

    vi: Sentence
    en: Sentence

    def within(self, language: str) -> str:
        """Return the words in `language` ("vi" or "en")."""
        return self.en if language == "en" else self.vi

    @property
    def places(self) -> frozenset[str]:
        """The names in braces that the page fills in."""
        return frozenset(PLACES.findall(self.vi))


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to choose, with its picture."""

    id: Option
    label: Text
    picture: str = ""


class Field(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to fill in."""

    id: Identifier
    kind: Kind
    label: Text
    help: Text | None = None
    optional: bool = False
    choices: tuple[Choice, ...] = ()
    choices_from: str = ""
    units: tuple[str, ...] = ()
    units_from: str = ""
    when: dict[Identifier, tuple[Option, ...]] = {}
    lines: Annotated[int, msgspec.Meta(ge=1, le=8)] = 1
    ahead: bool = False


class Exercise(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What judges a step, and what it answers to each kind of mistake. `shareable`: the class may see wrong answers,
    of nobody in particular; only where they say nothing of her own money or goods.
    """

    check: Identifier
    feedback: dict[Identifier, Text]
    hints: tuple[Text, ...] = ()
    worked_example: Text | None = None
    shareable: bool = False

    @property
    def ladder(self) -> tuple[Text, ...]:
        """The hints in their order, the worked example last."""
        return self.hints + ((self.worked_example,) if self.worked_example else ())


class SumBox(Text, frozen=True, forbid_unknown_fields=True):
    """A box of a sum on paper: what belongs in it, and what is printed in it instead of left to write."""

    given: str = ""


class Sum(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sum to do by hand: boxes, and the signs between them, the last one "="."""

    boxes: Annotated[tuple[SumBox, ...], msgspec.Meta(min_length=2, max_length=6)]
    signs: Annotated[str, msgspec.Meta(pattern="^[+−×÷]*=$")]


class OnPaper(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the worksheet of a step says and asks, where that is another thing than on a phone.

    `labels` are of fields and choices, by their id. `hints` stand instead of the exercise's. `answer` is a finding of
    the exercise whose feedback tells the right answer, or words.
    """

    title: Text | None = None
    sentence: Text | None = None
    labels: dict[Identifier, Text] = {}
    without: tuple[Identifier, ...] = ()
    sums: tuple[Sum, ...] = ()
    hints: tuple[Text, ...] | None = None
    answer: Identifier | Text = ""


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sentence, one thing to do; `paper` is its worksheet."""

    id: Identifier
    title: Text
    sentence: Text
    picture: str = ""
    fields: tuple[Field, ...] = ()
    exercise: Exercise | None = None
    beside: tuple[Identifier, ...] = ()
    shows: tuple[Identifier, ...] = ()
    keeps: tuple[Identifier, ...] = ()
    instead: dict[Identifier, Text] = {}
    again: Text | None = None
    paper: OnPaper = OnPaper()


class Lesson(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One lesson, as its file says it."""

    number: Annotated[int, msgspec.Meta(ge=0, le=99)]
    minutes: Annotated[int, msgspec.Meta(ge=5, le=480)]
    title: Text
    objectives: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1)]
    steps: Annotated[tuple[Step, ...], msgspec.Meta(min_length=1)]
    rule_of_thumb: Text
    needs: tuple[Identifier, ...] = ()
    subject: str = ""

    def step(self, name: str) -> Step:
        """Return the step `name`. Raises LookupError for one that the file does not have."""
        for step in self.steps:
            if step.id == name:
                return step
        raise LookupError(f"no step {name!r} in the lesson")

    def progress(self, saved: Mapping[str, object]) -> Progress:
        """Return how far she is, from what a keeper has of the lesson's page."""
        return progress((step.id for step in self.steps), saved)

    def texts(self) -> Iterator[tuple[str, Text]]:
        """Yield every text of the lesson with the key it is looked up by."""
        yield "title", self.title
        yield "rule_of_thumb", self.rule_of_thumb
        for number, objective in enumerate(self.objectives):
            yield f"objectives.{number}", objective
        for step in self.steps:
            yield from _step_texts(step)

    def paper_texts(self) -> Iterator[tuple[str, Text]]:
        """Yield every text that stands on the lesson's worksheets alone, with the key of its place in the file."""
        for step in self.steps:
            yield from _paper_texts(f"{step.id}.paper", step.paper)


def _step_texts(step: Step) -> Iterator[tuple[str, Text]]:
    yield f"{step.id}.title", step.title
    yield f"{step.id}.sentence", step.sentence
    for condition, words in step.instead.items():
        yield f"{step.id}.instead.{condition}", words
    if step.again:
        yield f"{step.id}.again", step.again
    for field in step.fields:
        yield f"{step.id}.{field.id}.label", field.label
        if field.help:
            yield f"{step.id}.{field.id}.help", field.help
        for choice in field.choices:
            yield f"{step.id}.{field.id}.choices.{choice.id}", choice.label
    if step.exercise:
        for kind, words in step.exercise.feedback.items():
            yield f"{step.id}.feedback.{kind}", words
        for number, words in enumerate(step.exercise.ladder):
            yield f"{step.id}.ladder.{number}", words


def _paper_texts(key: str, paper: OnPaper) -> Iterator[tuple[str, Text]]:
    for name, words in (("title", paper.title), ("sentence", paper.sentence), ("answer", paper.answer)):
        if isinstance(words, Text):
            yield f"{key}.{name}", words
    for name, label in paper.labels.items():
        yield f"{key}.labels.{name}", label
    for number, words in enumerate(paper.hints or ()):
        yield f"{key}.hints.{number}", words
    for number, one in enumerate(paper.sums):
        for place, box in enumerate(one.boxes):
            yield f"{key}.sums.{number}.{place}", box
