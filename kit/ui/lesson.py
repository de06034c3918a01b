"""Lesson: one lesson's page, made from its file. A notebook builds it and shows its steps one by one.

    lesson = Lesson("pricing")
    lesson.step("product")

What is asked, judged and said stands in `kit/content/lessons/<slug>.toml`; the rules and drawings are the subject's
(`kit.ui.subject`). Only the steps that she has reached are furnished, so a page that is opened for the first time is
light, and whatever is heavy is made when she gets there.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from kit.content import lesson as lesson_file
from kit.content.lesson_shape import PLACES
from kit.domain import money, quantity
from kit.domain.local_time import day_of
from kit.domain.progress import CLOSED, OPEN, progress
from kit.domain.quantity import Quantity
from kit.ui.lesson_step import LessonStep
from kit.ui.page import Page
from kit.ui.subject import subject_of
from kit.ui.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kit.domain.progress import Progress
    from kit.store.keeper import Json
    from kit.ui.field import Field

NOT_KNOWN = "…"
NO_BREAK = "\u00a0"  # an amount and its đồng stay on one line


class LessonPage(Page):
    """A page whose sentences may speak of her own numbers: "{unit_cost}" is filled in when it is said."""

    def __init__(self, name: str, words: Mapping[str, str], facts: Callable[[], Mapping[str, object]]) -> None:
        super().__init__(name, words)
        self._facts = facts

    def say(self, key: str, /, **details: object) -> str:
        """Return a sentence of the lesson or of the catalogues. Raises MessageMissing."""
        sentence = super().say(key, **details)
        if key not in self._words or "{" not in sentence:
            return sentence
        facts = {**self._facts(), **details}
        return PLACES.sub(lambda place: spoken(facts.get(place[1])), sentence)

    def learn(self, words: Mapping[str, str]) -> None:
        """Take in more sentences of the lesson, by key."""
        self._words.update(words)


class Lesson:
    """The lesson `slug` for whoever the page's keeper is for. `today`: the day its dated tables are read for; `folder`:
    where its file lies, if it is neither the course's nor the kit's."""

    def __init__(self, slug: str, *, today: date | None = None, folder: Path | None = None) -> None:
        self.spec = lesson_file.read(slug, folder)
        self.today = today or day_of(datetime.now(UTC))
        self.steps: dict[str, LessonStep] = {}
        self.fields: dict[str, Field[object]] = {}
        self._known: Mapping[str, object] | None = None
        self.page = LessonPage(slug, {}, self.facts)
        self.turn = Turn(self.page)
        self.page.learn({key: text.within(self.page.language) for key, text in self.spec.texts()})
        self.subject = subject_of(self.spec.subject, self)

    def step(self, name: str) -> LessonStep:
        """Make the step `name`, to be shown where it is called. Raises LookupError."""
        step = LessonStep(self, self.spec.step(name))
        self.steps[name] = step
        return step

    def value(self, field: str) -> object:
        """Return what a field holds, None as long as it is not reached, not filled in, or not understood."""
        found = self.fields.get(field)
        return found.value if found is not None else None

    def facts(self) -> Mapping[str, object]:
        """Return what sentences may speak of now."""
        if self._known is None:
            self._known = self.subject.facts()
        return self._known

    def forget(self) -> None:
        """Work out again what follows from her answers, when it is next asked for."""
        self._known = None
        self.subject.forget()

    def changed(self, where: LessonStep) -> None:
        """Say and draw again what may be different since an answer in the step `where` changed."""
        self.forget()
        for step in self.steps.values():
            if step.number >= where.number:
                step.take_back()
            step.refresh()

    def begin_again(self) -> None:
        """Ask everything anew, for another product. What the lesson kept stays kept, and what she answered logged."""
        if self.overtaken():
            return
        self.turn.number += 1
        self.page.save(self.turn, self.turn.number)
        self.page.blank(field.id for step in self.spec.steps for field in step.fields)
        self._empty()
        next(iter(self.steps.values())).state = OPEN

    def overtaken(self) -> bool:
        """Look up what is saved by now. If she has begun anew on her other phone, go on here with that, and say so."""
        self.page.look_again()
        if self.page.saved(self.turn) in (None, self.turn.number):
            return False
        with self.page.unsaved():
            self._empty()
        self.page.bind(self.page.keeper)
        reached = [step for step in self.steps.values() if step.state != CLOSED]
        for step in reached[-1:]:
            step.feedback.show(False, self.page.say("exercise-again-elsewhere"))
        return True

    def _empty(self) -> None:
        for step in reversed(self.steps.values()):
            step.empty()
        self.forget()
        self.subject.look_again()

    def progress(self) -> Progress:
        """Return how far she is."""
        states: dict[str, Json] = {step.kept_as: step.state for step in self.steps.values()}
        return progress((step.id for step in self.spec.steps), states)


def spoken(value: object) -> str:
    """Return a fact as a sentence says it: whole numbers are đồng, other numbers are written with a comma."""
    if value is None:
        return NOT_KNOWN
    if isinstance(value, Quantity):
        return quantity.format(value)
    if isinstance(value, int):
        return money.format(value).replace(" ", NO_BREAK)
    return str(value) if isinstance(value, str) else f"{value:f}".replace(".", ",")
