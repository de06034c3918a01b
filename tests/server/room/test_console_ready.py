"""The doctor as a page: what is missing is said with what to do, and what was mended is missing no more."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kit.server import laptop as machine
from kit.server.room import readiness
from kit.server.room.reached import Reached
from tests.server.room.serving import Phone, Served, TextPrints, shown
from tests.server.room.test_console_class import WIFI
from tests.server.room.test_console_start import FACTS

if TYPE_CHECKING:
    from pathlib import Path

HALL, OTHER = "http://192.168.1.10:8866/", "http://192.168.1.23:8866/"


def missing(served: Served) -> set[str]:
    return {finding.kind for finding in readiness.look(served.room) if not finding.ok}


def test_a_room_is_ready_when_all_is_done(served: Served, laptop: Phone) -> None:
    own = {"address", "memory", "disk", "data", "fonts", "women"}  # as this machine is
    assert missing(served) - own == {"place", "contact", "wifi", "listed", "poster", "phones"}
    page = shown(laptop.get("console/ready"))
    assert "việc phải sửa trước khi lên lớp" in page
    assert "Chưa điện thoại nào mở được trang của lớp" in page
    laptop.post("console/start", **FACTS)
    laptop.post("console/contact", contact="Chị Hoa")
    laptop.post("console/wifi", **WIFI)
    served.add()
    laptop.get("console/poster.pdf")
    served.room.reached.note("192.168.1.44", "Zalo")
    assert missing(served) <= own
    if not missing(served):
        assert "Sẵn sàng lên lớp." in shown(laptop.get("console/start"))


def test_a_trouble_leads_to_where_it_is_mended(laptop: Phone) -> None:
    page = laptop.get("console/ready").text
    start = laptop.get("console/start").text
    for place in set(readiness.PLACES.values()) - {"prints"}:
        assert f'console/start#{place}"' in page
    assert all(f'id="{place}"' in start for place in readiness.PLACES.values())


def test_phones_at_the_door_are_counted_and_the_laptop_is_none() -> None:
    reached = Reached()
    for address, browser in (("127.0.0.1", "Chrome"), ("::1", "Chrome"), ("", "")):
        reached.note(address, browser)
    assert reached.count == 1  # an address nobody knows is no loopback
    for address, browser in (("192.168.1.4", "A"), ("192.168.1.4", "A"), ("192.168.1.4", "B"), ("192.168.1.5", "A")):
        reached.note(address, browser)
    assert reached.count == 4


@pytest.mark.parametrize(
    ("now", "newest", "ok"),
    [
        ("2026-11-28T08:00", None, True),
        ("2026-11-28T08:00", "2026-11-28T07:55", True),
        ("2026-11-28T08:00", "2026-11-28T08:05", True),
        ("2026-11-28T08:00", "2026-11-28T09:30", False),  # set back since something was saved
        ("2020-01-01T00:00", None, False),  # a battery that ran out
        ("2037-01-01T00:00", None, False),
    ],
)
def test_a_clock_that_cannot_be_right_is_said(now: str, newest: str | None, ok: bool) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    saved = datetime.fromisoformat(newest).replace(tzinfo=UTC) if newest else None
    assert machine.clock(at, saved).ok is ok


def test_a_full_list_asks_for_a_room_that_holds_it(served: Served) -> None:
    assert machine.room_for(200, 190).ok is False
    assert machine.room_for(200, 200).ok is True
    holds = {finding.kind: finding.details for finding in readiness.look(served.room)}["women"]
    assert holds["needed"] == 1


def test_papers_that_lead_elsewhere_are_said_until_they_lead_here_again(tmp_path: Path) -> None:
    given = [HALL]
    with closing(Served(tmp_path, address=lambda: given[-1], prints=TextPrints())) as served:
        laptop, mai = served.phone(), served.add()
        laptop.lead()

        def warned(path: str = "console/prices") -> str:
            page = shown(laptop.get(path))
            return page if "Địa chỉ của lớp đã đổi" in page else ""

        assert not warned()
        laptop.get("console/poster.pdf")
        assert not warned()
        given.append(OTHER)
        assert f"dẫn tới {HALL}, nay lớp ở {OTHER}" in warned()
        assert "Thẻ đã phát" not in warned()
        assert "led" in missing(served)
        laptop.get("console/poster.pdf")
        assert not warned()
        laptop.post("console/cards.pdf")
        given.append(HALL)
        assert "Thẻ đã phát vẫn dùng được" in warned("console/start")
        given.append(OTHER)
        assert not warned()
        laptop.post(f"console/person/{mai.id}/card", pdf="1")
        given.append("")
        assert f"Giấy đã in dẫn tới {OTHER}" in warned()


def test_one_new_card_does_not_make_the_others_lead_here(tmp_path: Path) -> None:
    given = [HALL]
    with closing(Served(tmp_path, address=lambda: given[-1], prints=TextPrints())) as served:
        laptop = served.phone()
        laptop.lead()
        mai, _ = served.add("Mai"), served.add("Lan")
        laptop.post("console/cards.pdf")
        given.append(OTHER)
        laptop.post(f"console/person/{mai.id}/card", pdf="1")
        assert "led" in missing(served)
        laptop.post("console/cards.pdf", all="1")
        assert "led" not in missing(served)
