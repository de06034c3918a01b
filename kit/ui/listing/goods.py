"""Goods: what she may offer: what she priced in lesson 1, or something new, a room, a meal or a tour included."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.produce import produce
from kit.domain.alcohol import names_alcohol
from kit.domain.listing import GOODS, SERVICES
from kit.ui.subject import Offer
from kit.ui.written import PriceField

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kit.domain.listing import Goods
    from kit.store.records import KeptProduct
    from kit.ui.lesson import Lesson

PICTURES: Mapping[Goods, str] = {
    "fresh": "basket",
    "livestock": "hen",
    "processed": "bag",
    "craft": "trang-phuc",
    "stay": "homestay",
    "meal": "bowl",
    "experience": "mountain",
}
FAMILIES: Mapping[str, Goods] = {
    "tea": "processed",
    "rice": "processed",
    "dried": "processed",
    "honey": "processed",
    "meat": "processed",
    "alcohol": "processed",
    "poultry": "livestock",
    "livestock": "livestock",
    "service": "stay",
}
RENTED = frozenset({"trang-phuc"})  # a service of the produce table that is no bed
UNITS: Mapping[Goods, tuple[str, ...]] = {
    "fresh": ("kg", "bó", "quả", "yến", "tạ", "túi", "sọt"),
    "livestock": ("kg", "con"),
    "processed": ("gói", "kg", "túi", "hộp", "chai", "lít"),
    "craft": ("chiếc", "bộ", "tấm"),
    "stay": ("đêm", "người", "phòng"),
    "meal": ("suất", "người", "mâm"),
    "experience": ("người", "suất", "buổi"),
}


@dataclass(frozen=True, slots=True)
class Offered:
    """What she offers. `product` is the id it was kept under in lesson 1, None for something new; `family` is what the
    produce table calls it, or empty."""

    name: str
    kind: str
    goods: Goods
    price: int | None
    unit: str
    product: UUID | None

    @property
    def family(self) -> str:
        """What kind of produce it is, empty where the table does not have it."""
        row = produce().get(self.kind)
        return row.kind if row else ""

    @property
    def alcohol(self) -> bool:
        """Whether it is under the law on alcohol, by its row or by its name."""
        row = produce().get(self.kind)
        return (row is not None and row.is_alcohol) or names_alcohol(self.name)


def offer(lesson: Lesson) -> Offer:
    """Return her priced products, the last one first, and a place for something new of each kind."""
    kept = {str(one.id): one for one in lesson.page.keeper.products()}
    words = {id_: one.name for id_, one in kept.items()}
    pictures = {id_: _picture(one) for id_, one in kept.items()}
    fresh = {goods: lesson.page.say(f"advert-new-{goods}") for goods in GOODS}
    return Offer({**words, **fresh}, {**pictures, **PICTURES})


def offered(lesson: Lesson) -> Offered | None:
    """Return what she chose to offer; None as long as it has no name."""
    choice = lesson.value("offered")
    if choice in GOODS:
        name, price = lesson.value("name"), lesson.value("asked")
        if not isinstance(name, str):
            return None
        return Offered(
            " ".join(name.split()), "", choice, price if isinstance(price, int) else None, _unit(lesson), None
        )
    for kept in lesson.page.keeper.products():
        if str(kept.id) == choice:
            return Offered(kept.name, kept.kind, _goods(kept.kind), kept.price, kept.unit, kept.id)
    return None


def units(lesson: Lesson) -> tuple[str, ...]:
    """Return the units to offer for something new of the kind that she chose."""
    choice = lesson.value("offered")
    return UNITS[choice] if choice in GOODS else UNITS["fresh"]


def words_of(offered: Offered) -> tuple[str, ...]:
    """Return the names under which the word bank knows it, the nearest first."""
    known = offered.family if offered.goods not in SERVICES else ""
    return tuple(filter(None, (offered.kind, known or offered.goods)))


def _goods(kind: str) -> Goods:
    row = produce().get(kind)
    if row is None:
        return "fresh"
    if row.id in RENTED:
        return "experience"
    return FAMILIES.get(row.kind, "fresh")


def _picture(kept: KeptProduct) -> str:
    row = produce().get(kept.kind)
    return row.picture if row else "basket"


def _unit(lesson: Lesson) -> str:
    field = lesson.fields.get("asked")
    return field.priced_by if isinstance(field, PriceField) else ""
