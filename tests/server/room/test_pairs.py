"""Two women on one phone: both sign in, one is at work, a tap changes them; what ends a sign-in ends the pair."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.server.room.belonging import WINE
from tests.server.room.listening import Listener
from tests.server.room.serving import shown

if TYPE_CHECKING:
    from kit.store.records import Participant
    from tests.server.room.serving import Phone, Served

HOA, LAN = (1, 2, 3), (4, 5, 6)


@pytest.fixture
def hoa(served: Served) -> Participant:
    return served.add("Hoa", pictures=HOA)


@pytest.fixture
def lan(served: Served) -> Participant:
    return served.add("Lan", pictures=LAN)


@pytest.fixture
def phone(served: Served, hoa: Participant, lan: Participant) -> Phone:
    """Return Hoa's phone, which Lan has joined; both have said that what they write may be kept."""
    for who in (hoa, lan):
        for purpose in ("keep", "totals"):
            served.store.consents.give(who.id, purpose, wording="2026-11-29.vi")
    phone = served.phone()
    phone.sign_in(hoa, HOA)
    joined(phone, lan)
    return phone


def joined(phone: Phone, who: Participant, pictures: tuple[int, ...] = LAN) -> None:
    answer = phone.post("pair/card", number=str(who.number), hamlet=who.hamlet)
    assert answer.to == "/pair/pictures", answer.text
    phone.tap(pictures, "pair/pictures")


def whose(phone: Phone) -> str:
    """Return whose home this phone shows."""
    return "Hoa" if "Chào chị Hoa" in shown(phone.get("home")) else "Lan"


def are_two(phone: Phone) -> bool:
    return "pair/switch" in phone.get("home").text


def partners(laptop: Phone) -> dict[str, Any]:
    people = json.loads(laptop.get("console/now.json").body)["people"]
    return {person["name"]: person["partner"] for person in people}


def test_home_says_whose_goods_these_are_and_who_taps(phone: Phone) -> None:
    page = shown(phone.get("home"))
    assert "Hàng của chị Hoa" in page
    assert "Người bấm: chị Hoa · người đọc: chị Lan" in page


def test_one_tap_changes_the_woman_and_back_and_each_finds_her_own(
    served: Served, phone: Phone, hoa: Participant
) -> None:
    page = Listener(phone)
    mark = phone.cookies["chophien_who"]
    phone.post("pair/switch", to="b/pricing")
    assert page.closed() == 4001  # Hoa's pages on this phone are loaded anew, for Lan
    assert len(served.left) == 1  # … and her visits here are left
    assert phone.cookies["chophien_who"] != mark
    assert whose(phone) == "Lan"
    assert "Người bấm: chị Hoa · người đọc: chị Lan" in shown(phone.get("home"))  # roles are not whose goods these are
    assert served.store.participants.get(hoa.id) == hoa
    phone.post("pair/switch")
    assert whose(phone) == "Hoa"


@pytest.mark.parametrize(("to", "goes"), [("b/pricing", "/b/pricing"), ("https://elsewhere", "/home"), ("", "/home")])
def test_a_change_in_a_lesson_stays_in_it(phone: Phone, to: str, goes: str) -> None:
    assert phone.post("pair/switch", to=to).to == goes


def test_the_console_sees_who_shares_a_phone_and_both_as_here(phone: Phone, laptop: Phone) -> None:
    page = Listener(phone)
    page.now()
    assert partners(laptop) == {"Hoa": 2, "Lan": 1}
    people = json.loads(laptop.get("console/now.json").body)["people"]
    assert {person["connection"] for person in people} == {"here"}
    phone.post("pair/end")
    assert partners(laptop) == {"Hoa": None, "Lan": None}


def test_a_restart_keeps_the_two_together(served: Served, phone: Phone) -> None:
    again = served.restart()
    phone.served = again
    try:
        assert are_two(phone)
        phone.post("pair/switch")
        assert whose(phone) == "Lan"
    finally:
        again.close()


def test_nothing_of_the_other_is_opened_without_the_change(served: Served, phone: Phone, lan: Participant) -> None:
    wine = served.store.keeper(lan.id).keep_product(WINE, {})
    assert WINE.product.name not in shown(phone.get("home"))
    assert phone.get(f"files/{wine}/price.pdf").status == 404
    phone.post("pair/switch")
    assert WINE.product.name in shown(phone.get("home"))


def test_leaving_signs_both_out(served: Served, phone: Phone, laptop: Phone, hoa: Participant) -> None:
    phone.post("leave")
    assert not {"chophien_who", "chophien_pair"} & phone.cookies.keys()
    own = served.phone()
    own.sign_in(hoa, HOA)
    page = Listener(own)
    page.now()
    people = json.loads(laptop.get("console/now.json").body)["people"]
    assert {person["name"]: person["connection"] for person in people} == {"Hoa": "here", "Lan": "away"}


def test_another_woman_on_the_phone_parts_them_on_the_console(served: Served, phone: Phone, laptop: Phone) -> None:
    served.add("Mai", pictures=(7, 8, 9))
    phone.sign_in(served.store.participants.of_workshop(served.workshop.id)[2], (7, 8, 9))
    assert partners(laptop) == {"Hoa": None, "Lan": None, "Mai": None}


def test_another_woman_on_the_phone_is_not_in_the_pair(served: Served, phone: Phone) -> None:
    mai = served.add("Mai", pictures=(7, 8, 9))
    pair = phone.cookies["chophien_pair"]
    phone.sign_in(mai, (7, 8, 9))
    phone.cookies["chophien_pair"] = pair
    phone.agree()
    assert not are_two(phone)
    phone.post("pair/switch")
    assert phone.get("number").status != 500
    assert "Chào chị Mai" in shown(phone.get("home"))


def test_her_pictures_chosen_anew_end_the_pair(served: Served, phone: Phone, lan: Participant) -> None:
    served.room.sign_out(lan.id)  # as the console does when it gives her new pictures
    assert not are_two(phone)
    phone.post("pair/switch")
    assert whose(phone) == "Hoa"


def test_who_is_forgotten_is_in_no_pair(served: Served, phone: Phone, lan: Participant, laptop: Phone) -> None:
    own = served.phone()
    own.sign_in(lan, LAN)
    own.tap(LAN, "forget")
    assert own.get("home").status == 303
    assert not are_two(phone)
    phone.post("pair/switch")
    assert whose(phone) == "Hoa"
    assert partners(laptop) == {"Hoa": None}


def test_who_has_herself_forgotten_leaves_nobody_signed_in(phone: Phone) -> None:
    phone.tap(HOA, "forget")
    assert not {"chophien_who", "chophien_pair"} & phone.cookies.keys()


def test_five_wrong_tries_lock_the_second_card_and_the_first_stays_in(served: Served, hoa: Participant) -> None:
    lan = served.add("Lan", pictures=LAN)
    phone = served.phone()
    phone.sign_in(hoa, HOA)
    phone.agree()
    phone.post("pair/card", number=str(lan.number), hamlet=lan.hamlet)
    for _ in range(4):
        assert phone.tap((9, 8, 7), "pair/pictures").to == "/pair/pictures"
    assert phone.tap((9, 8, 7), "pair/pictures").to == "/pair/locked"
    assert served.store.participants.get(lan.id).locked
    assert str(lan.number) in shown(phone.get("pair/locked"))
    assert phone.tap(LAN, "pair/pictures").to == "/pair/locked"
    assert not are_two(phone)


def test_her_own_card_is_not_a_second_woman(served: Served, hoa: Participant) -> None:
    phone = served.phone()
    phone.sign_in(hoa, HOA)
    answer = phone.post("pair/card", number=str(hoa.number), hamlet=hoa.hamlet)
    assert answer.status == 422
    assert "Chị thứ hai ghi số thẻ của chị ấy" in answer.text


def test_two_of_one_name_are_told_apart_by_their_cards(served: Served, phone: Phone, lan: Participant) -> None:
    served.store.participants.rename(lan.id, "Hoa")
    assert "Người bấm: chị Hoa 1 · người đọc: chị Hoa 2" in shown(phone.get("home"))


def test_a_strangers_phone_joins_nobody(served: Served) -> None:
    assert served.phone().get("pair/card").status == 303
    assert served.phone().post("pair/switch").status == 303
