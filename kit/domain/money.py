"""Money: amounts in whole đồng, as Vietnamese people type, write and say them.

`parse` takes what is typed on a phone and never guesses in silence: where people mean different amounts by the same
text ("35", "1.5", "1.250 triệu") it raises AmbiguousAmount with the choices. The grammar stands in
kit/domain/amount_text.py, the kinds of refusal in kit/domain/amount_refusal.py. Amounts reach MOST, 1,000 tỷ:
beyond it, a key held too long is the likelier story. Nought is an amount; whether it makes sense, the caller knows.

>>> parse("35k"), parse("1tr2"), parse("2 triệu rưỡi"), parse("35.000 đ")
(35000, 1200000, 2500000, 35000)
>>> parse_price("35k/cân")
(35000, 'kg')
>>> parse_range("45-60k")
(45000, 60000)
>>> format(35000), in_words(35000)
('35.000 đ', 'ba mươi lăm nghìn đồng')
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from kit.domain import amount_text, number_words
from kit.domain.amount_refusal import (
    AmbiguousAmount,
    AmbiguousRange,
    AmountDigitsUnclear,
    AmountFraction,
    AmountHasUnit,
    AmountIsRange,
    AmountMissing,
    AmountNegative,
    AmountTooLarge,
    AmountTooLong,
    AmountUnreadable,
    AmountWithoutNumber,
    NotAnAmount,
    PriceForMany,
    RangeBackwards,
    dotted,
)
from kit.domain.amount_text import MOST
from kit.domain.typed_text import DASHES, MINUS, TO, Piece, TextTooLong, TextUnreadable, pieces, plain, with_fractions
from kit.domain.units import STANDARD, UnitTable

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = [
    "LONGEST",
    "MOST",
    "AmbiguousAmount",
    "AmbiguousRange",
    "AmountDigitsUnclear",
    "AmountFraction",
    "AmountHasUnit",
    "AmountIsRange",
    "AmountMissing",
    "AmountNegative",
    "AmountTooLarge",
    "AmountTooLong",
    "AmountUnreadable",
    "AmountWithoutNumber",
    "NotAnAmount",
    "PriceForMany",
    "RangeBackwards",
    "format",
    "in_words",
    "parse",
    "parse_price",
    "parse_range",
]

LONGEST = 160  # the longest amount in words takes about 120 characters
LONGEST_UNIT = 20
_FROM = frozenset({"từ", "tu"})
_ONE = frozenset({"1", "một", "mot", "mỗi", "moi"})
_EACH_BEFORE = frozenset({"cho"})


def parse(text: str) -> int:
    """Return the amount in đồng that `text` says. Raises NotAnAmount, AmbiguousAmount."""
    amount, unit = parse_price(text)
    if unit is not None:
        raise AmountHasUnit(unit=unit)
    return amount


def parse_price(text: str, table: UnitTable = STANDARD) -> tuple[int, str | None]:
    """Return the amount in đồng and the unit it is for: "35k/cân" → (35000, "kg"); None where no unit is named.

    A unit of `table` comes back as its id, another as it was typed, in lower case. Raises NotAnAmount, AmbiguousAmount.
    """
    found, unit = _without_unit(_pieces(text), table)
    if _cut(found):
        low, high = _ends(found)
        raise AmountIsRange(range=f"{dotted(low)}–{dotted(high)} đ")
    values = amount_text.read(found).values
    if len(values) > 1:
        raise AmbiguousAmount(values, unit=unit)
    return values[0], unit


def parse_range(text: str) -> tuple[int, int]:
    """Return both ends of a range of amounts, low ≤ high: "45-60k", "từ 45 đến 60 nghìn". One amount is a range of
    itself. Raises NotAnAmount, AmbiguousAmount (AmbiguousRange where both ends were given)."""
    found, unit = _without_unit(_pieces(text), STANDARD)
    if unit is not None:
        raise AmountHasUnit(unit=unit)
    if not _cut(found):
        amount = parse(text)
        return amount, amount
    return _ends(found)


def format(amount: int) -> str:  # noqa: A001 - the house verb: parse, format
    """Return `amount` as Viet Nam writes it: "1.500.000 đ"."""
    return f"{dotted(amount)} đ"


def in_words(amount: int) -> str:
    """Return `amount` in Vietnamese words: "ba mươi lăm nghìn đồng". Raises AmountTooLarge beyond MOST."""
    if abs(amount) > MOST:
        raise AmountTooLarge(most=MOST)
    return f"{number_words.write(amount)} đồng"


def _pieces(text: str) -> list[Piece]:
    """Return what was typed in pieces that hold a number, none of them negative. Raises NotAnAmount."""
    try:
        found = with_fractions(pieces(plain(text, limit=LONGEST)))
    except TextTooLong:
        raise AmountTooLong(limit=LONGEST) from None
    except TextUnreadable:
        raise AmountUnreadable from None
    if not found:
        raise AmountMissing
    if not amount_text.has_number(found):
        raise AmountWithoutNumber
    if len(found) > 1 and (found[0].text in DASHES or found[0].text.casefold() in MINUS):
        raise AmountNegative
    if len(found) > 1 and found[-1].text in ".,!" and not found[-2].is_number:  # a phone ends sentences by itself
        found.pop()
    return found


def _without_unit(found: list[Piece], table: UnitTable) -> tuple[list[Piece], str | None]:
    """Split "35k/kg", "35k một cân", "35k cho 1 kg" into the amount and the unit's id."""
    words = [piece.text.casefold() for piece in found]
    if "/" in words:
        at = words.index("/")
        amount, rest = found[:at], words[at + 1 :]
        if len(rest) > 1 and rest[0] in _ONE:
            rest = rest[1:]
        return amount, _unit(rest, table)
    for at in range(1, len(words) - 1):
        matched = table.match(words, at + 1) if words[at] in _ONE else None
        if matched and matched[1] == len(words):
            stop = at - 1 if at > 1 and words[at - 1] in _EACH_BEFORE else at
            return found[:stop], matched[0].id
    return found, None


def _unit(words: list[str], table: UnitTable) -> str:
    matched = table.match(words, 0)
    if matched and matched[1] == len(words):
        return matched[0].id
    named = " ".join(words)
    if words and words[0][0].isdecimal():
        raise PriceForMany(unit=named[:LONGEST_UNIT])
    if not words or len(named) > LONGEST_UNIT or not all(word.isalpha() for word in words):
        raise NotAnAmount(word=named[:LONGEST_UNIT] or "/")
    return named


def _cut(found: list[Piece]) -> int:
    """Return where the sign or word between the two ends of a range stands; 0 where there is none."""
    return next(
        (at for at, piece in enumerate(found) if at and (piece.text in DASHES or piece.text.casefold() in TO)), 0
    )


def _ends(found: list[Piece]) -> tuple[int, int]:
    """Return the ends of a range: an end that is only a number takes the scale of the other, where the order allows."""
    at = _cut(found)
    first = 1 if found[0].text.casefold() in _FROM else 0
    low, high = amount_text.read(found[first:at]), amount_text.read(found[at + 1 :])
    lows, highs = low.values, high.values
    if low.bare is not None and high.bare is not None:
        fine = low.bare % 1 or high.bare % 1
        scales = (amount_text.THOUSAND, amount_text.MILLION) if fine else (1, amount_text.THOUSAND)
        readings = [(int(low.bare * scale), int(high.bare * scale)) for scale in scales if low.bare <= high.bare]
    else:
        if low.bare is not None and high.scale:
            lows = _shared(low.bare, high.scale, below=max(highs)) or lows
        if high.bare is not None and low.scale:
            highs = _shared(high.bare, low.scale, below=max(lows) * 10) or highs
            highs += tuple(a // low.scale * low.scale + int(high.bare * low.scale / 10) for a in lows if a % low.scale)
        readings = [(a, b) for a, b in product(lows, highs) if a <= b]
    if not readings:
        raise RangeBackwards(low=format(max(lows)), high=format(min(highs)))
    if len(set(readings)) > 1:
        raise AmbiguousRange(readings)
    return readings[0]


def _shared(bare: Decimal, scale: int, *, below: int) -> tuple[int, ...]:
    """Return what `bare` is with the other end's scale ("45-60k"); nothing for "900-1tr", which would run backwards."""
    value = bare * scale
    return (int(value),) if value % 1 == 0 and (value <= below or scale == amount_text.THOUSAND) else ()
