"""A room counts on the memory that it is allowed, not on the machine's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.server.memory import MEGABYTE, free_megabytes

if TYPE_CHECKING:
    from pathlib import Path

UNIT = "system.slice/chophien-room-hoa.service"


def allow(root: Path, group: str, most: str, taken: int = 0, cached: int = 0) -> None:
    """Write what the kernel says of a group, in MB."""
    folder = root / "sys/fs/cgroup" / group
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "memory.max").write_text(f"{most}\n")
    (folder / "memory.current").write_text(f"{taken * MEGABYTE}\n")
    (folder / "memory.stat").write_text(f"anon 1\ninactive_file {cached * MEGABYTE}\n")


def member(root: Path, lines: str) -> None:
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/self/cgroup").write_text(lines)


@pytest.mark.parametrize(("group", "line"), [(UNIT, f"0::/{UNIT}\n"), ("", "0::/\n")], ids=["unit", "container"])
def test_what_a_unit_or_a_container_may_take_is_the_limit(tmp_path: Path, group: str, line: str) -> None:
    member(tmp_path, line)
    allow(tmp_path, group, str(300 * MEGABYTE), taken=120, cached=20)
    assert free_megabytes(tmp_path) == 200


def test_group_around_it_may_allow_less(tmp_path: Path) -> None:
    member(tmp_path, f"0::/{UNIT}\n")
    allow(tmp_path, UNIT, "max")
    allow(tmp_path, "system.slice", str(100 * MEGABYTE), taken=130)
    assert free_megabytes(tmp_path) == 0


@pytest.mark.parametrize("lines", ["0::/\n", "4:memory:/other\n", ""])
def test_without_a_limit_it_is_the_machine(tmp_path: Path, lines: str) -> None:
    member(tmp_path, lines)
    assert free_megabytes(tmp_path) == pytest.approx(free_megabytes(tmp_path / "nothing"), rel=0.2)
