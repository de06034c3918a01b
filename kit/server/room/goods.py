"""Goods: which of her products buyers may be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.alcohol import names_alcohol

if TYPE_CHECKING:
    from kit.store.records import KeptProduct


def is_alcohol(kept: KeptProduct) -> bool:
    """Tell whether no paper may praise this product (Law on advertising 16/2012, article 7.3)."""
    return bool(kept.details.get("alcohol")) or names_alcohol(kept.name)
