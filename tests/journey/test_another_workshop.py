"""Another workshop begins in an open room with one button: nobody touches the laptop, and the two do not mix."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

from tests.browser.serving import PICTURES, PIN, Serving, invite
from tests.server.room.serving import Phone, Served, shown


def phone(room: Serving) -> Phone:
    """Return a phone at the door of a room in a process of its own."""
    return Phone(cast("Served", SimpleNamespace(port=room.port, base_url="/")))


def test_a_room_comes_back_as_another_workshops_by_itself(serving: Serving) -> None:
    (mai,) = invite(serving.data, "Mai")
    (serving.data / "notebooks").mkdir()  # a room without lessons opens at once
    serving.options = ("--workers=0",)
    serving.start()
    laptop, hers = phone(serving), phone(serving)
    laptop.lead(PIN)
    assert hers.sign_in(mai, PICTURES).to == "/home"

    new = {"place": "Nhà văn hóa thôn Khau Tràng", "commune": "Thượng Lâm", "starts_on": "2026-12-01"}
    answer = laptop.post("console/start/another", **new)
    assert answer.status == 303, shown(answer)
    page = laptop.get("console/start")  # it waits at the door until the next workshop opens
    assert page.status == 200, shown(page)
    assert new["place"] in page.text
    assert not hers.is_in()
    assert new["place"] in shown(hers.get(""))
    assert "Khau Tràng" in serving.hear("Máy đang mở lớp")
    assert len([line for line in serving.said if line.startswith("READY ")]) == 1

    opened = page.text.split('name="workshop" value="')[1].split('"')[0]
    assert opened == str(mai.workshop)
    laptop.post("console/start/open", workshop=opened)
    assert "Xã Hồng Thái" in shown(phone(serving).get(""))
    assert laptop.get("console/start").status == 403  # its own PIN is asked for
    assert hers.get("home").status == 200  # Mai's cookie counts again, in her own workshop
    assert serving.stop() == 0
    assert not any("Traceback" in line for line in serving.said)
