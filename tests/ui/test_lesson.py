"""A lesson needs no Python of its own: its file says what is asked, kept and answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.content.messages import LANGUAGES
from kit.store.keeper import MemoryKeeper, bind_keeper
from kit.ui import Lesson
from tests.ui.lessons import check, fill, go_on, said, words

if TYPE_CHECKING:
    from pathlib import Path

GREETINGS = """
number = 90
minutes = 10
title = { vi = "Chào khách", en = "Greeting a buyer" }
rule_of_thumb = { vi = "Cười trước, nói sau.", en = "Smile first, then speak." }
objectives = [{ vi = "Chào được khách.", en = "Greet a buyer." }]

[[steps]]
id = "who"
picture = "stall"
title = { vi = "Khách là ai?", en = "Who is it?" }
sentence = { vi = "Chọn một.", en = "Choose one." }
[[steps.fields]]
id = "who"
kind = "choice"
label = { vi = "Khách", en = "Buyer" }
choices = [
  { id = "regular", label = { vi = "Khách quen", en = "A regular" } },
  { id = "stranger", label = { vi = "Khách lạ", en = "A stranger" } },
]
[[steps.fields]]
id = "name"
kind = "text"
label = { vi = "Tên khách quen", en = "The regular's name" }
when = { who = ["regular"] }

[[steps]]
id = "offer"
title = { vi = "Mời khách", en = "Make an offer" }
sentence = { vi = "Mời mấy cân, giá nào?", en = "How much, at what price?" }
[[steps.fields]]
id = "amount"
kind = "quantity"
units = ["kg", "con"]
label = { vi = "Mời mua", en = "Offer" }
[[steps.fields]]
id = "days"
kind = "number"
units = ["ngày"]
label = { vi = "Để được mấy ngày?", en = "Keeps for how many days?" }
optional = true
[[steps.fields]]
id = "price"
kind = "money"
label = { vi = "Giá", en = "Price" }
optional = true
[[steps.fields]]
id = "words"
kind = "text"
lines = 3
label = { vi = "Lời mời", en = "Your words" }
optional = true
"""


def build(tmp_path: Path, language: str = "vi", keeper: MemoryKeeper | None = None) -> Lesson:
    (tmp_path / "greetings.toml").write_text(GREETINGS, encoding="utf-8")
    bind_keeper(keeper or MemoryKeeper(language))
    lesson = Lesson("greetings", folder=tmp_path)
    for step in lesson.spec.steps:
        lesson.step(step.id)
    return lesson


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lesson_asks_keeps_and_goes_on_by_its_file_alone(tmp_path: Path, language: str) -> None:
    keeper = MemoryKeeper(language)
    lesson = build(tmp_path, keeper=keeper)
    assert words(lesson.steps["who"]._words) == ("Chọn một." if language == "vi" else "Choose one.")
    assert ("Khách" if language == "vi" else "Buyer") in check(lesson, "who")
    check(lesson, "who", who="stranger")
    go_on(lesson, "who")
    check(lesson, "offer", amount="2 con", days="3", price="20k", words="Mời chị nếm thử.")
    assert lesson.progress().complete
    assert keeper.load("greetings")["amount"] == {"typed": "2 con", "unit": "kg"}
    assert keeper.attempts[0] == ("greetings", "who", False, "missing")


def test_a_field_that_goes_with_an_answer_is_asked_with_it_and_keeps_its_text_meanwhile(tmp_path: Path) -> None:
    keeper = MemoryKeeper()
    lesson = build(tmp_path, keeper=keeper)
    who, name = lesson.steps["who"], lesson.fields["name"]
    assert name not in who.children
    fill(lesson, who="regular")
    assert name in who.children
    check(lesson, "who")
    assert who.state == "open"
    fill(lesson, name="Bà Sáu")
    fill(lesson, who="stranger")
    check(lesson, "who")
    assert who.state == "done"
    fill(lesson, who="regular")
    assert build(tmp_path, keeper=keeper).fields["name"].value == "Bà Sáu"


def test_changing_an_answer_takes_back_what_was_said_of_the_old_one_and_not_the_step(tmp_path: Path) -> None:
    lesson = build(tmp_path)
    check(lesson, "who", who="stranger")
    assert said(lesson.steps["who"])
    fill(lesson, who="regular")
    assert said(lesson.steps["who"]) == ""
    assert lesson.steps["who"].state == "done"


def test_an_edited_file_is_read_again(tmp_path: Path) -> None:
    build(tmp_path)
    (tmp_path / "greetings.toml").write_text(GREETINGS.replace("Chọn một.", "Ai đang đến?"), encoding="utf-8")
    bind_keeper(MemoryKeeper())
    lesson = Lesson("greetings", folder=tmp_path)
    assert words(lesson.step("who")._words) == "Ai đang đến?"


def test_a_step_that_the_file_does_not_have_is_a_fault_of_the_notebook(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="greeting"):
        build(tmp_path).step("greeting")
