"""Label sheets: A4 sheets of stickers, by how many a sheet has, with where each sticker lies.

The measures are those of sheets sold ready cut; printed on plain paper, the sheet is cut along the lines. Source:
datasets/label_sheets.csv.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003  # read at run time by kit.content.table
from decimal import Decimal  # noqa: TC003  # read at run time by kit.content.table
from typing import TYPE_CHECKING, Literal

from kit.content import table
from kit.content.rules import Confidence  # noqa: TC001  # read at run time by kit.content.table
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from pathlib import Path

FILE = "label_sheets.csv"


class SheetUnknown(Refusal):
    """A kind of sheet that the table does not have. Details: sheet, and sheets: those there are."""

    kind = "label-sheet-unknown"


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """One kind of sheet. `id` is the number of stickers; the first lies `left_mm` and `top_mm` from the paper's corner,
    the next one `step_across_mm` and `step_down_mm` on. `holds` "links": nothing but a code to call her, and her name.
    """

    id: str
    columns: int
    rows: int
    width_mm: Decimal
    height_mm: Decimal
    left_mm: Decimal
    top_mm: Decimal
    step_across_mm: Decimal
    step_down_mm: Decimal
    holds: Literal["any", "links"]
    source: str
    checked_on: date
    confidence: Confidence
    note: str

    @property
    def places(self) -> int:
        """How many stickers a sheet has."""
        return self.columns * self.rows


def label_sheets(at: Path | None = None) -> dict[str, LabelSheet]:
    """Return all kinds by id, those with the smallest stickers first. Raises TableBroken."""
    rows = table.read(FILE, LabelSheet, at)
    return {row.id: row for row in sorted(rows, key=lambda row: -row.places)}


def label_sheet_of(number: str) -> LabelSheet:
    """Return the kind with so many stickers. Raises SheetUnknown."""
    kinds = label_sheets()
    if number not in kinds:
        raise SheetUnknown(sheet=number[:20], sheets=tuple(kinds))
    return kinds[number]
