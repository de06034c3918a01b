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
