"""`chophien province`: where there are no results it says so, and makes none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.store import DATABASE_URL
from tests.cli.program import chophien

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("folder", ["", "there"])
def test_a_folder_without_results_is_named_and_left_as_it_was(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(DATABASE_URL, raising=False)
    (tmp_path / "there").mkdir()
    wanted = tmp_path / (folder or "nowhere")
    done = chophien("province", "--no-browser", f"--data={wanted}")
    assert done.returncode == 1
    assert str(wanted) in done.stderr
    assert "chophien merge" in done.stderr
    assert not list((tmp_path / "there").iterdir())
    assert not (tmp_path / "nowhere").exists()
