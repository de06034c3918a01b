"""The backup on the console: made while the class goes on, fetched whole, and what becomes of it said before."""

from __future__ import annotations

import io
import re
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kit.server.room.backing import FILE
from kit.store.backup_reading import read
from kit.store.restore import restore
from tests.server.room.serving import shown

if TYPE_CHECKING:
    from pathlib import Path

    from tests.server.room.serving import Answer, Phone, Served

PASSPHRASE = "chợ phiên sớm mai nắng ấm"  # noqa: S105  # of nothing but these tests


def led(served: Served) -> Phone:
    laptop = served.phone()
    laptop.lead()
    return laptop


def made(served: Served, laptop: Phone, passphrase: str = PASSPHRASE) -> Answer:
    laptop.follow(laptop.post("console/backup", passphrase=passphrase, again=passphrase))
    until = time.monotonic() + 60
    while served.room.backing.state.running:
        assert time.monotonic() < until
        time.sleep(0.02)
    return laptop.get("console/backup")


def test_a_backup_is_made_and_fetched_whole(served: Served, tmp_path: Path) -> None:
    dua = served.add("Dua")
    laptop = led(served)
    page = laptop.get("console/backup").text
    assert "chưa có bản sao" in page
    assert "54 bit" in page
    assert "31 tháng 1" in page or "31/01/2027" in page

    assert "Tải bản sao về" in made(served, laptop).text
    file = laptop.get("console/backup.zip")
    assert int(file.headers["Content-Length"]) == len(file.body)
    assert "2026-11-24" in file.headers["Content-Disposition"]

    now = datetime(2026, 11, 25, tzinfo=UTC)
    typed_later = "cho phien som mai nang am"
    restored = restore(io.BytesIO(file.body), tmp_path / "again", typed_later, now=now, today=now.date())
    assert restored.contents.rows["participant"] == 1
    assert str(dua.id).encode() not in file.body


def test_after_a_deletion_the_page_asks_for_a_new_backup(served: Served) -> None:
    dua, laptop = served.add("Dua"), led(served)
    made(served, laptop)
    served.clock.pass_(hours=1)
    served.store.participants.forget(dua.id)
    assert "có 1 chị xin xóa" in laptop.get("console/backup").text
    served.clock.pass_(hours=1)
    assert "xin xóa dữ liệu" not in made(served, laptop).text
    assert read(io.BytesIO(laptop.get("console/backup.zip").body), "cho phien som mai nang am").rows["participant"] == 0


def test_a_passphrase_that_is_weak_or_typed_in_two_ways_makes_nothing(served: Served) -> None:
    laptop = led(served)
    words = re.search(r'class="address" lang="vi">([^<]+)<', laptop.get("console/backup").text)
    assert words
    for first, again, told in (("123456", "123456", "dễ đoán"), (words[1], words[1] + "x", "không giống nhau")):
        refused = laptop.post("console/backup", passphrase=first, again=again, proposed=words[1])
        assert refused.status == 422
        assert told in refused.text
        assert words[1] in refused.text  # what she copied onto paper stays on the screen
    assert laptop.get("console/backup.zip").status == 303
    assert not (served.folder / FILE).exists()


def test_nobody_else_gets_at_it_and_it_goes_with_the_room(served: Served) -> None:
    laptop, phone = led(served), served.phone()
    made(served, laptop)
    phone.sign_in(served.add("Mai"))
    for path in ("console/backup", "console/backup/now", "console/backup.zip"):
        assert phone.get(path).status == 403
    assert phone.post("console/backup", passphrase=PASSPHRASE, again=PASSPHRASE).status == 403
    assert (served.folder / FILE).exists()
    served.room.backing.end()
    assert not (served.folder / FILE).exists()


def test_what_a_killed_room_left_of_a_backup_is_gone_when_it_opens_again(served: Served) -> None:
    served.close()
    for name in (FILE, f"{FILE}.part"):
        (served.folder / name).write_bytes(b"locked words of somebody")
    again = served.restart()
    try:
        assert not list(again.folder.glob(f"{FILE}*"))
    finally:
        again.close()


def test_a_backup_that_nobody_fetched_is_none_when_the_room_has_closed(served: Served) -> None:
    laptop = led(served)
    made(served, laptop)
    assert "chưa có bản sao" not in laptop.get("console/backup").text
    assert "chưa làm Đã sao lưu" in shown(laptop.get("console/close"))
    again = served.restart()
    try:
        laptop.served = again
        assert "chưa có bản sao" in laptop.get("console/backup").text
        made(again, laptop)
        assert laptop.get("console/backup.zip").status == 200
        until = time.monotonic() + 60
        while "xong Đã sao lưu" not in shown(laptop.get("console/close")):  # noted behind the last byte
            assert time.monotonic() < until
        made(again, laptop)  # once more, and not fetched
    finally:
        again.close()
    third = again.restart()
    try:
        laptop.served = third
        assert "chưa có bản sao" not in laptop.get("console/backup").text
    finally:
        third.close()


def test_what_the_disk_does_not_take_is_said(served: Served) -> None:
    laptop = led(served)
    (served.folder / f"{FILE}.part").mkdir()
    page = made(served, laptop)
    assert "Không ghi được bản sao" in page.text
    assert "Tải bản sao về" not in page.text


def test_a_week_before_the_day_every_page_of_the_console_warns(served: Served) -> None:
    laptop = led(served)
    for day, warned in ((23, ""), (24, "Còn 7 ngày"), (30, "Ngày mai")):
        served.clock.now = datetime(2027, 1, day, 2, tzinfo=UTC)
        laptop.lead()
        for path in ("console/add", "console/class"):
            page = laptop.get(path).text
            assert ("sẽ bị xóa hết" in page) is bool(warned)
            assert warned in page
