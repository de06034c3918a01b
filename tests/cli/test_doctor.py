"""`chophien doctor`: what a laptop lacks for a class, with what to do."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING

import pytest

from tests.cli.program import chophien

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def taken() -> Iterator[int]:
    """Yield a port that another program listens on."""
    with socket.socket() as other:
        other.bind(("0.0.0.0", 0))  # noqa: S104  # as a room does
        other.listen()
        yield other.getsockname()[1]


def kinds(text: str) -> dict[str, bool]:
    """Return {what was looked at: whether it is right}."""
    return {finding["kind"]: finding["ok"] for finding in json.loads(text)}


def test_looks_at_all_that_a_room_needs(tmp_path: Path) -> None:
    found = kinds(chophien("doctor", "--data", str(tmp_path), "--json").stdout)
    assert {"python", "packages", "disk", "memory", "address", "port", "data"} <= found.keys()
    assert found["python"]
    assert found["packages"]
    assert found["data"]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_taken_port_is_said_with_what_to_do(tmp_path: Path, taken: int, language: str) -> None:
    result = chophien("doctor", "--data", str(tmp_path), "--port", str(taken), language=language)
    assert result.returncode == 1
    said = next(line for line in result.stdout.splitlines() if str(taken) in line)
    assert said.startswith("✗")
    assert "--port" in said
    assert len(result.stderr.strip().splitlines()) == 1


def test_looking_leaves_nothing_behind(tmp_path: Path) -> None:
    found = kinds(chophien("doctor", "--data", str(tmp_path / "class" / "data"), "--json").stdout)
    assert found["data"]
    assert list(tmp_path.iterdir()) == []


def test_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = chophien("doctor", "--data", str(tmp_path / "file" / "data"), "--json")
    assert result.returncode == 1
    assert kinds(result.stdout)["data"] is False
