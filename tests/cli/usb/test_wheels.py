"""Wheels are fetched once, checked, chosen for the machine; what pip cannot do becomes a sentence that helps."""

from __future__ import annotations

import hashlib
import zipfile
from typing import TYPE_CHECKING

import pytest

from kit.cli.usb.locked_list import Locked
from kit.cli.usb.targets import Target
from kit.cli.usb.wheels import NoNetwork, NoWheel, OtherFile, PipTroubled, Wheelhouse, pip
from kit.content.messages import messages

if TYPE_CHECKING:
    from pathlib import Path

WINDOWS = Target("windows", "x86_64", "3.13")
LINUX = Target("linux", "x86_64", "3.12")


def wheel(folder: Path, tags: str, name: str = "basket", release: str = "1.0") -> Path:
    """Write the smallest wheel that pip takes."""
    folder.mkdir(exist_ok=True)
    path, info = folder / f"{name}-{release}-{tags}.whl", f"{name}-{release}.dist-info"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {release}\n")
        file.writestr(f"{info}/WHEEL", f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tags}\n")
        file.writestr(f"{info}/RECORD", "")
    return path


def locked(*paths: Path, more: int = 3) -> Locked:
    """Return `basket` 1.0 with the hashes of these files, and of `more` others."""
    sums = [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]
    return Locked("basket", "1.0", "", frozenset([*sums, *(f"{n:064x}" for n in range(more))]))


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder from which pip takes wheels, and from nowhere else."""
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "source"))
    return tmp_path / "source"


@pytest.fixture
def house(tmp_path: Path) -> Wheelhouse:
    (tmp_path / "wheels").mkdir()
    return Wheelhouse(tmp_path / "wheels")


def test_each_machine_gets_the_wheel_made_for_it(source: Path, house: Wheelhouse) -> None:
    package = locked(*(wheel(source, tags) for tags in ("cp313-cp313-win_amd64", "py3-none-any")))
    assert [path.name for path in house.fetch([package], WINDOWS)] == ["basket-1.0-cp313-cp313-win_amd64.whl"]
    assert [path.name for path in house.fetch([package], LINUX)] == ["basket-1.0-py3-none-any.whl"]


def test_what_is_there_is_not_fetched_again(source: Path, house: Wheelhouse, monkeypatch: pytest.MonkeyPatch) -> None:
    package = locked(wheel(source, "py3-none-any"), more=1)
    house.fetch([package], WINDOWS)
    monkeypatch.setenv("PIP_FIND_LINKS", "/nowhere")
    assert house.fetch([package], LINUX)


def test_a_file_that_was_cut_off_is_fetched_again(source: Path, house: Wheelhouse) -> None:
    package = locked(whole := wheel(source, "py3-none-any"), more=1)
    (house.folder / whole.name).write_bytes(whole.read_bytes()[:50])
    (got,) = house.fetch([package], WINDOWS)
    assert got.read_bytes() == whole.read_bytes()


def test_package_without_a_wheel_for_the_machine_is_named(source: Path, house: Wheelhouse) -> None:
    package = locked(wheel(source, "cp313-cp313-macosx_11_0_arm64"))
    with pytest.raises(NoWheel) as refused:
        house.fetch([package], WINDOWS)
    said = messages("vi").refusal(refused.value)
    assert "basket 1.0" in said
    assert "windows-x86_64-3.13" in said
    assert "--platform" in said


def test_file_that_the_lock_does_not_name_is_not_used(source: Path, house: Wheelhouse) -> None:
    wheel(source, "py3-none-any")
    with pytest.raises(OtherFile) as refused:
        house.fetch([locked()], WINDOWS)
    assert refused.value.details == {"package": "basket"}
    assert list(house.folder.iterdir()) == []


def test_machine_without_internet_is_told_so(house: Wheelhouse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    with pytest.raises(NoNetwork):
        house.fetch([locked()], WINDOWS)


def test_anything_else_that_pip_says_is_handed_on() -> None:
    with pytest.raises(PipTroubled) as refused:
        pip("download", "--no-such-option")
    assert "no-such-option" in str(refused.value.details["said"])
