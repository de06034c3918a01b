"""What stands on a stick can be run and read on the machine it is for, and says what is missing in both languages."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kit.cli.usb import scripts, stick
from kit.cli.usb.targets import PYTHONS, SYSTEMS, targets
from kit.content.messages import CATALOGUES, LANGUAGES

ON_STICK = Path(scripts.__file__).parent / "on_stick"
INSTALL = ON_STICK / "install.py"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the scripts for every machine, and no wheels."""
    folder = tmp_path_factory.mktemp("stick")
    scripts.write(folder, targets(SYSTEMS, PYTHONS), 600_000_000)
    return folder


def keys(prefix: str) -> set[str]:
    text = (CATALOGUES / "vi" / "bundle.ftl").read_text(encoding="utf-8")
    return set(re.findall(rf"^{prefix}-([a-z-]+) =", text, re.MULTILINE))


def test_every_sentence_of_the_scripts_is_used() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in ON_STICK.iterdir() if path.is_file())
    assert set(re.findall(r"@say ([a-z-]+)", text)) == keys("usb-script")


def test_install_has_a_sentence_for_whatever_it_says() -> None:
    calls = [node for node in ast.walk(ast.parse(INSTALL.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    said = {
        call.args[0].value
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id in {"say", "CannotInstall"}
        and isinstance(call.args[0], ast.Constant)
    }
    assert said == set(stick.INSTALL_WORDS) == keys("usb-install")


def test_nothing_on_the_stick_keeps_a_place_that_was_to_be_filled(written: Path) -> None:
    for path in written.iterdir():
        assert not re.search(r"{[a-z]+}|@say", path.read_text(encoding="utf-8")), path.name


@pytest.mark.parametrize("name", ["install.bat", "mo-lop.bat"])
def test_windows_scripts_keep_their_window_and_show_vietnamese_letters(written: Path, name: str) -> None:
    raw = (written / name).read_bytes()
    assert raw.count(b"\r\n") == raw.count(b"\n") > 10
    lines = raw.decode("utf-8").split("\r\n")
    assert lines.index("chcp 65001 >nul") < next(at for at, line in enumerate(lines) if not line.isascii())
    assert "pause" in lines
    for line in lines:
        if line.startswith("echo "):
            assert not re.search(r"(?<!\^)[&|<>]", line)


def test_windows_installer_of_python_is_started_if_it_lies_there(written: Path) -> None:
    text = (written / "install.bat").read_text(encoding="utf-8")
    (name,) = set(re.findall(r"python-3\.13\.\d+-amd64\.exe", text))
    assert f'if not exist "{name}" goto missing' in text
    assert "InstallAllUsers=0" in text  # needs no administrator
    assert name in (written / "DOC-TRUOC.txt").read_text(encoding="utf-8-sig")


def test_first_page_is_in_both_languages_and_readable_in_an_old_notepad(written: Path) -> None:
    raw = (written / "DOC-TRUOC.txt").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    text = raw.decode("utf-8-sig")
    assert "CÀI KHÔNG CẦN INTERNET" in text
    assert "INSTALLS WITHOUT INTERNET" in text
    assert text.count("Windows (Python 3.11, 3.12, 3.13) · Linux (Python 3.11, 3.12, 3.13) · macOS (") == 2
    for name in ("install.bat", "install.command", "sh install.sh", "python3-venv", "-macos11.pkg", "600 MB"):
        assert text.count(name) >= 2


def test_installer_of_python_is_the_newest_that_the_stick_has_wheels_for() -> None:
    assert scripts.installers(targets(SYSTEMS, PYTHONS)).keys() == {"windows", "macos"}
    assert scripts.installers(targets(["windows"], ["3.11", "3.12"]))["windows"].startswith("python-3.12.")
    assert scripts.installers(targets(["linux"], PYTHONS)) == {}


@pytest.mark.parametrize(
    ("name", "named"),
    [("install.sh", "python3-venv"), ("install.command", "-macos11.pkg"), ("mo-lop.sh", "install")],
)
def test_machine_without_what_it_needs_is_told_in_both_languages(
    written: Path, tmp_path: Path, name: str, named: str
) -> None:
    for program in ("dirname", "sh"):
        (tmp_path / program).symlink_to(shutil.which(program) or "")
    result = subprocess.run(
        [tmp_path / "sh", written / name],
        env={"PATH": str(tmp_path), "HOME": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 1
    vi, en = result.stdout.splitlines()
    assert named in vi
    assert named in en
    assert re.search(r"[ạảấầậắặẹếềệịọốồộớợụứừự]", vi)


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """Return a stick that is for a machine like none, with one wheel that is broken."""
    setup = tmp_path / "setup"
    setup.mkdir()
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels" / "a.whl").write_bytes(b"cut o")
    (tmp_path / "SHA256SUMS").write_text(f"{'0' * 64}  wheels/a.whl\n", encoding="utf-8")
    stick.write_setup(setup, [])
    return tmp_path


def run_install(folder: Path, *, language: str = "vi") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, folder / "setup" / "install.py", f"--into={folder / 'place'}"],
        env={"CHOPHIEN_LANG": language, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def machine() -> str:
    """Return this machine as the stick calls it."""
    spec = importlib.util.spec_from_file_location("install", INSTALL)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    name: str = module.this_machine()
    return name


def test_this_machine_is_one_that_sticks_are_made_for() -> None:
    assert machine() in {one.name for one in targets(SYSTEMS, PYTHONS)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_stick_for_other_machines_says_which(bare: Path, language: str) -> None:
    result = run_install(bare, language=language)
    assert result.returncode == 1
    assert machine() in result.stdout
    assert not (bare / "place").exists()


@pytest.mark.parametrize(("needed", "named"), [(0, "a.whl"), (1 << 60, "MB")])
def test_broken_stick_and_full_disk_are_named_before_anything_is_made(bare: Path, needed: int, named: str) -> None:
    wheels = ["a.whl"] if named == "a.whl" else []
    about = {"targets": {machine(): {"wheels": wheels, "needed": needed}}}
    (bare / "setup" / "stick.json").write_text(json.dumps(about), encoding="utf-8")
    (bare / "setup" / f"{machine()}.txt").write_text("", encoding="utf-8")
    result = run_install(bare)
    assert result.returncode == 1
    assert named in result.stdout.splitlines()[-1]
    assert not (bare / "place" / ".venv").exists()
