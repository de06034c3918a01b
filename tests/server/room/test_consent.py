"""Consent: for each purpose on its own, nothing preselected, nothing saved before a yes, and withdrawn as easily."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from kit.server.room import needs_consent
from tests.server.room.serving import shown

if TYPE_CHECKING:
    from kit.store.records import Participant
    from tests.server.room.serving import Phone, Served

NOTE = "ba mươi lăm nghìn một cân"


@pytest.fixture
def mai(served: Served) -> Participant:
    return served.add()


@pytest.fixture
def phone(served: Served, mai: Participant) -> Phone:
    phone = served.phone()
    phone.sign_in(mai)
    return phone


def on_disk(served: Served) -> bytes:
    return b"".join(file.read_bytes() for file in served.folder.iterdir() if file.is_file())


def said(served: Served, mai: Participant) -> dict[str, bool]:
    return {purpose: consent.granted for purpose, consent in served.store.consents.state(mai.id).items()}


def test_nothing_is_preselected(phone: Phone) -> None:
    page = phone.get("consents").text
    assert len(re.findall(r'type="radio" name="(keep|totals)" value="(yes|no)"', page)) == 4
    assert " checked>" not in page


def test_page_says_what_for_by_whom_until_when_and_her_rights(served: Served, phone: Phone) -> None:
    served.store.workshops.change(served.workshop.id, settings={"contact": "Chị Hoa, 0912 345 678"})
    page = shown(phone.get("consents"))
    for words in ("Chị Hoa, 0912 345 678", "31/1/2027", "đổi ý được", "Xóa hết của tôi", "Không đồng ý vẫn học"):
        assert words in page


@pytest.mark.parametrize("keep", ["yes", "no"])
@pytest.mark.parametrize("totals", ["yes", "no"])
def test_each_purpose_is_answered_on_its_own(
    served: Served, mai: Participant, phone: Phone, keep: str, totals: str
) -> None:
    assert phone.agree(keep, totals).to == "/home"
    assert said(served, mai) == {"keep": keep == "yes", "totals": totals == "yes"}
    assert not needs_consent(served.room, mai)
    assert phone.get("home").status == 200


@pytest.mark.parametrize("fields", [{}, {"keep": "yes"}, {"totals": "no"}, {"keep": "maybe", "totals": ""}])
def test_silence_is_no_consent(served: Served, mai: Participant, phone: Phone, fields: dict[str, str]) -> None:
    answer = phone.post("consents", **fields)
    assert answer.status == 422
    assert "Còn việc chị chưa chọn" in shown(answer)
    assert answer.text.count(" checked>") == sum(value in ("yes", "no") for value in fields.values())
    assert said(served, mai) == {}
    assert needs_consent(served.room, mai)


def test_nothing_she_types_is_on_the_disk_before_her_yes(served: Served, mai: Participant, phone: Phone) -> None:
    keeper = served.store.keeper(mai.id)
    keeper.save("pricing", "note", NOTE)
    served.store.flush()
    assert keeper.load("pricing") == {"note": NOTE}
    assert NOTE.encode() not in on_disk(served)
    phone.agree("yes")
    served.store.flush()
    assert NOTE.encode() in on_disk(served)


def test_a_no_is_an_answer_and_she_goes_on_with_nothing_kept(served: Served, mai: Participant, phone: Phone) -> None:
    phone.agree("no", "no")
    served.store.keeper(mai.id).save("pricing", "note", NOTE)
    served.store.flush()
    page = shown(phone.get("home"))
    assert "Chị chọn không giữ bài" in page
    assert "Tính giá bán" in page
    assert NOTE.encode() not in on_disk(served)


def test_withdrawing_deletes_what_was_kept_and_says_so_before(served: Served, mai: Participant, phone: Phone) -> None:
    phone.agree("yes", "yes")
    served.store.keeper(mai.id).save("pricing", "note", NOTE)
    served.store.flush()
    page = phone.get("consents")
    assert "sẽ bị xóa ngay" in shown(page)
    assert page.text.count(" checked>") == 2
    assert phone.agree("no", "yes").to == "/home"
    assert said(served, mai) == {"keep": False, "totals": True}
    assert NOTE.encode() not in on_disk(served)
    assert served.store.keeper(mai.id).load("pricing") == {}
    assert phone.get("home").status == 200


@pytest.mark.parametrize("page", ["home", "consents"])
def test_she_takes_back_on_her_own_page_what_a_lesson_asked_for(
    served: Served, mai: Participant, phone: Phone, page: str
) -> None:
    phone.agree("yes")
    for purpose in ("printing", "account"):
        assert f'name="purpose" value="{purpose}"' not in phone.get("home").text
        served.store.consents.give(mai.id, purpose, wording="qr.vi")
        assert f'name="purpose" value="{purpose}"' in phone.get(page).text
        assert phone.post("consents/later", purpose=purpose, word="no", **{"from": page}).to == f"/{page}"
        assert said(served, mai)[purpose] is False


def test_her_account_number_is_gone_from_the_disk_when_she_takes_her_word_back(
    served: Served, mai: Participant, phone: Phone
) -> None:
    phone.agree("yes")
    keeper = served.store.keeper(mai.id)
    keeper.consent("account", True, "qr.vi")
    keeper.save("qr", "account_number", "8201205123456")
    served.store.flush()
    assert b"8201205123456" in on_disk(served)
    phone.post("consents/later", purpose="account", word="no")
    served.store.flush()
    assert b"8201205123456" not in on_disk(served)
    assert "account_number" not in served.store.keeper(mai.id).load("qr")


def test_her_wrong_answers_are_gone_from_the_disk_when_she_is_not_to_be_counted(
    served: Served, mai: Participant, phone: Phone
) -> None:
    phone.agree("yes", "yes")
    served.store.keeper(mai.id).attempt("pricing", "share", ok=False, mistake="margin_other", answer="38.240 rau")
    served.store.flush()
    assert b"38.240 rau" in on_disk(served)
    phone.agree("yes", "no")
    served.store.flush()
    assert b"38.240 rau" not in on_disk(served)


def test_she_lets_the_class_print_after_reading_what_it_sees(served: Served, mai: Participant, phone: Phone) -> None:
    phone.agree("yes")
    words = shown(phone.get("consents"))
    for told in ("sẽ thấy các tờ ấy", "Không in sổ thu chi", "31/1/2027", "thôi lúc nào cũng được"):
        assert told in words
    assert phone.post("consents/later", purpose="printing", word="yes").to == "/consents"
    assert served.store.consents.agreed(served.workshop.id, "printing") == [mai.id]
    phone.post("consents/later", purpose="printing", word="yes")
    assert [one.purpose for one in served.store.consents.history(mai.id)].count("printing") == 1


@pytest.mark.parametrize(
    "typed",
    [
        {"purpose": "account", "word": "yes"},
        {"purpose": "keep", "word": "no"},
        {"purpose": "photo", "word": "yes"},
        {"purpose": "printing", "word": "maybe"},
        {},
    ],
)
def test_nothing_else_is_said_there(served: Served, mai: Participant, phone: Phone, typed: dict[str, str]) -> None:
    phone.agree("yes")
    phone.post("consents/later", **typed)
    assert said(served, mai) == {"keep": True, "totals": False}


def test_pressing_twice_says_nothing_twice(served: Served, mai: Participant, phone: Phone) -> None:
    phone.agree()
    phone.agree()
    history = served.store.consents.history(mai.id)
    assert [consent.purpose for consent in history] == ["keep", "totals"]
    assert {consent.wording for consent in history} == {"2026-11-29.vi"}


def test_record_says_in_which_language_she_was_asked(served: Served, mai: Participant) -> None:
    phone = served.phone(language="en")
    phone.sign_in(mai)
    phone.agree()
    assert {consent.wording for consent in served.store.consents.history(mai.id)} == {"2026-11-29.en"}


def test_other_purposes_cannot_be_slipped_in(served: Served, mai: Participant, phone: Phone) -> None:
    phone.post("consents", keep="yes", totals="no", photo="yes", account="yes")
    assert said(served, mai) == {"keep": True, "totals": False}


def test_a_yes_to_words_that_asked_for_less_is_asked_again_and_only_that(
    served: Served, mai: Participant, phone: Phone
) -> None:
    for purpose in ("keep", "totals"):
        served.store.consents.give(mai.id, purpose, wording="2026-11-28.vi")  # before the province counted too
    assert phone.get("home").to == "/consents"
    page = phone.get("consents").text
    assert [
        re.search(rf'name="{purpose}" value="yes" checked', page) is not None for purpose in ("keep", "totals")
    ] == [
        True,
        False,
    ]
    assert phone.post("consents", keep="yes").status == 422
    assert phone.agree("yes", "yes").to == "/home"
    assert phone.get("home").status == 200
    history = [(one.purpose, one.wording) for one in served.store.consents.history(mai.id)]
    assert history == [("keep", "2026-11-28.vi"), ("totals", "2026-11-28.vi"), ("totals", "2026-11-29.vi")]


def test_a_no_to_words_that_asked_for_less_stays_a_no(served: Served, mai: Participant, phone: Phone) -> None:
    served.store.consents.give(mai.id, "keep", wording="2026-11.vi")
    served.store.consents.withdraw(mai.id, "totals", wording="2026-11.vi")
    assert phone.get("home").status == 200
