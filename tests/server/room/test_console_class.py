"""The class: who answers for the data, its Wi-Fi, another PIN."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.server.room.listening import Listener
from tests.server.room.serving import PIN, shown

if TYPE_CHECKING:
    from tests.server.room.serving import Phone, Served

NEW = "739152"
WIFI = {"wifi_name": "LOP-CHO-PHIEN", "wifi_password": "cho phien 26"}


def settings(served: Served) -> dict[str, object]:
    return dict(served.room.workshop().settings)


def test_contact_is_shown_where_consent_is_asked(served: Served, laptop: Phone) -> None:
    assert laptop.post("console/contact", contact="Chị Hoa, 0912 345 678").to == "/console/start#contact"
    phone = served.phone()
    phone.sign_in(served.add())
    assert "Người chịu trách nhiệm: Chị Hoa, 0912 345 678." in shown(phone.get("consents"))


@pytest.mark.parametrize("contact", ["", "  ", "Hoa " * 40])
def test_contact_that_says_nobody_is_refused(served: Served, laptop: Phone, contact: str) -> None:
    laptop.post("console/contact", contact="Chị Hoa")
    assert laptop.post("console/contact", contact=contact).status == 422
    assert settings(served)["contact"] == "Chị Hoa"


def test_wifi_is_kept_for_the_poster_and_can_be_taken_away(served: Served, laptop: Phone) -> None:
    assert laptop.post("console/wifi", **WIFI).status == 303
    assert settings(served).items() >= WIFI.items()
    page = laptop.get("console/start").text
    assert 'value="LOP-CHO-PHIEN"' in page
    assert 'value="cho phien 26"' in page
    laptop.post("console/wifi", wifi_name="", wifi_password="")
    assert settings(served)["wifi_name"] is None


@pytest.mark.parametrize(
    ("name", "password", "sentence"),
    [
        ("", "chophien2026", "Chưa có tên Wi-Fi"),
        ("LOP", "ngắn", "Mật khẩu Wi-Fi phải có từ 8 đến 63"),
        ("LOP", "chợ phiên 2026", "Mật khẩu Wi-Fi phải có từ 8 đến 63"),
        ("Nhà văn hóa thôn Nà Mụ, xã Hồng Thái", "", "nhiều nhất là 32"),
    ],
)
def test_wifi_that_no_phone_joins_is_refused_and_stays(
    served: Served, laptop: Phone, name: str, password: str, sentence: str
) -> None:
    answer = laptop.post("console/wifi", wifi_name=name, wifi_password=password)
    assert answer.status == 422
    assert sentence in shown(answer)
    assert f'value="{name}"' in answer.text
    assert f'value="{password}"' in answer.text
    assert "wifi_name" not in settings(served)


def test_wifi_password_is_for_the_facilitator_and_the_wall_alone(served: Served, laptop: Phone) -> None:
    laptop.post("console/wifi", **WIFI)
    phone = served.phone()
    phone.sign_in(served.add())
    phone.agree()
    for path in ("", "home", "consents", "card", "console", "console/class", "console/start"):
        assert "cho phien 26" not in phone.get(path).text


def test_new_pin_ends_every_other_console(served: Served, laptop: Phone) -> None:
    other = served.phone()
    other.lead()
    listening = Listener(other, "?console=1")
    assert laptop.post("console/pin", pin=PIN, new=NEW, again=NEW).to == "/console/class"
    assert listening.closed() == 4001
    assert other.get("console/people").status == 403
    assert laptop.get("console/people").status == 200
    assert served.phone().lead(PIN).status == 422
    assert served.phone().lead(NEW).status == 303
    with closing(served.restart()) as again:
        late = again.phone()
        late.cookies = dict(other.cookies)
        assert late.get("console/people").status == 403


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (("111222", NEW, NEW), "Mã PIN chưa đúng"),
        ((PIN, NEW, "739125"), "không giống nhau"),
        ((PIN, "12345", "12345"), "ít nhất 6 chữ số"),
        ((PIN, "123456", "123456"), "dãy liền"),
        ((PIN, "777777", "777777"), "một số lặp lại"),
        ((PIN, "mậtkhẩu", "mậtkhẩu"), "ít nhất 6 chữ số"),
        ((PIN, "", ""), "ít nhất 6 chữ số"),
    ],
)
def test_pin_that_is_not_changed_stays_as_it_was(
    served: Served, laptop: Phone, typed: tuple[str, str, str], sentence: str
) -> None:
    answer = laptop.post("console/pin", **dict(zip(("pin", "new", "again"), typed, strict=True)))
    assert answer.status == 422
    assert sentence in shown(answer)
    assert laptop.get("console/people").status == 200
    assert served.phone().lead(PIN).status == 303
