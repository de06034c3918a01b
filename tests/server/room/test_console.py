"""The console's door, who is in the room, and what is said to everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.server.room.listening import Listener
from tests.server.room.serving import PIN, shown
from tests.server.room.test_consent import on_disk

if TYPE_CHECKING:
    from tests.server.room.serving import Phone, Served

PAGES = (
    *("console/people", "console/start", "console/ready", "console/add", "console/prices", "console/class"),
    "console/poster.pdf",
)


def test_pin_opens_the_console(served: Served) -> None:
    laptop = served.phone()
    assert "Mã PIN" in shown(laptop.get("console"))
    assert laptop.lead().to == "/console"
    assert "Ai đang ở lớp" in shown(laptop.get("console"))


def test_pin_is_nowhere_to_be_read(served: Served, laptop: Phone) -> None:
    assert PIN.encode() not in on_disk(served)
    assert PIN not in "".join(laptop.cookies.values())
    assert all(PIN not in laptop.get(path).text for path in ("console", *PAGES[:-1]))


@pytest.mark.parametrize("path", PAGES)
def test_participant_gets_403_and_the_door_of_the_console(served: Served, path: str) -> None:
    phone = served.phone()
    phone.sign_in(served.add("Lan"))
    answer = phone.get(path)
    assert answer.status == 403
    assert "hãy vào bằng mã PIN" in shown(answer)
    assert "Lan" not in shown(answer)


@pytest.mark.parametrize("action", ["", "/unlock", "/card", "/rename", "/out", "/pictures"])
def test_participant_can_do_nothing_to_another(served: Served, action: str) -> None:
    mai, phone = served.add("Mai"), served.phone()
    phone.sign_in(served.add("Lan"))
    path = f"console/person/{mai.id}{action}"
    answer = phone.post(path, name="Khác", taps="7,8,9", done="1") if action else phone.get(path)
    assert answer.status == 403
    assert served.store.participants.get(mai.id) == mai
    assert served.phone().sign_in(mai).to == "/home"


def test_wrong_pins_make_the_next_try_wait_longer_and_longer(served: Served) -> None:
    laptop = served.phone()
    assert [laptop.lead("111222").status for _ in range(3)] == [422] * 3
    answer = laptop.lead()
    assert answer.status == 429
    assert "chờ 2 giây" in shown(answer)
    served.clock.pass_(seconds=3)
    assert laptop.lead("111222").status == 422
    served.clock.pass_(seconds=3)
    assert laptop.lead().status == 429
    served.clock.pass_(seconds=2)
    assert laptop.lead().status == 303


def test_waiting_is_for_every_browser_alike(served: Served) -> None:
    for _ in range(3):
        served.phone().lead("111222")
    assert served.phone().lead().status == 429


def test_facilitator_inside_is_not_put_out_by_a_stranger_who_guesses(served: Served, laptop: Phone) -> None:
    for _ in range(5):
        served.phone().lead("111222")
    assert laptop.get("console/people").status == 200


def test_left_console_is_closed(laptop: Phone) -> None:
    assert laptop.post("console/leave").to == "/console"
    assert "chophien_lead" not in laptop.cookies
    assert laptop.get("console/people").status == 403


def test_list_shows_where_each_woman_is_and_nothing_that_she_typed(served: Served, laptop: Phone) -> None:
    mai, phone = served.add("Mai"), served.phone()
    served.add("Lan", "Khau Tràng")
    phone.sign_in(mai)
    phone.agree("yes")
    served.store.keeper(mai.id).save("pricing", "note", "chuyện nhà Mai")
    served.store.flush()
    phone.get("home")
    page = Listener(phone)
    page.now()
    served.clock.pass_(minutes=7)
    said = shown(laptop.get("console/people"))
    assert "2 chị, 1 đang mở trang" in said
    assert "1 Mai Nà Mụ Đang mở Trang đầu, 7 phút trước" in said
    assert "chuyện nhà" not in laptop.get("console").text + said


def test_last_page_of_each_is_known_after_a_restart(served: Served) -> None:
    mai = served.add("Mai")
    served.store.visits.open(mai.id, "pricing")
    served.store.flush()
    again = served.restart()
    try:
        laptop = again.phone()
        laptop.lead()
        assert "Tính giá bán, vừa xong" in shown(laptop.get("console"))
    finally:
        again.close()


def test_woman_is_found_with_and_without_the_marks(served: Served, laptop: Phone) -> None:
    served.add("Mỷ", "Khuổi Trang")
    assert 'data-find="1 mỷ khuổi trang 1 my khuoi trang"' in laptop.get("console/people").text


def test_message_too_long_is_said_and_not_lost(served: Served, laptop: Phone) -> None:
    text = "Nghỉ giải lao nhé chị em. " * 12
    answer = laptop.post("console/message", text=text)
    assert answer.status == 422
    assert text[:60] in answer.text
    assert served.room.hub.message() is None


def test_message_is_shown_as_it_was_typed_and_is_no_markup(served: Served, laptop: Phone) -> None:
    laptop.post("console/message", text="Nghỉ <b>10</b> phút &amp; uống nước\x07")
    page = laptop.get("console")
    assert "Đang hiện: “Nghỉ <b>10</b> phút &amp; uống nước”" in page.text
    assert b"<b>10</b>" not in page.body
    laptop.post("console/message", clear="1")
    assert served.room.hub.message() is None


def test_someone_of_another_workshop_is_nobody_here(served: Served, laptop: Phone) -> None:
    for where in ("0" * 36, "00000000-0000-0000-0000-000000000000"):
        assert laptop.get(f"console/person/{where}").status == 404


def test_missing_contact_is_pointed_out_until_it_is_there(served: Served, laptop: Phone) -> None:
    assert "Chưa ghi người chịu trách nhiệm" in shown(laptop.get("console"))
    laptop.post("console/contact", contact="Chị Hoa, 0912 345 678")
    assert "Chưa ghi người chịu trách nhiệm" not in shown(laptop.get("console"))
