"""Every machine that a stick is for gets what it needs from the lock, and nothing twice."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, requires

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from kit.cli.usb import locked_list
from kit.cli.usb.targets import PYTHONS, SYSTEMS, Target, targets
from kit.content import shipped

LOCKED = locked_list.read(shipped.folder("requirements") / "run.txt")
TARGETS = targets(SYSTEMS, PYTHONS)
each_target = pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)


def names(target: Target) -> dict[str, str]:
    """Return {package: release} of what the lock has for a machine."""
    return {canonicalize_name(one.name): one.release for one in LOCKED if one.needed_on(target)}


def test_a_stick_is_for_every_system_and_every_python_that_the_kit_runs_on() -> None:
    assert {(one.system, one.python) for one in TARGETS} == {(s, p) for s in SYSTEMS for p in PYTHONS}


@each_target
def test_lock_has_one_release_of_a_package_for_a_machine(target: Target) -> None:
    found = [canonicalize_name(one.name) for one in LOCKED if one.needed_on(target)]
    assert sorted(found) == sorted(set(found))


@each_target
def test_lock_has_everything_that_a_package_needs_on_a_machine(target: Target) -> None:
    """Asked of the packages that are installed here, with the markers answered as that machine would."""
    have, looked = names(target), 0
    for package in have:
        try:
            wanted = requires(package) or []
        except PackageNotFoundError:  # of another system
            continue
        looked += 1
        for one in map(Requirement, wanted):
            if one.marker is None or one.marker.evaluate(target.markers()):
                name = canonicalize_name(one.name)
                assert name in have, f"{package} needs {one} on {target.name}"
                assert one.specifier.contains(have[name], prereleases=True), f"{package} needs {one}"
    assert looked > 100


def test_each_system_gets_its_own_packages() -> None:
    windows, linux, macos = (names(Target(system, "x86_64", "3.12")) for system in SYSTEMS)
    assert "colorama" in windows
    assert "pywinpty" in windows
    assert {"pexpect", "ptyprocess"}.isdisjoint(windows)
    assert {"pexpect", "ptyprocess"} <= linux.keys() & macos.keys()
    assert "appnope" in macos
    assert {"colorama", "pywinpty", "appnope"}.isdisjoint(linux)


def test_a_list_serves_the_oldest_release_of_its_python() -> None:
    """Debian 12 has 3.11.2, for which soupsieve 4 is too new."""
    assert names(Target("linux", "x86_64", "3.11"))["soupsieve"].startswith("2.")


@pytest.mark.parametrize(
    ("target", "wheel"),
    [
        (Target("windows", "x86_64", "3.13"), "cp313-cp313-win_amd64"),
        (Target("windows", "x86_64", "3.11"), "cp39-abi3-win_amd64"),
        (Target("linux", "x86_64", "3.12"), "cp312-cp312-manylinux_2_28_x86_64"),
        (Target("linux", "x86_64", "3.12"), "cp312-cp312-manylinux2014_x86_64"),
        (Target("macos", "arm64", "3.13"), "cp313-cp313-macosx_11_0_arm64"),
        (Target("macos", "arm64", "3.13"), "cp313-cp313-macosx_10_13_universal2"),
        (Target("macos", "arm64", "3.13"), "py3-none-any"),
    ],
)
def test_machine_takes_wheels_made_for_it(target: Target, wheel: str) -> None:
    assert wheel in set(map(str, target.tags()))


@pytest.mark.parametrize(
    ("target", "wheel"),
    [
        (Target("windows", "x86_64", "3.13"), "cp312-cp312-win_amd64"),
        (Target("windows", "x86_64", "3.13"), "cp313-cp313-win_arm64"),
        (Target("windows", "x86_64", "3.13"), "cp313-cp313t-win_amd64"),
        (Target("linux", "x86_64", "3.12"), "cp312-cp312-manylinux_2_34_x86_64"),
        (Target("linux", "x86_64", "3.12"), "cp312-cp312-musllinux_1_2_x86_64"),
        (Target("macos", "arm64", "3.13"), "cp313-cp313-macosx_15_0_arm64"),
        (Target("macos", "arm64", "3.13"), "cp313-cp313-macosx_11_0_x86_64"),
    ],
)
def test_machine_takes_no_wheel_of_another(target: Target, wheel: str) -> None:
    assert wheel not in set(map(str, target.tags()))


def test_lock_is_read_whole() -> None:
    text = (shipped.folder("requirements") / "run.txt").read_text(encoding="utf-8")
    assert len(LOCKED) == len(re.findall(r"^[A-Za-z0-9]", text, re.MULTILINE))
    assert sum(len(one.hashes) for one in LOCKED) == text.count("--hash=")
