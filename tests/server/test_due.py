"""The day on which all is deleted was promised: it is kept at opening, for a backup too, and said a week before."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kit.server.opening import Opened, open_workshop
from kit.store import DATABASE_URL, open_store
from kit.store.due import due_soon
from kit.store.restore import restore

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.records import Workshop

DAY = date(2027, 2, 24)
PASSPHRASE = "cho phien som mai nang am"  # noqa: S105  # of nothing but these tests


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 3, tzinfo=UTC)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv(DATABASE_URL, raising=False)
    with open_store(tmp_path / "data", clock=lambda: at(date(2026, 11, 24))) as store:
        a_class(tmp_path / "data", "Nà Mụ", DAY)
        store.back_up(tmp_path / "backup.zip", PASSPHRASE, outside="", inside="")
    return tmp_path / "data"


def a_class(data: Path, place: str, delete_by: date) -> Workshop:
    with open_store(data) as store:
        days = {"starts_on": date(2026, 11, 24), "delete_by": delete_by}
        workshop = store.workshops.add(place=place, commune="Hồng Thái", **days)
        store.participants.add(workshop.id, hamlet="Nà Mụ", name="Dua")
        return workshop


def opened(data: Path, day: date) -> Opened:
    found = open_workshop(data, clock=lambda: at(day))
    found.store.close()
    return found


def test_until_the_day_before_all_is_there_and_on_the_day_it_is_gone(data: Path) -> None:
    before = opened(data, DAY - timedelta(days=1))
    assert (before.deleted, before.workshop.place) == ((), "Nà Mụ")
    assert [held.place for held in opened(data, DAY).deleted] == ["Nà Mụ"]
    with open_store(data) as store:
        assert "Nà Mụ" not in [held.place for held in store.workshops.all()]
    assert "Nà Mụ".encode() not in b"".join(path.read_bytes() for path in data.iterdir())


def test_a_backup_brings_its_day_with_it(data: Path, tmp_path: Path) -> None:
    backup, day_before = (tmp_path / "backup.zip").read_bytes(), DAY - timedelta(days=1)
    restore(io.BytesIO(backup), tmp_path / "again", PASSPHRASE, now=at(day_before), today=day_before)
    assert opened(tmp_path / "again", day_before).deleted == ()
    assert [held.place for held in opened(tmp_path / "again", DAY).deleted] == ["Nà Mụ"]


def test_a_week_before_it_is_said_and_the_nearest_first(data: Path) -> None:
    a_class(data, "Bản Ba", DAY - timedelta(days=2))
    with open_store(data) as store:
        assert due_soon(store, DAY - timedelta(days=10)) == []
        assert [held.place for held in due_soon(store, DAY - timedelta(days=8))] == ["Bản Ba"]
        assert [held.place for held in due_soon(store, DAY - timedelta(days=7))] == ["Bản Ba", "Nà Mụ"]
        assert [held.place for held in due_soon(store, DAY - timedelta(days=1))] == ["Nà Mụ"]
