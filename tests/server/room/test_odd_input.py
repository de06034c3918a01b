"""What no form of ours sends: too much, broken letters, letters that turn the line around, addresses from elsewhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.server.room.serving import shown

if TYPE_CHECKING:
    from tests.server.room.serving import Phone, Served

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def test_form_of_more_than_a_list_of_the_hall_is_refused_with_what_to_do(served: Served, laptop: Phone) -> None:
    answer = laptop.post("console/add/take", rows="1\tMai\tNà Mụ\n" * 30_000)
    assert answer.status == 413
    assert "chia làm nhiều lần" in shown(answer)
    assert served.phone().get("").status == 200


@pytest.mark.parametrize(
    "body", [b"name=%ff%fe&other=x", b"\xff\xfe", b"name=\xe1\xba", b"&&&===", b"name=a;other=b", b"%", b"\x00" * 100]
)
def test_broken_bytes_are_a_page_and_not_a_fault(served: Served, body: bytes) -> None:
    phone = served.phone()
    phone.get("new")
    token = phone.cookies["chophien_xsrf"].encode()
    for path in ("new", "card", "c/", "console"):
        answer = phone.ask("POST", path, b"_xsrf=" + token + b"&" + body, FORM)
        assert answer.status in (400, 422), (path, body)
        assert "<h1>" in answer.text


@pytest.mark.parametrize("kind", ["application/json", "text/plain", "multipart/form-data; boundary=x", ""])
def test_other_kinds_of_body_are_no_form(served: Served, kind: str) -> None:
    body = json.dumps({"name": "Mai"}).encode()
    answer = served.phone().ask("POST", "new", body, {"Content-Type": kind})
    assert answer.status in (400, 403)


ODD = [
    "Mai\u202e",  # turns the line around
    "M\u200ba\u200di",
    "Mai🍊",
    "ＭＡＩ",
    "Mai\u0301\u0323",
    "\u2067Mai",
]


@pytest.mark.parametrize("name", ODD)
def test_name_with_odd_signs_is_shown_without_turning_the_page_around(served: Served, name: str, laptop: Phone) -> None:
    phone = served.phone()
    answer = phone.post("new", name=name, other="Nà Mụ")
    if answer.status == 303:
        phone.tap((4, 5, 6), "choose")
        phone.tap((4, 5, 6), "choose")
        (who,) = served.store.participants.of_workshop(served.workshop.id)
        assert who.name.isprintable()
        for page in (phone.get("number").text, laptop.get("console").text):
            assert not set(page) & set("\u202e\u2067\u200b\u200d")
    else:
        assert "Chỉ ghi tên gọi" in shown(answer)


@pytest.mark.parametrize("text", ["<img src=x onerror=alert(1)>", '"><script>', "{{ 7*7 }}", "'; DROP TABLE", "&amp;"])
def test_what_is_typed_is_never_markup(served: Served, laptop: Phone, text: str) -> None:
    phone = served.phone()
    phone.walk_in("Mai", text)
    pages = [phone.get("number"), phone.get("consents"), laptop.get("console"), served.phone().get("card")]
    pages.append(served.phone().post("card", number=text, other=text))
    for page in pages:
        assert b"<img src=x" not in page.body
        assert b'"><script>' not in page.body
        assert "49" not in shown(page)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(
        st.sampled_from(
            [
                "number",
                "hamlet",
                "other",
                "name",
                "code",
                "taps",
                "tap",
                "undo",
                "done",
                "once",
                "lines",
                "text",
                "pin",
                "price",
                "product",
                "unit",
                "place",
                "contact",
                *("rows", "take", "name-0", "each", "day", "minutes", "what", "title", "move", "begins-1", "length"),
                *("order-pricing", "commune", "commune_now", "elsewhere", "starts_on", "delete_by", "wifi_name"),
            ]
        ),
        st.text(max_size=80),
    )
)
def test_whatever_a_form_holds_no_page_fails(served: Served, fields: dict[str, str]) -> None:
    phone = served.phone()
    phone.cookies["chophien_lead"] = served.room.signer.sign(
        "chophien_lead", {"workshop": str(served.workshop.id), "generation": served.room.validity.of_pin()}
    )
    fields = {name: text.encode("utf-8", "replace").decode() for name, text in fields.items()}
    for path in (
        "card",
        "c/",
        "new",
        "pictures",
        "choose",
        "console/message",
        "console/add",
        "console/add/take",
        "console/prices",
        "console/start",
        "console/start/lessons",
        "console/start/agenda",
        "console/start/agenda/new",
        "console/start/tables",
        "console/start/another",
        "console/contact",
        "console/wifi",
    ):
        assert phone.post(path, **fields).status in (200, 303, 422, 429), path


@pytest.mark.parametrize("path", ["nowhere", "c/a/b", "console/person/x", "b/", ".env", "%2e%2e/", "card/", "CARD"])
def test_address_of_nothing_is_a_page_that_leads_back(served: Served, path: str) -> None:
    answer = served.phone().get(path)
    assert answer.status == 404
    assert "Không có trang này" in shown(answer)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods_do_nothing(served: Served, method: str) -> None:
    mai, phone = served.add(), served.phone()
    phone.sign_in(mai)
    for path in ("", "home", "forget", "console"):
        assert phone.ask(method, path).status in (403, 405)
    assert served.store.participants.get(mai.id)


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "a'; script-src *", "x" * 300, "[::1]:8866", "<b>"]
)
def test_host_that_a_request_claims_leads_nobody_elsewhere(served: Served, host: str) -> None:
    phone, mai = served.phone(), served.add()
    answer = phone.ask("GET", "card", headers={"Host": host})
    if answer.status != 400:
        assert host not in answer.text
        policy = answer.headers["Content-Security-Policy"]
        assert policy.count("script-src") == 1
        assert "*" not in policy
    phone.post("card", number=str(mai.number), hamlet=mai.hamlet)
    token = phone.cookies["chophien_xsrf"].encode()
    answer = phone.ask("POST", "pictures", b"done=1&taps=1,2,3&_xsrf=" + token, {**FORM, "Host": host})
    assert answer.status == 400 or answer.to == "/home"


def test_printed_address_is_the_rooms_and_not_the_one_a_request_claims(served: Served) -> None:
    laptop = served.phone()
    laptop.lead()
    answer = laptop.ask("GET", "console/poster.pdf", headers={"Host": "evil.example"})
    assert b"evil" not in answer.body
    assert served.url.encode() in answer.body
