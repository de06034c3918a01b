"""Homestay card: an A4 page folded into a tent for the guests' table. One side joins the Wi-Fi, the other pays.

A camera never sees both codes at once. Guests come from near and far, so the words stand in Vietnamese and in English,
whatever language the room speaks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kit.content.messages import LANGUAGES, messages
from kit.domain import phone as phone_number
from kit.domain.refusal import Refusal
from kit.prints.payee import shown
from kit.prints.practice import across
from kit.prints.proof import proved
from kit.prints.typesetting import Form, few_colours, typeset

if TYPE_CHECKING:
    from kit.codes.code import Code
    from kit.prints.payee import Payee

PICTURE_DOTS = 110
_WORDS = (
    "print-stay-welcome",
    "print-stay-wifi",
    "print-stay-wifi-name",
    "print-stay-wifi-password",
    "print-stay-wifi-open",
    "print-stay-pay",
    "print-stay-call",
    "print-scan-practice",
    "print-last-digits",
    "print-check-name",
    "print-practice",
)


class HouseNameMissing(Refusal):
    """A card of a house that has no name."""

    kind = "house-name-missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class HomestayCard:
    """What the card says: the house, its Wi-Fi with the code that joins it, who is paid, and how to reach the host.

    `wifi_password` "" is an open Wi-Fi. Without `payee` there is one side only.
    """

    house: str
    wifi_name: str
    wifi_code: Code
    wifi_password: str = field(default="", repr=False)  # no log has it by accident
    payee: Payee | None = None
    host: str = ""
    phone: str = ""

    def __post_init__(self) -> None:
        if not self.house.strip():
            raise HouseNameMissing


def homestay_card(card: HomestayCard, *, form: Form = "pdf", language: str = "vi", practice: bool = False) -> bytes:
    """Return the card, one page: an A4 tent, or one side of A5 for a house that takes no payment by code.

    On paper the second side stands on its head, to be folded; on a picture it stands upright. Raises the refusals of
    kit.domain.phone; NotReadBack when the page does not read as its codes.
    """
    both = {name: messages(name) for name in LANGUAGES}
    payee = card.payee
    sheet = typeset(
        "homestay_card",
        {
            "language": language,
            "words": {
                key.removeprefix("print-"): {name: said.say(key) for name, said in both.items()} for key in _WORDS
            }
            | {"fold": messages(language).say("print-stay-fold")},
            "house": card.house,
            "wifi_name": card.wifi_name,
            "wifi_password": card.wifi_password,
            "wifi_code": card.wifi_code.svg.decode("ascii"),
            "payee": shown(payee, language) if payee else None,
            "host": card.host,
            "phone": phone_number.format(phone_number.parse(card.phone)) if card.phone else "",
            "folded": form == "pdf",
            "practice": across(practice, language),
        },
        form=form,
        dots=PICTURE_DOTS,
    )
    if form == "png":
        sheet = few_colours(sheet)
    return proved(sheet, [card.wifi_code.content, *([payee.code.content] if payee else [])], form=form)
