"""Sight: what a table or a drawing of the pricing lesson is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kit.domain.lot_answers import LotAnswers
    from kit.ui.lesson import Lesson
    from kit.ui.pricing.goods import Goods
    from kit.ui.pricing.market import Known


@dataclass(frozen=True, slots=True)
class Sight:
    """Her answers so far, what she chose, what prices are known of it, and the lesson whose words are said."""

    lesson: Lesson
    answers: LotAnswers
    goods: Goods | None
    known: Known

    def say(self, key: str, **details: object) -> str:
        """Return a sentence about pricing, by its key without the "pricing-"."""
        return self.lesson.page.say(f"pricing-{key}", **details)
