"""A lesson file is read whole, or the first fault is named by file and key, with what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.content import lesson
from kit.content.checks import exercises
from kit.content.checks import lessons as lesson_files
from kit.content.lesson import LessonFileWrong
from kit.content.messages import LANGUAGES, messages

if TYPE_CHECKING:
    from pathlib import Path

WORDS = '{ vi = "Chữ", en = "Words" }'
GOOD = f"""
number = 1
minutes = 60
subject = "pricing"
title = {WORDS}
rule_of_thumb = {WORDS}
objectives = [{WORDS}]

[[steps]]
id = "harvest"
title = {WORDS}
sentence = {WORDS}
fields = [
  {{ id = "amount", kind = "money", label = {WORDS} }},
  {{ id = "where", kind = "choice", label = {WORDS}, choices = [{{ id = "market", label = {WORDS} }}] }},
]

[steps.exercise]
check = "outlook"
feedback = {{ ok = {WORDS}, outlook_other = {WORDS} }}
hints = [{WORDS}]
worked_example = {WORDS}
"""


def written(folder: Path, text: str, slug: str = "pricing") -> Path:
    """Write one lesson file and return its folder."""
    (folder / f"{slug}.toml").write_text(text, encoding="utf-8")
    return folder


def test_lesson_is_read_with_both_languages(tmp_path: Path) -> None:
    found = lesson.read("pricing", written(tmp_path, GOOD))
    assert found.steps[0].fields[0].kind == "money"
    assert (found.title.within("vi"), found.title.within("en")) == ("Chữ", "Words")
    assert found.steps[0].exercise is not None
    assert set(found.steps[0].exercise.feedback) == {"ok", "outlook_other"}


BROKEN = {
    "no TOML": ("number = = 1", "not-toml", "line 1"),
    "no title": (GOOD.replace(f"title = {WORDS}\nrule", "rule"), "key-missing", ""),
    "only one language": (
        GOOD.replace(f"rule_of_thumb = {WORDS}", 'rule_of_thumb = { vi = "Chữ" }'),
        "key-missing-language",
        "rule",
    ),
    "mistyped key": (GOOD.replace("minutes", "minuts"), "key-misspelt", "line 3, minuts"),
    "minutes in words": (GOOD.replace("minutes = 60", 'minutes = "sixty"'), "value-not-number", "line 3, minutes"),
    "no steps": (GOOD.split("[[steps]]", maxsplit=1)[0] + "steps = []\n", "value-list-short", "steps"),
    "unknown kind": (
        GOOD.replace('"money"', '"coins"'),
        "value-not-one-of",
        "line 13, steps.harvest.fields.amount.kind",
    ),
    "id with spaces": (GOOD.replace('"harvest"', '"my harvest"'), "value-not-name", "line 10, "),
    "empty sentence": (
        GOOD.replace(f"sentence = {WORDS}", 'sentence = { vi = "", en = "" }'),
        "value-empty",
        "line 12, steps.harvest.sentence.vi",
    ),
    "exercise without ok": (GOOD.replace(f"{{ ok = {WORDS}, outlook", "{ outlook"), "key-missing", "feedback"),
    "choice without choices": (GOOD.replace('kind = "money"', 'kind = "choice"'), "choices-and-kind", "amount"),
    "words of her own to be shown": (
        GOOD.replace('"money"', '"text"').replace("hints = [", "shareable = true\nhints = ["),
        "shareable-and-kind",
        "amount",
    ),
    "quantity without units": (GOOD.replace('"money"', '"quantity"'), "units-and-kind", "amount"),
    "a number named in one language only": (
        GOOD.replace(f"sentence = {WORDS}", 'sentence = { vi = "Vốn {unit_cost}", en = "Your cost" }'),
        "details-differ",
        "harvest.sentence",
    ),
    "step twice": (
        GOOD + f'\n[[steps]]\nid = "harvest"\ntitle = {WORDS}\nsentence = {WORDS}\n',
        "step-twice",
        "harvest",
    ),
}


@pytest.mark.parametrize(("text", "kind", "place"), BROKEN.values(), ids=BROKEN.keys())
def test_fault_is_named_by_file_and_key(tmp_path: Path, text: str, kind: str, place: str) -> None:
    with pytest.raises(LessonFileWrong) as caught:
        lesson.read("pricing", written(tmp_path, text))
    problem = caught.value.problem
    assert (problem.file, problem.kind) == ("pricing.toml", kind)
    assert place in problem.place
    for language in LANGUAGES:
        assert "pricing.toml" in problem.sentence(messages(language))


def test_six_fields_before_the_first_result_are_too_many(tmp_path: Path) -> None:
    five_more = "".join(f'  {{ id = "f{n}", kind = "money", label = {WORDS} }},\n' for n in range(4))
    with pytest.raises(LessonFileWrong) as caught:
        lesson.read("pricing", written(tmp_path, GOOD.replace("fields = [\n", "fields = [\n" + five_more)))
    assert caught.value.problem.kind == "too-many-fields"


def test_lesson_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(LessonFileWrong) as caught:
        lesson.read("nothing", tmp_path)
    assert caught.value.problem.kind == "lesson-missing"


def test_lesson_needs_its_notebook_and_slides(tmp_path: Path) -> None:
    for folder in ("lessons", "notebooks", "slides"):
        (tmp_path / folder).mkdir()
    lessons, notebooks, slides = tmp_path / "lessons", tmp_path / "notebooks", tmp_path / "slides"
    written(lessons, GOOD)
    assert [p.file for p in lesson_files.check(lessons, notebooks, slides)] == [
        "notebooks/01_pricing.ipynb",
        "slides/01_pricing.md",
    ]
    (notebooks / "01_pricing.ipynb").write_text("{}", encoding="utf-8")
    (slides / "01_pricing.md").write_text("# Tính giá\n", encoding="utf-8")
    assert lesson_files.check(lessons, notebooks, slides) == []
    written(lessons, GOOD.replace("number = 1", 'number = 1\nneeds = ["harvesting"]'))
    assert [p.kind for p in lesson_files.check(lessons, notebooks, slides)] == ["lesson-unknown"]


def test_notebook_without_a_lesson_is_found_unless_it_is_a_page_to_try_phones_on(tmp_path: Path) -> None:
    (tmp_path / "00_fields.ipynb").write_text("{}", encoding="utf-8")
    assert lesson_files.check(tmp_path, tmp_path, tmp_path) == []
    (tmp_path / "09_alone.ipynb").write_text("{}", encoding="utf-8")
    found = lesson_files.check(tmp_path, tmp_path, tmp_path)
    assert [(p.file, p.kind) for p in found] == [("09_alone.ipynb", "notebook-without-lesson")]


MISSPELT = {
    "unknown subject": ('"pricing"', '"prices"', "subject-unknown", "subject"),
    "unknown check": ('"outlook"', '"outlok"', "check-unknown", "harvest"),
    "a finding without words": (f", outlook_other = {WORDS}", "", "feedback-missing", "harvest"),
    "words for no finding": ("outlook_other", "outlook_others", "feedback-missing", "harvest"),
    "unknown picture": ('id = "market",', 'id = "market", picture = "maket",', "picture-misspelt", "harvest"),
}


@pytest.mark.parametrize(("right", "wrong", "kind", "place"), MISSPELT.values(), ids=MISSPELT.keys())
def test_what_the_page_would_not_find_is_named(tmp_path: Path, right: str, wrong: str, kind: str, place: str) -> None:
    assert right in GOOD
    (tmp_path / "empty").mkdir()
    found = lesson_files.check(written(tmp_path, GOOD.replace(right, wrong)), tmp_path / "empty", tmp_path / "empty")
    named = [problem for problem in found if problem.kind == kind]
    assert named
    assert place in named[0].place
    for language in LANGUAGES:
        assert "pricing.toml" in named[0].sentence(messages(language))


def test_the_lessons_of_the_kit_are_whole() -> None:
    assert "pricing" in lesson.names()
    for slug in lesson.names():
        assert exercises.check(slug, lesson.read(slug)) == []


def test_progress_is_known_from_what_a_page_saved() -> None:
    found = lesson.read("pricing")
    assert found.progress({}) == (0, len(found.steps))
    saved = {"step-product": "done", "product": "le", "step-harvest": "open", "step-gone": "done", "step-sold": 7}
    assert found.progress(saved) == (1, len(found.steps))
    assert found.progress({f"step-{step.id}": "done" for step in found.steps}).complete
