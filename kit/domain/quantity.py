"""Quantity: how much of what, as people measure at a market.

`parse` reads what is typed and never guesses in silence: "1.500 kg" is 1,500 kg to a Vietnamese reader and 1.5 kg on a
kitchen scale's display, so it raises AmbiguousQuantity with both. The grammar stands in kit/domain/quantity_text.py,
the units in kit/domain/units.py, the kinds of refusal in kit/domain/quantity_refusal.py.

>>> parse("1,5 tạ")
Quantity(amount=Decimal('1.5'), unit='tạ')
>>> str(parse("2 cân 3 lạng")), str(parse("2 chục quả"))
('2.3 kg', '20 quả')
>>> str(convert(parse("2 tạ rưỡi"), "yến"))
'25 yến'
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from kit.domain import quantity_text
from kit.domain.quantity_refusal import (
    NotAQuantity,
    NotConvertible,
    QuantityDigitsUnclear,
    QuantityIsRange,
    QuantityMissing,
    QuantityNegative,
    QuantityTooLarge,
    QuantityTooLong,
    QuantityUnreadable,
    QuantityWithoutNumber,
    QuantityWithoutUnit,
    QuantityZero,
    UnknownUnit,
)
from kit.domain.quantity_text import MOST
from kit.domain.refusal import Refusal
from kit.domain.typed_text import DASHES, MINUS, TO, TextTooLong, TextUnreadable, pieces, plain, with_fractions
from kit.domain.units import STANDARD, Unit, UnitTable

__all__ = [
    "LONGEST",
    "MOST",
    "AmbiguousQuantity",
    "NotAQuantity",
    "NotConvertible",
    "Quantity",
    "QuantityDigitsUnclear",
    "QuantityIsRange",
    "QuantityMissing",
    "QuantityNegative",
    "QuantityTooLarge",
    "QuantityTooLong",
    "QuantityUnreadable",
    "QuantityWithoutNumber",
    "QuantityWithoutUnit",
    "QuantityZero",
    "UnknownUnit",
    "convert",
    "format",
    "parse",
]

LONGEST = 60
_SHOWN_DECIMALS = Decimal("0.001")


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount with its unit; `unit` is the id of a unit, which is its Vietnamese word."""

    amount: Decimal
    unit: str

    def __str__(self) -> str:
        """Return it plainly, for programs: "87.5 kg", no exponent, no noughts to spare, and read back by `parse`.

        One nought stays where three decimals would look like thousands: "1.1250 kg".
        """
        whole, _, decimals = f"{self.amount:f}".partition(".")
        decimals = decimals.rstrip("0")
        if len(decimals) == 3 and whole != "0" and len(whole) <= 3:
            decimals += "0"
        return f"{whole}.{decimals} {self.unit}" if decimals else f"{whole} {self.unit}"


class AmbiguousQuantity(Refusal):
    """A quantity that people mean in several ways. `choices`: the quantities it may be, the smallest first."""

    kind = "quantity-ambiguous"

    def __init__(self, choices: tuple[Quantity, ...]) -> None:
        self.choices = choices
        super().__init__(choices=choices, options=tuple(format(choice) for choice in choices))


def parse(text: str, table: UnitTable = STANDARD, *, default_unit: str | None = None) -> Quantity:
    """Return the quantity that `text` says, more than nought. `default_unit`: of a number alone, where a form names it.

    Raises NotAQuantity, AmbiguousQuantity, and NotConvertible for "2 con 3 kg".
    """
    try:
        found = with_fractions(pieces(plain(text, limit=LONGEST)))
    except TextTooLong:
        raise QuantityTooLong(limit=LONGEST) from None
    except TextUnreadable:
        raise QuantityUnreadable from None
    if len(found) > 1 and found[-1].text in ".,!" and not found[-2].is_number:  # a phone ends sentences by itself
        found.pop()
    if not found:
        raise QuantityMissing
    words = [piece.text.casefold() for piece in found]
    if len(found) > 1 and (words[0] in DASHES or words[0] in MINUS):
        raise QuantityNegative
    if any(word in DASHES or word in TO for word in words[1:]):
        raise QuantityIsRange
    amounts, unit = quantity_text.read(found, table, _unit(default_unit, table) if default_unit else None)
    if max(amounts) > MOST:
        raise QuantityTooLarge(most=MOST)
    if min(amounts) <= 0:
        raise QuantityZero
    if len(amounts) > 1:
        raise AmbiguousQuantity(tuple(Quantity(amount, unit.id) for amount in sorted(amounts)))
    return Quantity(amounts.pop(), unit.id)


def convert(quantity: Quantity, unit: str, table: UnitTable = STANDARD) -> Quantity:
    """Return `quantity` in `unit`, by any name the table has for it; exact wherever the result has an end.

    Raises NotConvertible (quả into kg needs asking), UnknownUnit.
    """
    origin, target = _unit(quantity.unit, table), _unit(unit, table)
    if origin is target:
        return Quantity(quantity.amount, target.id)
    if not origin.converts_to(target):
        raise NotConvertible(from_unit=origin.id, to_unit=target.id)
    return Quantity(quantity.amount * origin.factor / target.factor, target.id)


def format(quantity: Quantity) -> str:  # noqa: A001 - the house verb: parse, format
    """Return `quantity` as Viet Nam writes it, to three decimals: "1.500 kg", "87,5 kg"."""
    shown = quantity.amount.quantize(_SHOWN_DECIMALS, ROUND_HALF_UP)
    whole, _, decimals = f"{shown:,f}".replace(",", "\u00a0").partition(".")
    decimals = decimals.rstrip("0")
    number = whole.replace("\u00a0", ".") + (f",{decimals}" if decimals else "")
    return f"{number} {quantity.unit}"


def _unit(name: str, table: UnitTable) -> Unit:
    unit = table.find(name)
    if unit is None:
        raise UnknownUnit(unit=name[:LONGEST])
    return unit
