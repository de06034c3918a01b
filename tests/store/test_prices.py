from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from kit.store.refusals import NotFound, PriceNotPositive, PriceUpsideDown, ValueNotStorable
from tests.store.conftest import MARKET_DAY

if TYPE_CHECKING:
    from kit.store.records import LocalPrice, Workshop
    from kit.store.store import Store


def enter(store: Store, workshop: Workshop, product: str, low: int, high: int, *, day: date = MARKET_DAY) -> LocalPrice:
    where = {"unit": "kg", "place": "chợ Hồng Thái"}
    return store.prices.add(workshop.id, product=product, low=low, high=high, observed_on=day, **where)


def test_the_prices_of_a_day_are_listed_by_product(store: Store, workshop: Workshop) -> None:
    tea = enter(store, workshop, "chè búp tươi", 25000, 35000)
    pears = enter(store, workshop, "lê xanh", 20000, 20000)
    enter(store, workshop, "lê xanh", 18000, 22000, day=MARKET_DAY - timedelta(days=5))
    assert store.prices.on(workshop.id, MARKET_DAY) == [tea, pears]
    assert len(store.prices.since(workshop.id, MARKET_DAY - timedelta(days=7))) == 3


def test_a_correction_replaces_the_price_it_corrects(store: Store, workshop: Workshop) -> None:
    enter(store, workshop, "lê xanh", 2000, 3000)
    right = enter(store, workshop, "lê xanh", 20000, 30000)
    assert store.prices.on(workshop.id, MARKET_DAY) == [right]


@pytest.mark.parametrize("low", [0, -5000])
def test_a_price_is_more_than_nothing(store: Store, workshop: Workshop, low: int) -> None:
    with pytest.raises(PriceNotPositive):
        enter(store, workshop, "lê xanh", low, 30000)


def test_the_low_price_is_not_above_the_high_price(store: Store, workshop: Workshop) -> None:
    with pytest.raises(PriceUpsideDown):
        enter(store, workshop, "lê xanh", 30000, 20000)


@pytest.mark.parametrize("product", ["", " ", "lê\x00", "\ud83d", "x" * 81])
def test_a_product_has_a_name(store: Store, workshop: Workshop, product: str) -> None:
    with pytest.raises(ValueNotStorable):
        enter(store, workshop, product, 20000, 30000)


def test_prices_belong_to_a_workshop(store: Store, workshop: Workshop) -> None:
    enter(store, workshop, "lê xanh", 20000, 30000)
    assert store.prices.on(uuid4(), MARKET_DAY) == []
    store.workshops.delete(workshop.id)
    with pytest.raises(NotFound):
        enter(store, workshop, "lê xanh", 20000, 30000)
