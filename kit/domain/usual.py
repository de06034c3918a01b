"""Usual: the ranges that answers mostly fall into, and where a number stops being thinkable.

They come in from dated tables. A number outside is never refused for it; it is asked about (kit.domain.check).

>>> wages = Usual(100_000, 400_000)
>>> wages.holds(250_000), wages.holds(25_000), wages.nearly_holds(60_000, 2)
(True, False, True)
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Usual:
    """From `low` to `high`, both included."""

    low: Decimal | int
    high: Decimal | int

    def holds(self, value: Fraction | Decimal | int) -> bool:
        """Return whether `value` is in the range."""
        return Fraction(self.low) <= Fraction(value) <= Fraction(self.high)

    def nearly_holds(self, value: Fraction | Decimal | int, times: int) -> bool:
        """Return whether `value` is in a range that reaches `times` as far at both ends."""
        return Fraction(self.low) / times <= Fraction(value) <= Fraction(self.high) * times


@dataclass(frozen=True, slots=True)
class UsualPrice:
    """What a `unit` of a product is sold for; `examples`: from the press, not from this market."""

    low: int
    high: int
    unit: str
    examples: bool = False


@dataclass(frozen=True, slots=True)
class LotUsuals:
    """What is usual for one product. None where nothing is known: then nothing is asked."""

    wage: Usual
    markup: Usual
    most_kilograms: int
    most_pieces: int
    most_days: int
    most_cost_a_unit: int
    least_amount: int
    loss: Usual | None = None
    fresh_per_dry: Usual | None = None
    price: UsualPrice | None = None
    alcohol: bool = False
