"""Wares: the goods that a code and a label are for, with what lessons 1 and 2 know of them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content import label_fields
from kit.domain.goods_answers import GoodsAnswers
from kit.domain.listing_json import from_json
from kit.domain.paying_answers import GoodsUnfinished
from kit.domain.product_label import missing
from kit.domain.refusal import Refusal
from kit.ui.listing import goods
from kit.ui.listing.said import Said

if TYPE_CHECKING:
    from datetime import date

    from kit.codes.code import Code
    from kit.domain.listing import Listing
    from kit.domain.product_label import Goods, ProductLabel
    from kit.ui.lesson import Lesson
    from kit.ui.listing.goods import Offered


@dataclass(frozen=True, slots=True)
class Wares:
    """What she offers, and the listing of it that she wrote in lesson 2, if she did."""

    lesson: Lesson
    offered: Offered
    listing: Listing | None

    @property
    def sold_as(self) -> Goods:
        """How it is sold: loose and fresh, or packed."""
        return "packed" if self.lesson.value("sold_as") == "packed" else "fresh"

    @property
    def answers(self) -> GoodsAnswers:
        """What she has said of the code and the label."""
        said, words = Said(self.lesson), self.lesson.value("words")
        return GoodsAnswers(
            name=self.offered.name,
            listing=self.listing,
            reach=said.text("reach"),
            number=said.text("phone"),
            page=said.text("fan_page"),
            words=words if isinstance(words, str) else "",
            sold_as=self.sold_as,
            net=said.text("net"),
            ingredients=said.text("ingredients"),
            made_on=self._day("made_on"),
            best_before=self._day("best_before"),
            keeping=said.text("keeping"),
            warning=said.text("warning"),
            maker=said.text("maker"),
            address=said.text("address"),
            origin=said.text("origin"),
        )

    @property
    def reached(self) -> str:
        """The text of the code on the goods, empty where there is nothing to open. Raises Refusal."""
        return self.answers.reached

    @property
    def code(self) -> Code | None:
        """The code on the goods, None where there is nothing to open. Raises Refusal.

        In a practice room it says so and opens nothing: a number made up there may be somebody's.
        """
        from kit.codes import making

        content, page = self.reached, self.lesson.page
        if content and page.keeper.practice:
            return making.practice(page.language)
        return making.opening(content) if content else None

    @property
    def label(self) -> ProductLabel:
        """The label. Raises Refusal."""
        return self.answers.label

    def lacks(self, on: date) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the names of what the label does not say: what it has to, and what buyers look for."""
        rows = {row.field: row for row in label_fields.label_fields(self.sold_as, on)}
        empty = missing(self.label, label_fields.needs(self.sold_as, on))
        english = self.lesson.page.language == "en"
        named = [(need.required, rows[need.field].name_en if english else rows[need.field].name_vi) for need in empty]
        return tuple(name for must, name in named if must), tuple(name for must, name in named if not must)

    def _day(self, field: str) -> date | None:
        return self.lesson.value(field)  # type: ignore[return-value]  # a field of kind "day"


def wares(lesson: Lesson) -> Wares:
    """Return the goods that she chose. Raises GoodsUnfinished."""
    offered = goods.offered(lesson) if lesson.value("offered") else None
    if offered is None:
        raise GoodsUnfinished
    return Wares(lesson, offered, _listing(lesson, offered))


def _listing(lesson: Lesson, offered: Offered) -> Listing | None:
    for kept in lesson.page.keeper.listings():
        if kept.product == offered.product:
            with suppress(Refusal):  # a listing of an older kit that cannot be read any more
                return from_json(kept.details)
    return None
