"""The card for the table of her guests: what she types is on the paper and nowhere else. Its house is invented."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kit.codes.scanning import scan
from kit.domain.listing_json import to_json
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.domain.vietqr import parse
from kit.server.papers import Papers
from tests.prints.page import scanned, text
from tests.prints.test_practice import words_of
from tests.server.room.belonging import ACCOUNT, LISTING, PEARS, fill
from tests.server.room.serving import shown

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.keeper import Keeper
    from kit.store.records import Participant
    from tests.server.room.serving import Phone, Served

PASSWORD = "hoalemua2!"  # noqa: S105  # of an invented house
TYPED = {
    "house": "Homestay Nà Bó",
    "wifi_name": "NA BO",
    "wifi_password": PASSWORD,
    "host": "chị Mận",
    "phone": "0912 345 678",
}
JOINS = f"WIFI:T:WPA;S:NA BO;P:{PASSWORD};;"


@pytest.fixture
def prints() -> Papers:
    return Papers()


@pytest.fixture
def mai(served: Served) -> Participant:
    return served.add("Mai")


@pytest.fixture
def keeper(served: Served, mai: Participant) -> Keeper:
    served.store.consents.give(mai.id, "keep", wording="test")
    return served.room.store.keeper(mai.id)


@pytest.fixture
def phone(served: Served, mai: Participant) -> Phone:
    phone = served.phone()
    phone.sign_in(mai)
    return phone


def on_disk(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_who_offers_a_bed_a_meal_or_a_tour_is_led_to_it(keeper: Keeper, phone: Phone) -> None:
    link = 'href="/files/stay-card"'
    pears = keeper.keep_product(PEARS, {})
    keeper.keep_listing(pears, to_json(LISTING))
    assert link not in phone.get("files/").text
    keeper.keep_listing(pears, to_json(replace(LISTING, name="Cơm nhà", kind="", goods="meal")))
    assert link in phone.get("files/").text


def test_who_priced_a_night_in_her_house_is_led_to_it(keeper: Keeper, phone: Phone) -> None:
    keeper.keep_product(PricedProduct(Product("Ngủ nhà sàn", "homestay"), "đêm", 150_000, 60_000), {})
    assert 'href="/files/stay-card"' in phone.get("files/").text


def test_her_number_stands_there_already(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    page = phone.get("files/stay-card").text
    assert 'value="0912345678"' in page
    assert 'value="Mận"' in page


def test_the_card_joins_her_wifi_and_pays_the_account_that_she_let_us_keep(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    assert re.search(r'name="pay" value="yes" checked', phone.get("files/stay-card").text)
    answer = phone.post("files/stay-card", **TYPED, pay="yes", form="pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    pays, joins = sorted((content for _, content, _ in scanned(answer.body)), key=lambda content: content == JOINS)
    assert joins == JOINS
    assert parse(pays).account == ACCOUNT
    said = text(answer.body)
    for words in ("Homestay Nà Bó", PASSWORD, "TRIEU THI MAN", "3456", "0912 345 678 (chị Mận)"):
        assert words in said, words
    picture = phone.post("files/stay-card", **TYPED, pay="yes", form="png")
    assert {code.text for code in scan(picture.body)} == {JOINS, pays}


def test_without_her_yes_there_is_the_wifi_alone_and_she_is_told_where_to_make_the_code(
    keeper: Keeper, phone: Phone
) -> None:
    fill(keeper, account=False)
    page = phone.get("files/stay-card").text
    assert 'name="pay"' not in page
    assert 'href="/b/qr"' in page
    pdf = phone.post("files/stay-card", **TYPED, pay="yes").body
    assert [content for _, content, _ in scanned(pdf)] == [JOINS]
    assert "TRIEU THI MAN" not in text(pdf)


def test_taking_her_yes_back_takes_the_code_off_the_card(keeper: Keeper, phone: Phone) -> None:
    fill(keeper)
    phone.post("consents/later", purpose="account", word="no")
    pdf = phone.post("files/stay-card", **TYPED, pay="yes").body
    assert [content for _, content, _ in scanned(pdf)] == [JOINS]


def test_nothing_that_she_types_is_kept(
    served: Served, keeper: Keeper, phone: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    keeper.save("qr", "has", "bank")
    assert phone.post("files/stay-card", **TYPED).status == 200
    assert phone.post("files/stay-card", **TYPED | {"phone": "12"}).status == 422
    keeper.flush()
    served.store.flush()
    held = on_disk(served.folder)
    assert b"has" in held, "something of hers is there to be found"
    for word in (PASSWORD, "NA BO", "Homestay Nà Bó"):
        assert word.encode() not in held, word
        assert word not in caplog.text, word
    assert b"%PDF" not in held
    page = phone.get("files/stay-card").text
    assert PASSWORD not in page
    assert PASSWORD not in phone.get("files/").text


def test_a_fault_says_nothing_of_the_password(
    served: Served, phone: Phone, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    def fail(card: object, **_: object) -> bytes:
        raise RuntimeError(repr(card))

    monkeypatch.setattr(served.room.prints, "stay_card", fail)
    answer = phone.post("files/stay-card", **TYPED)
    assert answer.status == 500
    assert "Homestay" in caplog.text
    assert PASSWORD not in caplog.text
    assert PASSWORD not in answer.text


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"house": "  "}, "Chưa có tên nhà"),
        ({"wifi_name": ""}, "Chưa có tên Wi-Fi"),
        ({"wifi_name": "Nhà sàn Hồng Thái bên suối"}, "Tên Wi-Fi dài"),
        ({"wifi_password": "ngan"}, "Mật khẩu Wi-Fi phải có từ 8"),
        ({"wifi_password": "mật khẩu có dấu"}, "Mật khẩu Wi-Fi phải có từ 8"),
        ({"phone": "0912 345"}, "chữ số"),
        ({"host": "x" * 81}, "Dài quá"),
    ],
)
def test_what_cannot_stand_on_it_is_told_at_its_field_and_nothing_is_typed_twice(
    phone: Phone, wrong: dict[str, str], says: str
) -> None:
    answer = phone.post("files/stay-card", **TYPED | wrong)
    assert answer.status == 422
    page = answer.text
    assert says in shown(answer)
    ((field, _),) = wrong.items()
    if field != "host":
        assert re.search(rf'id="{field}"[^>]* aria-invalid="true"', page)
    for name, value in TYPED.items():
        if name != field:
            assert f'value="{value}"' in page, name


def test_a_house_with_open_wifi_and_no_number(phone: Phone) -> None:
    pdf = phone.post("files/stay-card", house="Nhà Mận", wifi_name="Nhà Mận").body
    assert [content for _, content, _ in scanned(pdf)] == ["WIFI:T:nopass;S:Nhà Mận;;"]
    assert "Không cần mật khẩu" in text(pdf)


def test_a_practice_card_pays_nobody_and_says_so_across_both_sides(
    served: Served, keeper: Keeper, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(keeper)
    monkeypatch.setattr(served.room.prints, "practice", True)
    served.store.workshops.change(served.workshop.id, settings={"practice": True})
    pdf = phone.post("files/stay-card", **TYPED, pay="yes").body
    assert {content for _, content, _ in scanned(pdf)} == {JOINS, "Mã thực hành, không chuyển tiền"}
    (words,) = words_of(pdf)
    assert "Bản thực hành" in words
    assert "3456" not in words


def test_only_she_who_is_signed_in_gets_one(served: Served) -> None:
    for how in (served.phone().get("files/stay-card"), served.phone().post("files/stay-card", **TYPED)):
        assert how.to == "/"
