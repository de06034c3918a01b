"""Check: a rule that judges an answer, and Finding: what it found.

There are three grades, and the middle one is the important one. A mistake in a sum is wrong. A number that is unusual
may be a slip or may be true, and nobody but the woman who grew the pears knows which: that is a doubt, she is asked to
look again and has the last word. Marking a valid value invalid is much worse than the reverse.

>>> doubt("loss_high", loss=70).grade is Grade.DOUBT
True
>>> near(10_500, 10_000), near(11_500, 10_000)
(True, False)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Answers = TypeVar("Answers")
NEAR = Fraction(1, 10)


class Grade(StrEnum):
    """How an answer stands: right, to be looked at again, or wrong."""

    RIGHT = "right"
    DOUBT = "doubt"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: `kind` names the feedback, `details` are what its sentence speaks of."""

    kind: str
    grade: Grade
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Check(Generic[Answers]):
    """A rule by name: `judge` answers, and `kinds` are all the findings it may come to."""

    judge: Callable[[Answers], Finding]
    kinds: frozenset[str]


def right(kind: str = "ok", **details: object) -> Finding:
    """Return that the answer stands."""
    return Finding(kind, Grade.RIGHT, details)


def doubt(kind: str, **details: object) -> Finding:
    """Return that the answer is to be looked at again, and stands if she says so."""
    return Finding(kind, Grade.DOUBT, details)


def wrong(kind: str, **details: object) -> Finding:
    """Return that the answer cannot be right."""
    return Finding(kind, Grade.WRONG, details)


def near(amount: Fraction | int, other: Fraction | int, share: Fraction = NEAR) -> bool:
    """Return whether `amount` is `other`, give or take a share of it."""
    return abs(Fraction(amount - other)) <= share * abs(Fraction(other))
