"""The listing lesson as a hand fills it in. Chị Mận and her pears are invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.store.keeper import MemoryKeeper
from kit.ui.draft import DraftField
from tests.ui.lessons import build, check, go_to

if TYPE_CHECKING:
    from kit.store.keeper import Keeper
    from kit.ui import Lesson
    from kit.ui.lesson_step import LessonStep

STORY = {
    "who": "Nhà em trồng lê ở Nà Mụ đã mười năm.",
    "how": "Sáng nào em cũng hái từ lúc còn sương.",
    "wish": "Quả nhỏ nhưng giòn, trẻ con rất thích.",
}
MENDED = "Măng khô nhà làm, phơi nắng. 250.000đ/kg, ở xã Hồng Thái. Chị em nhắn Zalo em để đặt nhé."
WALK = {
    "compare": {"preferred": "second"},
    "product": {},
    "place": {"commune": "Hồng Thái", "hamlet": "Nà Mụ"},
    "buyers": {"buyer": "town", "asks": "price delivery storage"},
    "senses": {"words": "le-2 le-3 le-6"},
    "story": STORY,
    "made": {"made": "home", "grown": "bón phân chuồng ủ; bọc quả bằng giấy", "certificate": "none"},
    "season": {"season": "tháng 7 đến tháng 8", "harvested": "hôm nay", "left": "30"},
    "delivery": {"ways": "fetch bus", "fee": "30k", "storage": "để nơi mát được một tuần"},
    "contact": {"reached_by": "zalo", "phone": "0912 345 678", "called": "Mận"},
    "photos": {},
    "text": {},
    "places": {"places": "zalo facebook shopee stall"},
    "shared": {"catalogue": "yes"},
    "repair": {},
}


def with_pears(keeper: Keeper | None = None) -> Keeper:
    """Return a keeper that holds the pears of lesson 1, at 18,000 đồng a kilo."""
    keeper = keeper or MemoryKeeper()
    keeper.keep_product(PricedProduct(Product("Lê", "le"), "kg", 18_000, 15_294), {})
    return keeper


def open_listing(keeper: Keeper) -> Lesson:
    return build(keeper, "listing")


def walk_of(keeper: Keeper) -> dict[str, dict[str, str]]:
    """Return the walk with what she has priced last."""
    return WALK | {"product": {"offered": str(keeper.products()[0].id)}}


def walk_to(lesson: Lesson, step: str) -> LessonStep:
    """Walk with the pears up to a step, and return it open."""
    return go_to(lesson, step, walk_of(lesson.page.keeper))


def finish_listing(lesson: Lesson) -> None:
    """Walk to the end."""
    walk_to(lesson, "repair")
    check(lesson, "repair", repair=MENDED)


def draft(lesson: Lesson, name: str = "draft") -> DraftField:
    field = lesson.fields[name]
    assert isinstance(field, DraftField)
    return field
