"""The code on a card, scanned or typed: then only the pictures are asked."""

from __future__ import annotations

import logging
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.server.room.serving import shown

if TYPE_CHECKING:
    from tests.server.room.serving import Served


def test_scanned_code_leads_to_her_pictures(served: Served) -> None:
    mai, phone = served.add(), served.phone()
    code = served.store.cards.issue(mai.id).code
    answer = phone.get(f"c/{code}")
    assert (answer.status, answer.to) == (303, "/pictures")
    assert "Thẻ số 1, Nà Mụ" in shown(phone.follow(answer))
    assert phone.tap((1, 2, 3)).to == "/home"


def test_code_may_be_typed_in_small_letters_and_without_its_hyphen(served: Served) -> None:
    code = served.store.cards.issue(served.add().id).code
    for typed in (code.lower(), code.replace("-", ""), f" {code} ", code.replace("-", " ")):
        assert served.phone().post("c/", code=typed).to == "/pictures"


def test_first_scan_lets_her_choose_her_pictures(served: Served) -> None:
    mai, phone = served.store.participants.add(served.workshop.id, hamlet="Nà Mụ", name="Mai"), served.phone()
    code = served.store.cards.issue(mai.id).code
    assert phone.get(f"c/{code}").to == "/choose"
    phone.tap((4, 5, 6), "choose")
    assert phone.tap((4, 5, 6), "choose").to == "/home"  # her number stands on the card
    again = served.phone()
    assert again.get(f"c/{code}").to == "/pictures"
    assert again.tap((4, 5, 6)).to == "/home"


def test_code_alone_opens_nothing(served: Served) -> None:
    phone = served.phone()
    phone.get(f"c/{served.store.cards.issue(served.add().id).code}")
    assert not phone.is_in()
    assert phone.get("choose").to == "/"


def test_new_card_ends_the_old_one_and_says_so(served: Served) -> None:
    mai = served.add()
    old, new = served.store.cards.issue(mai.id).code, served.store.cards.issue(mai.id).code
    answer = served.phone().get(f"c/{old}")
    assert answer.status == 422
    assert "đã được thay bằng thẻ mới" in shown(answer)
    assert served.phone().get(f"c/{new}").to == "/pictures"


@pytest.mark.parametrize("code", ["C4HK-9PTV", "xin chào", "' OR 1=1 --", "Ư" * 300, "../../etc/passwd", "<script>"])
def test_wrong_code_is_said_and_stays_to_be_corrected(served: Served, code: str) -> None:
    answer = served.phone().post("c/", code=code)
    assert answer.status == 422
    assert "Không có thẻ nào mang mã này" in shown(answer)
    assert f'value="{code[:40]}"' in answer.text
    assert b"<script>'" not in answer.body


def test_after_ten_wrong_codes_a_phone_waits_a_minute(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    phone, code = served.phone(), served.store.cards.issue(served.add().id).code
    for _ in range(10):
        assert phone.get("c/C4HK9PTV").status == 422
    answer = phone.get(f"c/{code}")
    assert answer.status == 429
    assert "vào bằng số thẻ" in shown(answer)
    assert phone.sign_in(served.store.participants.of_workshop(served.workshop.id)[0]).to == "/home"
    served.room.wrong_codes._seconds = 0
    assert phone.get(f"c/{code}").to == "/pictures"


def test_card_of_another_workshop_is_unknown_here(served: Served) -> None:
    days = {"starts_on": date(2026, 12, 1), "delete_by": date(2027, 1, 31)}
    other = served.store.workshops.add(place="Xã Khác", commune="02239", **days)
    stranger = served.store.participants.add(other.id, hamlet="Nà Mụ", name="Mai")
    code = served.store.cards.issue(stranger.id).code
    assert served.phone().get(f"c/{code}").status == 422


def test_no_log_holds_a_code(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    code = served.store.cards.issue(served.add().id).code
    with caplog.at_level(logging.DEBUG):
        served.phone().get(f"c/{code}")
        served.phone().get("c/C4HK-9PTV")
        served.phone().ask("DELETE", f"c/{code}")
    assert "/c/" in caplog.text
    assert code not in caplog.text
    assert "C4HK" not in caplog.text
