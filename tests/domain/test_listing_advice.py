"""Advice on a text: by plain rules, in the phrasing people really post in; kinds to improve, never a score."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain.listing import Listing
from kit.domain.listing_advice import KINDS, advice
from tests.listings import PEAR, ROOM

GOOD = "Lê Hồng Thái giòn, mới hái sáng nay ở xã Hồng Thái. 35k/kg. Chị em nhắn Zalo em 0912345678 nhé."


def kinds(text: str, listing: Listing = PEAR, most: int | None = 500, least: int = 20) -> tuple[str, ...]:
    return advice(text, listing, most=most, least=least)


def test_good_text_needs_no_advice() -> None:
    assert kinds(GOOD) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "empty"),
        (" \n\t", "empty"),
        ("🍐🍐🍐", "emoji_only"),
        ("🍐 35.000 🔥", "emoji_only"),
        ("35.000 !!!", "not_text"),
        ("......", "not_text"),
    ],
)
def test_text_without_words_is_told_only_that(text: str, kind: str) -> None:
    assert kinds(text) == (kind,)


@pytest.mark.parametrize(
    "price",
    [
        "35.000đ/kg",
        "35k/kg",
        "35k một cân",
        "35 nghìn 1 kg",
        "giá 35k kg",
        "1kg 35k",
        "mỗi cân 35 nghìn",
        "35,000 vnd/kg",
        "35 ngàn/ký",
        "kg giá 35k",
        "1tr2/con",
        "2 triệu một con",
        "35.000 đồng mỗi cân",
        "150k/đêm",
        "120k/suất",
    ],
)
def test_price_with_its_unit_is_found_as_people_write_it(price: str) -> None:
    assert not {"no_price", "no_unit"} & set(kinds(f"Lê ngọt, {price}, xã Hồng Thái"))


POSTED = {
    "Nhà e còn 2 tạ cam sành, 12k/kg ai lấy ib e ạ": ("no_season", "no_place"),
    "Măng khô rừng 1kg 250k ship toàn quốc. Lh 0912345678": ("no_season", "no_place"),
    "Mật ong bạc hà vụ này, 500k/lít, chị em alo em 0987654321": ("no_place",),
    "CAM SÀNH NGỌT LỊM 15K/KG SHIP TẬN NHÀ ALO 0912345678": ("shouting", "no_season", "no_place"),
    "cam ngọt lắm ạ giá 10 nghìn một cân mọi người ủng hộ em với": ("no_season", "no_place", "no_contact"),
    "Gà đồi thả vườn 120/kg bác nào ăn nhắn em": ("no_season", "no_place", "no_contact"),
    "Vịt bầu 110.000/kg con 2kg. Đặt trước rằm tháng 7 giúp em, 0345678901": ("no_place",),
    "Chè shan hái xuân, 200 nghìn/gói 500g, xã Hồng Thái. Mua gọi em 0912345678": (),
    "Lợn đen Tết, mổ chung, 160k kg, ai lấy cmt số cân": ("no_place", "no_contact"),
    "em có ít rau cải mèo sáng nay cắt, 10k 1 bó, bác nào gần lấy giúp em": ("no_place", "no_contact"),
    "Hôm nay nhà em mổ lợn, thịt 130k/cân. Ai lấy nhắn ạ. Ship quanh xã. Gọi 0912345678": ("several_calls",),
}


@pytest.mark.parametrize(("text", "found"), POSTED.items())
def test_what_people_really_post_gets_the_advice_that_it_needs(text: str, found: tuple[str, ...]) -> None:
    assert advice(text, Listing("Hàng"), most=500, least=30) == found


@pytest.mark.parametrize("price", ["35k", "giá 35.000đ", "35 nghìn thôi ạ", "chỉ 1tr2"])
def test_price_for_nobody_knows_how_much_is_asked_about(price: str) -> None:
    found = kinds(f"Lê ngọt, {price}")
    assert "no_unit" in found
    assert "no_price" not in found


@pytest.mark.parametrize("text", ["Lê ngọt, giá inbox", "Lê ngọt 0912345678", "Còn 20 con vịt", "Tháng 12 đông khách"])
def test_numbers_that_are_no_price_are_none(text: str) -> None:
    assert "no_price" in kinds(text)


@pytest.mark.parametrize(
    "when", ["mùa này", "tháng 7", "hái sáng qua", "hàng tết", "quanh năm", "thang 7", "picked today"]
)
def test_season_is_found(when: str) -> None:
    assert "no_season" not in kinds(f"Lê ngọt {when}")


def test_buying_is_no_season() -> None:
    assert "no_season" in kinds("Lê ngọt, mua nhanh kẻo hết")


def test_bed_has_no_season_to_ask_for() -> None:
    assert "no_season" not in kinds("Nhà sàn ấm, đệm mới", ROOM)


@pytest.mark.parametrize(
    "where", ["xã Hồng Thái", "thôn Khau Tràng", "ở Hồng Thái", "o hong thai", "bản em", "our village"]
)
def test_place_is_found(where: str) -> None:
    assert "no_place" not in kinds(f"Lê ngọt {where}")


@pytest.mark.parametrize("how", ["0912 345 678", "+84912345678", "zalo em nhé", "ib em", "sđt trong bài", "fb.com/hoa"])
def test_contact_is_found(how: str) -> None:
    assert "no_contact" not in kinds(f"Lê ngọt. {how}")


def test_place_that_takes_no_contact_asks_for_none() -> None:
    assert "no_contact" not in advice("Lê ngọt", PEAR, most=None, least=1, contact=False)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Lê ngọt lắm", "no_call"),
        ("Lê ngọt. Nhắn em nhé. Gọi số này. Ghé nhà em chơi.", "several_calls"),
        ("Lê ngọt. Đặt trước nhé! Bình luận số cân!", "several_calls"),
    ],
)
def test_one_call_is_asked_for(text: str, kind: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text", ["Chị em nhắn Zalo hoặc gọi em nhé", "Liên hệ em", "Đặt hàng trước một ngày", "ib em nha"]
)
def test_two_ways_in_one_sentence_are_one_call(text: str) -> None:
    assert not {"no_call", "several_calls"} & set(kinds(f"Lê ngọt.\n{text}"))


def test_shouting_is_found_and_a_short_name_in_capitals_is_none() -> None:
    assert "shouting" in kinds("LÊ HỒNG THÁI NGON LẮM CÁC CHỊ ƠI!!!")
    assert "shouting" not in kinds("LÊ HỒNG THÁI\nNgọt, giòn, hái sáng nay ở vườn nhà em, còn nhiều lắm")
    assert "shouting" not in kinds("OCOP")


@pytest.mark.parametrize("text", ["新鲜的梨, 很甜", "Вкусные груши из деревни", "배 팝니다 아주 맛있어요"])
def test_script_that_buyers_cannot_read_is_said(text: str) -> None:
    assert "other_language" in kinds(text)


def test_text_without_marks_is_said_and_english_is_none() -> None:
    assert "no_marks" in kinds("le hong thai gion ngot moi hai sang nay o xa hong thai chi em oi")
    assert "no_marks" not in kinds("Fresh pears from our village, picked today, sweet and crisp, for you")
    assert "no_marks" not in kinds(GOOD)


def test_length_is_judged_by_the_place() -> None:
    assert "too_short" in kinds("Lê ngọt", least=20)
    assert "too_long" in kinds("lê ngọt " * 1250, most=1000)
    assert "too_long" not in kinds("lê ngọt " * 1250, most=None)


def test_letters_and_marks_apart_are_read_the_same() -> None:
    import unicodedata

    assert kinds(unicodedata.normalize("NFD", GOOD)) == kinds(GOOD)


@given(st.text(max_size=400))
def test_any_text_gets_known_kinds_each_once(text: str) -> None:
    found = kinds(text)
    assert set(found) <= set(KINDS)
    assert len(found) == len(set(found))
