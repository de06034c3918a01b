"""Rounding of exact amounts: the only places where a fraction of a đồng disappears.

All arithmetic before this point is exact (`Fraction`). A price is rounded **up**, so that rounding never costs the
seller; every other figure is rounded half up to whole đồng.

>>> half_up(Fraction(39225, 2)), up_to(Fraction(19118), 500), up_to(Fraction(19500), 500)
(19613, 19500, 19500)
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

PRICE_STEP = 500
"""Prices are said and paid in steps of 500 đồng: smaller notes are hardly in use."""


def half_up(amount: Fraction) -> int:
    """Return `amount` in whole đồng, halves upwards."""
    return floor(amount + Fraction(1, 2))


def up_to(amount: Fraction, step: int = PRICE_STEP) -> int:
    """Return the smallest multiple of `step` đồng that is not below `amount`."""
    return ceil(amount / step) * step
