"""Product label: the words on a packet or basket of hers, and what a buyer or the law still looks for on it.

What has to be said depends on the goods: a fruit sold unpacked by who grew it, or food that was made and packed. Which
fields those are on a day comes in as `LabelNeed`s. Alcohol gets no label: it needs a licence first. A label of her own
is product information, never traceability.

>>> label = ProductLabel(name="Măng khô", net_quantity="200 g")
>>> missing(label, [LabelNeed("net_quantity", required=True), LabelNeed("made_on", required=True)])
(LabelNeed(field='made_on', required=True),)
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date  # noqa: TC003  # the type of two fields, which a form reads
from typing import TYPE_CHECKING, Literal

from kit.domain import phone
from kit.domain.alcohol import names_alcohol
from kit.domain.product_code import NotTraceability, claims_traceability
from kit.domain.refusal import Refusal
from kit.domain.typed_text import TextTooLong, TextUnreadable, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

Goods = Literal["fresh", "packed"]
MOST = 120
"""Characters of one field: more does not stay readable on a packet."""


class LabelForAlcohol(Refusal):
    """A label for a drink that may not be sold without a licence."""

    kind = "product-label-alcohol"


class LabelFieldTooLong(Refusal):
    """A field with more than fits on a packet. Details: field, most."""

    kind = "product-label-too-long"


class LabelUnreadable(Refusal):
    """Characters that no person types. Details: field."""

    kind = "product-label-unreadable"


class BestBeforeMade(Refusal):
    """Best before a day that lies before the one it was made on. Details: made_on, best_before."""

    kind = "product-label-dates-backwards"


@dataclass(frozen=True, slots=True)
class LabelNeed:
    """A field that a label of some goods has: required by law, or only what buyers look for."""

    field: str
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductLabel:
    """What a label says; what is empty stands nowhere.

    maker: who answers for the goods, with address; origin: where it was grown or made; storage: how to keep and use it.
    """

    name: str = ""
    net_quantity: str = ""
    ingredients: str = ""
    made_on: date | None = None
    best_before: date | None = None
    storage: str = ""
    warning: str = ""
    maker: str = ""
    address: str = ""
    origin: str = ""
    phone: str = ""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, str):
                object.__setattr__(self, field.name, _plain(field.name, value))
        if names_alcohol(self.name):
            raise LabelForAlcohol
        if self.phone:
            object.__setattr__(self, "phone", phone.parse(self.phone))
        if self.made_on and self.best_before and self.best_before < self.made_on:
            raise BestBeforeMade(made_on=self.made_on, best_before=self.best_before)


def missing(label: ProductLabel, needs: Iterable[LabelNeed]) -> tuple[LabelNeed, ...]:
    """Return which of `needs` the label does not say, those that are required in front."""
    empty = [need for need in needs if not getattr(label, need.field)]
    return tuple(sorted(empty, key=lambda need: not need.required))


def _plain(field: str, typed: str) -> str:
    try:
        kept = plain(typed, limit=MOST)
    except TextTooLong:
        raise LabelFieldTooLong(field=field, most=MOST) from None
    except TextUnreadable:
        raise LabelUnreadable(field=field) from None
    if claims_traceability(kept):
        raise NotTraceability
    return kept
