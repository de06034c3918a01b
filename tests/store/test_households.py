from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from kit.store.refusals import NotFound
from tests.store.conftest import a_workshop

if TYPE_CHECKING:
    from kit.store.records import Participant, Workshop
    from kit.store.store import Store


def test_two_women_on_one_phone_are_one_household_with_answers_of_their_own(
    store: Store, workshop: Workshop, mai: Participant, dua: Participant
) -> None:
    household = store.households.form(workshop.id, [dua.id, mai.id], label="nhà bên suối")
    assert household.members == (mai.id, dua.id)
    assert store.households.of(mai.id) == store.households.of(dua.id) == household
    store.keeper(dua.id).save("01_pricing", "price", 1)
    assert store.keeper(mai.id).load("01_pricing") == {}


def test_joining_another_household_leaves_the_first(
    store: Store, workshop: Workshop, mai: Participant, dua: Participant
) -> None:
    first = store.households.form(workshop.id, [mai.id, dua.id])
    second = store.households.form(workshop.id)
    assert store.households.join(second.id, mai.id).members == (mai.id,)
    assert store.households.members(first.id) == (dua.id,)
    assert store.households.join(second.id, mai.id).members == (mai.id,)


def test_a_household_that_everyone_left_is_no_more(store: Store, workshop: Workshop, mai: Participant) -> None:
    household = store.households.form(workshop.id, [mai.id])
    store.households.leave(mai.id)
    store.households.leave(mai.id)
    assert store.households.of(mai.id) is None
    with pytest.raises(NotFound):
        store.households.members(household.id)


def test_forgetting_the_last_member_takes_the_household_along(
    store: Store, workshop: Workshop, mai: Participant, dua: Participant
) -> None:
    household = store.households.form(workshop.id, [mai.id, dua.id])
    store.participants.forget(mai.id)
    assert store.households.members(household.id) == (dua.id,)
    store.participants.forget(dua.id)
    with pytest.raises(NotFound):
        store.households.members(household.id)


def test_a_household_is_within_one_workshop(store: Store, mai: Participant) -> None:
    elsewhere = a_workshop(store)
    with pytest.raises(NotFound):
        store.households.form(elsewhere.id, [mai.id])
    with pytest.raises(NotFound):
        store.households.form(uuid4())
