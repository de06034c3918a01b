"""Cookies: signed, of this room, of today; forms only from the room's own pages."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from tornado.web import create_signed_value

from kit.server.room import Room
from kit.server.room.cookies import DOOR, LEAD, WHO
from tests.server.room.serving import shown

if TYPE_CHECKING:
    from tests.server.room.serving import Phone, Served


@pytest.fixture
def phone(served: Served) -> Phone:
    phone = served.phone()
    phone.sign_in(served.add())
    return phone


def value(phone: Phone, name: str = WHO) -> str:
    return phone.cookies[name].strip('"')


def test_cookie_says_who_and_nothing_about_her(served: Served, phone: Phone) -> None:
    held = served.room.signer.read(WHO, value(phone))
    assert set(held) == {"workshop", "participant", "generation", "phone"}


def test_scripts_and_other_sites_get_no_cookie(served: Served) -> None:
    phone = served.phone()
    lines = [phone.get("card").headers["Set-Cookie"], phone.post("card", number="1", other="x").headers["Set-Cookie"]]
    lines.append(phone.lead().headers["Set-Cookie"])
    for line in lines:
        assert "HttpOnly" in line
        assert "SameSite=Lax" in line
        assert "Secure" not in line  # plain http in the hall: such a cookie would never come back


@pytest.mark.parametrize("at", [0, 10, 40, -2])
def test_changed_cookie_is_none(phone: Phone, at: int) -> None:
    good = value(phone)
    sign = "A" if good[at] != "A" else "B"
    phone.cookies[WHO] = good[:at] + sign + good[at:][1:]
    assert not phone.is_in()


@pytest.mark.parametrize("text", ["", "x", "2|1:0|", "null", "[]", "\\", "%00", "a" * 4000])
def test_what_is_no_cookie_is_none(phone: Phone, text: str) -> None:
    for name in (WHO, LEAD, DOOR, "chophien_language"):
        phone.cookies[name] = text
    assert phone.get("").status == 200
    assert phone.get("home").to == "/"
    assert phone.get("pictures").to == "/"


def test_cookie_signed_with_another_key_is_none(served: Served, phone: Phone) -> None:
    held = served.room.signer.read(WHO, value(phone))
    phone.cookies[WHO] = create_signed_value(b"another key", WHO, str(held)).decode()
    assert not phone.is_in()


def test_cookie_of_one_purpose_does_not_serve_another(phone: Phone) -> None:
    phone.cookies[LEAD] = value(phone)
    phone.cookies[DOOR] = value(phone)
    assert phone.get("console/class").status == 403
    assert phone.get("pictures").to == "/"


def test_cookie_of_another_workshop_in_the_same_store_is_none(served: Served, phone: Phone) -> None:
    days = {"starts_on": date(2026, 12, 1), "delete_by": date(2027, 1, 31)}
    workshop = served.store.workshops.add(place="Xã Khác", commune="02239", **days)
    other = Room.open(served.store, workshop, clock=served.clock)
    stranger = served.store.participants.add(workshop.id, hamlet="Nà Mụ", name="Lan")
    lead = {"workshop": str(workshop.id), "generation": 0}
    who = {**lead, "participant": str(stranger.id)}
    phone.cookies[WHO] = other.signer.sign(WHO, who)
    phone.cookies[LEAD] = other.signer.sign(LEAD, lead)
    assert not phone.is_in()
    assert phone.get("console/class").status == 403
    for held in ({**who, "workshop": str(served.workshop.id)}, {**who, "participant": str(uuid4())}):
        phone.cookies[WHO] = served.room.signer.sign(WHO, held)
        assert not phone.is_in()


def test_cookie_counts_for_a_day_of_class_and_not_the_next(served: Served, phone: Phone) -> None:
    phone.lead()
    served.clock.pass_(hours=11)
    assert phone.is_in()
    assert phone.get("console/class").status == 200
    served.clock.pass_(hours=6)
    assert not phone.is_in()
    assert phone.get("console/class").status == 403


def test_clock_set_back_signs_nobody_out(served: Served, phone: Phone) -> None:
    phone.lead()
    served.clock.pass_(days=-400)
    assert phone.is_in()
    assert phone.get("console/class").status == 200
    phone.agree()
    assert phone.get("home").status == 200
    newcomer = served.phone()
    assert newcomer.walk_in("Lan", "Nà Mụ").to == "/number"
    assert served.phone().lead().status == 303


def test_cookie_outlives_a_restart_of_the_laptop(served: Served, phone: Phone) -> None:
    with closing(served.restart()) as again:
        late = again.phone()
        late.cookies = dict(phone.cookies)
        assert late.is_in()


def test_signing_out_holds_after_a_restart(served: Served, phone: Phone) -> None:
    served.room.sign_out(served.store.participants.of_workshop(served.workshop.id)[0].id)
    assert not phone.is_in()
    with closing(served.restart()) as again:
        late = again.phone()
        late.cookies = dict(phone.cookies)
        assert not late.is_in()


FORMS = ("card", "c/", "new", "choose", "pictures", "leave", "consents", "forget", "console")
LED = (
    *("console/leave", "console/eyes", "console/message", "console/add", "console/add/take", "console/prices"),
    *("console/start", "console/start/lessons", "console/start/agenda", "console/start/agenda/new"),
    *("console/start/tables", "console/start/another", "console/start/open", "console/contact"),
    *("console/wifi", "console/pin", "console/cards.pdf"),
)


def test_form_of_another_site_is_refused_everywhere(phone: Phone) -> None:
    phone.lead()
    for path in (*FORMS, *LED):
        for fields in ({}, {"_xsrf": ""}, {"_xsrf": "2|aaaaaaaa|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb|1"}):
            answer = phone.post(path, token=False, **fields)
            assert answer.status == 403, path
            assert "Trang này mở đã lâu nên không gửi được" in shown(answer)
    assert phone.is_in()
    assert phone.get("console/class").status == 200


def test_token_of_one_phone_does_not_serve_another(served: Served, phone: Phone) -> None:
    stranger = served.phone()
    stranger.get("card")
    answer = phone.post("consents", token=False, keep="yes", totals="yes", _xsrf=stranger.cookies["chophien_xsrf"])
    assert answer.status == 403
