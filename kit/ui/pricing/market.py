"""Market: what is known of a product's price: today's prices here, as the facilitator heard them, else examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content import market_prices
from kit.domain.typed_text import fold
from kit.domain.usual import UsualPrice

if TYPE_CHECKING:
    from kit.reports.market_band import MarketBand, TooLittle
    from kit.store.keeper import Keeper
    from kit.ui.pricing.goods import Goods

    Known = MarketBand | TooLittle | None


def known_price(keeper: Keeper, goods: Goods, unit: str) -> Known:
    """Return what prices were seen for a `unit` of `goods`; None where there is none in that unit."""
    from kit.reports.market_band import band, seen_here

    names = {fold(goods.product.name.casefold())}
    if goods.row is not None:
        names |= {fold(name.casefold()) for name in (goods.row.id, goods.row.name_vi, goods.row.name_en)}
    here = [price for price in keeper.local_prices() if fold(price.product.casefold()) in names]
    latest = max((price.observed_on for price in here), default=None)
    local = band([seen_here(price) for price in here if price.observed_on == latest], unit) if here else None
    return local or band(market_prices.examples(goods.product.kind) if goods.product.kind else (), unit)


def as_usual(known: Known) -> UsualPrice | None:
    """Return the range that an answer is held against."""
    if known is None:
        return None
    low, high = ends(known)
    return UsualPrice(low, high, known.seen.unit, examples=known.seen.examples)


def is_band(known: MarketBand | TooLittle) -> bool:
    """Return whether enough prices were seen to say for what it is usually sold."""
    return hasattr(known, "low")


def ends(known: MarketBand | TooLittle) -> tuple[int, int]:
    """Return from where to where it is sold: the band, or all that was seen where that is too little for one."""
    low, high = getattr(known, "low", None), getattr(known, "high", None)
    return (known.seen.lowest, known.seen.highest) if low is None or high is None else (low, high)
