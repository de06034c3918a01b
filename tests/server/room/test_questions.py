"""The questions before and after, on a phone without scripts: one a screen, resumable, kept only where she agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.content.question import asked
from kit.domain.before_after import PAGE
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.domain.progress import DONE, kept_as
from kit.server.room import Lesson
from kit.server.room.questions import OPENED
from tests.server.room.serving import Served, shown

if TYPE_CHECKING:
    from pathlib import Path

    from kit.store.records import Participant
    from tests.server.room.serving import Phone

BEFORE = [question.id for question in asked("before")]
GOOD = {question.id: question.good[0] for question in asked("before")}
STEPS = (Lesson("pricing", {"vi": "Tính giá bán", "en": "Pricing"}, 45, ("product", "decide")),)


@pytest.fixture
def served(tmp_path: Path) -> Served:
    room = Served(tmp_path, lessons=STEPS)
    yield room
    room.close()


@pytest.fixture
def mai(served: Served) -> Participant:
    return served.add("Mai")


@pytest.fixture
def phone(served: Served, mai: Participant) -> Phone:
    phone = served.phone()
    phone.sign_in(mai)
    phone.agree()
    return phone


def open_after(served: Served) -> None:
    served.store.workshops.change(served.workshop.id, settings={OPENED: True})


def saved(served: Served, who: Participant) -> dict[str, object]:
    served.store.flush()
    return dict(served.store.answers.latest(who.id, PAGE))


def test_her_home_page_offers_them_and_a_tap_leads_on_to_the_next(
    served: Served, phone: Phone, mai: Participant
) -> None:
    assert 'href="/questions/before"' in phone.get("home").text
    for number, name in enumerate(BEFORE):
        page = phone.get("questions/before")
        assert f"Câu {number + 1} trong {len(BEFORE)}" in page.text
        assert f"/questions/before/{name}" in page.text
        answer = phone.post(f"questions/before/{name}", answer=GOOD[name])
        assert answer.to == "/questions/before"
    assert "Cảm ơn chị" in phone.get("questions/before").text
    assert saved(served, mai) == {f"before-{name}": GOOD[name] for name in BEFORE}
    assert "questions/before" not in phone.get("home").text


def test_she_may_pass_one_over_come_back_later_and_change_her_mind(
    served: Served, phone: Phone, mai: Participant
) -> None:
    phone.post(f"questions/before/{BEFORE[0]}", answer="no")
    phone.post(f"questions/before/{BEFORE[1]}", skip="1")
    other = served.phone()
    other.sign_in(mai)
    assert f"/questions/before/{BEFORE[2]}" in other.get("questions/before").text
    back = other.get(f"questions/before/{BEFORE[0]}").text
    assert 'value="no" aria-pressed="true"' in back
    other.post(f"questions/before/{BEFORE[0]}", answer="yes")
    assert saved(served, mai) == {f"before-{BEFORE[0]}": "yes", f"before-{BEFORE[1]}": ""}


def test_what_was_not_tapped_or_is_no_answer_is_not_kept(served: Served, phone: Phone, mai: Participant) -> None:
    for odd in ({}, {"answer": "nonsense"}, {"answer": "\x00"}):
        assert phone.post(f"questions/before/{BEFORE[0]}", **odd).to == "/questions/before"
    assert phone.post("questions/before/never_asked", answer="yes").to == "/home"
    assert phone.get("questions/before/never_asked").status == 200, "an old address leads to the next question"
    assert phone.get("questions/later").status == 404
    assert saved(served, mai) == {}


def test_without_consent_nothing_is_stored_and_nobody_is_asked_before_it(served: Served, mai: Participant) -> None:
    phone = served.phone()
    phone.sign_in(mai)
    assert phone.get("questions/before").to == "/consents"
    phone.agree(keep="no")
    phone.post(f"questions/before/{BEFORE[0]}", answer="yes")
    assert f"/questions/before/{BEFORE[1]}" in phone.get("questions/before").text, "she goes on all the same"
    assert saved(served, mai) == {}
    assert served.phone().get("questions/before").to == "/"


def test_the_end_is_asked_when_it_is_opened_and_the_beginning_no_longer(served: Served, phone: Phone) -> None:
    assert phone.get("questions/after").to == "/home"
    open_after(served)
    assert 'href="/questions/after"' in phone.get("home").text
    assert phone.get("questions/before").to == "/home"
    assert phone.post(f"questions/before/{BEFORE[0]}", answer="yes").to == "/home"


def test_the_end_is_asked_of_who_has_finished_and_of_nobody_who_has_not(
    served: Served, phone: Phone, mai: Participant
) -> None:
    keeper = served.store.keeper(mai.id)
    keeper.save("pricing", kept_as("product"), DONE)
    home = phone.get("home").text
    assert "/questions/" not in home, "who has learned something cannot say any more how it was before"
    keeper.save("pricing", kept_as("decide"), DONE)
    assert 'href="/questions/after"' in phone.get("home").text


def test_the_price_before_is_asked_of_what_she_priced(served: Served, phone: Phone, mai: Participant) -> None:
    open_after(served)
    keeper = served.store.keeper(mai.id)
    assert "trong 8" in phone.get("questions/after").text, "who priced nothing is asked for no price"
    product = keeper.keep_product(PricedProduct(Product("Lê", "le"), "kg", 18_000, 12_000), {})
    assert "1 kg Lê" in shown(phone.get("questions/after/price_before"))
    refused = phone.post("questions/after/price_before", price="15")
    assert refused.status == 422
    assert 'value="15"' in refused.text
    assert phone.post("questions/after/price_before", price="0").status == 422
    phone.post("questions/after/price_before", price="15 nghìn")
    assert saved(served, mai)["after-price_before"] == {"product": str(product), "unit": "kg", "price": 15_000}


def test_they_are_asked_in_english_too(phone: Phone) -> None:
    assert "How do you set your price?" in phone.get(f"questions/before/{BEFORE[1]}?lang=en").text
