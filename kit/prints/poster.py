"""Poster: the sheet on the wall that gets a phone into the room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from babel.dates import format_date

from kit.content.messages import messages
from kit.prints.practice import across
from kit.prints.typesetting import typeset

if TYPE_CHECKING:
    from kit.prints.facts import RoomFacts

_WORDS = (
    "print-poster-title",
    "print-step-wifi",
    "print-step-wifi-by-hand",
    "print-wifi-name",
    "print-wifi-password",
    "print-wifi-open",
    "print-stay-title",
    "print-stay-why",
    "print-stay-words",
    "print-dialog-says",
    "print-dialog-leave",
    "print-dialog-stay",
    "print-step-page",
    "print-type-instead",
    "print-help",
)


def poster(
    room: RoomFacts,
    *,
    address_code: bytes,
    wifi_code: bytes | None = None,
    language: str = "vi",
    paper: Literal["a4", "a3"] = "a4",
    practice: bool = False,
) -> bytes:
    """Return the wall poster as PDF, one page.

    `address_code` and `wifi_code` are SVG; without `wifi_code` she joins the Wi-Fi by hand, if the room needs one.
    Raises MessageMissing for a language there is none of.
    """
    said = messages(language)
    where_and_when = said.say(
        "print-where-and-when", place=room.place, on=format_date(room.on, "long", locale=language)
    )
    if room.code:
        where_and_when += f" · {said.say('print-class-code', code=room.code)}"
    not_opening = said.say("print-not-opening-online" if room.online else "print-not-opening")
    return typeset(
        "poster",
        {
            "language": language,
            "paper": paper,
            "words": {key.removeprefix("print-"): said.say(key) for key in _WORDS}
            | {"where-and-when": where_and_when, "not-opening": not_opening},
            "workshop": room.workshop,
            "address": room.address,
            "address_code": address_code.decode("utf-8"),
            "wifi_name": room.wifi_name,
            "wifi_password": room.wifi_password,
            "wifi_code": wifi_code.decode("utf-8") if wifi_code else None,
            "online": room.online,
            "practice": across(practice, language),
        },
    )
