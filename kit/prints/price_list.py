"""Price list: all she sells on one sheet for the stall or the wall, with her number and a code to reach her."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kit.codes.code import smallest_mm
from kit.content.messages import messages
from kit.domain import phone as phone_number
from kit.prints.places import NothingToPrint
from kit.prints.practice import across
from kit.prints.price_card import shown
from kit.prints.proof import proved
from kit.prints.scanned_for import scanned_for
from kit.prints.typesetting import Form, few_colours, typeset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kit.codes.code import Code
    from kit.prints.price_card import PriceCard

ListPaper = Literal["a4", "a5"]
PICTURE_DOTS = 150
A_PAGE = 12
"""Goods on a page; with more, each line would be too small for who stands before the stall."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller:
    """Who sells: her name or her group's, where, a phone number as it was typed, and a `code` that reaches her."""

    name: str
    place: str = ""
    phone: str = ""
    code: Code | None = None


def price_list(
    cards: Sequence[PriceCard],
    seller: Seller,
    *,
    on: date,
    paper: ListPaper = "a4",
    form: Form = "pdf",
    language: str = "vi",
    practice: bool = False,
) -> bytes:
    """Return the list of her `cards` in the order given, with the day `on` from which it holds; twelve goods a page.

    A picture is of the first page. Raises NothingToPrint, NoCardForAlcohol, the refusals of kit.domain.phone;
    NotReadBack when a page does not read as its code.
    """
    if not cards:
        raise NothingToPrint
    said = messages(language)
    goods = [shown(card, language) for card in (cards[:A_PAGE] if form == "png" else cards)]
    code = seller.code
    sheet = typeset(
        "price_list",
        {
            "language": language,
            "words": {"title": said.say("print-price-list"), "date": said.say("print-price-card-date", on=on)},
            "paper": paper,
            "goods": goods,
            "a_page": A_PAGE,
            "seller": seller.name,
            "place": seller.place,
            "phone": phone_number.format(phone_number.parse(seller.phone)) if seller.phone else "",
            "code": code.svg.decode("ascii") if code else None,
            "scan": scanned_for(code.content, language) if code else "",
            "code_mm": smallest_mm(code) if code else 0,
            "practice": across(practice, language),
        },
        form=form,
        dots=PICTURE_DOTS,
    )
    if form == "png":
        sheet = few_colours(sheet)
    return proved(sheet, [code.content] * -(-len(goods) // A_PAGE) if code else [], form=form)
