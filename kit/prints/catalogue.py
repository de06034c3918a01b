"""Catalogue: what the women of a class sell, on A4 for a buyer, a cooperative or the Women's Union."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.messages import messages
from kit.content.pictures import drawing
from kit.content.produce import produce
from kit.domain.refusal import Refusal
from kit.prints.practice import across
from kit.prints.typesetting import standalone, typeset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kit.content.catalogue_text import ProductLines
    from kit.content.messages import Messages


class NothingForSale(Refusal):
    """A sheet was asked for and nobody sells anything."""

    kind = "nothing-for-sale"


_WORDS = ("title", "offer", "left", "price-heading", "when", "place", "contact", "no-contact")


def catalogue(
    products: Sequence[ProductLines],
    *,
    place: str,
    contact: str = "",
    on: date,
    language: str = "vi",
    practice: bool = False,
) -> bytes:
    """Return A4 pages as PDF, a table a product. `contact`: who answers for offers without a number, may be empty.

    Raises NothingForSale where nobody sells anything.
    """
    if not products:
        raise NothingForSale
    said = messages(language)
    ask = said.say("catalogue-text-ask", contact=contact) if contact else said.say("catalogue-text-ask-nobody")
    words = {key: said.say(f"catalogue-{key}") for key in _WORDS}
    words |= {
        "head": said.say("catalogue-paper-head", place=place, day=on),
        "foot": said.say("catalogue-paper-foot", day=on),
        "ask": ask,
    }
    shown = [_shown(one, said) for one in products]
    return typeset(
        "catalogue",
        {"language": language, "words": words, "products": shown, "practice": across(practice, language)},
    )


def _shown(product: ProductLines, said: Messages) -> dict[str, object]:
    row = produce().get(product.kind)
    return {
        "name": product.name,
        "picture": standalone(drawing(row.picture).encode()) if row else None,
        "prices": product.prices if len(product.offers) > 1 else "",
        "left": said.say("catalogue-in-all", left=product.left) if product.left and len(product.offers) > 1 else "",
        "offers": [
            [offer.left, offer.price, offer.when, offer.place, offer.origin, offer.contact] for offer in product.offers
        ],
    }
