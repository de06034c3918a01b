"""The lesson over a real store: two phones on one card, a laptop that starts again, a woman who has all deleted."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from ipywidgets.widgets.widget import _instances

from kit.content import lesson as lesson_file
from kit.prints.price_card import PriceCard, price_card
from kit.store import open_store
from kit.ui.typed import TypedField
from tests.store.conftest import Clock
from tests.ui.lessons import MARKET_DAY, PEARS, build, check, fill, finish, go_on, go_to, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kit.store.records import Participant
    from kit.store.store import Store
    from kit.ui import Lesson

PAPERS = "/files/"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path, clock=Clock()) as store:
        yield store


@pytest.fixture
def man(store: Store) -> Participant:
    """Chị Mận, an invented woman who consented to keeping."""
    dates = {"starts_on": MARKET_DAY, "delete_by": date(2027, 2, 25)}
    workshop = store.workshops.add(place="Nhà văn hóa thôn Nà Mụ", commune="Hồng Thái", **dates)
    man = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mận")
    store.consents.give(man.id, "keep", wording="2026-11")
    return man


def on_a_phone(store: Store, who: Participant) -> Lesson:
    return build(store.keeper(who.id, papers=PAPERS))


def test_two_phones_on_one_card_go_on_from_each_other_and_lose_nothing(store: Store, man: Participant) -> None:
    first, second = on_a_phone(store, man), on_a_phone(store, man)
    go_to(first, "bought")
    check(second, "product", product="le")
    go_on(second, "product")
    assert second.fields["harvest"].value == first.fields["harvest"].value
    fill(second, harvest="120")
    fill(first, harvest="110")
    fill(second, harvest="150 kg")
    store.flush()
    kept = [answer.value for answer in store.answers.history(man.id, "pricing", "harvest")]
    assert [value["typed"] for value in kept if isinstance(value, dict)] == ["100", "120", "110", "150 kg"]
    third = on_a_phone(store, man).fields["harvest"]
    assert isinstance(third, TypedField)
    assert third.typed == "150 kg"


def test_after_the_laptop_starts_again_she_is_where_she_was(tmp_path: Path, store: Store, man: Participant) -> None:
    lesson = on_a_phone(store, man)
    go_to(lesson, "guess")
    fill(lesson, guess="ba nghìn")
    store.close()
    with open_store(tmp_path, clock=Clock()) as again:
        lesson = on_a_phone(again, man)
        assert lesson.steps["guess"].state == "open"
        assert lesson.fields["guess"].value == 3_000
        saved = again.keeper(man.id).load("pricing")
        assert lesson_file.read("pricing").progress(saved) == (5, len(PEARS))


def test_the_room_can_print_the_card_of_what_she_saved(store: Store, man: Participant) -> None:
    lesson = on_a_phone(store, man)
    finish(lesson)
    [kept] = store.keeper(man.id).products()
    assert f"{PAPERS}{kept.id}/price.pdf" in lesson.steps["decide"].html()
    card = PriceCard(kept.name, kept.kind, kept.unit, kept.price, MARKET_DAY)
    assert price_card(card).startswith(b"%PDF")


def test_everything_of_the_lesson_goes_when_she_has_it_deleted(store: Store, man: Participant) -> None:
    lesson = on_a_phone(store, man)
    finish(lesson)
    store.flush()
    store.participants.forget(man.id)
    fill(lesson, price="20k")
    store.flush()
    assert store.products.of(man.id) == []
    assert store.answers.history(man.id, "pricing") == []
    assert store.attempts.of(man.id) == []


def test_what_the_facilitator_heard_today_is_on_her_page(store: Store, man: Participant) -> None:
    heard = {"product": "Lê", "unit": "kg", "place": "chợ Đà Vị", "observed_on": MARKET_DAY}
    store.prices.add(man.workshop, low=17_000, high=21_000, **heard)
    lesson = on_a_phone(store, man)
    go_to(lesson, "market")
    assert "chợ Đà Vị" in shown(lesson.steps["market"])


def test_one_price_heard_is_no_usual_price(store: Store, man: Participant) -> None:
    store.prices.add(
        man.workshop, product="Lê", low=17_000, high=17_000, unit="kg", place="chợ Đà Vị", observed_on=MARKET_DAY
    )
    lesson = on_a_phone(store, man)
    go_to(lesson, "market")
    assert "Đã thấy bán 17.000 đ một kg." in shown(lesson.steps["market"])


def test_two_prices_heard_are_no_usual_price_either(store: Store, man: Participant) -> None:
    for place, price in (("chợ Đà Vị", 17_000), ("chợ Nà Hang", 21_000)):
        store.prices.add(
            man.workshop, product="Lê", low=price, high=price, unit="kg", place=place, observed_on=MARKET_DAY
        )
    lesson = on_a_phone(store, man)
    go_to(lesson, "market")
    assert "Đã thấy bán từ 17.000 đ đến 21.000 đ" in shown(lesson.steps["market"])


def test_opening_the_lesson_is_cheap_and_what_is_not_reached_costs_nothing(store: Store, man: Participant) -> None:
    on_a_phone(store, man)
    before = len(_instances)
    lessons = [on_a_phone(store, man) for _ in range(5)]
    assert (len(_instances) - before) / len(lessons) < 25
