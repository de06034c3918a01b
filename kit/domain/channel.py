"""Channel: where she sells, and what it takes from her.

A channel takes a share of the price (`fee_percent`: commission, payment fee, tax withheld) and an amount an order
(`fixed_fee`), which weighs the more on a unit the smaller the order is. Without an order quantity the fixed fee falls
on every unit. To keep `net` a unit, she must ask (net + fixed fee a unit) ÷ (1 − fee); where the fee is the whole
price, no price will do, and the channel is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from kit.domain import name, percent, quantity
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from kit.domain.quantity import Quantity

FIXED_FEE_MOST = 100_000_000


class ChannelNameMissing(Refusal):
    """A channel without a name."""

    kind = "channel-name-missing"


class FixedFeeWrong(Refusal):
    """A fee an order below nought, or beyond any order."""

    kind = "fixed-fee-wrong"


class FeesTakeAll(Refusal):
    """Fees of 100 % or more: whatever the price, nothing is left."""

    kind = "fees"


@dataclass(frozen=True, slots=True)
class Channel:
    """A place to sell. `fee_percent` of the price; `fixed_fee` in đồng an order of `order_quantity` (None: a unit)."""

    name: str
    fee_percent: Decimal = Decimal(0)
    fixed_fee: int = 0
    order_quantity: Quantity | None = None

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ChannelNameMissing
        name.validate(self.name)
        percent.validate(self.fee_percent)
        if not 0 <= self.fixed_fee <= FIXED_FEE_MOST:
            raise FixedFeeWrong(channel=self.name, most=FIXED_FEE_MOST)

    def fixed_fee_a_unit(self, unit: str) -> Fraction:
        """Return the fixed fee that falls on one `unit`. Raises NotConvertible where the order is counted otherwise."""
        if self.order_quantity is None:
            return Fraction(self.fixed_fee)
        return self.fixed_fee / Fraction(quantity.convert(self.order_quantity, unit).amount)

    def price_to_keep(self, net: Fraction, unit: str) -> Fraction:
        """Return the price of one `unit` of which `net` is left after all fees. Raises FeesTakeAll."""
        if self.fee_percent >= 100:
            raise FeesTakeAll(channel=self.name, percent=str(self.fee_percent))
        return (net + self.fixed_fee_a_unit(unit)) / (1 - percent.share(self.fee_percent))

    def kept_of(self, price: int, unit: str) -> Fraction:
        """Return what is left of `price` a `unit` after all fees."""
        return price * (1 - percent.share(self.fee_percent)) - self.fixed_fee_a_unit(unit)
