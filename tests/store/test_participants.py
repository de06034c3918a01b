from __future__ import annotations

import unicodedata
from threading import Thread
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from kit.store.participants import Newcomer
from kit.store.refusals import (
    CardNumberUnknown,
    HamletMissing,
    NameNotGivenName,
    NotFound,
    NumberNotPositive,
    NumberTaken,
    TableNumberWrong,
)
from tests.store.conftest import a_workshop

if TYPE_CHECKING:
    from kit.store.records import Participant, Workshop
    from kit.store.store import Store


def test_ten_women_with_one_name_are_ten_participants(store: Store, workshop: Workshop) -> None:
    women = store.participants.add_many(workshop.id, [Newcomer("Nà Mụ", "Mai")] * 10)
    assert len({woman.id for woman in women}) == 10
    assert [woman.number for woman in women] == list(range(1, 11))
    assert store.participants.of_workshop(workshop.id) == women


def test_a_walk_in_gets_the_number_after_the_highest(store: Store, workshop: Workshop) -> None:
    store.participants.add(workshop.id, hamlet="Nà Mụ", name="Dua", number=40)
    assert store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mỷ").number == 41


def test_walk_ins_at_several_doors_get_different_numbers(store: Store, workshop: Workshop) -> None:
    def let_in() -> None:
        for _ in range(10):
            store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mai")

    doors = [Thread(target=let_in) for _ in range(4)]
    for door in doors:
        door.start()
    for door in doors:
        door.join()
    assert [woman.number for woman in store.participants.of_workshop(workshop.id)] == list(range(1, 41))


def test_a_number_is_given_once(store: Store, workshop: Workshop, mai: Participant) -> None:
    with pytest.raises(NumberTaken):
        store.participants.add(workshop.id, hamlet="Nà Mụ", name="Dua", number=mai.number)


def test_a_number_is_not_given_again_after_its_woman_is_forgotten(
    store: Store, workshop: Workshop, mai: Participant
) -> None:
    store.participants.forget(mai.id)
    assert store.participants.add(workshop.id, hamlet="Nà Mụ", name="Dua").number == mai.number + 1


@pytest.mark.parametrize("number", [0, -3, 1 << 31])
def test_a_number_is_one_that_can_stand_on_a_card(store: Store, workshop: Workshop, number: int) -> None:
    with pytest.raises(NumberNotPositive):
        store.participants.add(workshop.id, hamlet="Nà Mụ", name="Dua", number=number)


def test_of_a_list_with_one_mistake_nobody_is_added(store: Store, workshop: Workshop) -> None:
    with pytest.raises(NumberTaken):
        store.participants.add_many(workshop.id, [Newcomer("Nà Mụ", "Mai", 1), Newcomer("Nà Mụ", "Dua", 1)])
    assert store.participants.of_workshop(workshop.id) == []
    assert store.participants.add(workshop.id, hamlet="Nà Mụ", name="Dua").number == 1


@pytest.mark.parametrize("hamlet", ["Nà Mụ", "nà mụ", " Nà  Mụ ", unicodedata.normalize("NFD", "NÀ MỤ")])
def test_number_and_hamlet_find_her(store: Store, workshop: Workshop, mai: Participant, hamlet: str) -> None:
    assert store.participants.by_number(workshop.id, mai.number, hamlet) == mai


@pytest.mark.parametrize(("number", "hamlet"), [(1, "Na Mu"), (1, ""), (2, "Nà Mụ"), (0, "Nà Mụ"), (10**30, "Nà Mụ")])
def test_number_or_hamlet_alone_finds_nobody(
    store: Store, workshop: Workshop, mai: Participant, number: int, hamlet: str
) -> None:
    with pytest.raises(CardNumberUnknown):
        store.participants.by_number(workshop.id, number, hamlet)


def test_the_same_number_in_another_workshop_is_someone_else(store: Store, mai: Participant) -> None:
    with pytest.raises(CardNumberUnknown):
        store.participants.by_number(uuid4(), mai.number, mai.hamlet)


@pytest.mark.parametrize("name", ["Mai", "Ngọc Mai", "Mai 2", "Mỷ"])
def test_a_given_name_is_taken(store: Store, workshop: Workshop, name: str) -> None:
    assert store.participants.add(workshop.id, hamlet="Nà Mụ", name=f"  {name} ").name == name


@pytest.mark.parametrize("name", ["", " ", "Hoàng Thị Mai", "Mai 0912345678", "008123456789", "M" * 25, "Mai\x00"])
def test_a_full_name_or_a_number_is_no_given_name(store: Store, workshop: Workshop, name: str) -> None:
    with pytest.raises(NameNotGivenName):
        store.participants.add(workshop.id, hamlet="Nà Mụ", name=name)


@pytest.mark.parametrize("hamlet", ["", "  ", "N" * 81, "Nà\x00Mụ", "\ud83d"])
def test_a_hamlet_is_needed(store: Store, workshop: Workshop, hamlet: str) -> None:
    with pytest.raises(HamletMissing):
        store.participants.add(workshop.id, hamlet=hamlet, name="Mai")


def test_the_hamlets_to_choose_from_are_those_of_the_women(store: Store, workshop: Workshop) -> None:
    for hamlet in ("Nà Mụ", "Khau Tràng", "Nà Mụ"):
        store.participants.add(workshop.id, hamlet=hamlet, name="Mai")
    assert store.participants.hamlets(workshop.id) == ["Khau Tràng", "Nà Mụ"]


def test_a_name_can_be_corrected(store: Store, mai: Participant) -> None:
    assert store.participants.rename(mai.id, "Ngọc Mai").name == "Ngọc Mai"
    assert store.participants.get(mai.id).name == "Ngọc Mai"


def test_a_table_is_given_and_taken_back(store: Store, workshop: Workshop, mai: Participant) -> None:
    assert mai.table is None
    assert store.participants.seat(mai.id, 3).table == 3
    assert store.participants.get(mai.id).table == 3
    assert store.participants.seat(mai.id, None).table is None
    assert store.participants.add_many(workshop.id, [Newcomer("Nà Mụ", "Dua", table=7)])[0].table == 7


def test_many_are_seated_at_once_and_nobody_of_another_workshop(
    store: Store, workshop: Workshop, mai: Participant, dua: Participant
) -> None:
    elsewhere = store.participants.add(a_workshop(store).id, hamlet="Nà Mụ", name="Mỷ")
    lan = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Lan")
    store.participants.seat(lan.id, 9)
    store.participants.seat_many(workshop.id, {mai.id: 1, dua.id: 2, elsewhere.id: 1, uuid4(): 1})
    assert {who.name: who.table for who in store.participants.of_workshop(workshop.id)} == {
        "Mai": 1,
        "Dua": 2,
        "Lan": 9,
    }
    assert store.participants.get(elsewhere.id).table is None


@pytest.mark.parametrize("table", [0, -1, 201, 1 << 40])
def test_a_table_is_one_that_can_stand_in_a_hall(
    store: Store, workshop: Workshop, mai: Participant, dua: Participant, table: int
) -> None:
    with pytest.raises(TableNumberWrong):
        store.participants.seat(mai.id, table)
    with pytest.raises(TableNumberWrong):
        store.participants.seat_many(workshop.id, {dua.id: 1, mai.id: table})
    assert [who.table for who in store.participants.of_workshop(workshop.id)] == [None, None]


def test_there_are_two_roles(store: Store, workshop: Workshop) -> None:
    assert store.participants.add(workshop.id, hamlet="Nà Mụ", name="Lan", role="facilitator").role == "facilitator"
    with pytest.raises(ValueError, match="queen"):
        store.participants.add(workshop.id, hamlet="Nà Mụ", name="Lan", role="queen")


def test_a_workshop_that_is_not_there_takes_nobody(store: Store) -> None:
    with pytest.raises(NotFound):
        store.participants.add(uuid4(), hamlet="Nà Mụ", name="Mai")
