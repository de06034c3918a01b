"""LotAnswers: what she has said about one lot so far, and the price that follows as soon as enough of it is known.

Prices are for a unit **as it is sold**: 100 kg of fresh shoots that make 9 kg dried cost what they cost, divided by 9.
So the lot of the calculation is what can be sold, without a loss of its own; what was lost on the way is the difference
to the harvest.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from kit.domain import cost, pricing, quantity
from kit.domain.cost import CostItem, CostKind
from kit.domain.product import Lot
from kit.domain.quantity import NotConvertible
from kit.domain.refusal import Refusal
from kit.domain.rounding import half_up

if TYPE_CHECKING:
    from kit.domain.channel import Channel
    from kit.domain.pricing import PriceBreakdown
    from kit.domain.product import Product
    from kit.domain.quantity import Quantity
    from kit.domain.usual import LotUsuals

FIVE = frozenset({"bought", "own_labour"})
"""The costs of the first price; the others come after it."""


class LotUnfinished(Refusal):
    """Not enough is known yet to price the lot."""

    kind = "lot-unfinished"


@dataclass(frozen=True, slots=True, kw_only=True)
class LotAnswers:
    """Her answers, None where there is none yet. Money in whole đồng; `days` of her household at `wage` a day."""

    usuals: LotUsuals
    product: Product | None = None
    harvest: Quantity | None = None
    sellable: Quantity | None = None
    bought: int | None = None
    days: Decimal | None = None
    wage: int | None = None
    guess: int | None = None
    packing: int | None = None
    transport: int | None = None
    tool: int | None = None
    tool_lots: Decimal | None = None
    market_price: int | None = None
    markup_percent: Decimal | None = None
    margin_guess: int | None = None
    channels: tuple[Channel, ...] = ()
    outlook: str = ""
    price: int | None = None

    @property
    def unit(self) -> str:
        """The unit that is sold, nothing as long as it is not known."""
        return self.sellable.unit if self.sellable else ""

    @property
    def lost(self) -> Fraction | None:
        """The share of the harvest that cannot be sold; None where the two are counted differently."""
        if self.harvest is None or self.sellable is None:
            return None
        try:
            sold = quantity.convert(self.sellable, self.harvest.unit)
        except NotConvertible:
            return None
        return 1 - Fraction(sold.amount) / Fraction(self.harvest.amount)

    @property
    def own_labour(self) -> int:
        """What her household's days are worth, in đồng."""
        return half_up(Fraction(self.days or 0) * (self.wage or 0))

    def costs(self, *, first_only: bool = False) -> tuple[CostItem, ...]:
        """Return her costs that are more than nothing; with `first_only`, those of the first price."""
        lots = int(self.tool_lots) if self.tool_lots else 1
        amounts = (
            ("bought", self.bought, CostKind.VARIABLE, 1),
            ("own_labour", self.own_labour, CostKind.OWN_LABOUR, 1),
            ("packing", self.packing, CostKind.VARIABLE, 1),
            ("transport", self.transport, CostKind.VARIABLE, 1),
            ("tool", self.tool, CostKind.FIXED, lots),
        )
        return tuple(
            CostItem(name, amount, kind, uses)
            for name, amount, kind, uses in amounts
            if amount and (name in FIVE or not first_only)
        )

    def lot(self, *, first_only: bool = False) -> Lot:
        """Return the lot to price. Raises LotUnfinished, and Refusal where her numbers make no lot."""
        if self.product is None or self.sellable is None or self.bought is None:
            raise LotUnfinished
        costs = self.costs(first_only=first_only)
        return Lot(self.product, self.sellable, Decimal(0), costs, self.markup_percent or Decimal(0), self.channels)

    def breakdown(self, *, first_only: bool = False) -> PriceBreakdown:
        """Return the price, worked out. Raises as `lot`."""
        return pricing.price(self.lot(first_only=first_only))

    def unit_cost_without(self, *, own_labour: bool = False, loss: bool = False) -> Fraction | None:
        """Return the unit cost that she gets who forgets one or both; None where it cannot be told."""
        lost = self.lost
        if self.sellable is None or (loss and lost is None):
            return None
        spent = cost.total(self.costs(first_only=True), without=CostKind.OWN_LABOUR if own_labour else None)
        sold = Fraction(self.sellable.amount)
        return spent / (sold / (1 - lost) if loss and lost is not None else sold)

    def with_tenth_spoiled(self) -> Lot:
        """Return the lot of which one more tenth cannot be sold."""
        return replace(self.lot(), loss_percent=Decimal(10))
