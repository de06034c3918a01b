"""Quantity refusals: why a typed quantity is not taken, one kind for each sentence that helps."""

from __future__ import annotations

from kit.domain.refusal import Refusal


class NotAQuantity(Refusal):
    """Text that is not one quantity. Details: `word`, the part that was not understood."""

    kind = "quantity-unclear"


class QuantityMissing(NotAQuantity):
    """Nothing was typed."""

    kind = "quantity-missing"


class QuantityWithoutNumber(NotAQuantity):
    """A unit or words without a number: "kg", "một ít"."""

    kind = "quantity-without-number"


class QuantityWithoutUnit(NotAQuantity):
    """A number and nothing that it counts. Details: `amount`, as typed."""

    kind = "quantity-without-unit"


class UnknownUnit(NotAQuantity):
    """A unit that the table does not have. Details: `unit`, as typed."""

    kind = "unit-unknown"


class QuantityDigitsUnclear(NotAQuantity):
    """Dots, commas or noughts that make no number: "1.50.0". Details: `digits`."""

    kind = "quantity-digits-unclear"


class QuantityNegative(NotAQuantity):
    """A quantity below nought."""

    kind = "quantity-negative"


class QuantityZero(NotAQuantity):
    """Nothing at all."""

    kind = "quantity-zero"


class QuantityTooLarge(NotAQuantity):
    """More than quantity.MOST of a unit. Details: `most`."""

    kind = "quantity-too-large"


class QuantityTooLong(NotAQuantity):
    """More characters than any quantity takes. Details: `limit`."""

    kind = "quantity-too-long"


class QuantityUnreadable(NotAQuantity):
    """Characters that no person types."""

    kind = "quantity-unreadable"


class QuantityIsRange(NotAQuantity):
    """Two quantities where one is asked for: "2-3 kg"."""

    kind = "quantity-is-range"


class NotConvertible(Refusal):
    """Units that do not turn into one another without asking. Details: `from_unit`, `to_unit`."""

    kind = "not-convertible"
