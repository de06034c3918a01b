"""Market prices: what produce was seen to cost, where and when.

The table holds examples from the press, none of this year: they show whether an answer is thinkable, and are never
today's price. Local prices of the day come from the facilitator (kit.books.price_table), in the same form. Source:
datasets/market_prices.csv.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003  # read at run time by kit.content.table
from typing import TYPE_CHECKING, Literal

from kit.content import table

if TYPE_CHECKING:
    from pathlib import Path

FILE = "market_prices.csv"
Stage = Literal["farm_gate", "wholesale", "retail", "mixed"]


@dataclass(frozen=True, slots=True)
class MarketPrice:
    """A price seen in a market: `low` to `high` whole đồng a `unit` (equal where it was one price).

    product: id of the produce table, or the name as written. observed_from, observed_to: the days between which it was
    seen, None where the source has no date. form: condition or grade ("búp tươi"). is_example: from the press, not
    today's.
    """

    product: str
    low: int
    high: int
    unit: str
    place: str
    observed_from: date | None = None
    observed_to: date | None = None
    form: str = ""
    stage: Stage = "mixed"
    outside_province: bool = False
    observed: str = ""
    source: str = ""
    confidence: Literal["high", "medium", "low"] = "medium"
    is_example: bool = False


def examples(product: str = "", at: Path | None = None) -> tuple[MarketPrice, ...]:
    """Return the example prices of `product` (of everything where none is named). Raises TableBroken."""
    rows = table.read(FILE, MarketPrice, at)
    return tuple(row for row in rows if not product or row.product == product)
