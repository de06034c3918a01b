"""The two commands of the README say what is missing, in both languages, before anything is installed."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
RUN = ROOT / "scripts" / "run.py"
WORDS = tomllib.loads((ROOT / "scripts" / "words.toml").read_text(encoding="utf-8"))


def test_every_sentence_of_the_scripts_is_there_in_both_languages_and_used() -> None:
    used = set(re.findall(r'say\("([a-z-]+)"', RUN.read_text(encoding="utf-8")))
    assert used == WORDS.keys()
    for sentence in WORDS.values():
        assert sentence.keys() == {"vi", "en"}
        assert set(re.findall(r"{\w+}", sentence["vi"])) == set(re.findall(r"{\w+}", sentence["en"]))


@pytest.mark.parametrize("language", ["vi", "en"])
def test_unknown_task_is_one_sentence(language: str) -> None:
    result = subprocess.run(
        [sys.executable, RUN, "dance"], env={**os.environ, "CHOPHIEN_LANG": language}, capture_output=True, check=False
    )
    assert (result.returncode, result.stderr.decode().strip()) == (2, WORDS["usage"][language])


@pytest.mark.parametrize("script", ["start.sh", "test.sh"])
def test_machine_without_python_is_told_what_to_install(tmp_path: Path, script: str) -> None:
    for program in ("dirname", "sh"):
        (tmp_path / program).symlink_to(shutil.which(program) or "")
    result = subprocess.run(
        [tmp_path / "sh", ROOT / script],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 1
    assert "3.11" in result.stderr
    assert "python.org" in result.stderr


@pytest.mark.parametrize("script", ["start.sh", "test.sh"])
def test_python_that_is_too_old_is_passed_over(tmp_path: Path, script: str) -> None:
    for program in ("dirname", "sh"):
        (tmp_path / program).symlink_to(shutil.which(program) or "")
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")  # as `sys.exit(not new enough)` does
    old.chmod(old.stat().st_mode | stat.S_IXUSR)
    result = subprocess.run(
        [tmp_path / "sh", ROOT / script], env={"PATH": str(tmp_path)}, capture_output=True, check=False
    )
    assert result.returncode == 1


def test_python_without_venv_is_told_the_package_to_install(tmp_path: Path) -> None:
    program = (
        "import sys, importlib.util as u, pathlib; sys.path.insert(0, sys.argv[1]); sys.prefix = sys.base_prefix\n"
        "import run; run.ROOT = pathlib.Path(sys.argv[2]); run.importlib.util.find_spec = lambda name: None\n"
        "run.say = lambda key, **details: print(key, details['release'])\n"
        "sys.argv = ['run', 'start']; sys.exit(run.main())"
    )
    asked = [sys.executable, "-c", program, RUN.parent, tmp_path]
    result = subprocess.run(asked, capture_output=True, encoding="utf-8", check=False)
    assert (result.returncode, result.stdout.split()[0]) == (1, "venv-missing"), result.stderr
    assert list(tmp_path.iterdir()) == []


def test_browser_that_cannot_be_installed_is_named() -> None:
    program = (
        "import sys, pathlib; sys.path.insert(0, sys.argv[1])\n"
        "import run; run.shutil.which = lambda name: None; run.install = lambda python, lock: None\n"
        "sys.argv = ['run', 'test']; sys.exit(run.main())"
    )
    asked = [sys.executable, "-c", program, RUN.parent]
    environment = {**os.environ, "CHOPHIEN_LANG": "en"}
    result = subprocess.run(asked, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert result.returncode == 1
    assert result.stderr.strip() == WORDS["program-missing"]["en"].format(name="chromium")


def test_windows_start_keeps_its_window_and_shows_vietnamese_letters() -> None:
    steps = [line.strip() for line in (ROOT / "start.bat").read_text(encoding="utf-8").splitlines()]
    assert steps[-1] == "pause"
    assert 'cd /d "%~dp0"' in steps
    assert steps.index("chcp 65001 >nul") < next(at for at, line in enumerate(steps) if not line.isascii())
    assert "*.bat text eol=crlf" in (ROOT / ".gitattributes").read_text(encoding="utf-8")


def test_ci_runs_the_readmes_test_command_and_nothing_else() -> None:
    steps = [
        line for line in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines() if not line.startswith("#")
    ]
    assert steps == ["set -eu", 'cd "$(dirname "$0")/.."', "./test.sh"]
    assert "./test.sh" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_pre_commit_runs_what_the_test_command_runs() -> None:
    hooks = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    run = RUN.read_text(encoding="utf-8")
    for program in ("ruff check", "ruff format", "mypy", "kit lessons check"):
        assert program in hooks
        assert all(f'"{word}"' in run for word in program.split())
