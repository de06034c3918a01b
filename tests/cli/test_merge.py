"""`chophien backup --results` and `chophien merge`, as a facilitator and an organizer type them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kit.cli.passphrase_asked import VARIABLE
from kit.store import open_store
from kit.store.passphrase_key import Salt
from tests.cli.program import chophien
from tests.many_rooms import many_rooms
from tests.store.merging import PASSPHRASE, results_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def rooms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Two data folders, with a file of results of each beside them; scrypt works less."""
    monkeypatch.setattr(Salt, "new", classmethod(lambda cls: cls("5a17" * 8, n=1 << 4)))
    monkeypatch.setenv(VARIABLE, PASSPHRASE)
    monkeypatch.delenv("CHOPHIEN_DATABASE_URL", raising=False)
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    folders = many_rooms(tmp_path / "rooms", rooms=2, women=5, until=tomorrow)
    (tmp_path / "ket-qua").mkdir()
    for folder in folders:
        results_of(folder, tmp_path / "ket-qua" / f"{folder.name}.zip")
    return folders


def test_a_folder_of_files_is_merged_and_a_damaged_one_does_not_hold_up_the_others(
    rooms: list[Path], tmp_path: Path
) -> None:
    files, province = tmp_path / "ket-qua", tmp_path / "kho"
    (files / "lop-000.zip").write_bytes((files / "lop-001.zip").read_bytes()[:-3000])
    first = chophien("merge", str(files), "--into", str(province))
    assert first.returncode == 1
    assert "lop-000.zip: không gộp. Bản sao này bị cắt cụt" in first.stdout
    assert first.stdout.count("lớp mới") == 2
    assert "Kho có 2 lớp." in first.stdout

    (files / "lop-000.zip").unlink()
    again = chophien("merge", str(files), str(rooms[0]), "--into", str(province), language="en")
    assert again.returncode == 0, again.stderr
    assert again.stdout.count("nothing new") == 3

    with open_store(rooms[0]) as store:
        workshop = store.workshops.all()[0]
        dates = {"starts_on": workshop.starts_on, "delete_by": workshop.delete_by}
        store.workshops.describe(workshop.id, place="Nhà bà Sáo", commune=workshop.commune, **dates)
    told = json.loads(chophien("merge", str(rooms[0]), "--into", str(province), "--json").stdout)
    assert [one["conflicts"] for one in told["sources"]] == [1]
    assert (told["workshops"], told["conflicts"]) == (2, 1)
    listed = chophien("merge", "--conflicts", "--into", str(province))
    assert f"place: {workshop.place} ≠ Nhà bà Sáo" in listed.stdout


def test_each_file_may_have_words_of_its_own(
    rooms: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE)
    files, words = tmp_path / "ket-qua", tmp_path / "cum-tu.txt"
    words.write_text(f"{PASSPHRASE}\n\nmột cụm từ khác hẳn\n", encoding="utf-8")
    arguments = ("merge", str(files), "--into", str(tmp_path / "kho"), "--words-file", str(words))
    result = chophien(*arguments, "--json")
    assert result.returncode == 1
    assert [one.get("refused") for one in json.loads(result.stdout)["sources"]] == [None, "passphrase-wrong"]
    words.write_text(f"{PASSPHRASE}\n" * 3, encoding="utf-8")
    wrong = chophien(*arguments)
    assert wrong.returncode == 1
    assert "3 dòng" in wrong.stderr


def test_where_to_is_said(rooms: list[Path]) -> None:
    nowhere = chophien("merge", str(rooms[0]))
    assert nowhere.returncode == 1
    assert "--into" in nowhere.stderr
    assert chophien("merge", "--into", "kho").returncode == 2


def test_results_alone_are_written_and_looked_into(rooms: list[Path], tmp_path: Path) -> None:
    file = tmp_path / "ket-qua.zip"
    made = chophien("backup", "--results", "--data", str(rooms[0]), "--out", str(file))
    assert made.returncode == 0, made.stderr
    for told in ("giá đã quyết", "Trong tệp không có:", "sổ thu chi, ảnh"):
        assert told in made.stdout
    looked = json.loads(chophien("backup", "--look", str(file), "--json").stdout)
    assert looked["holds"] == "results"
    assert "photo" not in looked["rows"]
    refused = chophien("restore", str(file), "--data", str(tmp_path / "again"))
    assert refused.returncode == 1
    assert "chophien merge" in refused.stderr
