"""A new PIN is set in a class that is there, and in no other place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit.store import open_store
from tests.cli.program import chophien

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("practice", [(), ("--demo",)])
def test_where_there_is_no_class_no_pin_is_made_up(practice: tuple[str, ...], tmp_path: Path) -> None:
    asked = chophien("pin", f"--data={tmp_path}", *practice)
    assert asked.returncode == 1
    assert "chưa có lớp nào" in asked.stderr
    assert asked.stdout == ""
    assert list(tmp_path.iterdir()) == []


def test_the_pin_is_that_of_the_class(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    told = chophien("pin", f"--data={tmp_path}").stdout
    pin = next(word for word in told.split() if word.isdigit())
    with open_store(tmp_path) as store:
        [held] = store.workshops.all()
        store.pins.check(held.id, pin)  # raises where it is another
