from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from kit.store.refusals import DeleteByPromised, DeleteByTooEarly, DeleteByTooLate, NotFound
from tests.store.conftest import MARKET_DAY, Clock, a_workshop
from tests.store.held import all_held

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.records import Participant, Workshop
    from kit.store.store import Store


def test_settings_are_put_over_the_earlier_ones(store: Store, workshop: Workshop) -> None:
    store.workshops.change(workshop.id, settings={"steps_open": 3, "address": "192.168.1.10"})
    store.workshops.change(workshop.id, settings={"steps_open": 4})
    assert store.workshops.get(workshop.id).settings == {"steps_open": 4, "address": "192.168.1.10"}


def test_the_delete_by_date_cannot_be_before_the_first_day(store: Store) -> None:
    with pytest.raises(DeleteByTooEarly):
        store.workshops.add(place="x", commune="y", starts_on=MARKET_DAY, delete_by=date(2026, 11, 23))


def described(store: Store, workshop: Workshop, **change: date) -> Workshop:
    days = {"starts_on": workshop.starts_on, "delete_by": workshop.delete_by, **change}
    return store.workshops.describe(workshop.id, place="Trường tiểu học", commune="Xã Thượng Lâm", **days)


def test_a_workshop_moves(store: Store, workshop: Workshop) -> None:
    moved = described(store, workshop, starts_on=date(2026, 12, 1), delete_by=date(2027, 12, 1))
    assert (moved.place, moved.commune) == ("Trường tiểu học", "Xã Thượng Lâm")
    assert store.workshops.get(workshop.id) == moved


@pytest.mark.parametrize(
    ("day", "refusal"), [(date(2026, 11, 23), DeleteByTooEarly), (date(2027, 11, 25), DeleteByTooLate)]
)
def test_data_is_kept_as_long_as_it_is_needed(
    store: Store, workshop: Workshop, day: date, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        described(store, workshop, delete_by=day)
    assert store.workshops.get(workshop.id) == workshop


def test_what_was_promised_to_who_agreed_is_kept(store: Store, workshop: Workshop, mai: Participant) -> None:
    later = described(store, workshop, delete_by=date(2027, 3, 1))
    assert not store.workshops.promised(workshop.id)
    store.consents.withdraw(mai.id, "totals", wording="2026-11")
    assert not store.workshops.promised(workshop.id)
    store.consents.give(mai.id, "keep", wording="2026-11")
    assert store.workshops.promised(workshop.id)
    with pytest.raises(DeleteByPromised):
        described(store, later, delete_by=date(2027, 3, 2))
    assert described(store, later, delete_by=date(2027, 3, 1)).delete_by == date(2027, 3, 1)
    assert described(store, later, delete_by=date(2027, 2, 1)).delete_by == date(2027, 2, 1)
    store.consents.withdraw(mai.id, "keep", wording="2026-11")
    with pytest.raises(DeleteByPromised):
        described(store, later, delete_by=date(2027, 2, 2))


def test_the_promise_of_one_workshop_does_not_bind_another(store: Store, dua: Participant) -> None:
    other = a_workshop(store)
    assert store.workshops.promised(dua.workshop)
    assert described(store, other, delete_by=date(2027, 6, 1)).delete_by == date(2027, 6, 1)


def test_the_newest_thing_saved_tells_a_clock_that_was_set_back(store: Store, clock: Clock, dua: Participant) -> None:
    assert store.newest() == clock.now
    clock.move(days=2)
    store.keeper(dua.id).save("pricing", "harvest", "100")
    store.flush()
    assert store.newest() == clock.now


def test_in_an_empty_store_nothing_is_newest(store: Store) -> None:
    assert store.newest() is None


def test_a_workshop_is_due_on_its_delete_by_date(store: Store, workshop: Workshop) -> None:
    assert store.workshops.due(date(2027, 2, 23)) == []
    assert store.workshops.due(date(2027, 2, 24)) == [workshop]


def test_deleting_a_workshop_leaves_no_word_of_it(
    store: Store, folder: Path, workshop: Workshop, dua: Participant
) -> None:
    other = a_workshop(store)
    store.keeper(dua.id).save("01_pricing", "note", "lê Đồng Văn")
    store.prices.add(
        workshop.id, product="lê xanh", low=20000, high=30000, unit="kg", place="chợ Nà Mụ", observed_on=MARKET_DAY
    )
    store.flush()
    store.workshops.delete(workshop.id)
    assert store.workshops.all() == [other]
    held = all_held(store, folder)
    for word in ("lê Đồng Văn", "lê xanh", "Khau Tràng", workshop.join_code):
        assert word.encode() not in held


def test_a_workshop_that_is_not_there_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        store.workshops.get(uuid4())
    with pytest.raises(NotFound):
        store.workshops.delete(uuid4())
