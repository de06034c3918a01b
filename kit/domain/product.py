"""Product: what a household sells; Lot: one harvest of it, with all that its price depends on."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from kit.domain import name, percent
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from kit.domain.channel import Channel
    from kit.domain.cost import CostItem
    from kit.domain.quantity import Quantity

FRESH_PER_DRY_MOST = Decimal(100)


class ProductNameMissing(Refusal):
    """A product without a name."""

    kind = "product-name-missing"


class NoCosts(Refusal):
    """A lot without a single cost: its price would be nothing."""

    kind = "no-costs"


class LossTotal(Refusal):
    """A loss of 100 % or more: nothing is left to sell."""

    kind = "loss-total"


class FreshPerDryWrong(Refusal):
    """A drying ratio below 1 (drying adds no weight) or beyond any produce."""

    kind = "fresh-per-dry-wrong"


@dataclass(frozen=True, slots=True)
class Product:
    """What is sold. `kind` is the id of a row of the produce table, or empty for her own."""

    name: str
    kind: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ProductNameMissing
        name.validate(self.name)


@dataclass(frozen=True, slots=True)
class Lot:
    """One harvest: how much, what is lost, what it cost, where it is sold.

    harvest: as brought in, before loss; loss_percent: 0 ≤ loss < 100; fresh_per_dry: kilograms of fresh produce that
    make one kilogram of what is sold, 1 where nothing is dried; markup_percent: on cost.
    """

    product: Product
    harvest: Quantity
    loss_percent: Decimal
    costs: tuple[CostItem, ...]
    markup_percent: Decimal
    channels: tuple[Channel, ...] = ()
    fresh_per_dry: Decimal = Decimal(1)

    def __post_init__(self) -> None:
        percent.validate(self.loss_percent)
        percent.validate(self.markup_percent)
        if self.loss_percent >= 100:
            raise LossTotal(percent=str(self.loss_percent))
        if not self.costs:
            raise NoCosts
        ratio = self.fresh_per_dry
        if not (ratio.is_finite() and 1 <= ratio <= FRESH_PER_DRY_MOST and ratio == round(ratio, 4)):
            raise FreshPerDryWrong(ratio=str(ratio)[:40], most=int(FRESH_PER_DRY_MOST))
