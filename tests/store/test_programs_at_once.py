"""Several programs on one store: what one does never spoils what another does."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import delete

from kit.store import open_store
from kit.store.database import MOST_READERS
from kit.store.refusals import FolderReadOnly
from kit.store.tables import WorkshopRow
from tests.store.children import start
from tests.store.conftest import Clock, someone_who_consented

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.records import Participant, Workshop
    from kit.store.store import Store
    from tests.store.postgresql import Server

PAGE = "01_pricing"


def test_programs_that_start_at_once_on_an_empty_database_all_open_it(server: Server) -> None:
    with server.bare() as address:
        children = [start("opens", address) for _ in range(3)]
        said = [child.communicate(timeout=120)[0].strip() for child in children]
    assert said == ["opened"] * 3


def test_women_who_come_in_through_two_programs_get_different_numbers(
    where: Path | str, clock: Clock, store: Store, workshop: Workshop
) -> None:
    with open_store(where, clock=clock) as other, ThreadPoolExecutor(4) as pool:
        doors = [store, other] * 10
        came = list(pool.map(lambda door: door.participants.add(workshop.id, hamlet="Nà Mụ", name="Mai"), doors))
    assert sorted(who.number for who in came) == list(range(1, 21))


def test_what_two_programs_save_for_one_woman_stands_in_one_order(
    where: Path | str, clock: Clock, store: Store, dua: Participant
) -> None:
    with open_store(where, clock=clock) as other:
        for number in range(40):
            (store, other)[number % 2].keeper(dua.id).save(PAGE, f"field-{number % 4}", number)
        store.flush()
        other.flush()
    sequences = [answer.sequence for answer in store.answers.history(dua.id, PAGE)]
    assert len(set(sequences)) == len(sequences) == 40


def test_a_hall_at_once_takes_few_connections(address: str, clock: Clock) -> None:
    """Server, pool and other rooms have so many to give and no more."""
    with ExitStack() as open_things:
        store = open_things.enter_context(open_store(address, clock=clock))
        women = [someone_who_consented(store) for _ in range(20)]
        pool = open_things.enter_context(ThreadPoolExecutor(20))

        def lesson(woman: Participant) -> None:
            keeper = store.keeper(woman.id)
            for number in range(20):
                keeper.save(PAGE, "price", number)
                assert keeper.load(PAGE) == {"price": number}

        lessons = [pool.submit(lesson, woman) for woman in women]
        most = 0
        with psycopg.connect(address, autocommit=True) as watching:
            counted = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            while not all(each.done() for each in lessons):
                row = watching.execute(counted).fetchone()
                most = max(most, row[0] if row else 0)
        assert [each.result() for each in lessons] == [None] * 20
        assert 2 <= most - 1 <= MOST_READERS + 1


def test_readers_cannot_write(address: str, clock: Clock) -> None:
    with open_store(address, clock=clock) as store, pytest.raises(FolderReadOnly), store._access.read() as session:
        session.execute(delete(WorkshopRow))
