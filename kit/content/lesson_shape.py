"""Lesson shape: what a lesson's file may say; see `kit.content.lesson` for an example and how it is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from kit.domain.progress import Progress, progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PLACES = re.compile(r"\{([a-z_]+)\}")
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
    """What judges a step, and what it answers to each kind of mistake."""

    check: Identifier
    feedback: dict[Identifier, Text]
    hints: tuple[Text, ...] = ()
    worked_example: Text | None = None

    @property
    def ladder(self) -> tuple[Text, ...]:
        """The hints in their order, the worked example last."""
        return self.hints + ((self.worked_example,) if self.worked_example else ())


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sentence, one thing to do."""

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
