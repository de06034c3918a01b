"""Pricing subject: the rules, tables and drawings of the pricing lesson, by the names its file uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.lot_checks import CHECKS
from kit.ui.pricing import goods, places
from kit.ui.pricing.answers import answers
from kit.ui.pricing.facts import facts
from kit.ui.pricing.market import known_price
from kit.ui.pricing.saved import keep_product
from kit.ui.pricing.shows import SHOWS
from kit.ui.pricing.sight import Sight
from kit.ui.subject import Offer, Subject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.domain.check import Finding
    from kit.domain.lot_answers import LotAnswers
    from kit.ui.html import Html
    from kit.ui.lesson import Lesson
    from kit.ui.pricing.goods import Goods
    from kit.ui.pricing.market import Known


class Pricing(Subject):
    """What her produce costs and what to ask for it."""

    def __init__(self, lesson: Lesson) -> None:
        super().__init__(lesson)
        self._answers: LotAnswers | None = None
        self._seen: dict[tuple[str, str], Known] = {}

    def known(self, chosen: Goods, unit: str) -> Known:
        """Return what prices were seen for a `unit` of what she chose, looked up once until she goes on."""
        which = (chosen.product.name, unit)
        if which not in self._seen:
            self._seen[which] = known_price(self.lesson.page.keeper, chosen, unit)
        return self._seen[which]

    @property
    def goods(self) -> Goods | None:
        """What she chose to price."""
        return goods.chosen(self.lesson)

    @property
    def answers(self) -> LotAnswers:
        """All she has said so far."""
        if self._answers is None:
            self._answers = answers(self.lesson, self.goods, self.known)
        return self._answers

    def forget(self) -> None:
        """Work out again what follows from her answers: they have changed."""
        self._answers = None

    def look_again(self) -> None:
        """Look up again what others may have entered meanwhile."""
        self._seen.clear()

    def facts(self) -> Mapping[str, object]:
        """Return what sentences may speak of."""
        return facts(self.answers)

    def judge(self, check: str) -> Finding:
        """Return what a rule finds. Raises Refusal."""
        return CHECKS[check].judge(self.answers)

    def holds(self, condition: str) -> bool:
        """Return whether her goods are alcohol: the one condition that this lesson has."""
        if condition != "alcohol":
            raise LookupError(condition)
        chosen = self.goods
        return chosen is not None and chosen.alcohol

    def offer(self, table: str) -> Offer:
        """Return the produce or the channels to choose from."""
        return {"produce": goods.offer, "channels": places.offer}[table](self.lesson)

    def units(self, source: str) -> tuple[str, ...]:
        """Return units: those of her goods first, or the one she brought in by (`harvest`) or sells by (`sold`)."""
        offered = goods.units(self.goods)
        if source == "produce":
            return offered
        if source == "harvest":
            return goods.counted_alike(self.answers.harvest, offered)
        if source == "sold":
            return tuple(dict.fromkeys(filter(None, (self.answers.unit, *offered))))
        raise LookupError(source)

    def show(self, name: str) -> Html:
        """Return a table or a drawing."""
        chosen, said = self.goods, self.answers
        known = self.known(chosen, said.unit) if chosen and said.unit else None
        return SHOWS[name](Sight(self.lesson, said, chosen, known))

    def keep(self, name: str) -> None:
        """Save her product with its price."""
        if name != "product":
            raise LookupError(name)
        keep_product(self.lesson, self.answers, self.goods)
