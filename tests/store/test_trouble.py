"""Bad luck while the room is open: the database takes nothing for a while, and nothing is lost."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import closing, contextmanager
from dataclasses import replace
from threading import Event, Thread
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import text

from kit.store import open_store
from kit.store.database import FILE_NAME, Database
from kit.store.entries import Entry
from kit.store.refusals import DatabaseGone, DatabaseLocked, DiskFull, NotFound, StoreTrouble
from kit.store.rescue import FILE_NAMES
from kit.store.trouble import trouble_of
from tests.store.children import run, start
from tests.store.conftest import Clock, someone_who_consented

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kit.store.records import Participant
    from kit.store.store import Store

PAGE = "01_pricing"
JOURNAL = FILE_NAMES[0]


@pytest.fixture
def store(where: Path | str, folder: Path, clock: Clock) -> Iterator[Store]:
    """A store that soon gives up waiting."""
    with open_store(where, clock=clock, patience=0.5, rescue_folder=folder) as store:
        yield store


@contextmanager
def another_program_writing(where: Path | str) -> Iterator[None]:
    if isinstance(where, str):
        database = Database(where)
        with database.write():
            yield
        database.close()
        return
    with closing(sqlite3.connect(where / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


def wait_until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not true():
        assert time.monotonic() < until
        time.sleep(0.01)


def all_written(store: Store) -> Callable[[], bool]:
    return lambda: store.health().ok and not store.health().waiting


def test_a_healthy_store_says_so(store: Store, dua: Participant) -> None:
    store.keeper(dua.id).save(PAGE, "note", "x")
    store.flush()
    health = store.health()
    assert (health.ok, health.trouble, health.since, health.waiting) == (True, "", None, 0)


def test_while_the_file_is_locked_saving_goes_on_and_afterwards_it_is_written(
    store: Store, where: Path | str, folder: Path, dua: Participant, clock: Clock
) -> None:
    keeper = store.keeper(dua.id)
    keeper.save(PAGE, "note", "before")
    keeper.flush()
    with another_program_writing(where):
        since = clock.now
        keeper.save(PAGE, "note", "during")
        assert keeper.load(PAGE) == {"note": "during"}
        wait_until(lambda: not store.health().ok)
        clock.move(minutes=3)
        keeper.save(PAGE, "kg", 5)
        keeper.flush()
        health = store.health()
        assert (health.trouble, health.since, health.waiting, health.rescued) == ("database-locked", since, 2, True)
        assert "during" in (folder / JOURNAL).read_text(encoding="utf-8")
        assert store.answers.latest(dua.id, PAGE) == {"note": "before"}
    wait_until(all_written(store))
    assert store.answers.latest(dua.id, PAGE) == keeper.load(PAGE) == {"note": "during", "kg": 5}
    assert [answer.value for answer in store.answers.history(dua.id, PAGE, "note")] == ["before", "during"]
    assert set((folder / JOURNAL).read_bytes()) == {0}


def test_a_verb_that_waits_is_refused_in_time_and_is_not_done_later(
    store: Store, where: Path | str, dua: Participant
) -> None:
    with another_program_writing(where):
        store.keeper(dua.id).save(PAGE, "note", "x")
        wait_until(lambda: not store.health().ok)
        with pytest.raises(DatabaseLocked) as refusal:
            store.participants.rename(dua.id, "Mai")
        assert refusal.value.details == {"folder": store._access.database.place}
    wait_until(all_written(store))
    store.flush()
    assert store.participants.get(dua.id).name == "Dua"


@pytest.mark.sqlite("a server overwrites what was deleted in its own time")
def test_a_verb_waits_while_what_was_deleted_is_overwritten(
    store: Store, dua: Participant, mai: Participant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a hall's photos the file has some hundred megabytes, and overwriting takes longer than a verb's patience."""
    scrub, begun = store._access.database.scrub_if_due, Event()

    def slowly() -> None:
        if store._access.database.scrub_due:
            begun.set()
            time.sleep(1.5)
        scrub()

    monkeypatch.setattr(store._access.database, "scrub_if_due", slowly)
    forgetting = Thread(target=store.participants.forget, args=(dua.id,))
    forgetting.start()
    assert begun.wait(10)
    assert store.participants.rename(mai.id, "Mỷ").name == "Mỷ"
    forgetting.join()


def test_the_program_may_end_while_the_file_is_locked(where: Path | str, folder: Path, clock: Clock) -> None:
    store = open_store(where, clock=clock, patience=3, rescue_folder=folder)
    woman = someone_who_consented(store)
    with another_program_writing(where):
        for number in range(50):
            store.keeper(woman.id).save(PAGE, "note", f"chè {number}")
        store.close()
    with open_store(where, clock=clock, rescue_folder=folder) as again:
        again.flush()
        history = [answer.value for answer in again.answers.history(woman.id, PAGE)]
        assert history == [f"chè {number}" for number in range(50)]
        assert again.keeper(woman.id).load(PAGE) == {"note": "chè 49"}
    assert set((folder / JOURNAL).read_bytes()) == {0}


@pytest.mark.sqlite("a server has a disk of its own")
def test_a_full_database_is_reported_and_written_when_there_is_room(store: Store, dua: Participant) -> None:
    """SQLite is told that the file may have no more pages: the same error as from a disk without room."""
    keeper = store.keeper(dua.id)
    with store._access.database.writing.connect() as connection:
        pages = connection.scalar(text("PRAGMA page_count"))
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    for number in range(40):
        keeper.save(PAGE, f"field-{number}", "mật ong " * 200)
    wait_until(lambda: not store.health().ok)
    keeper.flush()
    assert store.health().trouble == "disk-full"
    with pytest.raises(DiskFull):
        store.consents.give(dua.id, "photo", wording="2026-11")
    assert len(keeper.load(PAGE)) == 40
    with store._access.database.reading.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM answer")) < 40
    store._access.database.writing.dispose()  # a new connection may use all the disk again
    wait_until(all_written(store))
    assert len(store.answers.latest(dua.id, PAGE)) == 40


@pytest.mark.parametrize("end", ["give-back", "kill"])
def test_when_the_system_lets_no_file_grow_nothing_is_lost(folder: Path, clock: Clock, end: str) -> None:
    with open_store(folder, clock=clock) as store:
        woman = someone_who_consented(store)
    if end == "kill":
        with start("starves", folder, woman.id, end) as child:
            assert child.stdout
            said = json.loads(child.stdout.readline())
            child.kill()
    else:
        said = json.loads(run("starves", folder, woman.id, end))
    assert said["trouble"] in ("disk-fault", "disk-full")
    assert said["rescued"]
    assert said["waiting"] > 0
    assert (said["note"], said["fields"]) == ("during", 21)
    with open_store(folder, clock=clock) as store:
        store.flush()
        values = store.answers.latest(woman.id, PAGE)
        notes = [answer.value for answer in store.answers.history(woman.id, PAGE, "note")]
    assert len(values) == 21
    assert values["field-19"] == "chè " * 500
    assert notes == (["before", "during", "after"] if end == "give-back" else ["before", "during"])


@pytest.mark.sqlite("pulls the file away")
def test_a_file_pulled_away_is_noticed_and_found_again(store: Store, folder: Path, dua: Participant) -> None:
    keeper = store.keeper(dua.id)
    keeper.save(PAGE, "note", "before")
    keeper.flush()
    file, away = folder / FILE_NAME, folder / "away"
    file.rename(away)
    keeper.save(PAGE, "note", "during")
    keeper.flush()
    assert store.health().trouble == "database-gone"
    with pytest.raises(DatabaseGone):
        store.participants.rename(dua.id, "Mai")
    assert not file.exists()
    away.rename(file)
    wait_until(all_written(store))
    assert store.answers.latest(dua.id, PAGE) == {"note": "during"}


def test_without_a_journal_values_wait_in_memory_and_flush_says_so(
    store: Store, where: Path | str, dua: Participant, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = store.keeper(dua.id)
    store._access.writer._journal.close()
    with another_program_writing(where):
        keeper.save(PAGE, "note", "during")
        wait_until(lambda: not store.health().ok)
        with pytest.raises(StoreTrouble):
            keeper.flush()
        assert not store.health().rescued
    wait_until(all_written(store))
    assert store.answers.latest(dua.id, PAGE) == {"note": "during"}


def test_a_fault_of_the_program_keeps_the_values_too(
    store: Store, dua: Participant, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a mistake of ours")

    keeper = store.keeper(dua.id)
    with monkeypatch.context() as patched:
        patched.setattr("kit.store.entries.write", broken)
        keeper.save(PAGE, "note", "during")
        wait_until(lambda: store.health().trouble == "store-fault")
    wait_until(all_written(store))
    assert store.answers.latest(dua.id, PAGE) == {"note": "during"}


def test_a_refusal_is_not_taken_for_the_trouble_before_it() -> None:
    not_found = NotFound(what="participant")
    not_found.__context__ = DatabaseLocked(folder="")
    assert trouble_of(not_found, None) is None


def test_what_people_typed_is_never_in_the_log(
    store: Store, where: Path | str, dua: Participant, caplog: pytest.LogCaptureFixture
) -> None:
    entry = Entry(uuid4(), "answer", dua.id, store._access.now(), {"page": PAGE, "field": "a", "visit": None})
    with another_program_writing(where):
        store.keeper(dua.id).save(PAGE, "note", "chuyện nhà Dua")
        wait_until(lambda: not store.health().ok)
    wait_until(all_written(store))
    notes = ("chuyện nhà Dua", "chuyện nhà khác")
    store._access.writer.put(*(replace(entry, data={**entry.data, "value": note}) for note in notes))
    store.flush()
    assert "database-locked" in caplog.text
    assert str(entry.id) in caplog.text
    assert "chuyện" not in caplog.text


def test_what_the_database_never_takes_does_not_hold_up_the_rest(store: Store, dua: Participant) -> None:
    good = Entry(
        uuid4(), "answer", dua.id, store._access.now(), {"page": PAGE, "field": "a", "value": 1, "visit": None}
    )
    twin = replace(good, data={**good.data, "value": 2})
    last = replace(good, id=uuid4(), data={**good.data, "field": "b"})
    store._access.writer.put(good, twin, last)
    store.flush()
    assert store.answers.latest(dua.id, PAGE) == {"a": 1, "b": 1}
    assert store.health().ok
