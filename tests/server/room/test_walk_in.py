"""Walking in without a card: a given name, a hamlet, three pictures chosen twice, and a number from then on."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.server.room.serving import Phone, shown

if TYPE_CHECKING:
    from kit.store.records import Participant
    from tests.server.room.serving import Served


def everyone(served: Served) -> list[Participant]:
    return served.store.participants.of_workshop(served.workshop.id)


def test_she_gets_a_number_and_comes_back_with_it_on_another_phone(served: Served) -> None:
    phone = served.phone()
    answer = phone.walk_in("Mỷ", "Nà Mụ", (4, 5, 6))
    assert (answer.status, answer.to) == (303, "/number")
    assert "Số của chị là 1" in shown(phone.follow(answer))
    (my,) = everyone(served)
    assert (my.name, my.hamlet, my.has_pictures) == ("Mỷ", "Nà Mụ", True)
    assert served.phone().sign_in(my, (4, 5, 6)).to == "/home"


def test_page_says_before_she_agrees_what_is_kept_and_until_when(served: Served) -> None:
    page = shown(served.phone().get("new"))
    assert "giữ tên gọi, thôn và ba hình" in page
    assert "31/1/2027" in page
    assert "Đồng ý, tiếp tục" in page


def test_nothing_is_kept_before_the_pictures_are_chosen_twice(served: Served) -> None:
    phone = served.phone()
    phone.post("new", name="Mỷ", other="Nà Mụ")
    phone.tap((4, 5, 6), "choose")
    assert everyone(served) == []


def test_pictures_that_differ_the_second_time_are_chosen_anew(served: Served) -> None:
    phone = served.phone()
    phone.post("new", name="Mỷ", other="Nà Mụ")
    assert "Chạm lại ba hình ấy" in shown(phone.follow(phone.tap((4, 5, 6), "choose")))
    assert "Hai lần chưa giống nhau" in shown(phone.follow(phone.tap((4, 6, 5), "choose")))
    assert everyone(served) == []
    phone.tap((7, 8, 9), "choose")
    assert phone.tap((7, 8, 9), "choose").to == "/number"
    assert served.phone().sign_in(everyone(served)[0], (7, 8, 9)).to == "/home"


def test_a_slip_of_the_finger_is_taken_back_before_the_second_time(served: Served) -> None:
    phone = served.phone()
    phone.post("new", name="Mỷ", other="Nà Mụ")
    phone.tap((4, 5, 6), "choose")
    assert "Chọn ba hình của chị" in shown(phone.follow(phone.post("choose", again="1", taps="")))
    phone.tap((1, 2, 3), "choose")
    assert phone.tap((1, 2, 3), "choose").to == "/number"


def test_first_pictures_cannot_be_read_off_the_cookie(served: Served) -> None:
    phone = served.phone()
    phone.post("new", name="Mỷ", other="Nà Mụ")
    phone.tap((4, 5, 6), "choose")
    held = served.room.signer.read("chophien_door", phone.cookies["chophien_door"].strip('"'))
    assert len(held["first"]) == 64
    assert "4,5,6" not in str(held)


@pytest.mark.parametrize(
    "name",
    ["", " ", "Nguyễn Thị Mai", "Mai 0912345678", "0912345678", "M" * 25, "Mai\u200b\u200d Thị Lan Anh", "\u202e"],
)
def test_what_is_no_given_name_is_refused_and_stays_on_the_page(served: Served, name: str) -> None:
    answer = served.phone().post("new", name=name, other="Nà Mụ")
    assert answer.status == 422
    assert "Chỉ ghi tên gọi" in shown(answer)
    assert f'value="{name[:60]}"' in answer.text
    assert 'value="Nà Mụ"' in answer.text


@pytest.mark.parametrize(("typed", "kept"), [("  mai  ", "mai"), ("Mỷ\u200b", "Mỷ"), ("Ngo\u0323c Mai", "Ngọc Mai")])
def test_name_is_kept_the_one_way_it_is_written(served: Served, typed: str, kept: str) -> None:
    served.phone().walk_in(typed, "Nà Mụ")
    assert everyone(served)[0].name == kept


def test_name_of_a_woman_of_her_hamlet_is_written_the_way_the_class_does(served: Served) -> None:
    served.add(hamlet="Nà Mụ")
    served.phone().walk_in("Lan", "thon na mu")
    assert everyone(served)[1].hamlet == "Nà Mụ"


def test_hamlet_that_was_tapped_needs_no_typing(served: Served) -> None:
    served.add(hamlet="Nà Mụ")
    assert served.phone().post("new", name="Lan", hamlet="Nà Mụ").to == "/choose"
    assert "Chưa có tên thôn" in shown(served.phone().post("new", name="Lan"))


def test_button_pressed_twice_makes_one_woman(served: Served) -> None:
    phone = served.phone()
    phone.post("new", name="Mỷ", other="Nà Mụ")
    phone.tap((4, 5, 6), "choose")
    twin = Phone(served, cookies=dict(phone.cookies))
    with ThreadPoolExecutor(2) as both:
        answers = list(both.map(lambda one: one.tap((4, 5, 6), "choose"), (phone, twin)))
    assert [answer.to for answer in answers] == ["/number", "/number"]
    assert len(everyone(served)) == 1


def test_old_form_of_a_woman_who_was_deleted_brings_nobody_back(served: Served) -> None:
    phone = served.phone()
    phone.post("new", name="Mỷ", other="Nà Mụ")
    phone.tap((4, 5, 6), "choose")
    before = dict(phone.cookies)
    phone.tap((4, 5, 6), "choose")
    phone.tap((4, 5, 6), "forget")
    assert everyone(served) == []
    assert Phone(served, cookies=before).tap((4, 5, 6), "choose").to == "/"
    assert everyone(served) == []


def test_hundred_phones_behind_one_router_walk_in_and_a_flood_does_not(served: Served) -> None:
    for _ in range(199):
        served.room.walk_ins.count("127.0.0.1")
    assert served.phone().walk_in("Mỷ", "Nà Mụ").to == "/number"
    answer = served.phone().walk_in("Lan", "Nà Mụ")
    assert answer.status == 429
    assert "nhờ hướng dẫn viên thêm giúp" in shown(answer)
    assert [who.name for who in everyone(served)] == ["Mỷ"]


def test_number_of_a_woman_who_was_deleted_is_given_to_nobody_else(served: Served) -> None:
    first = served.phone()
    first.walk_in("Mỷ", "Nà Mụ")
    first.tap((4, 5, 6), "forget")
    served.phone().walk_in("Lan", "Nà Mụ")
    assert [who.number for who in everyone(served)] == [2]
