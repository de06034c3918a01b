"""Codes on goods: what a phone opens, and nothing that a household may not claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.content.messages import LANGUAGES, messages
from kit.domain import phone, product_code
from kit.domain.product_code import CONTACT_MOST, TEXT_MOST, call, contact, facebook, place, words, zalo
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("made", "payload"),
    [
        (lambda: call("0912 345 678"), "tel:+84912345678"),
        (lambda: call("+84 38 765 4321"), "tel:+84387654321"),
        (lambda: zalo("0912.345.678"), "https://zalo.me/0912345678"),
        (lambda: facebook("https://www.facebook.com/che.nahang"), "https://www.facebook.com/che.nahang"),
        (lambda: facebook("m.facebook.com/che.nahang/?ref=share"), "https://www.facebook.com/che.nahang"),
        (lambda: facebook("@CheNaHang"), "https://www.facebook.com/CheNaHang"),
        (
            lambda: facebook("https://www.facebook.com/profile.php?id=100012345678901&sk=about"),
            "https://www.facebook.com/profile.php?id=100012345678901",
        ),
        (lambda: place("22.35614, 105.38720"), "geo:22.35614,105.3872"),
        (lambda: place("22.3561426 105.3871985"), "geo:22.35614,105.3872"),
        (lambda: words("  Lê Hồng Thái \n\n Nhà làm,  hái 20/11 "), "Lê Hồng Thái\nNhà làm, hái 20/11"),
        (lambda: words("Che\u0300 Shan"), "Chè Shan"),
    ],
)
def test_code_opens_what_was_asked(made: Callable[[], str], payload: str) -> None:
    assert made() == payload


def test_contact_card_is_read_field_by_field() -> None:
    card = contact("Triệu Thị Hoa", "0912345678", "thôn Nà Bó, xã Hồng Thái", "Lê; chè, măng khô")
    lines = dict(line.split(":", 1) for line in card.split("\n"))
    assert (lines["BEGIN"], lines["VERSION"], lines["END"]) == ("VCARD", "3.0", "VCARD")
    assert lines["FN"] == "Triệu Thị Hoa"
    assert lines["TEL;TYPE=CELL"] == "+84912345678"
    assert lines["ADR"] == r";;thôn Nà Bó\, xã Hồng Thái;;;;"
    assert lines["NOTE"] == r"Lê\; chè\, măng khô"
    assert "ADR" not in contact("Triệu Thị Hoa", "0912345678")


@pytest.mark.parametrize(
    ("made", "refusal"),
    [
        (lambda: call(""), phone.PhoneMissing),
        (lambda: zalo("02073822222"), phone.PhoneNotMobile),
        (lambda: facebook(""), product_code.PageUnclear),
        (lambda: facebook("Chè Na Hang"), product_code.PageUnclear),
        (lambda: facebook("https://evil.example/facebook.com/che.nahang"), product_code.PageUnclear),
        (lambda: facebook("https://www.facebook.com.evil.example/che.nahang"), product_code.PageUnclear),
        (lambda: place("Na Hang"), product_code.PlaceUnclear),
        (lambda: place("22,35 105,38"), product_code.PlaceUnclear),
        (lambda: place("105.3872, 22.3561"), product_code.PlaceUnclear),
        (lambda: place("48.8566, 2.3522"), product_code.PlaceElsewhere),
        (lambda: contact(" ", "0912345678"), product_code.ContactNameMissing),
        (lambda: contact("Hoa", "khong co"), phone.PhoneUnclear),
        (lambda: contact("Hoa\x00", "0912345678"), product_code.WordsUnreadable),
        (lambda: contact("H" * 61, "0912345678"), product_code.WordsTooLong),
        (lambda: contact("ế" * 40, "0912345678", "ế" * 40), product_code.WordsTooLong),
        (lambda: words(" \n "), product_code.WordsMissing),
        (lambda: words("chè\x07"), product_code.WordsUnreadable),
        (lambda: words("ế" * 100), product_code.WordsTooLong),
        (lambda: words("a\n" * 500), product_code.WordsTooLong),
        (lambda: words("Tem TRUY XUẤT nguồn gốc chè Na Hang"), product_code.NotTraceability),
        (lambda: words("Quét để truy xuất\nnguồn gốc"), product_code.NotTraceability),
        (lambda: contact("Hoa", "0912345678", sells="chè có tem truy xuất"), product_code.NotTraceability),
    ],
)
def test_what_no_code_should_say_is_refused_with_what_to_do(made: Callable[[], str], refusal: type[Refusal]) -> None:
    with pytest.raises(refusal) as caught:
        made()
    for language in LANGUAGES:
        assert len(messages(language).refusal(caught.value)) > 20


@given(st.text(max_size=120))
def test_any_text_fits_a_label_or_is_refused(text: str) -> None:
    try:
        kept = words(text)
    except Refusal:
        return
    assert 0 < len(kept.encode("utf-8")) <= TEXT_MOST
    assert words(kept) == kept


@given(st.text(max_size=40), st.text(max_size=60))
def test_any_name_and_village_make_a_card_or_are_refused(name: str, village: str) -> None:
    try:
        card = contact(name, "0912345678", village)
    except Refusal:
        return
    assert len(card.encode("utf-8")) <= CONTACT_MOST
    assert len(card.split("\n")) == 6 + ("\nADR:" in card)
