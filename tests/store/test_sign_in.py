from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

import pytest

from kit.store import open_store
from kit.store.refusals import (
    CardLocked,
    CardNumberUnknown,
    PicturesNotChosen,
    PicturesNotThree,
    PicturesWrong,
    SignInRefused,
)

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.records import Participant, Workshop
    from kit.store.store import Store
    from tests.store.conftest import Clock

HERS = (3, 0, 11)


@pytest.fixture
def lan(store: Store, workshop: Workshop) -> Participant:
    lan = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Lan")
    store.participants.set_pictures(lan.id, HERS)
    return store.participants.get(lan.id)


def tries(store: Store, lan: Participant, pictures: tuple[int, ...]) -> Participant:
    return store.sign_in.check(lan.workshop, lan.number, lan.hamlet, pictures)


def test_her_pictures_in_her_order_let_her_in(store: Store, lan: Participant) -> None:
    assert tries(store, lan, HERS) == lan


@pytest.mark.parametrize(
    "pictures", [(0, 3, 11), (11, 0, 3), (3, 0), (3, 0, 11, 1), (), (3, 0, 12), (-1, 0, 3), (3, 3, 3)]
)
def test_other_pictures_or_another_order_do_not(store: Store, lan: Participant, pictures: tuple[int, ...]) -> None:
    with pytest.raises(PicturesWrong) as refusal:
        tries(store, lan, pictures)
    assert refusal.value.details == {"number": lan.number, "left": 4}


def test_five_wrong_tries_lock_the_card_until_it_is_unlocked(store: Store, lan: Participant) -> None:
    left = []
    for _ in range(4):
        with pytest.raises(PicturesWrong) as refusal:
            tries(store, lan, (1, 2, 3))
        left.append(refusal.value.details["left"])
    assert left == [4, 3, 2, 1]
    with pytest.raises(CardLocked):
        tries(store, lan, (1, 2, 3))
    with pytest.raises(CardLocked):
        tries(store, lan, HERS)
    assert store.participants.get(lan.id).locked
    store.participants.unlock(lan.id)
    assert tries(store, lan, HERS) == lan


def test_a_right_try_gives_five_again(store: Store, lan: Participant) -> None:
    for _ in range(3):
        for _ in range(4):
            with pytest.raises(PicturesWrong):
                tries(store, lan, (1, 2, 3))
        assert tries(store, lan, HERS) == lan


def test_starting_the_program_again_gives_no_new_tries(
    store: Store, where: Path | str, clock: Clock, lan: Participant
) -> None:
    for _ in range(4):
        with pytest.raises(PicturesWrong):
            tries(store, lan, (1, 2, 3))
    with open_store(where, clock=clock) as again, pytest.raises(CardLocked):
        tries(again, lan, (1, 2, 3))


def test_tries_made_at_once_are_all_counted(store: Store, lan: Participant) -> None:
    refused: list[str] = []

    def guess() -> None:
        try:
            tries(store, lan, (1, 2, 3))
        except SignInRefused as refusal:
            refused.append(refusal.kind)

    guesses = [Thread(target=guess) for _ in range(12)]
    for one in guesses:
        one.start()
    for one in guesses:
        one.join()
    assert refused.count("pictures-wrong") == 4
    assert refused.count("card-locked") == 8


def test_locking_one_card_locks_no_other(store: Store, workshop: Workshop, lan: Participant) -> None:
    other = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Lan")
    store.participants.set_pictures(other.id, HERS)
    for _ in range(5):
        with pytest.raises(SignInRefused):
            tries(store, lan, (1, 2, 3))
    assert tries(store, other, HERS).id == other.id


def test_the_wrong_hamlet_is_like_no_card(store: Store, lan: Participant) -> None:
    with pytest.raises(CardNumberUnknown):
        store.sign_in.check(lan.workshop, lan.number, "Khau Tràng", HERS)
    assert tries(store, lan, HERS) == lan


def test_who_has_not_chosen_pictures_comes_in_by_her_card(store: Store, mai: Participant) -> None:
    with pytest.raises(PicturesNotChosen):
        tries(store, mai, HERS)


def test_new_pictures_replace_the_old(store: Store, lan: Participant) -> None:
    store.participants.set_pictures(lan.id, (5, 6, 7))
    assert tries(store, lan, (5, 6, 7)) == lan
    with pytest.raises(PicturesWrong):
        tries(store, lan, HERS)


@pytest.mark.parametrize("pictures", [(), (1, 2), (1, 2, 3, 4), (1, 1, 2), (1, 2, 12), (-1, 2, 3)])
def test_a_picture_password_is_three_different_pictures(
    store: Store, mai: Participant, pictures: tuple[int, ...]
) -> None:
    with pytest.raises(PicturesNotThree):
        store.participants.set_pictures(mai.id, pictures)


def test_two_women_with_the_same_pictures_have_different_hashes(
    store: Store, lan: Participant, mai: Participant
) -> None:
    from sqlalchemy import select

    from kit.store.tables import ParticipantRow

    store.participants.set_pictures(mai.id, HERS)
    with store._access.read() as session:
        hashes = session.scalars(select(ParticipantRow.pictures_hash)).all()
    assert len(set(hashes)) == 2
