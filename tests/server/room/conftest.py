"""A room of its own for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.server.room.serving import Served, TextPrints

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.server.room.serving import Phone


@pytest.fixture
def prints() -> object:
    """Return what makes the papers; a file that looks at them has real ones instead."""
    return TextPrints()


@pytest.fixture
def served(tmp_path: Path, prints: object) -> Iterator[Served]:
    room = Served(tmp_path, prints=prints)
    yield room
    room.close()


@pytest.fixture
def served_below(tmp_path: Path) -> Iterator[Served]:
    """Return a room behind a base URL, as it is behind a hub."""
    room = Served(tmp_path, "/kit/")
    yield room
    room.close()


@pytest.fixture
def laptop(served: Served) -> Phone:
    """Return the facilitator's browser."""
    laptop = served.phone()
    laptop.lead()
    return laptop
