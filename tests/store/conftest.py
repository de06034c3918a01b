"""A fresh store for every test, with a clock that only moves when it is told to. All people here are invented.

Every test that asks for `where`, or for what is made of it, runs twice: over SQLite and over PostgreSQL. One marked
`sqlite` looks at what only a file has, and says what that is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kit.store import open_store
from tests.store import postgresql

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kit.store.records import Participant, Workshop
    from kit.store.store import Store

MARKET_DAY = date(2026, 11, 24)


@dataclass
class Clock:
    now: datetime = datetime(2026, 11, 24, 1, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "sqlite(why): looks at what only a file has: its bytes, its lock, its journal")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    for place in {"where", "bare"}.intersection(metafunc.fixturenames):
        alone = metafunc.definition.get_closest_marker("sqlite")
        metafunc.parametrize(place, ["sqlite"] if alone else ["sqlite", "postgresql"], indirect=True)


@pytest.fixture(scope="session")
def server() -> Iterator[postgresql.Server]:
    """A PostgreSQL server."""
    programs = postgresql.programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed")
    server = postgresql.Server.made(programs)
    yield server
    server.end()


@pytest.fixture
def address(server: postgresql.Server) -> Iterator[str]:
    """The address of an empty store on the server."""
    with server.database() as address:
        yield address


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder; a store on a server has its rescue journal there."""
    return tmp_path / "lớp Hồng Thái"


@pytest.fixture
def where(request: pytest.FixtureRequest, folder: Path) -> Iterator[Path | str]:
    """Where a store is that nobody has opened yet."""
    if request.param == "sqlite":
        yield folder
        return
    with request.getfixturevalue("server").database() as address:
        yield address


@pytest.fixture
def bare(request: pytest.FixtureRequest, folder: Path) -> Iterator[Path | str]:
    """Where there are no tables yet."""
    if request.param == "sqlite":
        yield folder
        return
    with request.getfixturevalue("server").bare() as address:
        yield address


@pytest.fixture
def store(where: Path | str, folder: Path, clock: Clock) -> Iterator[Store]:
    with open_store(where, clock=clock, rescue_folder=folder) as store:
        yield store


@pytest.fixture
def workshop(store: Store) -> Workshop:
    return a_workshop(store)


@pytest.fixture
def mai(store: Store, workshop: Workshop) -> Participant:
    """She has not been asked for her consent."""
    return store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mai")


@pytest.fixture
def dua(store: Store, workshop: Workshop) -> Participant:
    """She has consented to keeping."""
    dua = store.participants.add(workshop.id, hamlet="Khau Tràng", name="Dua")
    store.consents.give(dua.id, "keep", wording="2026-11")
    return dua


def a_workshop(store: Store) -> Workshop:
    dates = {"starts_on": MARKET_DAY, "delete_by": date(2027, 2, 24)}
    return store.workshops.add(place="Nhà văn hóa thôn Nà Mụ", commune="Hồng Thái", **dates)


def someone_who_consented(store: Store) -> Participant:
    someone = store.participants.add(a_workshop(store).id, hamlet="Nà Mụ", name="Mỷ")
    store.consents.give(someone.id, "keep", wording="2026-11")
    return someone
