"""Price card: a product of hers with its price, for the stall or a buyer: a PDF to print, or a PNG to look at.

One card is A6; `price_cards` puts four or eight on an A4 page, to cut.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kit.content.messages import messages
from kit.content.pictures import drawing
from kit.content.produce import produce
from kit.domain import money
from kit.prints import no_alcohol
from kit.prints.places import NothingToPrint, shared_out
from kit.prints.practice import across
from kit.prints.typesetting import Form, few_colours, standalone, typeset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

PICTURE_DOTS = 110
APage = Literal[4, 8]


@dataclass(frozen=True, slots=True)
class PriceCard:
    """What the card says: the product's name, its `kind` (id of the produce table, empty for goods of her own), its
    price in đồng a `unit`, and the day it holds from."""

    name: str
    kind: str
    unit: str
    price: int
    on: date


def price_card(card: PriceCard, *, form: Form = "pdf", language: str = "vi", practice: bool = False) -> bytes:
    """Return the card. Raises NoCardForAlcohol; MessageMissing for a language there is none of."""
    data = _data([card], [0], 1, language, practice)
    sheet = typeset("price_card", data, form=form, dots=PICTURE_DOTS)
    return few_colours(sheet) if form == "png" else sheet


def price_cards(
    cards: Sequence[PriceCard], *, a_page: APage = 4, language: str = "vi", practice: bool = False
) -> bytes:
    """Return A4 pages of cards as PDF, `a_page` on each, shared out evenly. Raises NothingToPrint, NoCardForAlcohol."""
    if not cards:
        raise NothingToPrint
    return typeset("price_card", _data(cards, shared_out(len(cards), a_page), a_page, language, practice))


def _data(
    cards: Sequence[PriceCard], places: list[int], a_page: int, language: str, practice: bool
) -> dict[str, object]:
    return {
        "language": language,
        "words": {},
        "cards": [shown(card, language) for card in cards],
        "places": places,
        "a_page": a_page,
        "practice": across(practice, language),
    }


def shown(card: PriceCard, language: str) -> dict[str, object]:
    """Return what a template shows of `card`, with its words. Raises NoCardForAlcohol."""
    no_alcohol.validate(card.name, card.kind)
    row = produce().get(card.kind)
    return {
        "name": card.name,
        "picture": standalone(drawing(row.picture).encode()) if row else None,
        "price": money.format(card.price),
        "unit": card.unit,
        "words_of_price": money.in_words(card.price),
        "date": messages(language).say("print-price-card-date", on=card.on),
    }
