"""Who was there: phones tell it by what was done on them, and the facilitator's tick stands over that."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from kit.domain.attendance import Half
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.store.refusals import NotFound
from tests.store.conftest import MARKET_DAY, Clock, a_workshop

if TYPE_CHECKING:
    from kit.store.records import Participant, Workshop
    from kit.store.store import Store

MORNING, AFTERNOON = Half(MARKET_DAY, late=False), Half(MARKET_DAY, late=True)


def test_a_page_opened_a_try_and_a_consent_say_when_she_was_there(
    store: Store, workshop: Workshop, dua: Participant, mai: Participant, clock: Clock
) -> None:
    begun = clock.now
    clock.move(hours=1)
    store.visits.open(dua.id, "pricing")
    clock.move(hours=3)
    store.keeper(dua.id).attempt("pricing", "product", ok=True)
    store.visits.open(mai.id, "home")
    store.flush()
    hours = {who: [(at - begun) // timedelta(hours=1) for at in moments] for who, moments in seen(store, workshop)}
    assert hours == {dua.id: [0, 1, 4], mai.id: [4]}


def seen(store: Store, workshop: Workshop) -> list:
    return [(who, sorted(moments)) for who, moments in store.attendance.seen(workshop.id).items()]


def test_the_last_tick_counts_and_only_of_this_workshop(store: Store, workshop: Workshop, mai: Participant) -> None:
    other = store.participants.add(a_workshop(store).id, hamlet="Nà Mụ", name="Mỷ")
    for there in (True, False, True):
        store.attendance.tick(mai.id, MORNING, there=there)
    store.attendance.tick(mai.id, AFTERNOON, there=False)
    store.attendance.tick(other.id, MORNING, there=True)
    store.visits.open(other.id, "home")
    store.flush()
    assert store.attendance.ticked(workshop.id) == {mai.id: {MORNING: True, AFTERNOON: False}}
    assert store.attendance.seen(workshop.id) == {}


def test_nothing_is_ticked_of_who_is_gone(store: Store, workshop: Workshop, mai: Participant) -> None:
    store.attendance.tick(mai.id, MORNING, there=True)
    store.participants.forget(mai.id)
    assert store.attendance.ticked(workshop.id) == {}
    for gone in (mai.id, uuid4()):
        with pytest.raises(NotFound):
            store.attendance.tick(gone, MORNING, there=True)


def test_products_of_a_workshop_are_those_last_priced(store: Store, workshop: Workshop, dua: Participant) -> None:
    other = store.participants.add(a_workshop(store).id, hamlet="Nà Mụ", name="Mỷ")
    store.consents.give(other.id, "keep", wording="2026-11")
    for who, price in ((dua, 15_000), (dua, 18_000), (other, 30_000)):
        store.keeper(who.id).keep_product(PricedProduct(Product("Lê", "le"), "kg", price, 12_000), {})
    store.flush()
    products = store.products.of_workshop(workshop.id)
    assert {who: [kept.price for kept in hers] for who, hers in products.items()} == {dua.id: [18_000]}
