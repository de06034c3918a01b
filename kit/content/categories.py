"""Categories: the table of what lines of a cash book are about, in the order in which a page offers them.

Source: datasets/categories.csv, an own list.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kit.content import table
from kit.domain.category import Category

if TYPE_CHECKING:
    from pathlib import Path

FILE = "categories.csv"


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """One category with its words and its picture; how money of it counts is `category`'s."""

    id: str
    name_vi: str
    name_en: str
    kind: Literal["income", "expense", "own_use"]
    side: Literal["business", "family"]
    picture: str
    production_cost: bool
    counts_as_income: bool
    revenue: bool

    @property
    def category(self) -> Category:
        """The category as the domain counts with it."""
        return Category(
            self.id,
            self.kind,
            self.side,
            production_cost=self.production_cost,
            counts_as_income=self.counts_as_income,
            revenue=self.revenue,
        )

    def name(self, language: str) -> str:
        """Return what it is called in `language` ("vi" or "en")."""
        return self.name_en if language == "en" else self.name_vi


def category_rows(at: Path | None = None) -> dict[str, CategoryRow]:
    """Return the rows by id, in the order of the table. Raises TableBroken."""
    return {row.id: row for row in table.read(FILE, CategoryRow, at)}


def categories(at: Path | None = None) -> dict[str, Category]:
    """Return the categories by id, for the domain. Raises TableBroken."""
    return {id_: row.category for id_, row in category_rows(at).items()}


def find(text: str, kind: str, at: Path | None = None) -> CategoryRow | None:
    """Return the category of `kind` that is called `text` in either language, or has that id."""
    wanted = " ".join(text.casefold().split())
    for row in category_rows(at).values():
        if row.kind == kind and wanted in {row.id, row.name_vi.casefold(), row.name_en.casefold()}:
            return row
    return None
