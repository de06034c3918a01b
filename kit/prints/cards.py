"""Cards: one for each participant, eight a page, to cut and fold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.dates import format_date

from kit.content.messages import messages
from kit.prints.facts import NobodyToPrint
from kit.prints.practice import across
from kit.prints.typesetting import standalone, typeset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kit.prints.facts import RoomFacts, SignInCard

A_PAGE = 8

_WORDS = (
    "print-card-number",
    "print-card-code",
    "print-card-type",
    "print-card-stay",
    "print-card-fold",
    "print-card-pictures",
    "print-card-draw",
    "print-cut",
)


def cards(
    people: Sequence[SignInCard],
    room: RoomFacts,
    *,
    codes: Mapping[str, bytes],
    pictures: Mapping[str, bytes] | None = None,
    language: str = "vi",
    practice: bool = False,
) -> bytes:
    """Return the sign-in cards as PDF, in the order given.

    `codes` holds the SVG of each card's link by its join code, `pictures` the SVG of each picture by its id, as a file
    or as a page holds it. Raises NobodyToPrint; KeyError for a code or picture that is missing; MessageMissing for a
    language there is none of.
    """
    if not people:
        raise NobodyToPrint
    said = messages(language)
    wanted = {picture for person in people for picture in person.pictures or ()}
    return typeset(
        "cards",
        {
            "language": language,
            "words": {key.removeprefix("print-"): said.say(key) for key in _WORDS}
            | {"date": format_date(room.on, "long", locale=language)},
            "place": room.place,
            "workshop": room.workshop,
            "address": room.address,
            "online": room.online,
            "practice": across(practice, language),
            "pictures": {picture: standalone((pictures or {})[picture]) for picture in sorted(wanted)},
            "cards": [
                {
                    "number": person.number,
                    "given_name": person.given_name,
                    "hamlet": person.hamlet,
                    "join_code": person.join_code,
                    "code": codes[person.join_code].decode("utf-8"),
                    "pictures": person.pictures,
                    "table": "" if person.table is None else said.say("print-card-table", number=person.table),
                }
                for person in people
            ],
        },
    )
