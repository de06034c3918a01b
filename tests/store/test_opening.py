from __future__ import annotations

import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kit.store import DATABASE_URL, open_store, place_of_store
from kit.store.refusals import (
    DatabaseAddressWrong,
    DatabaseDamaged,
    DatabaseDriverMissing,
    DatabaseGone,
    DatabaseLocked,
)
from tests.store.children import run
from tests.store.conftest import Clock, a_workshop

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.store import Store


def test_importing_the_store_loads_no_database_library() -> None:
    loaded = "import kit.store, kit.store.keeper, kit.store.records, kit.store.refusals, sys; print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout.split()
    assert "kit.store.records" in modules
    assert not {"sqlalchemy", "alembic", "sqlite3"} & set(modules)


def test_a_folder_that_is_not_there_is_made(folder: Path, clock: Clock) -> None:
    with open_store(folder / "a" / "b", clock=clock) as store:
        assert store.workshops.all() == []


def test_what_was_written_is_there_when_it_is_opened_again(where: Path | str, clock: Clock) -> None:
    with open_store(where, clock=clock) as store:
        workshop = a_workshop(store)
    with open_store(where, clock=clock) as store:
        assert store.workshops.get(workshop.id) == workshop


@pytest.mark.sqlite("looks at the rights of files")
def test_nobody_else_on_the_computer_can_read_the_files(store: Store, folder: Path) -> None:
    a_workshop(store)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())}
    assert len(modes) >= 4  # folder, database, log, rescue journal
    assert not [name for name, mode in modes.items() if mode & 0o077]


def test_a_damaged_file_is_refused_and_left_as_it_is(folder: Path, clock: Clock) -> None:
    with open_store(folder, clock=clock) as store:
        a_workshop(store)
    file = folder / "chophien.sqlite3"
    file.write_bytes(b"not a database" * 1000)
    with pytest.raises(DatabaseDamaged):
        open_store(folder, clock=clock)
    assert file.read_bytes().startswith(b"not a database")


@pytest.mark.sqlite("a server is opened while others write")
def test_a_locked_file_is_refused_with_what_to_do(store: Store, folder: Path, clock: Clock) -> None:
    with store._access.database.write(), pytest.raises(DatabaseLocked) as refusal:
        open_store(folder, clock=clock)
    assert refusal.value.details == {"folder": str(folder)}


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(DatabaseGone):
        open_store(tmp_path / "file", clock=clock)


def test_a_read_only_folder_is_refused_new_or_used(folder: Path, clock: Clock) -> None:
    folder.mkdir()
    folder.chmod(0o555)
    assert run("opens", folder) == "folder-read-only"
    folder.chmod(0o755)
    assert run("opens", folder) == "opened"
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)
    assert run("opens", folder) == "folder-read-only"
    folder.chmod(0o755)


def test_a_clock_without_a_time_zone_is_a_mistake(folder: Path) -> None:
    from datetime import datetime

    with pytest.raises(ValueError, match="time zone"):
        open_store(folder, clock=lambda: datetime(2026, 11, 24))  # noqa: DTZ001 (the mistake)


@pytest.mark.parametrize("address", ["://", "postgresql+psycopg://x:y:z@h:port/d"])
def test_an_address_that_cannot_be_read_is_refused(address: str) -> None:
    with pytest.raises(DatabaseAddressWrong):
        open_store(address)


def test_a_missing_driver_is_named_and_the_password_is_not() -> None:
    with pytest.raises(DatabaseDriverMissing) as refusal:
        open_store("postgresql+nosuchdriver://organizer:bimat@localhost/chophien")
    assert refusal.value.details == {"address": "postgresql+nosuchdriver://organizer:***@localhost/chophien"}


def test_the_place_comes_from_the_environment_first(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(DATABASE_URL, raising=False)
    assert place_of_store(folder) == folder
    monkeypatch.setenv(DATABASE_URL, "postgresql+psycopg://organizer@localhost/chophien")
    assert place_of_store(folder) == os.environ[DATABASE_URL]
