"""Another turn: who has priced her pears prices her hens, and nothing of either is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.store.keeper import MemoryKeeper
from tests.ui.lessons import PEARS, build, check, fill, finish, go_on, go_to, said

if TYPE_CHECKING:
    from kit.ui import Lesson

HENS = {
    "product": {"product": "own"},
    "harvest": {"harvest": "40 con"},
    "sold": {"sellable": "36 con"},
    "bought": {"bought": "2tr"},
    "work": {"days": "10 ngày", "wage": "200k"},
}


def begin_again(lesson: Lesson) -> None:
    way_back = lesson.steps["decide"].way_back
    way_back.again_button.presses += 1
    way_back.begin_button.presses += 1


def to_the_cost_of_hens(lesson: Lesson) -> None:
    fill(lesson, product="own", name="Gà ri")
    for step, typed in HENS.items():
        check(lesson, step, **typed)
        assert lesson.steps[step].state == "done", (step, said(lesson.steps[step]))
        go_on(lesson, step)


def test_the_first_press_only_says_what_the_second_will_do() -> None:
    lesson = build()
    finish(lesson)
    lesson.steps["decide"].way_back.again_button.presses += 1
    assert "Hàng của chị" in lesson.steps["decide"].html()
    assert lesson.fields["harvest"].filled
    assert lesson.progress().complete


def test_a_second_product_starts_from_nothing_and_the_first_stays_kept() -> None:
    keeper = MemoryKeeper()
    lesson = build(keeper)
    finish(lesson)
    tries = len(keeper.attempts)
    begin_again(lesson)
    assert [step.state for step in lesson.steps.values()] == ["open"] + ["closed"] * (len(PEARS) - 1)
    assert "Lê" not in said(lesson.steps["product"])
    assert not lesson.fields["product"].filled
    assert [kept.name for kept in keeper.products()] == ["Lê"]
    assert len(keeper.attempts) == tries
    to_the_cost_of_hens(lesson)
    assert "1 con gà ri" in lesson.steps["guess"].html()
    assert "100 kg" not in lesson.steps["sold"].html()


def test_a_page_opened_later_is_in_the_new_turn() -> None:
    keeper = MemoryKeeper()
    lesson = build(keeper)
    finish(lesson)
    begin_again(lesson)
    fill(lesson, product="own", name="Gà ri")
    later = build(keeper)
    assert later.fields["name"].content == "Gà ri"
    assert later.steps["harvest"].state == "closed"
    assert later.turn.number == 1


def test_a_page_left_behind_on_the_other_phone_goes_on_with_the_new_product() -> None:
    keeper = MemoryKeeper()
    first, second = build(keeper), build(keeper)
    finish(first)
    go_to(second, "more")
    begin_again(first)
    to_the_cost_of_hens(first)
    second.steps["guess"].check_button.presses += 1
    assert "máy kia" in said(second.steps["guess"])
    assert second.fields["harvest"].content == {"typed": "40 con", "unit": "kg"}
    assert second.steps["more"].state == "closed"
    assert keeper.load("pricing")["sellable"] == {"typed": "36 con", "unit": "con"}
    assert "gà ri" in second.steps["guess"].html()


def test_who_begins_again_on_both_phones_begins_once() -> None:
    keeper = MemoryKeeper()
    first = build(keeper)
    finish(first)
    second = build(keeper)
    begin_again(first)
    check(first, "product", product="vit-bau")
    begin_again(second)
    assert second.fields["product"].value == "vit-bau"
    assert keeper.load("pricing")["turn"] == 1
