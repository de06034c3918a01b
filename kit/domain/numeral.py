"""Numeral: digits as people group them, and every value they may have.

Viet Nam writes 1.500.000,5; phones, spreadsheets and other countries write 1,500,000.5, 1 500 000 or 1'500'000. Where
one separator is followed by three digits ("1.500") it may group thousands or begin the decimals; a numeral then has a
`second` value beside its Vietnamese one, and whoever knows what is counted decides or asks.

>>> read("1.500")
Numeral(value=Decimal('1500'), second=Decimal('1.500'), grouped=True, decimals='')
>>> read("1,25").value
Decimal('1.25')
>>> read("1.500.00") is None
True
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from kit.domain.typed_text import DIGITS, Piece

MOST_DECIMALS = 9
_DECIMAL_MARKS = frozenset(".,")


@dataclass(frozen=True, slots=True)
class Numeral:
    """What digits say. `decimals`: the decimal digits as typed; `grouped`: separators stand between thousands."""

    value: Decimal
    second: Decimal | None = None
    grouped: bool = False
    decimals: str = ""

    @property
    def whole(self) -> bool:
        return self.value == self.value.to_integral_value()


def read(text: str) -> Numeral | None:
    """Return what `text` (digits, with separators between them) says; None where its separators make no number."""
    marks = [character for character in text if character not in DIGITS]
    parts = _split(text)
    if not marks:
        return Numeral(Decimal(text)) if text == "0" or text[0] != "0" else None
    if len(set(marks)) == 1 and _is_grouped(parts):
        second = Decimal(f"{parts[0]}.{parts[1]}") if len(parts) == 2 and marks[0] in _DECIMAL_MARKS else None
        return Numeral(Decimal("".join(parts)), second, grouped=True)
    return _decimal(parts, marks)


def join_groups(found: list[Piece], start: int) -> tuple[str, int]:
    """Return the digits at `start` with all digits that follow after spaces ("35 000"), and what comes next."""
    text = found[start].text
    stop = start + 1
    while stop < len(found) and found[stop].is_number and not found[stop].glued:
        text += " " + found[stop].text
        stop += 1
    return text, stop


def _decimal(parts: list[str], marks: list[str]) -> Numeral | None:
    *groups, decimals = parts
    if marks[-1] not in _DECIMAL_MARKS or len(decimals) > MOST_DECIMALS:
        return None
    if len(groups) > 1 and not (len(set(marks[:-1])) == 1 and marks[0] != marks[-1] and _is_grouped(groups)):
        return None
    if len(groups) > 1 and len(decimals) == 3:  # "1 200.000": a thousandth, or one kind of dot too many?
        return None
    whole = "".join(groups)
    if len(whole) > 1 and whole[0] == "0":
        return None
    return Numeral(Decimal(f"{whole}.{decimals}"), grouped=len(groups) > 1, decimals=decimals)


def _is_grouped(parts: list[str]) -> bool:
    first, *others = parts
    return 1 <= len(first) <= 3 and first[0] != "0" and bool(others) and all(len(part) == 3 for part in others)


def _split(text: str) -> list[str]:
    return "".join(character if character in DIGITS else " " for character in text).split(" ")
