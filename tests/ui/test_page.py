"""A page: saving and coming back, steps in order, faults said in plain words."""

from __future__ import annotations

import logging

import pytest
from ipywidgets.widgets.widget import _instances

import kit.ui
from kit.domain.refusal import Refusal
from kit.store.keeper import MemoryKeeper, bind_keeper
from kit.ui import CheckButton, ChoiceField, MoneyField, Page, PhotoField, Step, TextField
from kit.ui.step import Verdict
from tests.photos.drawn import basket, jpeg

PHOTO = jpeg(basket())
THUMB = jpeg(basket(240, 180))
GOODS = {"tea": "sample-goods-tea", "orange": "sample-goods-orange"}


@pytest.fixture
def keeper() -> MemoryKeeper:
    keeper = MemoryKeeper()
    bind_keeper(keeper)
    return keeper


class Lesson:
    """A page of two steps, built as a notebook builds it."""

    def __init__(self) -> None:
        self.page = Page("market")
        self.goods = ChoiceField(self.page, "goods", label="sample-goods", options=GOODS)
        self.price = MoneyField(self.page, "price", label="sample-price")
        self.photo = PhotoField(self.page, "photo", label="sample-photo", optional=True)
        self.first = Step(self.page, "goods", self.goods, title="sample-goods-title", do="sample-goods-do")
        self.second = Step(self.page, "price", self.price, self.photo, title="sample-price-title", do="sample-price-do")


def test_importing_the_vocabulary_makes_no_widget() -> None:
    assert all(hasattr(kit.ui, name) for name in kit.ui.__all__)


def test_building_a_page_saves_nothing(keeper: MemoryKeeper) -> None:
    Lesson()
    assert keeper.pages == {}


def test_everything_she_entered_comes_back_with_the_step_she_was_at(keeper: MemoryKeeper) -> None:
    before = Lesson()
    before.goods.chosen = "tea"
    before.first.check_button.presses += 1
    before.first.next_button.presses += 1
    before.price.typed = "ba lăm"
    before.photo.set_state({"photo": memoryview(PHOTO), "thumb": memoryview(THUMB), "turns": 1})
    after = Lesson()
    assert (after.goods.chosen, after.goods.value) == ("tea", "tea")
    assert (after.price.typed, after.price.below) == (before.price.typed, before.price.below)
    assert after.photo.value == before.photo.value
    assert [keeper.photo(kept.id) for kept in after.photo.value or ()] == [PHOTO]
    assert (after.first.state, after.second.state) == ("done", "open")
    assert after.first.next_button in after.first.children


def test_a_page_built_for_nobody_can_be_given_to_somebody(keeper: MemoryKeeper) -> None:
    lesson = Lesson()
    hers = MemoryKeeper()
    hers.pages = {"market": {"goods": "orange", "price": "20k", "step-goods": "done", "step-price": "open"}}
    lesson.page.bind(hers)
    assert (lesson.goods.value, lesson.price.value, lesson.second.state) == ("orange", 20_000, "open")
    lesson.price.typed = "25k"
    assert hers.load("market")["price"] == "25k"
    assert keeper.pages == {}


@pytest.mark.parametrize("saved", [None, 7, ["tea"], {"typed": 5}, "no such choice", "ç" * 9000])
def test_saved_values_of_another_shape_break_nothing(keeper: MemoryKeeper, saved: object) -> None:
    keeper.pages = {"market": dict.fromkeys(("goods", "price", "photo", "step-goods"), saved)}  # type: ignore[arg-type]
    lesson = Lesson()
    assert (lesson.goods.value, lesson.photo.value, lesson.first.state) == (None, None, "open")


def test_a_step_opens_only_after_the_one_before_it_is_right(keeper: MemoryKeeper) -> None:
    lesson = Lesson()
    lesson.first.check_button.presses += 1
    assert (lesson.first.state, lesson.second.state) == ("open", "closed")
    assert "cp-feedback-retry" in lesson.first.feedback.markup
    lesson.goods.chosen = "tea"
    lesson.first.check_button.presses += 1
    assert "cp-feedback-ok" in lesson.first.feedback.markup
    lesson.first.next_button.presses += 1
    assert (lesson.first.state, lesson.second.state) == ("done", "open")
    assert keeper.attempts == [("market", "goods", False, "missing"), ("market", "goods", True, "")]


def test_what_is_wrong_is_said_once_at_the_field_and_the_step_points_there(keeper: MemoryKeeper) -> None:
    lesson = Lesson()
    lesson.price.typed = "35"
    lesson.second.check()
    assert isinstance(lesson.price.refusal, Refusal)
    sentence = lesson.page.refusal(lesson.price.refusal)
    assert sentence in lesson.price.below
    assert sentence not in lesson.second.feedback.markup
    assert lesson.price.label in lesson.second.feedback.markup
    assert keeper.attempts == [("market", "price", False, lesson.price.refusal.kind)]


def test_a_lesson_can_bring_its_own_check_and_words(keeper: MemoryKeeper) -> None:
    page = Page("own", words={"how-much": "Một cân bao nhiêu?"})
    price = MoneyField(page, "price", label="how-much")
    step = Step(
        page,
        "price",
        price,
        title="sample-price-title",
        do="sample-price-do",
        check=lambda: Verdict(False, "Thấp hơn giá thành.", hint="Cộng thêm công nhà.", mistake="below-cost"),
    )
    step.check()
    assert "Cộng thêm công nhà." in step.feedback.markup
    assert price.label == "Một cân bao nhiêu?"
    assert keeper.attempts == [("own", "price", False, "below-cost")]


def test_presses_made_while_away_count_and_a_repeat_does_not(keeper: MemoryKeeper) -> None:
    button = CheckButton(Page("market"))
    pressed: list[int] = []
    button.on_press(lambda: pressed.append(1))
    button.set_state({"presses": 3})
    button.set_state({"presses": 3})
    assert len(pressed) == 3


def test_a_fault_in_a_callback_is_logged_and_said_and_what_she_typed_is_kept(
    keeper: MemoryKeeper, caplog: pytest.LogCaptureFixture
) -> None:
    page = Page("market")
    field = TextField(page, "name", label="sample-name")
    button = CheckButton(page)

    def fail() -> None:
        raise ZeroDivisionError

    field.on_change(fail)
    button.on_press(fail)
    with caplog.at_level(logging.ERROR):
        field.typed = "Chè"
        button.presses += 1
    for part in (field, button):
        assert page.say("field-trouble") in part.below
    assert keeper.load("market") == {"name": "Chè"}
    assert "ZeroDivisionError" in caplog.text


def test_a_stop_of_the_room_passes_the_guard(keeper: MemoryKeeper) -> None:
    class Stop(BaseException):
        pass

    button = CheckButton(Page("market"))

    def stop() -> None:
        raise Stop

    button.on_press(stop)
    with pytest.raises(Stop):
        button.presses += 1


def test_page_speaks_the_language_of_its_keeper() -> None:
    bind_keeper(MemoryKeeper("en"))
    lesson = Lesson()
    assert ">Check<" in lesson.first.html()
    assert "Opens when the step before it is done" in lesson.second.html()


def test_two_parts_of_a_page_cannot_share_a_name(keeper: MemoryKeeper) -> None:
    page = Page("market")
    TextField(page, "name", label="sample-name")
    with pytest.raises(ValueError, match="two parts called 'name'"):
        TextField(page, "name", label="sample-name")


def test_server_html_of_a_step_holds_everything_in_it(keeper: MemoryKeeper) -> None:
    lesson = Lesson()
    html = lesson.first.html()
    for hook in ("cp-step-goods", "cp-field-goods", "cp-check"):
        assert hook in html
    for child in lesson.first.children:
        assert f'data-cp-view="{child.model_id}"' in html


def test_a_field_costs_one_model_and_no_class_of_its_own(keeper: MemoryKeeper) -> None:
    page = Page("market")
    before = len(_instances)
    one, two = (TextField(page, name, label="sample-name") for name in ("one", "two"))
    assert type(one) is type(two) is TextField
    assert len(_instances) == before + 2
