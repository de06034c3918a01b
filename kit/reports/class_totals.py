"""Class totals: what a class's cash books of a year come to together, as the facilitator may see and say it.

The store adds up, and gives out nothing that could tell of one woman (kit.store.totals). Here sums are rounded to
100.000 đ, so that no sale of hers can be made out in them, and those shown stay until the store gives new ones: a total
is the same however often it is looked at. Two looks can differ only by what five women or more did between them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from kit.domain.disclosure import FEWEST
from kit.domain.rounding import half_up
from kit.store.totals import CELLS, Given

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.store.totals import Cell, Sum

ROUNDED_TO = 100_000


@dataclass(frozen=True, slots=True)
class ClassSum:
    """A sum as it is shown: in đồng, rounded, of so many `women`, added up `on` a day; `sequence` is the store's."""

    amount: int
    women: int
    on: date
    sequence: int

    @property
    def each(self) -> int:
        """What it comes to for one of them on average, rounded as well."""
        return _rounded(Fraction(self.amount, self.women))


@dataclass(frozen=True, slots=True)
class ClassTotals:
    """The totals of a year. `shown`: the sums that may be shown; `held`: those that were, to be compared with later."""

    year: int
    shown: Mapping[Cell, ClassSum]
    held: Mapping[Cell, ClassSum]


def given(held: Mapping[Cell, ClassSum]) -> dict[Cell, Given]:
    """Return what the store has to know of the sums that were shown last."""
    return {cell: Given(one.women, one.sequence) for cell, one in held.items()}


def class_totals(year: int, sums: Mapping[Cell, Sum], held: Mapping[Cell, ClassSum], *, on: date) -> ClassTotals:
    """Return what may be shown now: new sums where the store gives them, else those held, none under five women."""
    kept = dict(held)
    for cell, one in sums.items():
        if one.amount is not None:
            kept[cell] = ClassSum(_rounded(Fraction(one.amount)), one.women, on, one.sequence)
    shown = {cell: kept[cell] for cell in CELLS if cell in kept and cell in sums and sums[cell].women >= FEWEST}
    return ClassTotals(year, shown, kept)


def to_json(totals: ClassTotals) -> dict[str, Any]:
    """Return what is held as JSON takes it."""
    held = {cell: [one.amount, one.women, one.on.isoformat(), one.sequence] for cell, one in totals.held.items()}
    return {"year": totals.year, "held": held}


def held_of(kept: object, year: int) -> dict[Cell, ClassSum]:
    """Return what was held of a year; nothing where what was kept is of another one."""
    if not isinstance(kept, dict) or kept.get("year") != year:
        return {}
    found = kept.get("held", {})
    return {
        cell: ClassSum(amount, women, date.fromisoformat(on), sequence)
        for cell in CELLS
        for amount, women, on, sequence in ([found[cell]] if cell in found else [])
    }


def _rounded(amount: Fraction) -> int:
    return half_up(amount / ROUNDED_TO) * ROUNDED_TO
