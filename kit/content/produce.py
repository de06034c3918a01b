"""Produce: what the province grows, makes and offers, with seasons and the usual bands of loss and drying.

The bands are where a woman's own number starts from; where nothing is known there is none, and she is asked. Source:
datasets/produce.csv, with the grade of every fact.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal  # noqa: TC003  # read at run time by kit.content.table
from typing import TYPE_CHECKING, NamedTuple

from kit.content import table
from kit.content.rules import Confidence  # noqa: TC001  # read at run time by kit.content.table

if TYPE_CHECKING:
    from pathlib import Path

FILE = "produce.csv"


class Band(NamedTuple):
    """A usual range: percent for loss, kilograms a kilogram for drying."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class ProduceRow:
    """One kind of produce; the columns are described in datapackage.json."""

    id: str
    name_vi: str
    name_en: str
    kind: str
    places: tuple[str, ...]
    units: tuple[str, ...]
    harvest_months: tuple[int, ...]
    harvest_confidence: Confidence
    picture: str
    loss_low_percent: Decimal | None
    loss_high_percent: Decimal | None
    loss_source: str
    fresh_per_dry_low: Decimal | None
    fresh_per_dry_high: Decimal | None
    is_alcohol: bool
    protected_name: str
    protected_source: str
    source: str
    note: str

    @property
    def loss_percent(self) -> Band | None:
        """The usual loss, or None where nothing is known: then ask."""
        return _band(self.loss_low_percent, self.loss_high_percent)

    @property
    def fresh_per_dry(self) -> Band | None:
        """Kilograms fresh for one dried; never verified, so always an input of hers. None where nothing is dried."""
        return _band(self.fresh_per_dry_low, self.fresh_per_dry_high)

    def in_season(self, month: int) -> bool:
        """Return whether it is harvested or sold in `month` (1 to 12)."""
        return month in self.harvest_months


def produce(at: Path | None = None) -> dict[str, ProduceRow]:
    """Return all produce by id, in the order of the table. Raises TableBroken."""
    return {row.id: row for row in table.read(FILE, ProduceRow, at)}


def _band(low: Decimal | None, high: Decimal | None) -> Band | None:
    return None if low is None or high is None else Band(low, high)
