"""What the facilitator may do for one woman: a new card, new pictures, her name, signing out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.server.room.listening import Listener

if TYPE_CHECKING:
    from kit.store.records import Participant
    from tests.server.room.serving import Phone, Served


@pytest.fixture
def mai(served: Served) -> Participant:
    return served.add("Mai", "Nà Mụ")


def code_on(page: str) -> str:
    return page.split('<p class="code">')[1].partition("<")[0]


def test_new_card_is_shown_once_and_ends_the_old_one(served: Served, mai: Participant, laptop: Phone) -> None:
    old = served.store.cards.issue(mai.id).code
    page = laptop.post(f"console/person/{mai.id}/card").text
    new = code_on(page)
    assert f"{served.url}c/{new}" in page
    assert served.phone().get(f"c/{old}").status == 422
    assert served.phone().get(f"c/{new}").to == "/pictures"
    assert new not in laptop.get(f"console/person/{mai.id}").text


def test_new_card_leaves_her_phone_in_unless_it_was_stolen_too(served: Served, mai: Participant, laptop: Phone) -> None:
    phone = served.phone()
    phone.sign_in(mai)
    laptop.post(f"console/person/{mai.id}/card")
    assert phone.is_in()
    laptop.post(f"console/person/{mai.id}/card", out="1")
    assert not phone.is_in()


def test_signing_out_closes_what_is_open_on_every_phone(served: Served, mai: Participant, laptop: Phone) -> None:
    phones = [served.phone(), served.phone()]
    for phone in phones:
        phone.sign_in(mai)
    pages = [Listener(phone) for phone in phones]
    lan = served.phone()
    lan.sign_in(served.add("Lan"))
    laptop.post(f"console/person/{mai.id}/out")
    assert [page.closed() for page in pages] == [4001, 4001]
    assert [phone.is_in() for phone in [*phones, lan]] == [False, False, True]
    assert served.gone == [mai.id]
    assert phones[0].sign_in(mai).to == "/home"


def test_forgotten_pictures_are_chosen_anew_on_the_laptop(served: Served, mai: Participant, laptop: Phone) -> None:
    phone, path = served.phone(), f"console/person/{mai.id}/pictures"
    phone.sign_in(mai)
    laptop.tap((7, 8, 9), path)
    assert laptop.tap((7, 8, 9), path).to == f"/console/person/{mai.id}"
    assert not phone.is_in()
    assert served.phone().sign_in(mai, (1, 2, 3)).to == "/pictures"
    assert served.phone().sign_in(mai, (7, 8, 9)).to == "/home"


def test_new_pictures_open_a_locked_card(served: Served, mai: Participant, laptop: Phone) -> None:
    for _ in range(5):
        served.phone().sign_in(mai, (9, 10, 11))
    path = f"console/person/{mai.id}/pictures"
    laptop.tap((7, 8, 9), path)
    laptop.tap((7, 8, 9), path)
    assert served.phone().sign_in(mai, (7, 8, 9)).to == "/home"


def test_first_choice_for_one_woman_does_not_count_for_another(served: Served, mai: Participant, laptop: Phone) -> None:
    lan = served.add("Lan")
    laptop.tap((7, 8, 9), f"console/person/{mai.id}/pictures")
    laptop.tap((7, 8, 9), f"console/person/{lan.id}/pictures")
    assert served.phone().sign_in(lan, (1, 2, 3)).to == "/home"
    assert served.phone().sign_in(mai, (1, 2, 3)).to == "/home"


def test_name_is_corrected_and_a_wrong_one_is_kept_to_be_mended(
    served: Served, mai: Participant, laptop: Phone
) -> None:
    path = f"console/person/{mai.id}/rename"
    assert laptop.post(path, name=" Maí ").status == 303
    assert served.store.participants.get(mai.id).name == "Maí"
    answer = laptop.post(path, name="Nguyễn Thị Mai")
    assert answer.status == 422
    assert 'value="Nguyễn Thị Mai"' in answer.text
    assert served.store.participants.get(mai.id).name == "Maí"


@pytest.mark.parametrize("action", ["unlock", "card", "rename", "out", "pictures"])
def test_woman_who_was_deleted_meanwhile_is_simply_not_there(
    served: Served, mai: Participant, laptop: Phone, action: str
) -> None:
    served.store.participants.forget(mai.id)
    answer = laptop.post(f"console/person/{mai.id}/{action}", name="Mai", taps="1,2,3", done="1")
    assert answer.status == 404


def test_she_is_told_that_her_pictures_were_chosen_anew_until_she_says_that_she_knows(served: Served) -> None:
    mai, laptop = served.add(), served.phone()
    served.store.consents.give(mai.id, "keep", wording="test")
    served.store.consents.give(mai.id, "totals", wording="test")
    laptop.lead()
    for _ in range(2):
        laptop.tap((7, 8, 9), f"console/person/{mai.id}/pictures")
    phone = served.phone()
    phone.sign_in(mai, (7, 8, 9))
    assert "được chọn lại trên máy của hướng dẫn viên, ngày 24/11/2026" in phone.get("home").text
    assert phone.post("home").status == 303
    assert "được chọn lại" not in phone.get("home").text
