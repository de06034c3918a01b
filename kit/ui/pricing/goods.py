"""Goods: what she may choose to price, and what is known of her choice from the produce table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.produce import produce
from kit.domain import quantity
from kit.domain.alcohol import names_alcohol
from kit.domain.product import Product
from kit.domain.quantity import NotConvertible
from kit.ui.subject import Offer

if TYPE_CHECKING:
    from kit.content.produce import ProduceRow
    from kit.domain.quantity import Quantity
    from kit.ui.lesson import Lesson

OWN = "own"
SERVICE = "service"
UNITS = ("kg", "yến", "tạ", "lạng", "quả", "con", "bó", "lít", "chai", "túi", "gói", "hộp", "bao", "sọt", "thùng")


@dataclass(frozen=True, slots=True)
class Goods:
    """What she chose: the product, its row (None for goods of her own), its picture."""

    product: Product
    row: ProduceRow | None
    picture: str

    @property
    def alcohol(self) -> bool:
        """Whether it is under the law on alcohol, by its row or by the name she gave it."""
        return (self.row is not None and self.row.is_alcohol) or names_alcohol(self.product.name)


def offer(lesson: Lesson) -> Offer:
    """Return the produce of the province, what is in season first, and a place for goods of her own.

    Services have no harvest and no loss: they are not for this lesson.
    """
    goods = (row for row in produce().values() if row.kind != SERVICE)
    rows = sorted(goods, key=lambda row: not row.in_season(lesson.today.month))
    words = {row.id: _name(row, lesson.page.language) for row in rows}
    pictures = {row.id: row.picture for row in rows}
    return Offer({**words, OWN: lesson.page.say("pricing-own-goods")}, {**pictures, OWN: "basket"})


def chosen(lesson: Lesson) -> Goods | None:
    """Return what she chose; None as long as it has no name. Raises NameTooLong."""
    choice = lesson.value("product")
    if choice == OWN:
        name = lesson.value("name")
        return Goods(Product(" ".join(name.split())), None, "basket") if isinstance(name, str) else None
    row = produce().get(str(choice))
    if row is None:
        return None
    return Goods(Product(_name(row, lesson.page.language), row.id), row, row.picture)


def units(goods: Goods | None) -> tuple[str, ...]:
    """Return the units to offer, those of her goods first."""
    own = goods.row.units if goods and goods.row else ()
    return tuple(dict.fromkeys((*own, *UNITS)))


def counted_alike(harvest: Quantity | None, units: tuple[str, ...]) -> tuple[str, ...]:
    """Return `units` with that of her harvest first where she counts: hens by the head are sold by the head.

    Where she weighs, the order stays: a tạ brought in is sold by the kilo.
    """
    if harvest is None:
        return units
    try:
        quantity.convert(harvest, units[0])
    except NotConvertible:
        return tuple(dict.fromkeys((harvest.unit, *units)))
    return units


def in_a_sentence(name: str) -> str:
    """Return a product's name as it stands inside a sentence."""
    return name[:1].lower() + name[1:]


def _name(row: ProduceRow, language: str) -> str:
    return row.name_en if language == "en" else row.name_vi
