"""Wall: what the projector shows, as the facilitator chose it. After a restart it shows how to come in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from uuid import UUID

PARTS = ("join", "progress", "timer", "dark")
"""What can be shown at any time; beside them "result" of a question and "answer", a listing."""
RESULT, ANSWER = "result", "answer"

Question: TypeAlias = "tuple[str, str]"
"""Lesson and step."""


@dataclass(slots=True)
class Wall:
    """`part` is one of PARTS, RESULT or ANSWER; `answer` the id of the product whose listing is shown, `owner` whose
    it is. A result is hidden, for the class to guess first, until its question is among the `revealed`. Used on the
    server's loop.
    """

    part: str = PARTS[0]
    question: Question = ("", "")
    answer: str = ""
    owner: UUID | None = None
    revealed: set[Question] = field(default_factory=set)
