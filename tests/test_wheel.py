"""The wheel carries all that the program needs: installed into an empty environment, it runs from an empty folder."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = json.loads((ROOT / "datasets" / "lot_example.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel, built with the build tools of this environment."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True, timeout=120)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python of an environment with the wheel, without the checkout.

    The packages that it needs are lent by a .pth file: installing a hundred again would prove nothing of ours.
    """
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    windows = os.name == "nt"
    python = folder / ("Scripts/python.exe" if windows else "bin/python")
    target = Path(
        subprocess.run(
            [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
            check=True,
            capture_output=True,
            encoding="utf-8",
        ).stdout.strip()
    )
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", "--quiet"]
    subprocess.run([*pip, str(wheel)], check=True, timeout=120)
    lent = [path for path in map(Path, sys.path) if path.name in {"site-packages", "dist-packages"}]
    (target / "lent.pth").write_text("\n".join(map(str, lent)), encoding="utf-8")
    return python


def run(python: Path, folder: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run the installed program in `folder`, with nothing of the checkout in sight."""
    told = ("PYTHON", "CHOPHIEN", "VIRTUAL")
    hidden = {name: value for name, value in os.environ.items() if not name.startswith(told)}
    return subprocess.run(
        [python.with_name("chophien.exe" if os.name == "nt" else "chophien"), *arguments],
        input=given,
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env=hidden,
        timeout=60,
        check=False,
    )


def test_program_comes_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    where = subprocess.run(
        [installed, "-c", "import kit; print(kit.__file__)"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert Path(where.stdout.strip()).is_relative_to(installed.parents[1])


def test_prices_the_example(installed: Path, tmp_path: Path) -> None:
    result = run(installed, tmp_path, "price", "--json", given=json.dumps(EXAMPLE["input"]))
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads(result.stdout) == EXAMPLE["output"]


def test_checks_its_own_lessons_and_tables(installed: Path, tmp_path: Path) -> None:
    result = run(installed, tmp_path, "lessons", "check")
    assert (result.returncode, result.stderr) == (0, "")
    here = subprocess.run(
        [sys.executable, "-m", "kit", "lessons", "check"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    counted = [re.findall(r"\d+", output.stdout)[:2] for output in (result, here)]
    assert counted[0] == counted[1], "as many lessons and tables as the checkout has"


def test_reads_market_prices(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "gia.csv").write_text("product,price,unit,place\nlê,18-22k,kg,chợ Nà Hang\n", encoding="utf-8")
    result = run(installed, tmp_path, "prices", "gia.csv")
    assert result.returncode == 0, result.stderr
    assert "18.000" in result.stdout


def test_leaves_nothing_behind(installed: Path, tmp_path: Path) -> None:
    run(installed, tmp_path, "lessons", "check")
    run(installed, tmp_path, "--help")
    assert list(tmp_path.iterdir()) == []


def test_wheel_carries_every_file_that_is_no_code(wheel: Path) -> None:
    carried = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("notebooks", "datasets", "slides"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and not {"__pycache__", ".ipynb_checkpoints"} & set(path.parts):
                assert f"kit/_bundled/{path.relative_to(ROOT).as_posix()}" in carried
    for path in (ROOT / "kit").rglob("*"):
        if path.is_file() and not {"__pycache__", "_bundled"} & set(path.parts):
            assert path.relative_to(ROOT).as_posix() in carried
    assert {name for name in carried if name.endswith(("LICENSE", "LICENSE-CONTENT"))}
    assert not [
        name for name in carried if name.startswith(("tests/", "frontend/", "bench/")) or "node_modules" in name
    ]
