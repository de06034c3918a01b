"""Ladder: a step's hints, from a nudge to nearly the answer; the last rung is a worked example, where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kit.content.lesson_shape import Step
    from kit.ui.page import Page


class Ladder:
    """The hints of a step's exercise, climbed one by one; after the last comes the first again."""

    def __init__(self, page: Page, step: Step) -> None:
        self._page = page
        self._step = step.id
        self._rungs = len(step.exercise.ladder) if step.exercise else 0
        # A hint is not the answer: without a worked example she tries once more before she is let go.
        self._enough = self._rungs if step.exercise and step.exercise.worked_example else self._rungs + 1
        self._climbed = 0

    def __bool__(self) -> bool:
        """Return whether there is a hint at all."""
        return self._rungs > 0

    @property
    def climbed(self) -> bool:
        """Whether she has seen all of it, and nothing is left that would help."""
        return bool(self) and self._climbed >= self._enough

    def next(self) -> str:
        """Return the next hint, nothing where there is none."""
        if not self:
            return ""
        rung = self._climbed % self._rungs
        self._climbed += 1
        return self._page.say(f"{self._step}.ladder.{rung}")
