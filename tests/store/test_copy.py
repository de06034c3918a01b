from __future__ import annotations

import stat
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest

from kit.store import open_store
from kit.store.database import FILE_NAME
from kit.store.refusals import CopyNotHere, DatabaseGone, StoreTrouble

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.records import Participant
    from kit.store.store import Store
    from tests.store.conftest import Clock

PAGE = "01_pricing"
BETWEEN_LETTERS = 0.001
"""Seconds: a whole hall of two hundred typing five letters a second each, and not a loop that keeps the processor."""


@pytest.mark.sqlite("copies the file")
def test_a_copy_taken_while_people_type_is_whole(store: Store, tmp_path: Path, clock: Clock, dua: Participant) -> None:
    keeper = store.keeper(dua.id)
    stop = Event()

    def type_on() -> None:
        number = 0
        while not stop.wait(BETWEEN_LETTERS):
            number += 1
            keeper.save(PAGE, "first", number)
            keeper.save(PAGE, "second", number)

    typing = Thread(target=type_on)
    typing.start()
    try:
        keeper.save(PAGE, "before", "chè")
        store.copy_to(tmp_path / "copy" / FILE_NAME)
    finally:
        stop.set()
        typing.join()
    with open_store(tmp_path / "copy", clock=clock) as copy:
        values = copy.keeper(dua.id).load(PAGE)
    assert values["before"] == "chè"
    assert int(str(values.get("first", 0))) - int(str(values.get("second", 0))) in (0, 1)


@pytest.mark.sqlite("copies the file")
def test_a_copy_replaces_an_older_one_and_is_private(store: Store, tmp_path: Path, mai: Participant) -> None:
    for _ in range(2):
        store.copy_to(tmp_path / "copy.sqlite3")
    assert not stat.S_IMODE((tmp_path / "copy.sqlite3").stat().st_mode) & 0o077
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["copy.sqlite3"]


@pytest.mark.sqlite("copies the file")
def test_a_copy_to_a_place_that_is_not_there_is_refused_and_the_older_one_stays(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(DatabaseGone) as refusal:
        store.copy_to(tmp_path / "file" / "copy.sqlite3")
    assert isinstance(refusal.value, StoreTrouble)
    assert (tmp_path / "file").read_text(encoding="utf-8") == "x"


def test_a_server_is_copied_with_its_own_tools(address: str, tmp_path: Path, clock: Clock) -> None:
    with open_store(address, clock=clock) as store, pytest.raises(CopyNotHere):
        store.copy_to(tmp_path / "copy.sqlite3")
