"""`chophien bundle` makes a folder from which the kit installs, and opens a room, on a machine without a network."""

from __future__ import annotations

import hashlib
import http.cookiejar
import json
import os
import subprocess
import sys
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kit.cli.usb import stick
from kit.content.messages import messages
from kit.server.room.consent import PURPOSES
from tests.browser.conftest import running
from tests.browser.serving import free_port
from tests.cli.program import chophien

if TYPE_CHECKING:
    from collections.abc import Iterator

PYTHON = ".".join(map(str, sys.version_info[:2]))
NOWHERE = dict.fromkeys(("http_proxy", "https_proxy", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL"), "http://127.0.0.1:9")


def without_network() -> list[str]:
    """Return what runs a command with no network at all, where this machine lets us; NOWHERE is there besides."""
    alone = ["unshare", "--map-root-user", "--net"]
    try:
        return alone if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode == 0 else []
    except OSError:
        return []


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """Return a stick for this machine, and what the command said of it. Fetches 150 MB."""
    folder = tmp_path_factory.mktemp("usb") / "chophien"
    (folder / "wheels").mkdir(parents=True)
    (folder / stick.UNFINISHED).touch()  # as a try that broke off leaves it
    (folder / "wheels" / "old-1.0-py3-none-any.whl").touch()
    result = chophien("bundle", f"--out={folder}", "--platform=linux", f"--python={PYTHON}", "--json")
    if messages("vi").say("refusal-bundle-no-network") in result.stderr:
        pytest.skip("a stick can be made only where there is a network")
    assert result.returncode == 0, result.stderr
    return folder, json.loads(result.stdout)


@pytest.fixture(scope="module")
def place(made: tuple[Path, dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where it was installed, by the script of the stick, as somebody who has nothing but Python."""
    home = tmp_path_factory.mktemp("home")
    path = os.pathsep.join([str(Path(sys.base_prefix) / "bin"), "/usr/bin", "/bin"])
    command = [*without_network(), "sh", str(made[0] / "install.sh")]
    environment = {"PATH": path, "HOME": str(home), "PYTHONUTF8": "1", **NOWHERE}
    result = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False, cwd=home)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "mo-lop" in result.stdout.splitlines()[-1]
    return home / "ChoPhien"


@pytest.fixture(scope="module")
def room(place: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a practice room, opened by the script that was installed."""
    url = f"http://127.0.0.1:{(port := free_port())}/"
    command = ["sh", str(place / "mo-lop.sh"), "--demo", "--no-browser", "--host=127.0.0.1", f"--port={port}"]
    with running(command, url + "healthz", tmp_path_factory.mktemp("log") / "room.log", PYTHONPATH=""):
        yield url


def test_stick_lists_every_file_with_its_sum(made: tuple[Path, dict[str, Any]]) -> None:
    folder, said = made
    lines = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    sums = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert files == {*sums, "SHA256SUMS"}
    for name in ("install.sh", "mo-lop.sh", "DOC-TRUOC.txt", "notebooks/01_pricing.ipynb", "slides/01_pricing.md"):
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == sums[name]
    assert said["bytes"] == sum((folder / name).stat().st_size for name in sums)
    assert [one["machine"] for one in said["machines"]] == [f"linux-x86_64-{PYTHON}"]
    assert said["machines"][0]["wheels"] == len(list((folder / "wheels").iterdir()))


def test_stick_that_is_done_is_not_written_over(made: tuple[Path, dict[str, Any]]) -> None:
    result = chophien("bundle", f"--out={made[0]}")
    assert result.returncode == 1
    assert "--out" in result.stderr


def test_room_opens_from_the_stick(room: str) -> None:
    with urllib.request.urlopen(room + "healthz") as answer:  # noqa: S310 - our own server
        assert json.load(answer)["status"] == "ok"


def test_a_woman_comes_in_and_has_a_lesson(room: str) -> None:
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))

    def ask(way: str, **form: str) -> str:
        token = next((cookie.value or "" for cookie in jar if cookie.name == "chophien_xsrf"), "")
        data = urllib.parse.urlencode({"_xsrf": token, **form}).encode() if form else None
        with browser.open(room + way, data) as answer:
            return str(answer.read().decode())

    ask("card")
    ask("card", number="1", hamlet="Thôn Một")
    ask("pictures", taps="0,1,2", done="1")
    ask("consents", **dict.fromkeys(PURPOSES, "yes"))
    page = ask("b/pricing")
    assert "cp-step-" in page
    assert "cp-check" in page


def test_installing_again_has_nothing_to_do(made: tuple[Path, dict[str, Any]], place: Path) -> None:
    python = place / ".venv" / "bin" / "python"
    command = [python, made[0] / "setup" / "install.py", f"--into={place}"]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert result.returncode == 0
    assert len(result.stdout.splitlines()) == 1


def test_kit_that_was_installed_makes_its_own_wheel_again(
    made: tuple[Path, dict[str, Any]], place: Path, tmp_path: Path
) -> None:
    program = "import sys, pathlib; from kit.cli.usb import own_wheel; own_wheel.make(pathlib.Path(sys.argv[1]))"
    subprocess.run([place / ".venv" / "bin" / "python", "-c", program, tmp_path], check=True, cwd=tmp_path)
    (again,) = tmp_path.glob("*.whl")
    (first,) = (made[0] / "wheels").glob("chophien-*.whl")

    def files(path: Path) -> dict[str, bytes]:
        with zipfile.ZipFile(path) as wheel:
            return {name: wheel.read(name) for name in wheel.namelist() if not name.endswith("/RECORD")}

    assert again.name == first.name
    assert files(again) == files(first)
    assert "kit/_bundled/requirements/run.txt" in files(first)


def test_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "anh.jpg").write_bytes(b"hers")
    result = chophien("bundle", f"--out={tmp_path}")
    assert result.returncode == 1
    assert str(tmp_path) in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["anh.jpg"]


def test_download_that_breaks_off_can_be_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {**NOWHERE, "PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": ""}.items():
        monkeypatch.setenv(name, value)
    folder = tmp_path / "usb"
    for _ in range(2):
        result = chophien("bundle", f"--out={folder}", "--platform=windows", "--python=3.13")
        assert result.returncode == 1
        assert "internet" in result.stderr.splitlines()[-1]
    assert (folder / stick.UNFINISHED).exists()
    assert not (folder / "SHA256SUMS").exists()
