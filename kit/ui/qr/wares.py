"""Wares: the goods that a code and a label are for, with what lessons 1 and 2 know of them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content import label_fields
from kit.domain import phone, product_code
from kit.domain.listing_json import from_json
from kit.domain.paying_answers import GoodsUnfinished
from kit.domain.product_label import ProductLabel, missing
from kit.domain.refusal import Refusal
from kit.ui.listing import goods
from kit.ui.listing.said import Said

if TYPE_CHECKING:
    from datetime import date

    from kit.codes.code import Code
    from kit.domain.listing import Listing
    from kit.domain.product_label import Goods
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
    def place(self) -> str:
        """Hamlet and commune of her listing."""
        if self.listing is None:
            return ""
        return ", ".join(filter(None, (self.listing.hamlet, self.listing.commune)))

    @property
    def number(self) -> str:
        """Her phone number, as she gave it here or in her listing."""
        return Said(self.lesson).text("phone") or (self.listing.contact.phone if self.listing else "")

    @property
    def reached(self) -> str:
        """The text of the code on the goods, empty where there is nothing to open. Raises Refusal."""
        said = Said(self.lesson)
        match said.text("reach"):
            case "call":
                return product_code.call(self.number) if self.number else ""
            case "zalo":
                return product_code.zalo(self.number) if self.number else ""
            case "page":
                page = said.text("fan_page") or (self.listing.contact.page if self.listing else "")
                return product_code.facebook(page) if page else ""
            case "words":
                return self._words()
        return ""

    def _words(self) -> str:
        typed = self.lesson.value("words")
        if isinstance(typed, str) and typed.strip():
            return product_code.words(typed)
        known = list(filter(None, (self.place, phone.format(self.number) if self.number else "")))
        return product_code.words("\n".join([self.offered.name, *known])) if known else ""

    @property
    def code(self) -> Code | None:
        """The code on the goods, None where there is nothing to open. Raises Refusal."""
        from kit.codes import making

        content = self.reached
        if not content:
            return None
        return making.link(content) if content.startswith("https://") else making.text(content)

    @property
    def label(self) -> ProductLabel:
        """The label. What she leaves out and has said in her listing comes from there. Raises Refusal."""
        said, known = Said(self.lesson), self.listing
        packed = self.sold_as == "packed"
        return ProductLabel(
            name=self.offered.name,
            net_quantity=said.text("net"),
            ingredients=said.text("ingredients") if packed else "",
            made_on=self._day("made_on") or (known.harvested_on if known and not packed else None),
            best_before=self._day("best_before") if packed else None,
            storage=said.text("keeping") or (known.storage if known else ""),
            warning=said.text("warning") if packed else "",
            maker=said.text("maker") or (known.contact.name if known else ""),
            address=said.text("address") or self.place,
            origin=said.text("origin") or self.place,
            phone=self.number,
        )

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
