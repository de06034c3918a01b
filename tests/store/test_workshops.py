from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from kit.store.refusals import DeleteByTooEarly, NotFound
from tests.store.conftest import MARKET_DAY, a_workshop

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
    held = b"".join(file.read_bytes() for file in folder.iterdir())
    for word in ("lê Đồng Văn", "lê xanh", "Khau Tràng", workshop.join_code):
        assert word.encode() not in held


def test_a_workshop_that_is_not_there_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        store.workshops.get(uuid4())
    with pytest.raises(NotFound):
        store.workshops.delete(uuid4())
