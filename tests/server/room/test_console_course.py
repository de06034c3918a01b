"""Lesson packs on the console: looked at by the facilitator alone, told what is wrong or what changes, then used."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kit.content import course
from kit.content.course_shelf import Shelf
from kit.server.room import Lesson
from kit.server.room.programme import Programme
from tests.content.courses import TITLE, edit, packed, trial
from tests.server.room.serving import PIN, Phone, Served, shown
from tests.server.room.test_trouble import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trial(tmp_path_factory.mktemp("course") / "khoa-hoc")


@pytest.fixture
def reopened() -> list[str]:
    return []


@pytest.fixture
def served(tmp_path: Path, reopened: list[str]) -> Iterator[Served]:
    room = Served(tmp_path, reopen=lambda: reopened.append("again"), shelf=Shelf(tmp_path))
    with closing(room):
        yield room


def sent(phone: Phone, content: bytes) -> str:
    """Send a file to the page of packs and return what it shows."""
    return shown(phone.send_file("console/course", content, "goi.zip"))


def test_a_pack_is_looked_at_then_used_when_the_room_opens_again(
    served: Served, laptop: Phone, reopened: list[str], made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert 'href="/console/course"' in laptop.get("console/start").text
    page = sent(laptop, packed(made))
    for words in ("Gói “Khóa thử”", f"Thêm bài: “{TITLE}”", "Người soạn: Hội …", "Sáu chữ của gói:", "Dùng gói này"):
        assert words in page, page
    shelf = Shelf(served.folder)
    assert shelf.taught is None  # only looked at
    (name,) = (path.name for path in (served.folder / "courses").iterdir())
    assert laptop.post("console/course/use", course=name).to == "/console/course"
    wait_until(lambda: reopened == ["again"])
    assert shelf.taught == served.folder / "courses" / name
    assert served.phone().get("").status == 503  # on its way

    served.close()
    monkeypatch.setenv(course.VARIABLE, str(shelf.taught))  # as the room does when it opens
    with closing(Served(served.folder, shelf=shelf, reopen=lambda: reopened.append("back"))) as again:
        led = Phone(again, cookies=dict(laptop.cookies))
        assert "Khóa thử" in shown(led.get("console/course"))
        assert led.post("console/course/use", course="").status == 303
        wait_until(lambda: reopened == ["again", "back"])
        assert shelf.taught is None


def test_what_is_wrong_is_said_and_nothing_can_be_used(
    served: Served, laptop: Phone, made: Path, tmp_path: Path, reopened: list[str]
) -> None:
    at = tmp_path / "sai"
    shutil.copytree(made, at)
    edit(at / "lessons/safety.toml", "minutes = 30", 'minutes = "ba mươi"')
    page = sent(laptop, packed(at))
    assert "Gói chưa dùng được" in page
    assert "lessons/safety.toml, dòng 3, minutes: ở đây cần một con số" in page
    assert "Dùng gói này" not in page
    (name,) = (path.name for path in (served.folder / "courses").iterdir())
    assert "Gói còn 1 chỗ chưa đúng" in shown(laptop.post("console/course/use", course=name))
    assert (Shelf(served.folder).taught, reopened) == (None, [])


@pytest.mark.parametrize(
    ("content", "words"), [(b"", "Chị chưa chọn tệp"), (b"x" * 100, "Tệp này không phải gói bài học")]
)
def test_a_file_that_is_none_is_refused(served: Served, laptop: Phone, content: bytes, words: str) -> None:
    assert words in sent(laptop, content)


def test_a_name_that_is_not_there_chooses_nothing(served: Served, laptop: Phone, reopened: list[str]) -> None:
    for name in ("x", "../..", "0" * 16):
        assert laptop.post("console/course/use", course=name).status == 422
    assert reopened == []


def test_only_the_facilitator_gets_the_page(served: Served) -> None:
    phone = served.phone()
    phone.sign_in(served.add())
    assert phone.get("console/course").status == 403
    assert phone.post("console/course/use", course="").status == 403


def test_a_course_that_was_set_is_not_changed_here(tmp_path: Path, made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(course.VARIABLE, str(made))
    with closing(Served(tmp_path, shelf=Shelf(tmp_path, made))) as room:
        laptop = room.phone()
        laptop.post("console", pin=PIN)
        page = shown(laptop.get("console/course"))
        assert "do người quản trị đặt" in page
        assert "Chọn gói" not in page
        assert "do người quản trị đặt" in sent(laptop, packed(made))
        assert laptop.post("console/course/use", course="").status == 422


def test_lessons_chosen_from_one_course_do_not_hold_for_another(
    served: Served, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = [Lesson(slug, {"vi": slug}, 30) for slug in ("pricing", "listing")]
    Programme(served.store, served.workshop, every).choose(["listing"])
    here = served.store.workshops.get(served.workshop.id)
    assert [each.slug for each in Programme(served.store, here, every).lessons] == ["listing"]
    monkeypatch.setenv(course.VARIABLE, str(made))
    assert [each.slug for each in Programme(served.store, here, every).lessons] == ["pricing", "listing"]
