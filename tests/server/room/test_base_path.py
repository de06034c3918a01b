"""Behind a hub the room lives under a path: no link, form, cookie, script or redirect leads outside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from kit.server.room import Room
from tests.server.room.listening import Listener
from tests.server.room.serving import shown

if TYPE_CHECKING:
    from tests.server.room.serving import Served

LEADS = re.compile(r'(?:href|action|src|data-url|data-events)="([^"]*)"')


def test_every_page_and_redirect_stays_under_the_path(served_below: Served) -> None:
    phone, mai = served_below.phone(), served_below.add()
    seen = 0
    for path in ("", "card", "c/", "new", "locked", "gone", "console"):
        seen += stays(phone.get(path).text)
    for answer in (phone.post("card", number="1", hamlet="Nà Mụ"), phone.tap((1, 2, 3)), phone.agree(), phone.lead()):
        assert answer.to.startswith("/kit/")
    for path in ("", "home", "number", "consents", "forget", "console", "console/add", "console/prices"):
        seen += stays(phone.get(path).text)
    for path in ("console/class", f"console/person/{mai.id}", f"console/person/{mai.id}/pictures", "nowhere"):
        seen += stays(phone.get(path).text)
    assert seen > 60
    assert phone.post("leave").to == "/kit/"


def stays(page: str) -> int:
    found = [where for where in LEADS.findall(page) if not where.startswith(("?", "data:", "#"))]
    assert [where for where in found if not where.startswith("/kit/")] == []
    return len(found)


def test_events_are_reached_under_the_path(served_below: Served) -> None:
    phone = served_below.phone()
    phone.sign_in(served_below.add())
    Listener(phone).next("hand")


def test_nothing_answers_outside_the_path(served_below: Served) -> None:
    phone = served_below.phone()
    for path in ("/", "/card", "/console", "/kit", "/kitX", "/events"):
        answer = phone.get(path)
        assert answer.status == 404
        assert "Không có trang này" in shown(answer)


@pytest.mark.parametrize("base", ["", "kit/", "/kit"])
def test_path_that_would_make_broken_links_is_a_programming_error(served: Served, base: str) -> None:
    with pytest.raises(ValueError, match="slash"):
        Room.open(served.store, served.workshop, base_url=base)
