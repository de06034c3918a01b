"""What a room opens with: the course that was set or chosen, or the kit's lessons where that cannot be read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kit.content import course, lesson, pack
from kit.content.course_shelf import Shelf
from kit.server.teaching import Teaching
from tests.content.courses import ON, TITLE, edit, trial

if TYPE_CHECKING:
    from pathlib import Path

KIT = ["pricing", "listing", "qr", "cash_book"]


@pytest.fixture(autouse=True)
def _kit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin with the kit's lessons, and end with what was set before."""
    monkeypatch.setenv(course.VARIABLE, "")


@pytest.fixture
def told() -> list[tuple[str, dict[str, object]]]:
    return []


@pytest.fixture
def teaching(tmp_path: Path, told: list[tuple[str, dict[str, object]]]) -> Teaching:
    """A room's lessons, with a trial course chosen."""
    shelf = Shelf(tmp_path / "data")
    shelf.teach(shelf.put(pack.of_folder(trial(tmp_path / "khoa-hoc"), ON)))
    return Teaching(tmp_path / "data", "vi", lambda kind, **details: told.append((kind, details)))


def offered(teaching: Teaching) -> list[str]:
    return [slug for slug, offer in teaching.offered().items() if offer.lesson]


def test_a_chosen_course_is_taught_and_said(teaching: Teaching, told: list[tuple[str, dict[str, object]]]) -> None:
    assert offered(teaching) == ["safety", "pricing"]
    assert teaching.offered()["safety"].titles["vi"] == TITLE
    assert teaching.offered()["fields"].lesson is None  # phones can be tried as ever
    assert told[0] == ("course", {"title": "Khóa thử", "made_by": "Hội …"})
    assert os.environ[course.VARIABLE] == str(teaching.shelf.taught)
    teaching.shelf.teach(None)
    assert offered(teaching) == KIT
    assert course.VARIABLE not in os.environ


def test_a_course_that_cannot_be_read_costs_nobody_her_class(
    teaching: Teaching, told: list[tuple[str, dict[str, object]]]
) -> None:
    assert teaching.shelf.taught is not None
    edit(teaching.shelf.taught / course.ABOUT, "contact", "contakt")
    assert offered(teaching) == KIT
    assert told[0][0] == "course-unread"
    assert "Ý chị là “contact”?" in str(told[0][1]["why"])


def test_a_lesson_that_cannot_be_read_is_left_out_alone(
    teaching: Teaching, told: list[tuple[str, dict[str, object]]]
) -> None:
    assert teaching.shelf.taught is not None
    edit(teaching.shelf.taught / "lessons/safety.toml", "minutes = 30", "minutes = 3")
    assert offered(teaching) == ["pricing"]
    assert told[-1][0] == "lesson-left-out"
    assert lesson.names() == ["safety", "pricing"]


def test_a_course_that_was_set_goes_before_a_chosen_one(teaching: Teaching, tmp_path: Path) -> None:
    other = trial(tmp_path / "khac")
    edit(other / course.ABOUT, '["safety", "pricing"]', '["pricing", "safety"]')
    course.teach(other)
    given = Teaching(tmp_path / "data", "vi", lambda *_, **__: None)
    assert offered(given) == ["pricing", "safety"]
    assert given.shelf.given == other.resolve()
    assert teaching.shelf.given is None
