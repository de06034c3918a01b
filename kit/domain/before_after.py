"""Before and after: the questions that each woman is asked twice, and how her two answers are held against each other.

Both answers are hers alone and are kept on one page of hers; she is matched by who she is, never by a name. A question
she passed over holds SKIPPED and counts nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

Moment = Literal["before", "after"]
MOMENTS: tuple[Moment, ...] = ("before", "after")
PAGE = "questions"
"""The page of hers that the answers are kept on."""
SKIPPED = ""


class Matched(NamedTuple):
    """Of the women who answered a question both times: how many gave a wanted answer before, and after."""

    women: int
    before: int
    after: int


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


def matched(answers: Iterable[Mapping[str, object]], question: str, wanted: Collection[str]) -> Matched:
    """Return how the answers of each woman to a question changed.

    >>> mai, dua = {"before-book": "no", "after-book": "yes"}, {"before-book": "yes", "after-book": ""}
    >>> matched([mai, dua], "book", {"yes"})
    Matched(women=1, before=0, after=1)
    """
    pairs = [[saved.get(kept_as(moment, question)) for moment in MOMENTS] for saved in answers]
    both = [(before, after) for before, after in pairs if before and after]
    return Matched(len(both), *(sum(pair[at] in wanted for pair in both) for at in (0, 1)))


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
