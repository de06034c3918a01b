"""Percent: shares of a hundred, as people say them (15 means 15 %), checked before anything is computed with them.

A percent has at most four decimals: finer is a slip, and a number like 1e-999999 would otherwise exhaust the machine
once it became an exact fraction.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from kit.domain.refusal import Refusal

MOST = Decimal(10_000)
FINEST = -4


class PercentNegative(Refusal):
    """A share below nought."""

    kind = "percent-negative"


class PercentTooLarge(Refusal):
    """A share that nobody means."""

    kind = "percent-too-large"


class PercentTooFine(Refusal):
    """A share with more decimals than a person gives."""

    kind = "percent-too-fine"


def validate(percent: Decimal) -> Decimal:
    """Return `percent` if it is a share that a person can mean (0 to 10,000, four decimals). Raises Refusal."""
    if not percent.is_finite() or percent > MOST:
        raise PercentTooLarge(percent=str(percent)[:40], most=int(MOST))
    if percent < 0:
        raise PercentNegative(percent=str(percent)[:40])
    if int(percent.as_tuple().exponent) < FINEST and percent != round(percent, -FINEST):
        raise PercentTooFine(percent=str(percent)[:40])
    return percent


def share(percent: Decimal) -> Fraction:
    """Return `percent` as an exact share of one.

    >>> share(Decimal("17.5"))
    Fraction(7, 40)
    """
    return Fraction(percent) / 100
