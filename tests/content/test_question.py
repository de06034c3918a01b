"""The questions before and after: the file that ships is whole, and each fault of an edited one is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.content import question
from kit.content.lesson import LessonFileWrong
from kit.content.messages import LANGUAGES, messages

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = question.FILE.read_text(encoding="utf-8")


def edited(folder: Path, old: str, new: str) -> Path:
    assert old in SHIPPED
    file = folder / "before_after.toml"
    file.write_text(SHIPPED.replace(old, new, 1), encoding="utf-8")
    return file


def test_the_questions_that_ship_are_whole() -> None:
    assert question.check() == []
    before, after = question.asked("before"), question.asked("after")
    assert [one.id for one in before] == [one.id for one in after if one.kind != "price"]
    assert {"knowledge", "feeling", "practice"} == {one.kind for one in before}
    assert sum(one.kind == "knowledge" for one in before) == 2
    assert all(choice.picture for one in before for choice in one.choices), "who does not read answers by pictures"


FAULTS = {
    "no file": ('id = "knows_cost"', 'id = "', "toml-quote-open"),
    "a word nobody knows": ('kind = "practice"', 'kind = "habit"', "value-not-one-of"),
    "twice": ('id = "price_by"', 'id = "knows_cost"', "question-twice"),
    "counts all": (
        'good = ["fairly_sure", "very_sure"]',
        'good = ["very_shy", "a_little_shy", "fairly_sure", "very_sure"]',
        "question-good",
    ),
    "counts none": ('good = ["fairly_sure", "very_sure"]', "good = []", "question-good"),
    "counts what is no answer": ('good = ["fairly_sure", "very_sure"]', 'good = ["sure"]', "question-good"),
    "two right ones": ('good = ["both"]', 'good = ["both", "bought"]', "question-one-right"),
    "one answer twice": ('id = "roughly"', 'id = "yes"', "question-choices"),
    "no picture": ('picture = "face-1"', 'picture = "face-9"', "picture-missing"),
    "a place left out": ("chị bán 1 {unit} {goods} giá", "chị bán 1 {unit} giá", "details-differ"),
}


@pytest.mark.parametrize(("old", "new", "kind"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_named_with_what_to_do(tmp_path: Path, old: str, new: str, kind: str) -> None:
    file = edited(tmp_path, old, new)
    kinds = [problem.kind for problem in question.check(file)]
    assert kinds == [kind]
    for problem in question.check(file):
        for language in LANGUAGES:
            assert problem.file in problem.sentence(messages(language))
    with pytest.raises(LessonFileWrong):
        question.questions(file)
