"""The events channel, over a real websocket: from the facilitator to every page, and a raised hand back."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

import pytest

from tests.server.room.listening import Listener, refused
from tests.server.room.serving import shown

if TYPE_CHECKING:
    from kit.store.records import Participant
    from tests.server.room.serving import Phone, Served


@pytest.fixture
def mai(served: Served) -> Participant:
    return served.add("Mai")


@pytest.fixture
def phone(served: Served, mai: Participant) -> Phone:
    phone = served.phone()
    phone.sign_in(mai)
    return phone


def test_message_reaches_every_page_and_is_taken_back(served: Served, phone: Phone, laptop: Phone) -> None:
    lan = served.phone()
    lan.sign_in(served.add("Lan"))
    pages = [Listener(phone), Listener(lan)]
    laptop.post("console/message", text="Nghỉ 10 phút nhé chị em")
    assert [page.next("message")["text"] for page in pages] == ["Nghỉ 10 phút nhé chị em"] * 2
    laptop.post("console/message", clear="1")
    for page in pages:
        page.next("message_cleared")


def test_each_message_is_another_one_to_read(phone: Phone, laptop: Phone) -> None:
    page = Listener(phone)
    laptop.post("console/message", text="Một")
    laptop.post("console/message", text="Một")
    assert page.next("message")["id"] != page.next("message")["id"]


def test_everyone_looks_up_and_goes_on(phone: Phone, laptop: Phone) -> None:
    page = Listener(phone)
    page.now()
    laptop.post("console/eyes", up="1")
    page.next("eyes_up")
    assert "Cho mọi người làm tiếp" in shown(laptop.get("console"))
    laptop.post("console/eyes", up="0")
    page.next("eyes_down")


def test_an_edited_lesson_is_told_of_to_every_page(served: Served, phone: Phone) -> None:
    page = Listener(phone)
    served.room.hub.broadcast({"kind": "lesson_edited", "lesson": "pricing"})
    page.next("lesson_edited")


def test_who_comes_late_gets_what_holds_now(served: Served, phone: Phone, laptop: Phone) -> None:
    laptop.post("console/message", text="Mở bài một nhé")
    laptop.post("console/eyes", up="1")
    laptop.post("console/pace", lesson="pricing", action="close")
    told = Listener(phone).now()
    assert [event["kind"] for event in told] == ["pace", "message", "eyes_up", "hand"]
    assert told[0] == {"kind": "pace", "lesson": "pricing", "open": False, "until": None}


def test_message_of_before_the_break_is_not_shown_to_who_comes_after_it(
    served: Served, phone: Phone, laptop: Phone
) -> None:
    laptop.post("console/message", text="Nghỉ 10 phút")
    served.clock.pass_(minutes=11)
    assert "message" not in [event["kind"] for event in Listener(phone).now()]


@pytest.mark.parametrize("days", [-30, 30])
def test_clock_that_jumps_makes_no_message_eternal(served: Served, phone: Phone, laptop: Phone, days: int) -> None:
    laptop.post("console/message", text="Nghỉ 10 phút")
    served.clock.pass_(days=days)
    assert served.room.hub.message() is None


def test_raised_hand_reaches_the_console_and_is_lowered_there(
    served: Served, mai: Participant, phone: Phone, laptop: Phone
) -> None:
    page, console = Listener(phone), Listener(laptop, "?console=1")
    page.send({"kind": "hand", "up": True})
    console.next("hands")
    assert "Đang giơ tay 1 Mai , Nà Mụ Đã giúp xong" in shown(laptop.get("console/people"))
    laptop.post(f"console/hand/{mai.id}")
    page.next("hand_lowered")
    assert page.next("hand") == {"kind": "hand", "up": False}
    console.next("hands")
    assert served.room.hub.raised() == []


def test_hands_are_listed_in_the_order_they_went_up(served: Served, laptop: Phone) -> None:
    pages = []
    for name in ("Mai", "Lan", "Hoa"):
        phone = served.phone()
        phone.sign_in(served.add(name))
        pages.append(Listener(phone))
    for page in (pages[2], pages[0], pages[1], pages[2]):
        page.send({"kind": "hand", "up": True})
        page.send({"kind": "nothing"})
    for page in pages:
        while not page.next("hand")["up"]:
            pass
    people = {who.id: who.name for who in served.store.participants.of_workshop(served.workshop.id)}
    assert sorted(people[who] for who in served.room.hub.raised()) == ["Hoa", "Lan", "Mai"]
    said = shown(laptop.get("console/people"))
    assert said.index("Đang giơ tay") < said.index("Ai đang ở lớp")


def test_hand_stays_up_when_the_phone_sleeps_and_all_her_pages_know(phone: Phone) -> None:
    page = Listener(phone)
    page.send({"kind": "hand", "up": True})
    while not page.next("hand")["up"]:
        pass
    page.close()
    assert Listener(phone).now()[-1] == {"kind": "hand", "up": True}


def test_console_hears_who_comes_and_goes(phone: Phone, laptop: Phone) -> None:
    console = Listener(laptop, "?console=1")
    console.next("people")
    page = Listener(phone)
    console.next("people")
    assert "1 đang mở trang" in shown(laptop.get("console/people"))
    page.close()
    console.next("people")
    assert "0 đang mở trang" in shown(laptop.get("console/people"))


def test_only_who_signed_in_is_let_in(served: Served, phone: Phone) -> None:
    assert refused(served.phone()) == 403
    assert refused(phone, "?console=1") == 403
    assert refused(phone, origin="http://evil.example") == 403


def test_page_of_a_participant_cannot_speak_to_others(served: Served, phone: Phone) -> None:
    lan = served.phone()
    lan.sign_in(served.add("Lan"))
    hers, other = Listener(phone), Listener(lan)
    other.now()
    for event in ({"kind": "message", "text": "x"}, {"kind": "eyes_up"}, {"kind": "hand", "up": "yes"}, [], None, 7):
        hers.send(event)
    for text in ("{", "[" * 1500, "\x00", b"\xff\xfe"):
        hers.send(text)
    hers.send({"kind": "hand", "up": True})
    while not hers.next("hand")["up"]:
        pass
    served.room.hub.eyes(up=True)
    assert other.next("eyes_up")
    assert served.room.hub.message() is None


def test_page_that_floods_or_sends_too_much_is_let_go(phone: Phone) -> None:
    page = Listener(phone)
    for _ in range(21):
        page.send({"kind": "hand", "up": True})
    assert page.closed() == 1008
    page = Listener(phone)
    page.send("x" * 3000)
    assert page.closed() in (1006, 1009)


def test_one_phone_holds_no_more_than_a_few_connections(served: Served, phone: Phone) -> None:
    pages = [Listener(phone) for _ in range(10)]
    assert pages[0].closed() == 1013
    assert pages[1].closed() == 1013
    assert len(pages[9].now()) > 0
    assert len(served.room.hub._pages) == 8


def test_nothing_is_left_of_connections_that_closed(served: Served, phone: Phone) -> None:
    for _ in range(5):
        page = Listener(phone)
        page.now()
        page.close()
    until = time.monotonic() + 10
    while served.room.hub._pages:
        assert time.monotonic() < until
        time.sleep(0.02)
    assert served.room.hub.present() == set()


def test_no_name_and_no_message_stands_in_a_log(
    served: Served, phone: Phone, laptop: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        Listener(phone).now()
        laptop.post("console/message", text="Chuyện riêng")
        phone.get("home")
    assert "Chuyện" not in caplog.text
    assert "Mai" not in caplog.text
