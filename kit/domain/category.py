"""Category: what a line of the cash book is about. The table of categories comes in as data (datasets/categories.csv).

>>> crops = Category("trong-trot", "income", "business", counts_as_income=True, revenue=True)
>>> of({"trong-trot": crops}, "trong-trot", "income") is crops
True
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["income", "expense", "own_use"]
Side = Literal["business", "family"]


class CategoryUnknown(Refusal):
    """A category that the table does not have, or that is for another kind of line. Details: `category`."""

    kind = "category-unknown"


@dataclass(frozen=True, slots=True)
class Category:
    """One category. `side`: what most lines of it are for, the business or the family.

    production_cost: an expense of producing, taken off the household's income. counts_as_income: money that the
    household earned or was given; a loan and savings taken out are none. revenue: sales, as form S1a has them.
    """

    id: str
    kind: Kind
    side: Side
    production_cost: bool = False
    counts_as_income: bool = False
    revenue: bool = False


def of(categories: Mapping[str, Category], id_: str, kind: Kind) -> Category:
    """Return the category `id_`, which is for lines of `kind`. Raises CategoryUnknown."""
    found = categories.get(id_)
    if found is None or found.kind != kind:
        raise CategoryUnknown(category=id_[:40])
    return found
