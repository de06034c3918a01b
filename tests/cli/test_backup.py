"""`chophien backup` and `chophien restore`, as a facilitator types them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kit.cli.passphrase_asked import VARIABLE
from kit.store import open_store
from tests.cli.program import chophien

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "Chợ phiên sớm mai nắng ấm"  # noqa: S105  # of nothing but these tests
AS_TYPED_LATER = "cho phien som mai nang am"


@pytest.fixture(autouse=True)
def _known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, PASSPHRASE)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A class of two, one lesson edited."""
    folder = tmp_path / "data"
    today = datetime.now(UTC).date()
    with open_store(folder) as store:
        dates = {"starts_on": today, "delete_by": today + timedelta(days=90)}
        workshop = store.workshops.add(place="Nhà văn hóa thôn Nà Mụ", commune="Hồng Thái", **dates)
        dua = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Dua")
        store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mai")
        store.consents.give(dua.id, "keep", wording="2026-11")
        store.keeper(dua.id).save("01_pricing", "note", "chè")
    (folder / "notebooks").mkdir()
    (folder / "notebooks" / "01_pricing.ipynb").write_text("{}", encoding="utf-8")
    return folder


def test_a_backup_is_made_looked_into_and_opened_again(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, again = tmp_path / "lop.zip", tmp_path / "data-moi"
    made = chophien("backup", "--data", str(data), "--out", str(file))
    assert made.returncode == 0, made.stderr
    for told in ("2 chị", "1 câu trả lời", "1 bản bài học đã sửa", "Trong bản sao không có:", "mã PIN", "hủy bản cũ"):
        assert told in made.stdout

    monkeypatch.setenv(VARIABLE, AS_TYPED_LATER)
    looked = json.loads(chophien("backup", "--look", str(file), "--json").stdout)
    assert looked["rows"]["answer"] == 1
    assert [held["people"] for held in looked["workshops"]] == [2]

    with open_store(data) as store:
        (workshop,) = store.workshops.all()
        mai = store.participants.of_workshop(workshop.id)[1]
        store.participants.forget(mai.id)
    opened = chophien("restore", str(file), "--data", str(again), "--forget", str(data), "--json")
    assert opened.returncode == 0, opened.stderr
    assert json.loads(opened.stdout)["forgotten"] == [str(mai.id)]
    with open_store(again) as store:
        assert [who.name for who in store.participants.of_workshop(workshop.id)] == ["Dua"]
    assert (again / "notebooks" / "01_pricing.ipynb").read_text(encoding="utf-8") == "{}"

    used = chophien("restore", str(file), "--data", str(again), language="en")
    assert used.returncode == 1
    assert f"{again}-2" in used.stderr
    assert chophien("backup", "--data", str(data), "--out", str(file)).returncode == 1


def test_without_a_passphrase_one_is_proposed_and_nothing_is_made(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE)
    result = chophien("backup", "--data", str(data), "--out", str(tmp_path / "lop.zip"))
    assert result.returncode == 1
    assert "54 bit" in result.stderr
    assert VARIABLE in result.stderr
    assert not (tmp_path / "lop.zip").exists()


def test_a_folder_without_a_class_is_not_made_into_one(tmp_path: Path) -> None:
    result = chophien("backup", "--data", str(tmp_path / "trống"))
    assert result.returncode == 1
    assert "--data" in result.stderr
    assert not (tmp_path / "trống").exists()


def test_what_was_due_is_deleted_and_not_backed_up(data: Path, tmp_path: Path) -> None:
    with open_store(data) as store:
        dates = {"starts_on": date(2026, 1, 1), "delete_by": date(2026, 4, 1)}
        old = store.workshops.add(place="Lớp cũ", commune="Hồng Thái", **dates)
    made = chophien("backup", "--data", str(data), "--out", str(tmp_path / "lop.zip"), "--json")
    assert str(old.id) not in made.stdout
    assert "Lớp cũ" in made.stderr
    with open_store(data) as store:
        assert old.id not in [held.id for held in store.workshops.all()]
