"""Products go the way of answers: kept as they come, found again at once, gone with her."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.store import open_store
from kit.store.keeper import MemoryKeeper
from kit.store.refusals import NotFound
from kit.store.tables import ProductRow
from tests.store.conftest import MARKET_DAY

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.records import Participant, Workshop
    from kit.store.store import Store
    from tests.store.conftest import Clock

PEARS = PricedProduct(Product("Lê", "le"), "kg", 18_000, 12_353)
GREENS = PricedProduct(Product("Rau cải nhà"), "bó", 5_000, 3_100)


def test_a_product_is_there_at_once_and_after_the_store_was_opened_again(
    where: Path | str, clock: Clock, store: Store, dua: Participant
) -> None:
    keeper = store.keeper(dua.id)
    pears = keeper.keep_product(PEARS, {"why": "covers"})
    assert [kept.id for kept in keeper.products()] == [pears]
    store.close()
    with open_store(where, clock=clock) as again:
        kept = again.products.one(dua.id, pears)
        assert (kept.name, kept.kind, kept.unit, kept.price, kept.unit_cost) == ("Lê", "le", "kg", 18_000, 12_353)
        assert kept.details == {"why": "covers"}
        assert kept.kept_at == clock.now


def test_pricing_again_takes_the_place_of_the_price_before_on_whichever_phone(store: Store, dua: Participant) -> None:
    first, second = store.keeper(dua.id), store.keeper(dua.id)
    pears = first.keep_product(PEARS, {})
    first.keep_product(GREENS, {})
    assert second.keep_product(PricedProduct(Product("Lê", "le"), "kg", 20_000, 12_353), {}) == pears
    for phone in (first, second):
        assert [(kept.name, kept.price) for kept in phone.products()] == [("Lê", 20_000), ("Rau cải nhà", 5_000)]
    store.flush()
    assert [kept.price for kept in store.products.of(dua.id)] == [20_000, 5_000]


@pytest.mark.parametrize("name", ["Rau cải nhà", "rau  cải NHÀ", "rau cai nha"])
def test_a_name_typed_otherwise_is_the_same_product(store: Store, dua: Participant, name: str) -> None:
    keeper = store.keeper(dua.id)
    greens = keeper.keep_product(GREENS, {})
    assert keeper.keep_product(PricedProduct(Product(name), "bó", 6_000, 3_100), {}) == greens


def test_two_women_who_sell_the_same_have_a_product_each(store: Store, workshop: Workshop, dua: Participant) -> None:
    other = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Dua")
    store.consents.give(other.id, "keep", wording="2026-11")
    hers = store.keeper(dua.id).keep_product(PEARS, {})
    assert store.keeper(other.id).keep_product(PEARS, {}) != hers
    store.flush()
    with pytest.raises(NotFound):
        store.products.one(other.id, hers)


def test_without_consent_a_product_is_in_memory_only_and_goes_to_the_disk_with_it(
    store: Store, mai: Participant
) -> None:
    keeper = store.keeper(mai.id)
    keeper.keep_product(PEARS, {})
    pears = keeper.keep_product(PricedProduct(Product("Lê", "le"), "kg", 19_000, 12_353), {})
    store.flush()
    assert store.products.of(mai.id) == []
    assert [kept.price for kept in store.keeper(mai.id).products()] == [19_000]
    store.consents.give(mai.id, "keep", wording="2026-11")
    store.flush()
    assert [(kept.id, kept.price) for kept in store.products.of(mai.id)] == [(pears, 19_000)]


def test_products_go_when_she_withdraws_and_when_she_has_everything_deleted(store: Store, dua: Participant) -> None:
    keeper = store.keeper(dua.id)
    keeper.keep_product(PEARS, {})
    store.flush()
    store.consents.withdraw(dua.id, "keep", wording="2026-11")
    assert store.products.of(dua.id) == []
    store.consents.give(dua.id, "keep", wording="2026-11")
    keeper.keep_product(PEARS, {})
    store.flush()
    store.participants.forget(dua.id)
    with store._access.read() as session:
        assert session.scalars(select(ProductRow)).all() == []


def test_what_was_heard_here_lately_is_offered_and_what_is_old_is_not(
    store: Store, workshop: Workshop, dua: Participant, clock: Clock
) -> None:
    what = {"product": "Lê", "unit": "kg", "place": "chợ Nà Hang"}
    store.prices.add(workshop.id, **what, low=18_000, high=22_000, observed_on=MARKET_DAY)
    assert [price.low for price in store.keeper(dua.id).local_prices()] == [18_000]
    clock.move(days=30)
    assert store.keeper(dua.id).local_prices() == []


def test_a_room_that_gives_out_papers_says_where(store: Store, dua: Participant) -> None:
    pears = store.keeper(dua.id).keep_product(PEARS, {})
    assert store.keeper(dua.id).paper(pears, "price.pdf") == ""
    assert store.keeper(dua.id, papers="/lop/files/").paper(pears, "price.pdf") == f"/lop/files/{pears}/price.pdf"


def test_one_person_alone_keeps_products_too() -> None:
    keeper = MemoryKeeper()
    pears = keeper.keep_product(PEARS, {})
    keeper.keep_product(GREENS, {})
    assert keeper.keep_product(PricedProduct(Product("Lê", "le"), "kg", 20_000, 12_353), {}) == pears
    assert [(kept.name, kept.price) for kept in keeper.products()] == [("Lê", 20_000), ("Rau cải nhà", 5_000)]
