"""Label fields: what stands on the label of fresh or packed goods, as law or for buyers, on a given day.

The fields are those that satisfy the decree of 2026 and the ones before it. The new one's own text was not read, so no
row is graded verified, and she is told to ask in the commune. Source: datasets/label_fields.csv.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003  # read at run time by kit.content.table
from typing import TYPE_CHECKING, Literal

from kit.content import table
from kit.content.period import in_force
from kit.content.rules import Confidence  # noqa: TC001  # read at run time by kit.content.table
from kit.domain.product_label import Goods, LabelNeed

if TYPE_CHECKING:
    from pathlib import Path

FILE = "label_fields.csv"


@dataclass(frozen=True, slots=True)
class LabelField:
    """One field of one kind of goods; the columns are described in datapackage.json."""

    goods: Goods
    field: str
    name_vi: str
    name_en: str
    need: Literal["required", "advised"]
    valid_from: date
    valid_to: date | None
    source: str
    checked_on: date
    confidence: Confidence
    note: str


def label_fields(goods: Goods, on: date, at: Path | None = None) -> tuple[LabelField, ...]:
    """Return the fields of a label for `goods` in force on `on`, in the order of a label. Raises TableBroken."""
    return tuple(row for row in in_force(table.read(FILE, LabelField, at), on) if row.goods == goods)


def needs(goods: Goods, on: date, at: Path | None = None) -> tuple[LabelNeed, ...]:
    """Return the same for `kit.domain.product_label.missing`."""
    return tuple(LabelNeed(row.field, required=row.need == "required") for row in label_fields(goods, on, at))
