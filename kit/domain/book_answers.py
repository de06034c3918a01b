"""Book answers: what a woman has said so far in the cash book lesson, as its checks read it.

Of her own book the checks see only how many lines there are of each kind: what it comes to is shown to her alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kit.domain.entry import Entry


class EntryCategoryMissing(Refusal):
    """A line of which nobody said what it is about."""

    kind = "entry-category-missing"


@dataclass(frozen=True, slots=True)
class BookAnswers:
    """All she has said; what she has not reached is empty.

    chosen: what she tapped, by the name of the question; written: her lines that count, by kind; half_written: whether
    an amount stands in the form that is no line yet.
    """

    chosen: dict[str, str]
    written: Counter[str]
    half_written: bool = False


def written(lines: Iterable[Entry]) -> Counter[str]:
    """Return how many of `lines` that count there are of each kind."""
    return Counter(line.kind for line in lines)
