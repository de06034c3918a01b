"""The store has trouble while the room is open: a clear page, nothing lost, and on again by itself afterwards."""

from __future__ import annotations

import logging
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from tests.server.room.serving import shown
from tests.store.test_trouble import another_program_writing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.store.records import Participant
    from tests.server.room.serving import Phone, Served

BUSY = "Máy của lớp đang bận hoặc chưa ghi được"


@contextmanager
def disk_full(served: Served) -> Iterator[None]:
    """SQLite is told that the file may have no more pages: the same error as from a disk without room."""
    database = served.store._access.database
    with database.writing.connect() as connection:
        pages = connection.scalar(text("PRAGMA page_count"))
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    filler = served.store.participants.of_workshop(served.workshop.id)[0]
    served.store.consents.give(filler.id, "keep", wording="test")
    for number in range(40):
        served.store.keeper(filler.id).save("filler", f"field-{number}", "mật ong " * 200)
    wait_until(lambda: served.store.health().trouble == "disk-full")
    yield
    database.writing.dispose()  # a new connection may use all the disk again


@contextmanager
def locked(served: Served) -> Iterator[None]:
    with another_program_writing(served.folder):
        yield


def wait_until(true: object) -> None:
    until = time.monotonic() + 20
    while not true():  # type: ignore[operator]
        assert time.monotonic() < until
        time.sleep(0.02)


def all_is_well(served: Served) -> bool:
    health = served.store.health()
    return health.ok and not health.waiting


TROUBLES = pytest.mark.parametrize("trouble", [locked, disk_full])


@pytest.fixture
def mai(served: Served) -> Participant:
    return served.add("Mai")


@TROUBLES
def test_walking_in_says_wait_and_the_same_press_works_afterwards(
    served: Served, mai: Participant, trouble: object
) -> None:
    phone = served.phone()
    phone.post("new", name="Lan", other="Nà Mụ")
    phone.tap((4, 5, 6), "choose")
    with trouble(served):  # type: ignore[operator]
        answer = phone.tap((4, 5, 6), "choose")
        assert answer.status == 503
        assert answer.headers["Retry-After"] == "5"
        assert BUSY in shown(answer)
    wait_until(lambda: all_is_well(served))
    assert phone.tap((4, 5, 6), "choose").to == "/number"
    assert [who.name for who in served.store.participants.of_workshop(served.workshop.id)] == ["Mai", "Lan"]


@TROUBLES
def test_her_answers_on_consent_stay_on_the_page(served: Served, mai: Participant, trouble: object) -> None:
    phone = served.phone()
    phone.sign_in(mai)
    with trouble(served):  # type: ignore[operator]
        answer = phone.agree("yes", "no")
        assert answer.status == 503
        assert BUSY in shown(answer)
        assert answer.text.count(" checked>") == 2
    wait_until(lambda: all_is_well(served))
    assert phone.agree("yes", "no").to == "/home"


@TROUBLES
def test_woman_with_right_pictures_comes_in_all_the_same(served: Served, mai: Participant, trouble: object) -> None:
    with trouble(served):  # type: ignore[operator]
        phone = served.phone()
        assert phone.sign_in(mai).to == "/home"
        assert phone.is_in()


@TROUBLES
def test_wrong_pictures_are_not_let_in_while_tries_cannot_be_counted(
    served: Served, mai: Participant, trouble: object
) -> None:
    with trouble(served):  # type: ignore[operator]
        for _ in range(2):
            phone = served.phone()
            assert phone.sign_in(mai, (9, 10, 11)).status == 503
            assert not phone.is_in()


@TROUBLES
def test_nothing_is_deleted_halfway(served: Served, mai: Participant, trouble: object) -> None:
    phone = served.phone()
    phone.sign_in(mai)
    with trouble(served):  # type: ignore[operator]
        assert phone.tap((1, 2, 3), "forget").status in (303, 503)
        still_there = mai in served.store.participants.of_workshop(served.workshop.id)
        assert still_there == phone.is_in()


@TROUBLES
def test_facilitator_is_told_what_to_do_and_keeps_what_she_typed(
    served: Served, mai: Participant, laptop: Phone, trouble: object
) -> None:
    with trouble(served):  # type: ignore[operator]
        typed = {"product": "Chè Shan", "price": "50k", "unit": "kg", "place": "Chợ Hồng Thái"}
        answer = laptop.post("console/prices", **typed)
        assert answer.status == 503
        assert str(served.folder) in shown(answer)
        assert 'value="Chè Shan"' in answer.text
        answer = laptop.post("console/add/take", rows="1\tLan\tNà Mụ\t\n2\tHoa\tNà Mụ\t", take="0")
        assert answer.status == 503
        assert "1\tLan\tNà Mụ\t\n2\tHoa\tNà Mụ\t</textarea>" in answer.text
        answer = laptop.post("console/contact", contact="Chị Hoa")
        assert answer.status == 503
        assert 'value="Chị Hoa"' in answer.text
    wait_until(lambda: all_is_well(served))
    laptop.post("console/add/take", rows="1\tLan\tNà Mụ\t", take="0")
    assert len(served.store.participants.of_workshop(served.workshop.id)) == 2


def test_console_shows_the_trouble_above_everything(served: Served, mai: Participant, laptop: Phone) -> None:
    served.store.consents.give(mai.id, "keep", wording="test")
    with locked(served):
        served.store.keeper(mai.id).save("pricing", "price", 35_000)
        wait_until(lambda: not served.store.health().ok)
        page = shown(laptop.get("console"))
        assert "Một chương trình khác đang giữ tệp dữ liệu" in page
        assert "Đang chờ ghi: 1." in page


def test_where_the_file_lies_is_nobody_elses_business(served: Served, mai: Participant) -> None:
    phone = served.phone()
    phone.sign_in(mai)
    with locked(served):
        assert str(served.folder) not in phone.agree().text
        assert str(served.folder) not in phone.post("forget", taps="9,10,11", done="1").text


def test_store_that_is_closed_is_a_page_and_not_a_traceback(served: Served, mai: Participant) -> None:
    phone = served.phone()
    phone.sign_in(mai)
    served.store.close()
    answer = phone.agree()
    assert answer.status == 503
    assert "Traceback" not in answer.text


def test_fault_of_the_program_is_said_and_its_details_stay_in_the_log(
    served: Served, mai: Participant, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a mistake of ours")

    phone = served.phone()
    phone.sign_in(mai)
    monkeypatch.setattr("kit.server.room.home.needs_consent", broken)
    with caplog.at_level(logging.ERROR):
        answer = phone.get("home")
    assert answer.status == 500
    assert "Máy của lớp gặp lỗi ở trang này" in shown(answer)
    assert "mistake" not in answer.text
    assert "a mistake of ours" in caplog.text
