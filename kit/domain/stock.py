"""Stock: goods on hand, read from the lines of the cash book that say how much of what was sold, bought or eaten.

What comes from the field is no line of money, so it comes in as a Movement of its own (a harvest, a loss). Goods of one
name in units that convert are one stock, kept in the unit they were first written in. What goes out is valued at the
average of what came in (bình quân gia quyền).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from kit.domain.quantity import Quantity, convert
from kit.domain.quantity_refusal import NotConvertible, UnknownUnit
from kit.domain.rounding import half_up

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kit.domain.entry import Entry

Cause = Literal["harvested", "bought", "sold", "eaten", "lost"]
IN: frozenset[Cause] = frozenset({"harvested", "bought"})
CAUSES: dict[str, Cause] = {"income": "sold", "expense": "bought", "own_use": "eaten"}


@dataclass(frozen=True, slots=True)
class Movement:
    """Goods that came in or went out; `value` is what was paid for what was bought, 0 for the rest."""

    day: date
    product: str
    quantity: Quantity
    cause: Cause
    value: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class StockLine:
    """One movement with what is left after it; amounts in the unit of the stock, values in đồng.

    `left` below 0: more went out than was written in; a harvest was forgotten.
    """

    movement: Movement
    amount: Decimal
    value: int
    left: Decimal
    left_value: int


@dataclass(frozen=True, slots=True)
class Stock:
    """One kind of goods in one unit, movement by movement."""

    product: str
    unit: str
    lines: tuple[StockLine, ...]

    @property
    def left(self) -> Quantity:
        """What is on hand."""
        return Quantity(self.lines[-1].left, self.unit)

    @property
    def short(self) -> bool:
        """Whether more went out than came in."""
        return self.lines[-1].left < 0


def movements(lines: Iterable[Entry]) -> tuple[Movement, ...]:
    """Return the goods that moved with lines that count; unpaid ones left all the same, settling ones moved nothing."""
    return tuple(
        Movement(
            line.date,
            line.product,
            line.quantity,
            CAUSES[line.kind],
            line.amount if line.kind == "expense" else 0,
            line.note,
        )
        for line in lines
        if line.product and line.quantity is not None and line.settles is None and not line.voided
    )


def stocks(moved: Iterable[Movement]) -> tuple[Stock, ...]:
    """Return the stock of each kind of goods, by day; on one day goods come in before they go out."""
    found: dict[tuple[str, str], list[tuple[Movement, Decimal]]] = {}
    for movement in sorted(moved, key=lambda movement: (movement.day, movement.cause not in IN)):
        name = movement.product.casefold()
        for (product, unit), kept in found.items():
            amount = _in(movement.quantity, unit) if product == name else None
            if amount is not None:
                kept.append((movement, amount))
                break
        else:
            found[name, movement.quantity.unit] = [(movement, movement.quantity.amount)]
    return tuple(Stock(kept[0][0].product, unit, _lines(kept)) for (_, unit), kept in found.items())


def _lines(moved: Iterable[tuple[Movement, Decimal]]) -> tuple[StockLine, ...]:
    lines: list[StockLine] = []
    left, worth = Decimal(0), Fraction(0)
    for movement, amount in moved:
        if movement.cause in IN:
            value = Fraction(movement.value)
            left, worth = left + amount, worth + value
        else:
            held = max(left, Decimal(0))
            value = worth if amount >= held else worth * Fraction(amount) / Fraction(held)
            left, worth = left - amount, worth - value
        rounded = half_up(worth)  # the value of a line is the step between two rounded sums, so that all adds up
        before = lines[-1].left_value if lines else 0
        lines.append(StockLine(movement, amount, abs(rounded - before), left, rounded))
    return tuple(lines)


def _in(quantity: Quantity, unit: str) -> Decimal | None:
    """Return `quantity` in `unit`, None where that needs asking."""
    try:
        return convert(quantity, unit).amount
    except (NotConvertible, UnknownUnit):
        return quantity.amount if quantity.unit == unit else None
