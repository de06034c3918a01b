"""Units: the table of units that people sell in, as plain rows.

The arithmetic is `kit.domain.quantity`'s; this table is what an organizer reads and what pages list. Source:
datasets/units.csv.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal  # noqa: TC003  # read at run time by kit.content.table
from typing import TYPE_CHECKING, Literal

from kit.content import table

if TYPE_CHECKING:
    from pathlib import Path

FILE = "units.csv"


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One unit. `factor_to_base` base units make one; None for chục, ten of whatever is counted."""

    id: str
    name_vi: str
    name_en: str
    aliases: tuple[str, ...]
    dimension: Literal["mass", "volume", "area", "length", "count", "own"]
    factor_to_base: Decimal | None
    base: str
    note: str


def units(at: Path | None = None) -> tuple[UnitRow, ...]:
    """Return every unit, in the order of the table. Raises TableBroken."""
    return table.read(FILE, UnitRow, at)
