"""A fresh store for every test, with a clock that only moves when it is told to. All people here are invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kit.store import open_store

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


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "lớp Hồng Thái"


@pytest.fixture
def store(folder: Path, clock: Clock) -> Iterator[Store]:
    with open_store(folder, clock=clock) as store:
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
