"""Coming in with a card: its number, the hamlet, three pictures in her order. No password."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.server.room.serving import shown

if TYPE_CHECKING:
    from tests.server.room.serving import Served


def test_number_hamlet_and_three_pictures_open_the_door(served: Served) -> None:
    mai, phone = served.add("Mai", "Nà Mụ", (7, 0, 3)), served.phone()
    answer = phone.post("card", number=str(mai.number), hamlet="Nà Mụ")
    assert (answer.status, answer.to) == (303, "/pictures")
    assert "Thẻ số 1, Nà Mụ" in shown(phone.follow(answer))
    answer = phone.tap((7, 0, 3))
    assert (answer.status, answer.to) == (303, "/home")
    assert phone.is_in()


def test_first_time_home_is_behind_the_questions_of_consent(served: Served) -> None:
    phone = served.phone()
    answer = phone.follow(phone.sign_in(served.add()))
    assert (answer.status, answer.to) == (303, "/consents")


@pytest.mark.parametrize("typed", [" 1 ", "số 1", "Số 01", "１", "#1", "1."])
def test_number_may_be_typed_the_way_people_write_it(served: Served, typed: str) -> None:
    served.add()
    phone = served.phone()
    assert phone.post("card", number=typed, hamlet="Nà Mụ").status == 303
    assert phone.tap((1, 2, 3)).to == "/home"


@pytest.mark.parametrize("typed", ["na mu", "NÀ MỤ", "thôn Nà Mụ", "Na\u0300 Mu\u0323", "  nà   mụ "])
def test_hamlet_may_be_typed_without_marks_or_with_the_word_for_hamlet(served: Served, typed: str) -> None:
    served.add(hamlet="Nà Mụ")
    phone = served.phone()
    assert phone.post("card", number="1", other=typed).status == 303
    assert phone.tap((1, 2, 3)).to == "/home"


def test_hamlets_that_differ_by_their_marks_alone_are_not_mixed_up(served: Served) -> None:
    served.add("Mai", "Nà Mụ", (1, 2, 3))
    served.add("Lan", "Nà Mù", (1, 2, 3))
    phone = served.phone()
    phone.post("card", number="1", other="na mu")
    assert phone.tap((1, 2, 3)).to == "/pictures"
    phone.post("card", number="1", other="Nà Mụ")
    assert phone.tap((1, 2, 3)).to == "/home"


@pytest.mark.parametrize(
    ("number", "hamlet", "sentence"),
    [
        ("", "Nà Mụ", "Chưa có số thẻ"),
        ("hai bảy", "Nà Mụ", "Chưa có số thẻ"),
        ("-1", "Nà Mụ", "Chưa có số thẻ"),
        ("0", "Nà Mụ", "Chưa có số thẻ"),
        ("9" * 40, "Nà Mụ", "Chưa có số thẻ"),
        ("27²", "Nà Mụ", "Chưa có số thẻ"),
        ("27", "", "Chưa có tên thôn"),
        ("27", "---", "Chưa có tên thôn"),
        ("27", "ụ" * 400, "Chưa có tên thôn"),
    ],
)
def test_what_is_missing_is_said_and_what_was_typed_is_kept(
    served: Served, number: str, hamlet: str, sentence: str
) -> None:
    answer = served.phone().post("card", number=number, other=hamlet)
    assert answer.status == 422
    assert sentence in shown(answer)
    assert f'value="{number[:20]}"' in answer.text
    assert f'value="{hamlet[:80]}"' in answer.text


def test_no_address_carries_a_number_or_a_name(served: Served) -> None:
    phone, mai = served.phone(), served.add("Mai")
    places = [phone.post("card", number=str(mai.number), hamlet=mai.hamlet).to, phone.tap((1, 2, 3)).to]
    assert places == ["/pictures", "/home"]


@pytest.mark.parametrize("taps", [(), (1,), (1, 2), (1, 1, 1), (99, 1, 2), (-1, 1, 2)])
def test_too_few_pictures_cost_no_try(served: Served, taps: tuple[int, ...]) -> None:
    phone, mai = served.phone(), served.add()
    phone.post("card", number="1", hamlet="Nà Mụ")
    for _ in range(6):
        assert phone.tap(taps).status == 200
    assert not served.store.participants.get(mai.id).locked
    assert phone.tap((1, 2, 3)).to == "/home"


def test_without_scripts_each_tap_is_a_form_and_the_last_can_be_taken_back(served: Served) -> None:
    phone = served.phone()
    served.add(pictures=(4, 9, 0))
    phone.post("card", number="1", hamlet="Nà Mụ")
    taps = ""
    for fields in ({"tap": "4"}, {"tap": "8"}, {"undo": "1"}, {"tap": "9"}, {"tap": "0"}):
        answer = phone.post("pictures", taps=taps, **fields)
        assert answer.status == 200
        taps = answer.text.split('name="taps" value="')[1].split('"')[0]
    assert taps == "4,9,0"
    assert phone.post("pictures", taps=taps, done="1").to == "/home"


def test_order_of_the_pictures_counts(served: Served) -> None:
    phone = served.phone()
    served.add(pictures=(1, 2, 3))
    phone.post("card", number="1", hamlet="Nà Mụ")
    assert phone.tap((3, 2, 1)).to == "/pictures"
    assert not phone.is_in()


def test_card_without_pictures_is_told_to_scan_its_code(served: Served) -> None:
    served.store.participants.add(served.workshop.id, hamlet="Nà Mụ", name="Mai")
    phone = served.phone()
    phone.post("card", number="1", hamlet="Nà Mụ")
    assert "Chị quét mã trên thẻ để chọn" in shown(phone.follow(phone.tap((1, 2, 3))))
    assert not phone.is_in()


@pytest.mark.parametrize("path", ["pictures", "choose", "number", "home", "consents", "forget"])
def test_every_page_behind_the_door_sends_a_stranger_to_the_door(served: Served, path: str) -> None:
    answer = served.phone().get(path)
    assert (answer.status, answer.to) == (303, "/")


def test_way_in_is_forgotten_after_a_quarter_of_an_hour(served: Served) -> None:
    phone = served.phone()
    served.add()
    phone.post("card", number="1", hamlet="Nà Mụ")
    served.clock.pass_(minutes=16)
    assert phone.tap((1, 2, 3)).to == "/"
    assert not phone.is_in()


def test_more_than_twelve_hamlets_are_a_list_to_choose_from(served: Served) -> None:
    for number in range(13):
        served.add(hamlet=f"Thôn {number}")
    page = served.phone().get("card").text
    assert "<select" in page
    assert page.count("<option") == 14
