"""Cost: what was spent on a lot, own work included.

- variable: used up by this lot (seed, fertiliser, packing, transport);
- fixed: a thing used over several lots (a basket, a dryer); each lot carries amount ÷ uses;
- own_labour: the household's own days × the local day's wage. A management cost, so that a woman sees what her work
  earns. It is not deductible for tax (Decree 68/2026/NĐ-CP, article 6.2c), and nobody pays it out: below the cash
  floor, which leaves it out, she loses money she had.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from kit.domain import name
from kit.domain.refusal import Refusal

AMOUNT_MOST = 100_000_000_000
"""A hundred billion đồng: no household lot costs more, so more is a slip of the finger."""
USES_MOST = 10_000


class CostKind(StrEnum):
    """How a cost belongs to a lot."""

    VARIABLE = "variable"
    FIXED = "fixed"
    OWN_LABOUR = "own_labour"


class CostAmountNotPositive(Refusal):
    """A cost of nothing, or less."""

    kind = "cost-amount-not-positive"


class CostAmountTooLarge(Refusal):
    """A cost no household lot has."""

    kind = "cost-amount-too-large"


class CostUsesWrong(Refusal):
    """A number of uses that divides nothing."""

    kind = "cost-uses-wrong"


class CostUsesOnlyForFixed(Refusal):
    """Uses given for something that is used up at once."""

    kind = "cost-uses-only-for-fixed"


@dataclass(frozen=True, slots=True)
class CostItem:
    """One cost. `amount` in whole đồng, > 0; `uses`: over how many lots a fixed cost lasts."""

    name: str
    amount: int
    kind: CostKind
    uses: int = 1

    def __post_init__(self) -> None:
        name.validate(self.name)
        if self.amount <= 0:
            raise CostAmountNotPositive(name=self.name)
        if self.amount > AMOUNT_MOST:
            raise CostAmountTooLarge(name=self.name, most=AMOUNT_MOST)
        if not 1 <= self.uses <= USES_MOST:
            raise CostUsesWrong(name=self.name, most=USES_MOST)
        if self.uses != 1 and self.kind is not CostKind.FIXED:
            raise CostUsesOnlyForFixed(name=self.name)

    @property
    def share(self) -> Fraction:
        """What this lot carries of it, in exact đồng."""
        return Fraction(self.amount, self.uses)


def total(costs: tuple[CostItem, ...], *, without: CostKind | None = None) -> Fraction:
    """Return the sum of the shares of `costs`, in exact đồng, leaving one kind out if asked."""
    return sum((item.share for item in costs if item.kind is not without), Fraction(0))
