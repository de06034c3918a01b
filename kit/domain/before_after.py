"""Before and after: the questions that each woman is asked twice, and how her two answers are held against each other.

Both answers are hers alone and are kept on one page of hers; she is matched by who she is, never by a name. A question
she passed over holds SKIPPED and counts nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

Woman = TypeVar("Woman")
Moment = Literal["before", "after"]
MOMENTS: tuple[Moment, ...] = ("before", "after")
PAGE = "questions"
"""The page of hers that the answers are kept on."""
SKIPPED = ""


class Matched(NamedTuple, Generic[Woman]):
    """The women who answered a question both times; those of them who gave a wanted answer before, and after."""

    women: frozenset[Woman]
    before: frozenset[Woman]
    after: frozenset[Woman]


class Change(NamedTuple):
    """A price of one thing in đồng a unit: before the lesson, and the one she decided on."""

    before: int
    decided: int

    @property
    def percent(self) -> float:
        """By how much of the price before it went up; below nought, down."""
        return (self.decided - self.before) * 100 / self.before


def kept_as(moment: Moment, question: str) -> str:
    """Return the name that an answer is kept under."""
    return f"{moment}-{question}"


def next_question(questions: Sequence[str], saved: Mapping[str, object], moment: Moment) -> str | None:
    """Return the first question that she neither answered nor passed over, None after the last."""
    return next((question for question in questions if kept_as(moment, question) not in saved), None)


def matched(answers: Mapping[Woman, Mapping[str, object]], question: str, wanted: Collection[str]) -> Matched[Woman]:
    """Return whose answers to a question can be held against each other, and how they come out.

    >>> mai, dua = {"before-book": "no", "after-book": "yes"}, {"before-book": "yes", "after-book": ""}
    >>> matched({"mai": mai, "dua": dua}, "book", {"yes"})
    Matched(women=frozenset({'mai'}), before=frozenset(), after=frozenset({'mai'}))
    """
    pairs = {who: [saved.get(kept_as(moment, question)) for moment in MOMENTS] for who, saved in answers.items()}
    both = {who: pair for who, pair in pairs.items() if all(pair)}
    before, after = (frozenset(who for who, pair in both.items() if pair[at] in wanted) for at in (0, 1))
    return Matched(frozenset(both), before, after)


def change(answer: object, products: Mapping[str, tuple[str, int]]) -> Change | None:
    """Return how the price she named for a product differs from the one she decided on.

    `answer`: {"product", "unit", "price"} as it was kept; `products`: unit and price of each by id. None where she
    named none, or prices the product by another unit now.
    """
    if not isinstance(answer, dict):
        return None
    before, product = answer.get("price"), products.get(str(answer.get("product")))
    if not isinstance(before, int) or before <= 0 or product is None or product[0] != answer.get("unit"):
        return None
    return Change(before, product[1])
