"""Usual ranges: between what a woman's answers mostly lie, so that a slip of the finger is asked about.

They judge nothing: a number outside is asked about once and then taken. What belongs to one product (loss, drying)
stands in its row of the produce table; what is the same for all stands here. Source: datasets/usual_ranges.csv, where
every row has its grade.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003  # read at run time by kit.content.table
from decimal import Decimal  # noqa: TC003  # read at run time by kit.content.table
from typing import TYPE_CHECKING

from kit.content import table
from kit.content.rules import Confidence  # noqa: TC001  # read at run time by kit.content.table
from kit.domain.usual import LotUsuals, Usual

if TYPE_CHECKING:
    from pathlib import Path

    from kit.content.produce import ProduceRow
    from kit.domain.usual import UsualPrice

FILE = "usual_ranges.csv"


@dataclass(frozen=True, slots=True)
class UsualRange:
    """One range; the columns are described in datapackage.json."""

    id: str
    name_vi: str
    name_en: str
    low: Decimal
    high: Decimal
    unit: str
    source: str
    checked_on: date
    confidence: Confidence
    note: str


def usual_ranges(at: Path | None = None) -> dict[str, UsualRange]:
    """Return all ranges by id. Raises TableBroken."""
    return {row.id: row for row in table.read(FILE, UsualRange, at)}


def lot_usuals(
    produce: ProduceRow | None = None,
    price: UsualPrice | None = None,
    *,
    alcohol: bool = False,
    at: Path | None = None,
) -> LotUsuals:
    """Return what is usual for a lot of `produce` (None: goods of her own), and the `price` it is known to fetch."""
    rows = usual_ranges(at)
    loss, drying = (produce.loss_percent, produce.fresh_per_dry) if produce else (None, None)
    return LotUsuals(
        wage=_usual(rows["day-wage"]),
        markup=_usual(rows["markup"]),
        most_kilograms=int(rows["lot-kilograms"].high),
        most_pieces=int(rows["lot-pieces"].high),
        most_days=int(rows["lot-days"].high),
        most_cost_a_unit=int(rows["cost-a-unit"].high),
        least_amount=int(rows["amount"].low),
        loss=Usual(*loss) if loss else None,
        fresh_per_dry=Usual(*drying) if drying else None,
        price=price,
        alcohol=alcohol or (produce is not None and produce.is_alcohol),
    )


def _usual(row: UsualRange) -> Usual:
    return Usual(row.low, row.high)
