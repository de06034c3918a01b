"""Rice prices: a long series of the Mekong delta, for learning to read a chart. Never a local price.

Source: World Food Programme Price Database through HDX, CC BY-IGO; datasets/wfp_food_prices_vnm.csv.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003  # read at run time by kit.content.table
from decimal import Decimal  # noqa: TC003  # read at run time by kit.content.table
from typing import TYPE_CHECKING

from kit.content import table

if TYPE_CHECKING:
    from pathlib import Path

FILE = "wfp_food_prices_vnm.csv"


@dataclass(frozen=True, slots=True)
class RicePrice:
    """The wholesale price of a kilogram of rice in one market in one month (đồng, averaged by the source)."""

    date: date
    market: str
    price: Decimal


def rice_prices(market: str = "", at: Path | None = None) -> tuple[RicePrice, ...]:
    """Return the series of `market`, of all markets where none is named, by date. Raises TableBroken."""
    rows = table.read(FILE, RicePrice, at)
    return tuple(sorted((row for row in rows if market in {"", row.market}), key=lambda row: row.date))
