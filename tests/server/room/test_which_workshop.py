"""Which workshop a folder opens with: one at a time, the one that was chosen, until its day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kit.server.opening import open_workshop
from kit.server.room import which_workshop
from kit.store.refusals import PinWrong

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kit.store.records import Workshop
    from kit.store.store import Store

PIN = "482915"
DAY = date(2026, 11, 24)


def on(day: date) -> Callable[[], datetime]:
    return lambda: datetime(day.year, day.month, day.day, 3, tzinfo=UTC)


def begin(store: Store, place: str, after: Workshop, starts_on: date = DAY) -> Workshop:
    return which_workshop.begin(store, place=place, commune="Xã Thượng Lâm", starts_on=starts_on, after=after)


def test_the_next_workshop_takes_the_facilitators_things_along_and_nothing_of_the_women(tmp_path: Path) -> None:
    opened = open_workshop(tmp_path, clock=on(DAY))
    store, first = opened.store, opened.workshop
    wifi = {"wifi_name": "LOP", "wifi_password": "cho phien 26"}
    kept = {"contact": "Chị Hoa", "lessons": ["qr"], **wifi}
    store.workshops.change(first.id, settings={**kept, "cards-printed-to": 4, "sign-in:x": 2, "agenda": []})
    store.pins.put(first.id, PIN)
    store.participants.add(first.id, hamlet="Nà Mụ", name="Mai")
    second = begin(store, "Nhà văn hóa thôn Khau Tràng", store.workshops.get(first.id))
    assert {**second.settings} == {**kept, which_workshop.DESCRIBED: True, which_workshop.CHOSEN: 1}
    assert second.delete_by == DAY + timedelta(days=90)
    assert store.participants.of_workshop(second.id) == []
    store.pins.check(second.id, PIN)
    with pytest.raises(PinWrong):
        store.pins.check(second.id, "739152")
    store.close()


def test_a_folder_opens_with_what_was_chosen_last_until_its_day(tmp_path: Path) -> None:
    opened = open_workshop(tmp_path, clock=on(DAY))
    store, first = opened.store, opened.workshop
    second = begin(store, "Hai", first, DAY - timedelta(days=7))
    third = begin(store, "Ba", second, DAY + timedelta(days=7))
    which_workshop.choose(store, second.id)
    assert [held.id for held in which_workshop.kept(store, DAY)] == [third.id, first.id, second.id]
    store.close()
    again = open_workshop(tmp_path, clock=on(DAY))
    assert (again.workshop.id, again.pin) == (second.id, "")
    again.store.close()
    late = open_workshop(tmp_path, clock=on(second.delete_by))
    assert [gone.id for gone in late.deleted] == [second.id]
    assert late.workshop.id == third.id
    late.store.close()


def test_a_folder_of_before_opens_with_the_latest(tmp_path: Path) -> None:
    opened = open_workshop(tmp_path, clock=on(DAY))
    later = opened.store.workshops.add(
        place="x", commune="y", starts_on=DAY + timedelta(days=1), delete_by=DAY + timedelta(days=9)
    )
    opened.store.close()
    again = open_workshop(tmp_path, clock=on(DAY))
    assert again.workshop.id == later.id
    again.store.close()
