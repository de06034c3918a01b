"""Keeping: her listing as it goes into the store, with the text of each place she posts at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.listing_answers import ListingUnfinished
from kit.domain.listing_json import to_json
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.ui.listing import texts
from kit.ui.listing.said import Said

if TYPE_CHECKING:
    from uuid import UUID

    from kit.domain.listing import Listing
    from kit.store.keeper import Json
    from kit.ui.lesson import Lesson
    from kit.ui.listing.goods import Offered


def keep_listing(lesson: Lesson, offered: Offered | None, listing: Listing | None) -> None:
    """Save her listing under her product; what she had not priced becomes a product of hers first."""
    if offered is None or listing is None or not offered.price:
        raise ListingUnfinished
    places = Said(lesson).several("places")
    written: dict[str, Json] = {place: texts.posted(lesson, listing, place).copied for place in places}
    photos: list[Json] = [str(photo.id) for photo in Said(lesson).photos]
    details: dict[str, Json] = {**to_json(listing), "texts": written, "photos": photos, "lesson": lesson.page.name}
    lesson.page.keeper.keep_listing(product_of(lesson, offered), details)


def kept_product(lesson: Lesson, offered: Offered | None) -> UUID | None:
    """Return the id of the product that she offers, if it is kept."""
    if offered is None:
        return None
    if offered.product is not None:
        return offered.product
    return next((kept.id for kept in lesson.page.keeper.products() if kept.name == offered.name), None)


def product_of(lesson: Lesson, offered: Offered) -> UUID:
    """Return the id of the product that she offers. What is new is kept, with no cost known of it."""
    found = kept_product(lesson, offered)
    if found is not None:
        return found
    priced = PricedProduct(Product(offered.name, offered.kind), offered.unit, offered.price or 0, 0)
    return lesson.page.keeper.keep_product(priced, {"lesson": lesson.page.name})
