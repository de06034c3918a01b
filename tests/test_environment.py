"""environment.yml, pyproject.toml and the lock name the same packages within the same bounds."""

from __future__ import annotations

import re
import stat
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
REQUIREMENT = re.compile(r"^([A-Za-z0-9._-]+)\s*(.*)$")


def canonical(name: str) -> str:
    """Return the package name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def bounds(requirements: list[str]) -> dict[str, str]:
    """Return {package: version bounds} of requirement lines."""
    found = [match for line in requirements if (match := REQUIREMENT.match(line))]
    return {canonical(match[1]): match[2].replace(" ", "") for match in found}


def conda() -> dict[str, str]:
    """Return {package: bounds} of the conda part of environment.yml."""
    lines = (ROOT / "environment.yml").read_text(encoding="utf-8").splitlines()
    return bounds([line.strip()[2:] for line in lines if re.match(r"  - [a-zA-Z_]+ [=<>]", line)])


def test_conda_environment_has_the_bounds_of_the_package() -> None:
    declared = bounds(PROJECT["project"]["dependencies"])
    declared["python"] = PROJECT["project"]["requires-python"]
    found = conda()
    assert found == {name: declared[name] for name in found}


def test_conda_environment_names_the_packages_that_the_kit_stands_on() -> None:
    assert {"jupyterlab", "ipywidgets", "voila", "pandas", "matplotlib", "qrcode"} <= conda().keys()
    assert "      - ." in (ROOT / "environment.yml").read_text(encoding="utf-8").splitlines()


def locked(name: str) -> dict[str, str]:
    """Return {package: release} of a lock; every line of it has hashes."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.findall(
        r"^([A-Za-z0-9._-]+)==(\S+)(?:[^\n]*\\\n)((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", text, re.MULTILINE
    )
    assert len(entries) == len(re.findall(r"^[A-Za-z0-9]", text, re.MULTILINE)), "a package without hashes"
    return {canonical(package): release for package, release, _ in entries}


def test_lock_has_every_dependency_with_hashes() -> None:
    run = locked("run")
    assert bounds(PROJECT["project"]["dependencies"]).keys() <= run.keys()
    assert bounds(PROJECT["dependency-groups"]["build"]).keys() <= run.keys()


def test_lock_pins_what_the_package_pins() -> None:
    run = locked("run")
    for name, bound in bounds(PROJECT["project"]["dependencies"]).items():
        if bound.startswith("=="):
            assert run[name] == bound[2:]


def test_tests_run_on_the_releases_that_people_get() -> None:
    run, tests = locked("run"), locked("test")
    assert {name: tests[name] for name in run} == run
    assert bounds(PROJECT["dependency-groups"]["test"]).keys() <= tests.keys()


def test_binder_gets_the_same_packages_with_one_python_and_the_kit_afterwards() -> None:
    """repo2docker reads `binder/` alone, and takes the Python of its own default where no single one is named."""

    def parts(path: Path) -> list[str]:
        text = path.read_text(encoding="utf-8").partition("\n  - pip:\n")[0]
        return [line for line in text.splitlines() if not line.startswith("#") and "- python " not in line]

    binder = ROOT / "binder" / "environment.yml"
    assert parts(binder) == parts(ROOT / "environment.yml")
    named = re.findall(r"^  - python =(3\.\d+)$", binder.read_text(encoding="utf-8"), re.MULTILINE)
    assert [f"Programming Language :: Python :: {one}" in PROJECT["project"]["classifiers"] for one in named] == [True]
    after = ROOT / "binder" / "postBuild"
    assert after.read_text(encoding="utf-8").splitlines()[-1] == "python -m pip install --no-cache-dir ."
    assert after.stat().st_mode & stat.S_IXUSR
