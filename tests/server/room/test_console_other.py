"""Another workshop in the same folder: the room closes for it, and nothing of the two is mixed."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kit.server.room import which_workshop
from kit.store.workshops import PRACTICE
from tests.server.room.serving import PIN, Phone, Served, shown
from tests.server.room.test_trouble import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NEW = {"place": "Nhà văn hóa thôn Khau Tràng", "commune": "Thượng Lâm", "starts_on": "2026-12-01", "once": "t1"}


@pytest.fixture
def reopened() -> list[str]:
    return []


@pytest.fixture
def served(tmp_path: Path, reopened: list[str]) -> Iterator[Served]:
    with closing(Served(tmp_path, reopen=lambda: reopened.append("again"))) as room:
        yield room


def test_a_new_workshop_takes_over_and_the_facilitator_is_in(
    served: Served, laptop: Phone, reopened: list[str]
) -> None:
    phone = served.phone()
    phone.sign_in(served.add())
    answer = laptop.post("console/start/another", **NEW)
    assert (answer.to, answer.headers["Connection"]) == ("/console/start#other", "close")
    wait_until(lambda: reopened == ["again"])
    begun = which_workshop.of_folder(served.store, date(2026, 11, 24))
    assert begun is not None
    assert (begun.place, begun.commune, begun.starts_on) == (NEW["place"], "Xã Thượng Lâm", date(2026, 12, 1))
    served.close()
    with closing(Served(served.folder, of=begun.id)) as again:
        led, hers = Phone(again, cookies=dict(laptop.cookies)), Phone(again, cookies=dict(phone.cookies))
        assert NEW["place"] in led.get("console/start").text
        assert not hers.is_in()
        assert NEW["place"] in shown(hers.get(""))
        assert again.phone().lead(PIN).to == "/console"
        assert again.store.participants.of_workshop(begun.id) == []


def test_a_room_that_closes_sends_everyone_to_the_next(served: Served, laptop: Phone) -> None:
    laptop.post("console/start/another", **NEW)
    answer = served.phone().get("")
    assert answer.status == 503
    assert (answer.headers["Refresh"], answer.headers["Connection"]) == ("2", "close")


def test_what_is_missing_is_said_and_nothing_closes(served: Served, laptop: Phone, reopened: list[str]) -> None:
    answer = laptop.post("console/start/another", **{**NEW, "commune": "Khau Tràng"})
    assert answer.status == 422
    assert 'value="Nhà văn hóa thôn Khau Tràng"' in answer.text
    assert laptop.post("console/start/another", **{**NEW, "place": ""}).status == 422
    assert (len(served.store.workshops.all()), reopened) == (1, [])
    assert served.phone().get("").status == 200


def test_an_earlier_workshop_is_opened_by_its_own_pin(served: Served, laptop: Phone, reopened: list[str]) -> None:
    earlier = served.store.workshops.add(
        place="Chợ Thượng Lâm", commune="y", starts_on=date(2026, 10, 1), delete_by=date(2026, 12, 30)
    )
    due = served.store.workshops.add(
        place="Lớp cũ", commune="y", starts_on=date(2026, 8, 1), delete_by=date(2026, 11, 24)
    )
    served.store.pins.put(earlier.id, "739152")
    page = laptop.get("console/start").text
    assert "Chợ Thượng Lâm" in page
    assert earlier.join_code in page
    assert str(due.id) not in page
    for wrong in (due.id, served.workshop.id, "x", ""):
        assert laptop.post("console/start/open", workshop=str(wrong)).status == 404
    assert laptop.post("console/start/open", workshop=str(earlier.id)).status == 303
    wait_until(lambda: reopened == ["again"])
    served.close()
    with closing(Served(served.folder, of=earlier.id)) as again:
        assert Phone(again, cookies=dict(laptop.cookies)).get("console/start").status == 403
        assert again.phone().lead(PIN).status == 422
        assert again.phone().lead("739152").status == 303


def test_nothing_real_begins_in_a_practice_room(served: Served, laptop: Phone) -> None:
    served.store.workshops.change(served.workshop.id, settings={PRACTICE: True})
    assert "Mở lớp khác" not in shown(laptop.get("console/start"))
    assert laptop.post("console/start/another", **NEW).status == 404


def test_participant_begins_nothing(served: Served) -> None:
    phone = served.phone()
    phone.sign_in(served.add())
    assert phone.post("console/start/another", **NEW).status == 403
    assert len(served.store.workshops.all()) == 1
