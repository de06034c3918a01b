"""`chophien serve`: what it says, how it ends, and bad luck: one clear sentence, nothing lost."""

from __future__ import annotations

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import urllib.request
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

import kit
from kit.store import open_store
from tests.browser.serving import PIN, ROOT, Serving, invite

if TYPE_CHECKING:
    from pathlib import Path


def health(room: Serving) -> dict[str, object]:
    with urllib.request.urlopen(f"{room.url}healthz", timeout=10) as answer:  # noqa: S310 - our own server
        return dict(json.load(answer))


def test_ready_stands_on_a_line_of_its_own_and_a_clean_end_is_exit_0(serving: Serving) -> None:
    serving.start()
    assert f"READY {serving.url}" in serving.said
    assert any(f"{serving.url}console" in line for line in serving.said)
    found = health(serving)
    assert (found["status"], found["version"], found["visits"]) == ("ok", kit.__version__, 0)
    assert int(str(found["capacity"])) >= 10
    assert serving.stop() == 0
    assert not any("Traceback" in line for line in serving.said)


def test_pin_is_said_once_and_a_new_one_ends_the_old(serving: Serving) -> None:
    serving.start()
    first = serving.hear("PIN")
    serving.stop()
    serving.restart()
    assert not any("PIN" in line for line in serving.said)
    serving.stop()
    serving.options = ("--new-pin",)
    serving.restart()
    assert serving.hear("PIN") != first


def test_practice_room_has_people_and_leaves_real_data_alone(serving: Serving) -> None:
    invite(serving.data, "Mai")
    before = (serving.data / "chophien.sqlite3").read_bytes()
    serving.options = ("--demo",)
    serving.start()
    assert "246810" in serving.hear("246810")
    serving.stop()
    assert (serving.data / "chophien.sqlite3").read_bytes() == before
    with open_store(serving.data / "practice") as store:
        (workshop,) = store.workshops.all()
        assert len(store.participants.of_workshop(workshop.id)) == 12


def test_taken_port_is_said_with_the_next_one(serving: Serving) -> None:
    with socket.create_server(("127.0.0.1", serving.port)):
        serving.begin()
        assert serving.ended() == 1
    taken = (
        f"Cổng {serving.port} đang có chương trình khác dùng; có thể lớp đã mở rồi. Hãy đóng cửa sổ kia, hoặc mở ở "
        f"cổng khác: --port {serving.port + 1}"
    )
    assert serving.said == [taken]


@pytest.mark.parametrize("host", ["203.0.113.7", "khong-co.invalid"])
def test_host_that_is_not_this_machines_is_said(serving: Serving, host: str) -> None:
    serving.options = (f"--host={host}",)
    serving.begin()
    assert serving.ended() == 1
    assert serving.said == [f"Máy này không có địa chỉ {host}. Hãy bỏ --host để nghe trên mọi mạng."]


def test_folder_that_cannot_be_written_is_said(serving: Serving) -> None:
    serving.data.write_text("a file where a folder should be", encoding="utf-8")
    serving.begin()
    assert serving.ended() == 1
    assert len(serving.said) == 1
    assert str(serving.data) in serving.said[0]


def test_damaged_database_is_said_and_left_as_it_is(serving: Serving) -> None:
    serving.data.mkdir()
    file = serving.data / "chophien.sqlite3"
    file.write_bytes(b"no database at all" * 400)
    serving.begin()
    assert serving.ended() == 1
    assert len(serving.said) == 1
    assert "bị hỏng" in serving.said[0]
    assert file.read_bytes() == b"no database at all" * 400


def test_database_held_by_another_program_is_said(serving: Serving) -> None:
    invite(serving.data, "Mai")
    holder = sqlite3.connect(serving.data / "chophien.sqlite3", isolation_level=None)
    holder.execute("begin exclusive")
    try:
        serving.options = ("--new-pin",)
        serving.begin()
        assert serving.ended() == 1
    finally:
        holder.close()
    assert len(serving.said) == 1
    assert "đang giữ tệp dữ liệu" in serving.said[0]


def test_english_is_spoken_when_asked_for(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "kit", "--lang", "en", "serve", "--host=127.0.0.1", f"--port={port}"]
        result = subprocess.run(
            [*command, f"--data={tmp_path / 'data'}"],
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=False,
        )
    assert result.returncode == 1
    assert result.stderr.startswith(f"Another program uses port {port}")


def test_base_path_stands_before_every_page(serving: Serving) -> None:
    invite(serving.data, "Mai")
    serving.options = ("--base-url=/hub/kit",)
    serving.begin()
    assert serving.hear("READY ") == f"READY http://127.0.0.1:{serving.port}/hub/kit/"
    with urllib.request.urlopen(f"{serving.url}hub/kit/", timeout=10) as answer:  # noqa: S310 - our own server
        text = answer.read().decode()
    with urllib.request.urlopen(f"{serving.url}hub/kit", timeout=10) as answer:  # noqa: S310 - our own server
        assert answer.url == f"{serving.url}hub/kit/"  # typed without the last stroke
    assert 'href="/hub/kit/card"' in text
    assert 'href="/card"' not in text


def may_make_networks() -> bool:
    """Tell whether this machine lets a test have a network of its own."""
    tools = shutil.which("unshare") and shutil.which("ip")
    return bool(tools) and subprocess.run(["unshare", "-n", "true"], check=False, capture_output=True).returncode == 0


@pytest.mark.skipif(not may_make_networks(), reason="needs Linux network namespaces and the right to make one")
def test_machine_without_a_network_says_so_and_then_its_new_addresses(serving: Serving) -> None:
    serving.everywhere = True
    serving.before = ("unshare", "-n")
    serving.start()
    serving.hear("Máy chưa nối mạng nào")
    assert not any("Điện thoại nối Wi-Fi" in line for line in serving.said)
    assert serving.process is not None
    inside = ["nsenter", "-t", str(serving.process.pid), "-n", "ip"]
    for command in (
        "link add v0 type veth peer name v1",
        "addr add 192.168.77.5/24 dev v0",
        "link set v0 up",
        "link set v1 up",
    ):
        subprocess.run([*inside, *command.split()], check=True)
    assert f"http://192.168.77.5:{serving.port}/" in serving.hear("192.168.77.5")
    for command in ("addr del 192.168.77.5/24 dev v0", "addr add 192.168.77.9/24 dev v0"):
        subprocess.run([*inside, *command.split()], check=True)
    assert "Hãy in lại áp phích" in serving.hear("192.168.77.9")
    assert serving.stop() == 0


def workshops(data: Path) -> list[str]:
    with open_store(data) as store:
        return [workshop.place for workshop in store.workshops.all()]


def test_data_is_deleted_on_the_day_that_was_promised(serving: Serving) -> None:
    today = date.today()  # noqa: DTZ011 - as the laptop's own clock has it
    with open_store(serving.data) as store:
        old = store.workshops.add(
            place="Xã Cũ", commune="Cũ", starts_on=today - timedelta(days=60), delete_by=today - timedelta(days=1)
        )
        store.pins.put(old.id, PIN)
        days = {"starts_on": today, "delete_by": today + timedelta(days=3)}
        store.workshops.add(place="Xã Mới", commune="Mới", **days)
    serving.start()
    assert "sẽ bị xóa hết" in serving.hear("Xã Mới")
    assert "Xã Cũ" in serving.hear("Xã Cũ")
    serving.stop()
    assert workshops(serving.data) == ["Xã Mới"]
    assert "Xã Cũ".encode() not in (serving.data / "chophien.sqlite3").read_bytes()


def test_clock_that_is_years_ahead_deletes_nothing(serving: Serving) -> None:
    long_ago = date.today() - timedelta(days=4 * 365)  # noqa: DTZ011 - as if the clock stood four years too far
    with open_store(serving.data) as store:
        store.workshops.add(place="Xã Cũ", commune="Cũ", starts_on=long_ago, delete_by=long_ago)
    serving.start()
    serving.hear("Đồng hồ của máy có vẻ sai")
    serving.stop()
    assert "Xã Cũ" in workshops(serving.data)


def test_lesson_that_needs_kernels_is_named_and_the_room_opens_all_the_same(serving: Serving) -> None:
    own = serving.data / "notebooks"
    own.mkdir(parents=True)
    lesson = json.loads((ROOT / "notebooks" / "00_fields.ipynb").read_text(encoding="utf-8"))
    lesson["cells"][1]["source"] = "%time 1"
    (own / "07_magic.ipynb").write_text(json.dumps(lesson), encoding="utf-8")
    serving.start()
    assert "07_magic.ipynb" in serving.hear("tối đa 6 máy")
    assert health(serving)["status"] == "ok"
