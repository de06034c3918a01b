"""Mistake words: what a kind of mistake is called where nobody's numbers may stand beside it: on console and report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kit.content.lesson_shape import PLACES

if TYPE_CHECKING:
    from kit.content.lesson_shape import Lesson
    from kit.content.messages import Messages

FIRST_SENTENCE = re.compile(r"^.*?[.?!](?=\s|$)")
NOT_SAID = "…"


def mistake_in_words(lesson: Lesson | None, step: str, kind: str, sentences: Messages) -> str:
    """Return what a kind of mistake is called: the first sentence that the lesson answers it with, nobody's numbers in
    it; else that something was missing, or was not understood."""
    spec = next((each for each in lesson.steps if each.id == step), None) if lesson else None
    feedback = spec.exercise.feedback.get(kind) if spec and spec.exercise else None
    if feedback is None:
        return sentences.say("pacing-mistake-missing" if kind == "missing" else "pacing-mistake-unread")
    said = PLACES.sub(NOT_SAID, feedback.within(sentences.language))
    first = FIRST_SENTENCE.match(said)
    return first[0] if first else said
