"""The order of the layers is a contract that is checked, and that a wrong import breaks."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts of the copy of the kit in `folder`."""
    program = Path(sys.executable).with_name("lint-imports.exe" if os.name == "nt" else "lint-imports")
    return subprocess.run([program, "--no-cache"], cwd=folder, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a folder with a copy of the kit's modules and the contracts."""
    shutil.copytree(ROOT / "kit", tmp_path / "kit", ignore=shutil.ignore_patterns("__pycache__", "_bundled"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_contracts_are_kept() -> None:
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("kit/domain/cost.py", "import kit.content.lesson"),
        ("kit/domain/cost.py", "import pandas"),
        ("kit/content/lesson.py", "import kit.store.keeper"),
        ("kit/content/lesson.py", "import kit.reports"),
        ("kit/store/keeper.py", "import kit.content.lesson"),
        ("kit/store/keeper.py", "import kit.server"),
        ("kit/reports/__init__.py", "import kit.books"),
        ("kit/reports/__init__.py", "import kit.ui"),
        ("kit/ui/__init__.py", "import kit.server"),
        ("kit/ui/__init__.py", "import tornado"),
        ("kit/ui/__init__.py", "import sqlalchemy"),
        ("kit/server/__init__.py", "import kit.ui"),
        ("kit/server/__init__.py", "import kit.cli"),
        ("kit/server/__init__.py", "import pandas"),
        ("kit/domain/cost.py", "import kit.store"),
        ("kit/codes/__init__.py", "import kit.prints"),
        ("kit/prints/__init__.py", "import kit.reports"),
        ("kit/books/__init__.py", "import kit.server"),
        ("kit/charts/__init__.py", "import pandas"),
        ("kit/store/keeper.py", "import ipywidgets"),
        ("kit/cli/price.py", "import kit.ui"),
        ("kit/cli/price.py", "import sqlalchemy"),
    ],
)
def test_import_against_the_order_is_caught(copy: Path, file: str, line: str) -> None:
    path = copy / file
    path.write_text(path.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    result = lint(copy)
    assert result.returncode == 1, result.stdout
    assert "BROKEN" in result.stdout


def test_module_in_no_layer_is_caught(copy: Path) -> None:
    (copy / "kit" / "helpers.py").write_text("", encoding="utf-8")
    result = lint(copy)
    assert result.returncode != 0
    assert "helpers" in result.stdout
