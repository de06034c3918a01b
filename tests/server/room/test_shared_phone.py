"""Two women on one phone: the second finds nothing of the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.server.room.listening import Listener, refused
from tests.server.room.serving import shown

if TYPE_CHECKING:
    from tests.server.room.serving import Phone, Served


@pytest.fixture
def phone(served: Served) -> Phone:
    """A phone on which Mai was, card 1 of Nà Mụ; Lan, card 2 of Khau Tràng, is next."""
    phone = served.phone()
    served.add("Mai", "Nà Mụ", (1, 2, 3))
    lan = served.add("Lan", "Khau Tràng", (4, 5, 6))
    for purpose in ("keep", "totals"):
        served.store.consents.give(lan.id, purpose, wording="test")
    phone.post("card", number="1", hamlet="Nà Mụ")
    phone.tap((1, 2, 3))
    phone.agree()
    phone.get("home")
    return phone


def test_whoever_scans_the_wall_is_asked_whether_it_is_still_her(phone: Phone) -> None:
    page = shown(phone.get(""))
    assert "Chị Mai phải không ạ?" in page
    assert "Không, tôi là người khác" in page


def test_leaving_takes_every_cookie_of_hers_back(phone: Phone) -> None:
    answer = phone.post("leave")
    assert (answer.status, answer.to) == (303, "/")
    assert phone.cookies == {}
    assert "Mai" not in shown(phone.get(""))
    for path in ("home", "number", "consents", "forget", "choose", "pictures"):
        assert phone.get(path).to == "/"


def test_next_woman_sees_her_own_pages_only(phone: Phone) -> None:
    phone.post("leave")
    phone.post("card", number="2", hamlet="Khau Tràng")
    phone.tap((4, 5, 6))
    for path in ("", "home", "number", "consents", "forget"):
        page = shown(phone.get(path))
        assert "Mai" not in page
        assert "Nà Mụ" not in page
    assert "Lan" in shown(phone.get("home"))


def test_next_woman_may_come_in_without_the_last_one_leaving(phone: Phone) -> None:
    phone.post("card", number="2", hamlet="Khau Tràng")
    phone.tap((4, 5, 6))
    assert "Chào chị Lan" in shown(phone.get("home"))


def test_no_page_of_hers_may_be_kept_by_the_phone(phone: Phone) -> None:
    for path in ("", "home", "number", "consents", "forget", "card", "new", "locked", "gone", "console"):
        answer = phone.get(path)
        assert answer.status == 200
        assert answer.headers["Cache-Control"] == "no-store", path
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "ETag" not in answer.headers or answer.headers["Cache-Control"] == "no-store"


def test_fields_are_not_filled_in_from_what_the_last_woman_typed(phone: Phone) -> None:
    for path in ("card", "new", "c/"):
        page = phone.get(path).text
        typable = [tag for tag in page.split("<input")[1:] if 'type="' not in tag.split(">")[0]]
        assert typable
        assert all('autocomplete="off"' in tag.split(">")[0] for tag in typable), path


def test_tab_that_she_left_open_is_loaded_anew_when_she_leaves(served: Served, phone: Phone) -> None:
    tab = Listener(phone)
    tab.now()
    phone.post("leave")
    assert tab.closed() == 4001
    assert len(served.left) == 1


def test_tab_that_she_left_open_is_loaded_anew_when_the_next_one_comes_in(served: Served, phone: Phone) -> None:
    tab = Listener(phone)
    phone.post("card", number="2", hamlet="Khau Tràng")
    phone.tap((4, 5, 6))
    assert tab.closed() == 4001
    assert len(served.left) == 1


def test_tab_that_slept_meanwhile_is_told_whose_phone_it_is_now(served: Served, phone: Phone) -> None:
    mai, lan = served.store.participants.of_workshop(served.workshop.id)
    phone.post("leave")
    assert refused(phone) == 403
    phone.post("card", number="2", hamlet="Khau Tràng")
    phone.tap((4, 5, 6))
    assert Listener(phone, f"?who={mai.id}").closed() == 4001
    Listener(phone, f"?who={lan.id}").next("eyes_down")


def test_her_own_phone_stays_open_when_she_leaves_a_borrowed_one(served: Served, phone: Phone) -> None:
    own = served.phone()
    own.post("card", number="1", hamlet="Nà Mụ")
    own.tap((1, 2, 3))
    page = Listener(own)
    page.now()
    phone.post("leave")
    served.room.hub.eyes(up=True)
    page.next("eyes_up")
    assert own.is_in()


def test_language_is_the_phones_and_stays(served: Served) -> None:
    phone = served.phone()
    phone.get("?lang=en")
    phone.post("leave")
    assert phone.cookies == {"chophien_language": "en"}
