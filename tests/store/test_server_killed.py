"""kill -9 of the PostgreSQL server while people type: they go on typing, and afterwards all of it is there, once."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from kit.store import open_store
from kit.store.refusals import DatabaseGone
from tests.store.conftest import Clock, someone_who_consented
from tests.store.test_trouble import all_written, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.store.postgresql import Server

PAGE = "01_pricing"


@contextmanager
def without(server: Server) -> Iterator[None]:
    server.kill()
    try:
        yield
    finally:
        server.start()


def test_what_is_typed_meanwhile_is_written_when_the_server_is_back(
    server: Server, address: str, folder: Path, clock: Clock
) -> None:
    with open_store(address, clock=clock, patience=1, rescue_folder=folder) as store:
        woman = someone_who_consented(store)
        keeper = store.keeper(woman.id)
        for number in range(50):
            keeper.save(PAGE, "number", number)
        with without(server):
            for number in range(50, 100):
                keeper.save(PAGE, "number", number)
            wait_until(lambda: not store.health().ok)
            keeper.flush()
            assert (store.health().trouble, store.health().rescued) == ("database-server-gone", True)
            with pytest.raises(DatabaseGone):
                store.participants.rename(woman.id, "Mai")
        wait_until(all_written(store))
        assert [answer.value for answer in store.answers.history(woman.id, PAGE)] == list(range(100))
        assert store.participants.rename(woman.id, "Mai").name == "Mai"


def test_the_program_may_end_too_before_the_server_is_back(
    server: Server, address: str, folder: Path, clock: Clock
) -> None:
    store = open_store(address, clock=clock, patience=1, rescue_folder=folder)
    woman = someone_who_consented(store)
    keeper = store.keeper(woman.id)
    with without(server):
        for number in range(20):
            keeper.save(PAGE, "number", number)
        store.close()
        with pytest.raises(DatabaseGone):
            open_store(address, clock=clock, rescue_folder=folder)
    with open_store(address, clock=clock, rescue_folder=folder) as again:
        again.flush()
        assert [answer.value for answer in again.answers.history(woman.id, PAGE)] == list(range(20))


def test_killed_again_and_again_nothing_is_lost_and_nothing_comes_twice(
    server: Server, address: str, folder: Path, clock: Clock
) -> None:
    with open_store(address, clock=clock, patience=20, rescue_folder=folder) as store:
        keeper = store.keeper(someone_who_consented(store).id)
        number = 0
        for _ in range(3):
            until = time.monotonic() + 0.3
            while time.monotonic() < until:
                keeper.save(PAGE, "number", number)
                number += 1
                time.sleep(0.002)
            with without(server):
                keeper.save(PAGE, "number", number)
                number += 1
        wait_until(all_written(store))
        assert [answer.value for answer in store.answers.history(keeper.participant, PAGE)] == list(range(number))
