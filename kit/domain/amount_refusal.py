"""Amount refusals: why a typed amount is not taken, one kind for each sentence that helps.

Whoever asks for an amount catches NotAnAmount (say the sentence, ask again) and AmbiguousAmount (offer the choices).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence


def dotted(amount: int) -> str:
    """Return `amount` in digits as Viet Nam writes it: 1.500.000."""
    return f"{amount:,}".replace(",", ".")


class NotAnAmount(Refusal):
    """Text that is not one amount of money. Details: `word`, the part that was not understood."""

    kind = "amount-unclear"


class AmountMissing(NotAnAmount):
    """Nothing was typed."""

    kind = "amount-missing"


class AmountWithoutNumber(NotAnAmount):
    """Words that name no number: "thời giá", "giá liên hệ", "ib"."""

    kind = "amount-without-number"


class AmountDigitsUnclear(NotAnAmount):
    """Dots, commas or noughts that make no number: "1.500.00", "0912345678". Details: `digits`."""

    kind = "amount-digits-unclear"


class AmountNegative(NotAnAmount):
    """An amount below nought."""

    kind = "amount-negative"


class AmountTooLarge(NotAnAmount):
    """More than money.MOST. Details: `most`."""

    kind = "amount-too-large"


class AmountTooLong(NotAnAmount):
    """More characters than any amount takes. Details: `limit`."""

    kind = "amount-too-long"


class AmountUnreadable(NotAnAmount):
    """Characters that no person types."""

    kind = "amount-unreadable"


class AmountFraction(NotAnAmount):
    """Less than a whole đồng: "1.500,50"."""

    kind = "amount-fraction"


class AmountIsRange(NotAnAmount):
    """Two amounts where one is asked for. Details: `range`, both ends."""

    kind = "amount-is-range"


class AmountHasUnit(NotAnAmount):
    """A price for a unit where a plain amount is asked for. Details: `unit`."""

    kind = "amount-has-unit"


class PriceForMany(NotAnAmount):
    """A price for several units at once: "100k/3 kg". Details: `unit`."""

    kind = "price-for-many"


class RangeBackwards(NotAnAmount):
    """A range that ends below its start. Details: `low`, `high`, as typed."""

    kind = "range-backwards"


class AmbiguousAmount(Refusal):
    """An amount that people mean in several ways. `choices`: the amounts it may be, ascending; `unit`: of a price."""

    kind = "amount-ambiguous"

    def __init__(self, choices: Sequence[int], *, unit: str | None = None) -> None:
        self.choices = tuple(sorted(set(choices)))
        self.unit = unit
        super().__init__(choices=self.choices, options=tuple(f"{dotted(choice)} đ" for choice in self.choices))


class AmbiguousRange(AmbiguousAmount):
    """A range that people mean in several ways. `ranges`: what it may be; `choices`: all their ends."""

    kind = "range-ambiguous"

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        super().__init__([end for ends in ranges for end in ends])
        self.ranges = tuple(sorted(set(ranges)))
        self.details["options"] = tuple(f"{dotted(low)}–{dotted(high)} đ" for low, high in self.ranges)
