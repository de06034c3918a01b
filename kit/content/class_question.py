"""Class question: an exercise whose answers a whole class may look at together.

It asks one thing, with choices of its own, and has an answer of its own to every choice but one, the right one: so it
asks for what one knows, of an invented family mostly, and never for anything of one's own. What somebody plans, owns,
guesses of her own money or has in her book is no class question.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kit.content.lesson_shape import Choice, Lesson, Step, Text


@dataclass(frozen=True, slots=True)
class ClassQuestion:
    """The question of a step. A wrong choice is logged as the mistake `<check>_<choice>`."""

    step: str
    title: Text
    asked: Text
    choices: tuple[Choice, ...]
    right: str
    check: str

    def chosen(self, ok: bool, mistake: str) -> str:
        """Return the id of what was chosen in a try; empty where it was something else than a choice."""
        if ok:
            return self.right
        said = mistake.removeprefix(f"{self.check}_")
        return said if any(choice.id == said for choice in self.choices) else ""


def class_questions(lesson: Lesson) -> tuple[ClassQuestion, ...]:
    """Return the class questions of a lesson, in its order."""
    return tuple(question for step in lesson.steps if (question := _question(step)))


def _question(step: Step) -> ClassQuestion | None:
    if step.exercise is None or len(step.fields) != 1 or step.fields[0].kind != "choice":
        return None
    field, exercise = step.fields[0], step.exercise
    right = [choice.id for choice in field.choices if f"{exercise.check}_{choice.id}" not in exercise.feedback]
    if len(right) != 1:
        return None
    return ClassQuestion(step.id, step.title, field.label, field.choices, right[0], exercise.check)
