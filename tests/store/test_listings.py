"""Listings: the latest of a product counts, and a buyer sees only what its owner said may be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import select

from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.store import open_store
from kit.store.keeper import Keeper, MemoryKeeper
from kit.store.tables import ListingRow
from tests.store.conftest import a_workshop

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from kit.store.records import Participant, Workshop
    from kit.store.store import Store
    from tests.store.conftest import Clock

PEARS = PricedProduct(Product("Lê", "le"), "kg", 18_000, 12_353)
GREENS = PricedProduct(Product("Rau cải nhà"), "bó", 5_000, 3_100)
SPIRIT = PricedProduct(Product("Rượu ngô men lá", "ruou-ngo"), "lít", 60_000, 41_000)
WORDS = "2026-11"


@pytest.fixture(params=["room", "alone"])
def keeper(request: pytest.FixtureRequest, store: Store, dua: Participant) -> Keeper:
    return store.keeper(dua.id) if request.param == "room" else MemoryKeeper()


def offer(keeper: Keeper, priced: PricedProduct, **details: str) -> UUID:
    product = keeper.keep_product(priced, {})
    keeper.keep_listing(product, {"name": priced.product.name, **details})
    return product


def test_a_listing_takes_the_place_of_the_one_before(keeper: Keeper) -> None:
    pears = offer(keeper, PEARS, season="tháng 8")
    greens = offer(keeper, GREENS)
    keeper.keep_listing(pears, {"name": "Lê Hồng Thái", "hamlet": "Khau Tràng"})
    for _ in range(2):
        assert [kept.product for kept in keeper.listings()] == [pears, greens]
        assert keeper.listings()[0].details == {"name": "Lê Hồng Thái", "hamlet": "Khau Tràng"}
        keeper.flush()


def test_listings_are_there_after_the_store_was_opened_again(
    where: Path | str, clock: Clock, store: Store, dua: Participant
) -> None:
    pears = offer(store.keeper(dua.id), PEARS)
    store.close()
    with open_store(where, clock=clock) as again:
        assert [(kept.product, kept.kept_at) for kept in again.listings.of(dua.id)] == [(pears, clock.now)]


def test_before_consent_a_listing_is_in_memory_only_and_goes_to_the_disk_with_it(
    store: Store, mai: Participant
) -> None:
    pears = offer(store.keeper(mai.id), PEARS)
    store.flush()
    assert store.listings.of(mai.id) == []
    assert [kept.product for kept in store.keeper(mai.id).listings()] == [pears]
    store.consents.give(mai.id, "keep", wording=WORDS)
    store.flush()
    assert [kept.product for kept in store.listings.of(mai.id)] == [pears]


def test_listings_go_when_she_withdraws_and_when_she_has_everything_deleted(store: Store, dua: Participant) -> None:
    offer(store.keeper(dua.id), PEARS)
    store.flush()
    store.consents.withdraw(dua.id, "keep", wording=WORDS)
    assert store.listings.of(dua.id) == []
    store.consents.give(dua.id, "keep", wording=WORDS)
    offer(store.keeper(dua.id), PEARS)
    store.flush()
    store.participants.forget(dua.id)
    with store._access.read() as session:
        assert session.scalars(select(ListingRow)).all() == []


def test_a_page_asks_for_consent_and_remembers_what_she_said(keeper: Keeper) -> None:
    assert not keeper.consented("catalogue")
    keeper.consent("catalogue", True, WORDS)
    assert keeper.consented("catalogue")
    keeper.consent("catalogue", False, WORDS)
    assert not keeper.consented("catalogue")


def test_only_who_said_yes_is_in_the_catalogue_and_only_as_long_as_she_says_so(
    store: Store, workshop: Workshop, dua: Participant
) -> None:
    silent, refused, elsewhere = (
        store.participants.add(where.id, hamlet="Nà Mụ", name="Mỷ") for where in (workshop, workshop, a_workshop(store))
    )
    for woman in (silent, refused, elsewhere):
        store.consents.give(woman.id, "keep", wording=WORDS)
        offer(store.keeper(woman.id), GREENS)
    store.consents.withdraw(refused.id, "catalogue", wording=WORDS)
    store.consents.give(elsewhere.id, "catalogue", wording=WORDS)
    pears = offer(store.keeper(dua.id), PEARS, hamlet="Khau Tràng")
    store.flush()
    assert store.listings.shared(workshop.id) == []

    store.keeper(dua.id).consent("catalogue", True, WORDS)
    (shared,) = store.listings.shared(workshop.id)
    assert (shared.participant, shared.product.id, shared.product.price) == (dua.id, pears, 18_000)
    assert shared.listing.details == {"name": "Lê", "hamlet": "Khau Tràng"}

    store.keeper(dua.id).consent("catalogue", False, WORDS)
    assert store.listings.shared(workshop.id) == []
    store.keeper(dua.id).consent("catalogue", True, WORDS)
    assert len(store.listings.shared(workshop.id)) == 1
    store.participants.forget(dua.id)
    assert store.listings.shared(workshop.id) == []


def test_who_keeps_nothing_shares_nothing(store: Store, workshop: Workshop, mai: Participant) -> None:
    offer(store.keeper(mai.id), PEARS)
    store.keeper(mai.id).consent("catalogue", True, WORDS)
    store.flush()
    assert store.listings.shared(workshop.id) == []


@pytest.mark.parametrize(
    ("priced", "name"),
    [(SPIRIT, "Rượu ngô men lá"), (PricedProduct(Product("Đặc sản"), "chai", 60_000, 0), "Ruou nep"),
     (PricedProduct(Product("Men lá", "ruou-ngo"), "lít", 60_000, 0), "Men lá")],
)  # fmt: skip
def test_alcohol_is_never_shown_whatever_it_is_called(
    store: Store, workshop: Workshop, dua: Participant, priced: PricedProduct, name: str
) -> None:
    keeper = store.keeper(dua.id)
    keeper.keep_listing(keeper.keep_product(priced, {}), {"name": name})
    pears = offer(keeper, PEARS)
    keeper.consent("catalogue", True, WORDS)
    store.flush()
    assert [shared.product.id for shared in store.listings.shared(workshop.id)] == [pears]


def test_a_listing_of_no_product_is_not_shown(store: Store, workshop: Workshop, dua: Participant) -> None:
    keeper = store.keeper(dua.id)
    keeper.keep_listing(uuid4(), {"name": "Không có"})
    keeper.consent("catalogue", True, WORDS)
    store.flush()
    assert store.listings.shared(workshop.id) == []


def test_what_was_kept_last_stands_first(store: Store, workshop: Workshop, dua: Participant, clock: Clock) -> None:
    other = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mỷ")
    store.consents.give(other.id, "keep", wording=WORDS)
    for woman, priced in ((dua, PEARS), (other, GREENS)):
        clock.move(minutes=1)
        offer(store.keeper(woman.id), priced)
        store.consents.give(woman.id, "catalogue", wording=WORDS)
    store.flush()
    assert [shared.product.name for shared in store.listings.shared(workshop.id)] == ["Rau cải nhà", "Lê"]
