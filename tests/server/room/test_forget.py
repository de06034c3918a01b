""" "Xóa hết của tôi": nothing of her is left, not in the file's bytes, not in the room, not on the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.store.refusals import NotFound
from tests.server.room.listening import Listener
from tests.server.room.serving import PIN, shown
from tests.server.room.test_consent import on_disk

if TYPE_CHECKING:
    from tests.server.room.serving import Served

NAME, HAMLET, NOTE = "Xuyến", "Khuổi Trang Lủng", "mật ong rừng của Xuyến"


def test_no_byte_of_hers_is_left_in_any_file(served: Served) -> None:
    other, phone = served.phone(), served.phone()
    other.walk_in("Mai", "Nà Mụ")
    phone.walk_in(NAME, HAMLET)
    phone.agree("yes", "yes")
    who = served.store.participants.of_workshop(served.workshop.id)[1]
    code = served.store.cards.issue(who.id).code
    served.store.keeper(who.id, served.store.visits.open(who.id, "pricing")).save("pricing", "note", NOTE)
    served.store.flush()
    hers = [NAME, HAMLET, NOTE]
    assert all(word.encode() in on_disk(served) for word in hers)

    answer = phone.tap((4, 5, 6), "forget")

    assert (answer.status, answer.to) == (303, "/gone")
    assert "Máy của lớp không còn gì của chị" in shown(phone.follow(answer))
    assert [word for word in hers if word.encode() in on_disk(served)] == []
    with pytest.raises(NotFound):
        served.store.participants.get(who.id)
    assert other.is_in()
    assert served.phone().get(f"c/{code}").status == 422
    assert served.phone().sign_in(who, (4, 5, 6)).to == "/pictures"


def test_room_forgets_her_too(served: Served) -> None:
    phone, laptop = served.phone(), served.phone()
    phone.walk_in(NAME, HAMLET)
    phone.agree()
    phone.get("home")
    (who,) = served.store.participants.of_workshop(served.workshop.id)
    page = Listener(phone)
    page.send({"kind": "hand", "up": True})
    page.next("hand")
    phone.tap((4, 5, 6), "forget")
    assert page.closed() == 4001
    assert served.gone == [who.id]
    assert served.room.hub.raised() == []
    laptop.post("console", pin=PIN)
    console = shown(laptop.get("console"))
    assert NAME not in console
    assert HAMLET not in console
    assert laptop.get(f"console/person/{who.id}").status == 404
    assert NAME not in repr(served.room.once._done) + repr(served.room.presence._last)


def test_phone_keeps_nothing_and_her_other_phone_is_out(served: Served) -> None:
    phone, second = served.phone(), served.phone()
    phone.walk_in(NAME, HAMLET)
    (who,) = served.store.participants.of_workshop(served.workshop.id)
    second.sign_in(who, (4, 5, 6))
    answer = phone.tap((4, 5, 6), "forget")
    assert phone.cookies == {}
    assert answer.headers["Cache-Control"] == "no-store"
    assert second.get("home").to == "/"
    assert NAME not in shown(second.get(""))


def test_her_pictures_are_the_signature(served: Served) -> None:
    who, phone = served.add(), served.phone()
    phone.sign_in(who)
    assert "sẽ mất, không lấy lại được" in shown(phone.get("forget"))
    answer = phone.tap((3, 2, 1), "forget")
    assert answer.status == 422
    assert "còn 4 lần nữa" in shown(answer)
    assert served.store.participants.get(who.id)
    assert phone.tap((1, 2, 3), "forget").to == "/gone"


def test_neighbour_with_her_phone_in_hand_cannot_guess_for_ever(served: Served) -> None:
    who, phone = served.add(), served.phone()
    phone.sign_in(who)
    answers = [phone.tap((9, 10, 11), "forget") for _ in range(6)]
    assert [answer.status for answer in answers] == [422] * 4 + [403] * 2
    assert "đã khóa" in shown(answers[-1])
    assert served.store.participants.get(who.id).locked


def test_deleting_is_never_one_press_away(served: Served) -> None:
    who, phone = served.add(), served.phone()
    phone.sign_in(who)
    assert phone.post("forget", done="1").status == 200
    assert served.store.participants.get(who.id)


def test_what_is_on_paper_stays_hers_and_she_is_told(served: Served) -> None:
    assert "Giấy đã in" in shown(served.phone().get("gone"))
