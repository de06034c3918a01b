from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.store import open_store
from kit.store.refusals import NotFound, PinNotSet, PinTooSoon, PinTooWeak, PinWrong
from tests.store.conftest import a_workshop
from tests.store.held import all_held

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.records import Workshop
    from kit.store.store import Store
    from tests.store.conftest import Clock

PIN = "480913"


@pytest.fixture
def room(store: Store, workshop: Workshop) -> Workshop:
    store.pins.put(workshop.id, PIN)
    return workshop


def wrong(store: Store, room: Workshop) -> int:
    with pytest.raises(PinWrong) as refusal:
        store.pins.check(room.id, "000000")
    seconds = refusal.value.details["seconds"]
    assert isinstance(seconds, int)
    return seconds


def test_the_right_pin_opens(store: Store, room: Workshop) -> None:
    store.pins.check(room.id, f" {PIN} ")


def test_waits_grow_with_every_wrong_try_up_to_five_minutes(store: Store, room: Workshop, clock: Clock) -> None:
    waits = []
    for _ in range(12):
        waits.append(wrong(store, room))
        clock.move(seconds=waits[-1])
    assert waits == [0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]


def test_during_the_wait_not_even_the_right_pin_is_looked_at(store: Store, room: Workshop, clock: Clock) -> None:
    for _ in range(3):
        wrong(store, room)
    with pytest.raises(PinTooSoon) as refusal:
        store.pins.check(room.id, PIN)
    assert refusal.value.details == {"seconds": 2}
    clock.move(seconds=2)
    store.pins.check(room.id, PIN)
    assert wrong(store, room) == 0


def test_a_clock_set_back_does_not_lock_the_facilitator_out(store: Store, room: Workshop, clock: Clock) -> None:
    for _ in range(3):
        wrong(store, room)
    clock.move(days=-365)
    with pytest.raises(PinTooSoon) as refusal:
        store.pins.check(room.id, PIN)
    assert refusal.value.details == {"seconds": 2}
    clock.move(seconds=2)
    store.pins.check(room.id, PIN)


def test_starting_the_program_again_does_not_shorten_the_wait(
    store: Store, where: Path | str, room: Workshop, clock: Clock
) -> None:
    for _ in range(3):
        wrong(store, room)
    with open_store(where, clock=clock) as again, pytest.raises(PinTooSoon):
        again.pins.check(room.id, PIN)


@pytest.mark.parametrize(
    "pin", ["", "12345", "000000", "123456", "987654", "34567890", "abcdef", "４８０９１３", "4" * 65]
)
def test_a_weak_pin_is_refused(store: Store, workshop: Workshop, pin: str) -> None:
    with pytest.raises(PinTooWeak):
        store.pins.put(workshop.id, pin)
    assert not store.pins.is_set(workshop.id)


def test_without_a_pin_nothing_opens(store: Store, workshop: Workshop) -> None:
    with pytest.raises(PinNotSet):
        store.pins.check(workshop.id, "")


@pytest.mark.parametrize("typed", ["", "🌶", "\ud83d", "4" * 100000])
def test_whatever_is_typed_is_only_a_wrong_pin(store: Store, room: Workshop, typed: str) -> None:
    with pytest.raises(PinWrong):
        store.pins.check(room.id, typed)


def test_a_new_pin_replaces_the_old_one_and_its_waits(store: Store, room: Workshop) -> None:
    for _ in range(3):
        wrong(store, room)
    store.pins.put(room.id, "730264")
    store.pins.check(room.id, "730264")
    with pytest.raises(PinWrong):
        store.pins.check(room.id, PIN)


def test_the_pin_is_not_in_the_files(store: Store, folder: Path, room: Workshop) -> None:
    assert PIN.encode() not in all_held(store, folder)


def test_a_workshop_that_is_gone_takes_no_pin(store: Store, room: Workshop) -> None:
    store.workshops.delete(room.id)
    with pytest.raises(NotFound):
        store.pins.put(room.id, PIN)


def test_the_next_workshop_opens_with_the_same_pin(store: Store, room: Workshop) -> None:
    following = a_workshop(store)
    store.pins.copy(room.id, following.id)
    store.pins.check(following.id, PIN)
    store.pins.put(following.id, "739152")
    store.pins.check(room.id, PIN)
    with pytest.raises(PinNotSet):
        store.pins.copy(a_workshop(store).id, following.id)
