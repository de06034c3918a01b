from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from kit.store.entries import Entry
from kit.store.rescue import FILE_NAMES, RescueJournal

if TYPE_CHECKING:
    from pathlib import Path

RESERVED = 4096
FILE_NAME = FILE_NAMES[0]


def an_entry(note: str) -> Entry:
    data = {"page": "01_pricing", "field": "note", "value": note, "visit": None}
    return Entry(uuid4(), "answer", uuid4(), datetime(2026, 11, 24, tzinfo=UTC), data)


def test_entries_are_found_again_in_their_order(tmp_path: Path) -> None:
    entries = [an_entry(f"chè búp {number}\n\0") for number in range(30)]
    journal = RescueJournal(tmp_path, RESERVED)
    assert journal.append(entries[:10])
    assert journal.append(entries[10:])
    journal.close()
    assert RescueJournal(tmp_path, RESERVED).left_over == entries


def test_room_is_kept_ready(tmp_path: Path) -> None:
    journal = RescueJournal(tmp_path, RESERVED)
    assert (tmp_path / FILE_NAME).read_bytes() == bytes(RESERVED)
    journal.append([an_entry("x")])
    assert (tmp_path / FILE_NAME).stat().st_size == RESERVED


def test_cleared_means_overwritten(tmp_path: Path) -> None:
    journal = RescueJournal(tmp_path, RESERVED)
    journal.append([an_entry("thổ cẩm")] * 50)
    assert "thổ cẩm".encode() in (tmp_path / FILE_NAME).read_bytes()
    journal.clear()
    journal.close()
    assert set((tmp_path / FILE_NAME).read_bytes()) == {0}
    assert RescueJournal(tmp_path, RESERVED).left_over == []


@pytest.mark.parametrize("cut", [1, 30, 90])
def test_a_line_cut_short_by_a_power_cut_takes_no_other_with_it(tmp_path: Path, cut: int) -> None:
    first, torn, later = an_entry("first"), an_entry("torn"), an_entry("later")
    journal = RescueJournal(tmp_path, 0)
    journal.append([first, torn])
    journal.close()
    file = tmp_path / FILE_NAME
    file.write_bytes(file.read_bytes()[:-cut])
    again = RescueJournal(tmp_path, RESERVED)
    assert again.left_over == [first]
    again.append([later])
    again.close()
    assert RescueJournal(tmp_path, RESERVED).left_over == [first, later]


def test_old_lines_behind_a_clearing_cut_short_are_gone(tmp_path: Path) -> None:
    journal = RescueJournal(tmp_path, RESERVED)
    journal.append([an_entry("lời cũ")] * 10)
    journal.close()
    file = tmp_path / FILE_NAME
    file.write_bytes(bytes(100) + file.read_bytes()[100:])
    assert RescueJournal(tmp_path, RESERVED).left_over == []
    assert set(file.read_bytes()) == {0}


@pytest.mark.parametrize("junk", [b"\xff\xfe junk", b"[]", b'["a","b","c","d",{}]', b"{}\n\n[1,2]"])
def test_what_is_no_entry_is_left_out(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(junk + b"\n" + an_entry("x").line().encode())
    assert [entry.data["value"] for entry in RescueJournal(tmp_path, RESERVED).left_over] == ["x"]


def test_no_folder_no_journal() -> None:
    journal = RescueJournal(None)
    assert not journal.append([an_entry("x")])
    journal.clear()
    assert journal.left_over == []


def test_two_programs_have_a_journal_each(tmp_path: Path) -> None:
    one, other = RescueJournal(tmp_path, RESERVED), RescueJournal(tmp_path, RESERVED)
    ours, theirs = an_entry("ours"), an_entry("theirs")
    one.append([ours])
    other.append([theirs])
    assert RescueJournal(tmp_path, RESERVED).left_over == []
    one.close()
    other.close()
    assert {entry.id for entry in RescueJournal(tmp_path, RESERVED).left_over} == {ours.id, theirs.id}


def test_what_a_program_that_died_left_is_taken_over_once(tmp_path: Path) -> None:
    one, died = RescueJournal(tmp_path, RESERVED), RescueJournal(tmp_path, RESERVED)
    died.append([an_entry("chè")])
    one.close()
    died.close()
    again = RescueJournal(tmp_path, RESERVED)
    assert [entry.data["value"] for entry in again.left_over] == ["chè"]
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]
    again.clear()
    again.close()
    assert RescueJournal(tmp_path, RESERVED).left_over == []
