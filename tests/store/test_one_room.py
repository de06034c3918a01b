"""One room at a time on one database: what is held for a woman, shown and counted is in the memory of one program."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from kit.store import open_store
from kit.store.database import Database
from kit.store.refusals import StoreInUse
from tests.store.conftest import a_workshop

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.conftest import Clock
    from tests.store.postgresql import Server

AT_ONCE = 0.1


def test_second_room_is_refused_until_the_first_has_closed(where: Path | str, folder: Path, clock: Clock) -> None:
    second = Database(where)
    with open_store(where, clock=clock, rescue_folder=folder, room=True), pytest.raises(StoreInUse):
        second.be_the_room(AT_ONCE)
    second.be_the_room(AT_ONCE)
    second.close()


def test_room_waits_for_the_last_words_of_the_one_before(where: Path | str, folder: Path, clock: Clock) -> None:
    first = Database(where)
    first.be_the_room(AT_ONCE)
    second, began = Database(where), time.monotonic()
    with pytest.raises(StoreInUse):
        second.be_the_room(0.5)
    assert time.monotonic() - began >= 0.5
    first.close()
    second.close()
    with open_store(where, clock=clock, rescue_folder=folder, room=True) as store:
        a_workshop(store)


def test_backup_and_a_new_pin_share_a_rooms_database(where: Path | str, folder: Path, clock: Clock) -> None:
    with open_store(where, clock=clock, rescue_folder=folder, room=True) as room:
        workshop = a_workshop(room)
        with open_store(where, clock=clock, rescue_folder=folder) as other:
            other.pins.put(workshop.id, "4829150637")
        room.pins.check(workshop.id, "4829150637")


def test_room_that_lost_its_server_cannot_write_beside_another(
    server: Server, address: str, folder: Path, clock: Clock
) -> None:
    with open_store(address, clock=clock, rescue_folder=folder, room=True, patience=1.0) as room:
        server.kill()
        server.start()
        other = Database(address)
        other.be_the_room(5.0)
        with pytest.raises(StoreInUse):
            a_workshop(room)
        assert room.health().trouble == "store-in-use"
        other.close()
        a_workshop(room)
        assert room.health().ok
