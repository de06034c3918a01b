"""PricedProduct: a product with the price she decided on, as it goes from lesson to lesson.

>>> from kit.domain.product import Product
>>> PricedProduct(Product("Rau  Cải"), "kg", 15_000, 9_000).key
'rau cai'
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain.pricing import PriceNotPositive
from kit.domain.typed_text import fold, pieces

if TYPE_CHECKING:
    from kit.domain.product import Product


@dataclass(frozen=True, slots=True)
class PricedProduct:
    """`price` and `unit_cost` in whole đồng a `unit`."""

    product: Product
    unit: str
    price: int
    unit_cost: int

    def __post_init__(self) -> None:
        if self.price <= 0:
            raise PriceNotPositive

    @property
    def key(self) -> str:
        """What makes it the same product when it is priced again: its kind, or the name without marks and capitals."""
        return self.product.kind or " ".join(fold(piece.text.casefold()) for piece in pieces(self.product.name))
