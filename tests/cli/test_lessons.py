"""`chophien lessons check`: nothing to mend here, and every fault named where it is."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.program import ROOT, chophien

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("language", ["vi", "en"])
def test_everything_that_people_edit_here_is_good(language: str) -> None:
    result = chophien("lessons", "check", language=language)
    assert (result.returncode, result.stderr) == (0, "")
    assert len(result.stdout.strip().splitlines()) == 1


def test_json_of_no_problem_is_an_empty_list() -> None:
    assert json.loads(chophien("lessons", "check", "--json").stdout) == []


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Return a copy of the kit where a table, a catalogue and a notebook are broken."""
    for folder in ("kit", "notebooks", "slides", "datasets"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    with (tmp_path / "datasets" / "rules.csv").open("a", encoding="utf-8") as file:
        file.write("một dòng thừa\n")
    with (tmp_path / "kit/content/catalogues/vi/money.ftl").open("a", encoding="utf-8") as file:
        file.write("only-vietnamese = Chỉ có tiếng Việt.\n")
    notebook = tmp_path / "notebooks" / "en" / "00_fields.ipynb"
    notebook.write_text(notebook.read_text(encoding="utf-8").replace('"outputs": []', '"outputs": [{}]', 1), "utf-8")
    return tmp_path


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_fault_is_named_in_one_go_and_none_hides_another(broken: Path, language: str) -> None:
    program = [sys.executable, "-m", "kit", "--lang", language, "lessons", "check"]
    result = subprocess.run(program, cwd=broken, capture_output=True, encoding="utf-8", check=False)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    *lines, last = result.stderr.strip().splitlines()
    for place in ("rules.csv, ", "en/money.ftl, only-vietnamese", "en/00_fields.ipynb, "):
        assert [line for line in lines if line.startswith(place)], result.stderr
    assert str(len(lines)) in last
    in_json = subprocess.run([*program, "--json"], cwd=broken, capture_output=True, encoding="utf-8", check=False)
    assert len(json.loads(in_json.stdout)) == len(lines)


def test_a_course_goes_from_an_organizer_to_a_facilitator(tmp_path: Path) -> None:
    folder, zipped, data = tmp_path / "khoa-hoc", tmp_path / "goi.zip", tmp_path / "data"
    assert chophien("lessons", "new", str(folder), "--only", "pricing").returncode == 0
    assert "lessons/an_toan.toml" in chophien("lessons", "draft", str(folder), "an_toan").stdout
    assert "5 bài" in chophien("lessons", "check", str(folder)).stdout
    made = chophien("lessons", "pack", str(folder), "--out", str(zipped))
    words = made.stdout.rpartition(": ")[2].strip()
    assert len(words.split(" · ")) == 6, made.stderr
    assert "5 bài" in chophien("lessons", "check", str(zipped)).stdout
    added = chophien("lessons", "add", str(zipped), "--data", str(data))
    assert added.stdout.strip().endswith(words), added.stderr
    assert json.loads((data / "courses" / "taught.json").read_text(encoding="utf-8"))["now"]
    assert chophien("lessons", "back", "--data", str(data)).returncode == 0
    assert not json.loads((data / "courses" / "taught.json").read_text(encoding="utf-8"))["now"]


def test_words_of_the_frame_are_said_until_they_are_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "khoa-hoc"
    chophien("lessons", "new", str(folder), "--only", "pricing")
    chophien("lessons", "draft", str(folder), "an_toan")
    said = chophien("lessons", "check", str(folder)).stdout
    assert "chữ mẫu" in said
    left = said.rpartition(": ")[2].strip().split(", ")
    assert {"course.toml", "lessons/an_toan.toml", "notebooks/05_an_toan.ipynb", "slides/en/05_an_toan.md"} <= {*left}
    assert "lessons/pricing.toml" not in left
    assert "chữ mẫu" in chophien("lessons", "pack", str(folder), "--out", str(tmp_path / "goi.zip")).stderr

    about = folder / "course.toml"
    about.write_text(about.read_text(encoding="utf-8").replace("…", "Hàm Yên"), encoding="utf-8")
    assert "course.toml" not in chophien("lessons", "check", str(folder)).stdout


def test_a_course_with_a_slip_is_neither_packed_nor_good(tmp_path: Path) -> None:
    folder = tmp_path / "khoa-hoc"
    chophien("lessons", "new", str(folder), "--only", "pricing")
    about = folder / "course.toml"
    about.write_text(about.read_text(encoding="utf-8").replace('"pricing"', '"pricng"'), encoding="utf-8")
    for command in (["check", str(folder)], ["pack", str(folder), "--out", str(tmp_path / "goi.zip")]):
        result = chophien("lessons", *command)
        assert result.returncode == 1
        assert "course.toml, lessons: không có bài “pricng”. Ý chị là “pricing”?" in result.stderr
    assert not (tmp_path / "goi.zip").exists()
    assert json.loads(chophien("lessons", "check", str(folder), "--json").stdout)[0]["file"] == "course.toml"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["check", "."], "không có tệp course.toml"),
        (["draft", ".", "an_toan"], "không có tệp course.toml"),
        (["new", "."], "đã có thứ bên trong"),
        (["new", "moi", "--only", "nothing"], "không dùng làm tên bài được"),
        (["add", "no.zip"], "không phải gói bài học"),
    ],
)
def test_what_cannot_be_is_said(tmp_path: Path, command: list[str], words: str) -> None:
    (tmp_path / "no.zip").write_bytes(b"PK")
    program = [sys.executable, "-m", "kit", "lessons", *command]
    result = subprocess.run(program, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert (result.returncode, result.stdout) == (1, "")
    assert words in result.stderr
    assert "Traceback" not in result.stderr
