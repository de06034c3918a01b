"""Codes kept: what lesson 3 keeps of her codes, read back: the label of her goods, and the stand where she is paid.

The account number is among it only if she ticked that it may be kept; without, there is no stand to make again here.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.banks import banks, to_type_for
from kit.domain import day
from kit.domain.alcohol import names_alcohol
from kit.domain.goods_answers import GoodsAnswers
from kit.domain.listing_json import from_json
from kit.domain.refusal import Refusal
from kit.domain.vietqr import PaymentRequest, build, note_text

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kit.codes.code import Code
    from kit.domain.listing import Listing
    from kit.store.keeper import Json, Keeper

LESSON = "qr"
ACCOUNT = "account"
OTHER_BANK = "other"


@dataclass(frozen=True, slots=True)
class Labelled:
    """Her goods as the label lesson left them: with the price in đồng a `unit`, and the `sheet` she chose.

    In a `practice` room the code opens nothing: a number made up there may be somebody's.
    """

    goods: GoodsAnswers
    price: int | None
    unit: str
    sheet: str
    practice: bool

    def code(self, language: str) -> Code | None:
        """Return the code on the goods, None where there is nothing to open. Raises Refusal."""
        from kit.codes import making

        content = self.goods.reached
        if content and self.practice:
            return making.practice(language)
        return making.opening(content) if content else None


@dataclass(frozen=True, slots=True)
class Stand:
    """What her stall's code says (`content`, empty in a practice room), the names beside it, and the paper."""

    content: str
    account_name: str
    accented_name: str
    paper: str


def labelled(keeper: Keeper, *, today: date) -> Labelled | None:
    """Return the goods that lesson 3 made a label for; None where it made none, and for alcohol."""
    held = keeper.load(LESSON)
    chosen, named = _text(held, "offered"), _text(held, "name")
    kept = next((kept for kept in keeper.products() if str(kept.id) == chosen), None)
    name = kept.name if kept else named
    if not name or names_alcohol(name) or (kept and kept.details.get("alcohol")):
        return None
    if not (_text(held, "reach") or _text(held, "sold_as")):  # she has not come so far
        return None
    goods = GoodsAnswers(
        name=name,
        listing=_listing(keeper, kept.id) if kept else None,
        reach=_text(held, "reach"),
        number=_text(held, "phone"),
        page=_text(held, "fan_page"),
        words=_text(held, "words"),
        sold_as="packed" if _text(held, "sold_as") == "packed" else "fresh",
        net=_text(held, "net"),
        ingredients=_text(held, "ingredients"),
        made_on=_day(held, "made_on", today),
        best_before=_day(held, "best_before", today),
        keeping=_text(held, "keeping"),
        warning=_text(held, "warning"),
        maker=_text(held, "maker"),
        address=_text(held, "address"),
        origin=_text(held, "origin"),
    )
    sheet = _text(held, "sheet").removeprefix("s") or "24"
    return Labelled(goods, kept.price if kept else None, kept.unit if kept else "", sheet, keeper.practice)


def stand(keeper: Keeper) -> Stand | None:
    """Return her stall's code, None where it is not kept, was not hers when it was tried, or never made."""
    held = keeper.load(LESSON)
    if _text(held, "has") in {"", "none"} or _text(held, "tested") == "no":
        return None
    content = "" if keeper.practice else _account(held)
    if not keeper.practice and not (content and keeper.consented(ACCOUNT)):
        return None
    name = note_text(_text(held, "account_name")).upper()
    return Stand(content, name, _text(held, "accented_name"), _text(held, "stand_paper") or "a5")


def stand_not_kept(keeper: Keeper) -> bool:
    """Tell whether she made a code to be paid by whose number was not to be kept: the lesson makes it again."""
    held = keeper.load(LESSON)
    return bool(_text(held, "account_name")) and stand(keeper) is None


def _account(held: dict[str, Json]) -> str:
    """Return the text of the code she is paid by: of her own code's picture, or of what she typed; empty without."""
    if read := _text(held, "code_picture"):
        return read
    with suppress(Refusal):
        chosen = _text(held, "bank")
        bank = to_type_for(_text(held, "bank_name")) if chosen == OTHER_BANK else banks().get(chosen)
        number = _text(held, "account_number")
        return build(PaymentRequest(bank.bin, number)) if bank and number else ""
    return ""


def _listing(keeper: Keeper, product: UUID) -> Listing | None:
    for kept in keeper.listings():
        if kept.product == product:
            with suppress(Refusal):
                return from_json(kept.details)
    return None


def _text(held: dict[str, Json], field: str) -> str:
    value = held.get(field)
    return value.strip() if isinstance(value, str) else ""


def _day(held: dict[str, Json], field: str, today: date) -> date | None:
    with suppress(Refusal):
        return day.parse(typed, today=today) if (typed := _text(held, field)) else None
    return None
