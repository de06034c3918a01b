"""Worksheet fields: what of a lesson's field stands on paper, by its kind: a box, boxes for digits, lines, pictures.

An account number stands on no paper but its owner's: a worksheet has room for its last four digits. What a phone alone
can do (a picture read, a figure shown on a tap) has no place here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.dates import get_month_names

from kit.content.banks import banks
from kit.content.lesson_shape import TILES
from kit.content.listing_channels import listing_channels
from kit.content.pictures import drawing
from kit.content.produce import produce
from kit.content.word_bank import SENSES
from kit.prints.typesetting import standalone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from kit.content.lesson_shape import Field, OnPaper, Text
    from kit.content.messages import Messages

DIGITS: dict[str, tuple[tuple[int, ...], str]] = {
    "phone": ((4, 3, 3), " "),
    "account": ((4,), " "),
    "day": ((2, 2, 4), "/"),
    "time": ((2, 2), ":"),
}
"""Boxes for single digits, by kind: how many in each group, and what stands between the groups."""
RULED = {"draft": 6, "book": 6, "debts": 4}
AMOUNTS = frozenset({"money", "price", "quantity", "number"})
PHOTOS = {"photo": 1, "photos": 3}
PHONE_ALONE = frozenset({"reveal", "code"})


def asked(
    field: Field, paper: OnPaper, filled: Callable[[Text], str], on: date, said: Messages
) -> dict[str, object] | None:
    """Return what the template draws for a field, None for one that paper cannot ask."""
    if field.kind in PHONE_ALONE:
        return None
    shown: dict[str, object] = {
        "label": filled(paper.labels.get(field.id, field.label)),
        "help": filled(field.help) if field.help and field.kind not in {"account", "consent", "photos"} else "",
        "optional": field.optional and field.kind not in {"book", "consent", "photos"},
    }
    if field.kind in TILES:
        return shown | _tiles(field, paper, filled, on, said)
    return shown | _to_write(field, said)


def _to_write(field: Field, said: Messages) -> dict[str, object]:
    """Return the shape of what she writes in, and how large it is."""
    if field.kind in DIGITS:
        groups, between = DIGITS[field.kind]
        shape: dict[str, object] = {"shape": "digits", "groups": groups, "between": between}
    elif field.kind in AMOUNTS:
        shape = {"shape": "amount", "money": field.kind in {"money", "price"}, "unit": _unit(field)}
    elif field.kind in PHOTOS:
        shape = {"shape": "drawing", "count": PHOTOS[field.kind]}
    elif field.kind == "book":
        head = [said.say(f"print-paper-{column}") for column in ("day", "what", "in", "out")]
        shape = {"shape": "rows", "head": head, "rows": RULED["book"]}
    elif field.kind == "consent":
        shape = {"shape": "tick"}
    else:
        shape = {"shape": "lines", "lines": RULED["draft"] if field.kind == "draft" else min(field.lines, 3)}
    return shape


def _unit(field: Field) -> list[str] | None:
    """Return the units to circle, an empty list where she writes her own, None where there is none to name."""
    if field.kind == "money":
        return None
    return list(field.units[:1] if field.kind == "number" else field.units)


def _tiles(field: Field, paper: OnPaper, filled: Callable[[Text], str], on: date, said: Messages) -> dict[str, object]:
    if field.choices_from == "senses":
        return {"shape": "named-lines", "names": [said.say(f"advert-sense-{sense}") for sense in SENSES]}
    if field.choices_from == "debts":
        head = [said.say(f"print-paper-{column}") for column in ("who", "what", "amount", "paid", "still")]
        return {"shape": "rows", "head": head, "rows": RULED["debts"]}
    if field.choices_from:
        options = list(_offered(field.choices_from, on, said))
    else:
        labels = {choice.id: paper.labels.get(choice.id, choice.label) for choice in field.choices}
        options = [(filled(labels[choice.id]), choice.picture) for choice in field.choices]
    return {
        "shape": "tiles",
        "several": field.kind == "several",
        "options": [[words, standalone(drawing(name).encode()) if name else None] for words, name in options],
    }


def _offered(table: str, on: date, said: Messages) -> Iterator[tuple[str, str]]:
    """Yield what a table has to choose from, with the name of a picture or "". Raises LookupError."""
    english = said.language == "en"
    if table == "produce":
        yield from (
            (row.name_en if english else row.name_vi, row.picture)
            for row in produce().values()
            if row.kind != "service"
        )
    elif table == "places":
        for place in listing_channels(on).values():
            name = place.name(said.language)
            closed = said.say("advert-place-closed", name=name) if place.reported_closed else name
            if place.tone != "card":
                yield closed, ""
    elif table == "banks":
        yield from ((bank.short_name, "") for bank in banks().values() if bank.show_first)
        yield said.say("paying-other-bank"), ""
    elif table == "months":
        names = get_month_names("wide", context="stand-alone", locale=said.language)
        yield from ((str(names[number]), "") for number in range(1, 13))
    else:
        raise LookupError(table)
