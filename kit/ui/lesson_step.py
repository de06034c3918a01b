"""LessonStep: a step of a lesson's file: one sentence, something to do, a check that answers each kind of mistake.

- It is furnished when she gets there, and not before.
- A check may find a doubt: then "Tôi chắc chắn" stands beside it, and what she is sure of is taken.
- Each wrong answer brings the next hint, and a button shows them without one. The last is a worked example; whoever has
  seen it goes on. No step holds anybody back for good.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kit.domain.check import Grade
from kit.domain.progress import CLOSED, DONE
from kit.domain.refusal import Refusal
from kit.ui.button import CheckButton, HintButton, SureButton
from kit.ui.ladder import Ladder
from kit.ui.lesson_fields import StepFields
from kit.ui.read_out import read_out
from kit.ui.shown import Computed, Words
from kit.ui.step import Step, Verdict
from kit.ui.turn import WayBack

if TYPE_CHECKING:
    from ipywidgets import Widget

    from kit.content.lesson_shape import Step as StepSpec
    from kit.domain.check import Finding
    from kit.ui.field import Field
    from kit.ui.lesson import Lesson


class LessonStep(Step):
    """A step as the lesson's file describes it (`spec`)."""

    def __init__(self, lesson: Lesson, spec: StepSpec) -> None:
        self.lesson = lesson
        self.spec = spec
        self._doubted = ""
        self._sure_of: set[str] = set()
        self._ladder = Ladder(lesson.page, spec)
        self._fields = StepFields(lesson, spec, self._answered)
        self.way_back = WayBack(lesson.page, f"{spec.id}.again", begin=lesson.begin_again, changed=self.dress)
        super().__init__(lesson.page, spec.id, title=f"{spec.id}.title")

    @cached_property
    def _words(self) -> Words:
        return Words(self.page, self._sentence(), picture=self.spec.picture)

    @cached_property
    def _beside(self) -> list[Computed]:
        return [Computed(self.page, self.lesson.subject.show, name) for name in self.spec.beside]

    @cached_property
    def _shows(self) -> list[Computed]:
        return [Computed(self.page, self.lesson.subject.show, name) for name in self.spec.shows]

    @cached_property
    def sure_button(self) -> SureButton:
        """The button that gives her the last word on a doubt."""
        button = SureButton(self.page)
        button.on_press(self.insist)
        return button

    @cached_property
    def hint_button(self) -> HintButton:
        """The button that shows the next hint."""
        button = HintButton(self.page)
        button.on_press(self.hint)
        return button

    @cached_property
    def read_button(self) -> CheckButton:
        """What stands in place of the check where there is nothing to fill in."""
        button = CheckButton(self.page, label="exercise-read")
        button.on_press(self.check)
        return button

    @property
    def fields(self) -> list[Field[object]]:
        """The fields that are asked now."""
        return self._fields.asked

    @property
    def instead(self) -> str:
        """The condition under which only words are said here and nothing is asked, empty if there is none now."""
        return next((name for name in self.spec.instead if self.lesson.subject.holds(name)), "")

    def go_on(self) -> None:
        """Open the step after this one, with what her other phone, or the facilitator, may have entered meanwhile."""
        if not self.lesson.overtaken():
            self.lesson.subject.look_again()
            super().go_on()

    def check(self) -> None:
        """Judge what stands in the fields, say it, and log the try."""
        if not self.lesson.overtaken():
            self._answer(self._judge())

    def insist(self) -> None:
        """Take what was doubted: she knows better."""
        self._sure_of.add(self._doubted)
        self.check()

    def hint(self) -> None:
        """Show the next hint; after the last, the first again."""
        self.feedback.advise(self._ladder.next())

    def empty(self) -> None:
        """Close it with nothing in it, as for somebody who has not been here."""
        self.take_back()
        self._sure_of.clear()
        self._ladder = Ladder(self.page, self.spec)
        self.state = CLOSED
        self._fields.let_go()
        for furniture in ("_words", "_beside", "_shows"):
            vars(self).pop(furniture, None)  # they are made anew when she gets there, of her numbers then

    def take_back(self) -> None:
        """Unsay what the last check said: it spoke of other numbers."""
        self._doubted = ""
        self.way_back.rest()
        if self.state != CLOSED:
            self.feedback.clear()

    def refresh(self) -> None:
        """Say and draw again what follows from her answers."""
        if self.state == CLOSED:
            return
        self._words.say(self._sentence())
        replaced = [] if self.instead else self._fields.renew()
        for shown in self._drawn():
            shown.refresh()
        self.dress()
        for field in replaced:
            field.close()

    def _answered(self) -> None:
        self.lesson.changed(self)

    def _judge(self) -> Finding | Verdict:
        if self.instead:
            return Verdict(True, self.page.say("exercise-thanks"))
        verdict = self._all_filled()
        if not verdict.ok or self.spec.exercise is None:
            return verdict
        try:
            return self.lesson.subject.judge(self.spec.exercise.check)
        except Refusal as refusal:
            return Verdict(False, self.page.refusal(refusal), mistake=refusal.kind)

    def _answer(self, found: Finding | Verdict) -> None:
        self._doubted = ""
        if isinstance(found, Verdict):
            self._conclude(found.ok, found.message, mistake=found.mistake)
            return
        message = self.page.say(f"{self.spec.id}.feedback.{found.kind}", **found.details)
        if found.grade is Grade.RIGHT:
            self._conclude(True, message)
        elif found.grade is Grade.WRONG:
            self._conclude(False, message, mistake=found.kind, hint=self._ladder.next())
        elif (doubted := f"{found.kind} {[field.content for field in self.fields]}") in self._sure_of:
            self._conclude(True, self.page.say("exercise-taken"))
        else:
            self._doubted = doubted
            self._conclude(False, message, mistake=found.kind)

    def _conclude(self, ok: bool, message: str, *, mistake: str = "", hint: str = "") -> None:
        exercise = self.spec.exercise
        self.page.attempt(
            self.name, ok, mistake, read_out(self.fields) if not ok and exercise and exercise.shareable else ""
        )
        if ok and self.spec.keeps:
            for name in self.spec.keeps:
                self.lesson.subject.keep(name)
            self.page.keeper.flush()  # she goes on with it elsewhere: it is on the disk before the page says so
        self.feedback.show(ok, message, hint)
        if ok or (hint and self._ladder.climbed):
            self.state = DONE
        self.refresh()

    def _sentence(self) -> str:
        return self.page.say(f"{self.spec.id}.instead.{self.instead}" if self.instead else f"{self.spec.id}.sentence")

    def _drawn(self) -> list[Computed]:
        if self.instead:
            return []
        return [*self._beside, *(self._shows if self.state == DONE else [])]

    def _contents(self) -> list[Widget]:
        if self.state == CLOSED:
            return []
        if self.instead:
            return [self._words, self.read_button, self.feedback, *self._way_on()]
        return [
            self._words,
            *self._beside,
            *self.fields,
            self.check_button,
            *([self.hint_button] if self._ladder and self.state != DONE else []),
            self.feedback,
            *([self.sure_button] if self._doubted else []),
            *(self._shows if self.state == DONE else []),
            *self._way_on(),
            *(self.way_back.widgets if self.spec.again and self.state == DONE else []),
        ]
