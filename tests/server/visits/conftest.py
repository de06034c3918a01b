"""A hall of its own for each test."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from kit.server.visits import trial
from tests.server.visits.hall import Hall

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path


class Play(Protocol):
    def __call__(self, story: Callable[[Hall], Awaitable[None]], **options: Any) -> None: ...


@pytest.fixture
def play(tmp_path: Path) -> Play:
    """Return what runs a story in a hall, from its opening to its end."""

    def run(story: Callable[[Hall], Awaitable[None]], **options: Any) -> None:
        async def whole() -> None:
            async with Hall(tmp_path, **options) as hall:
                await asyncio.wait_for(story(hall), 60)

        asyncio.run(whole())

    return run


@pytest.fixture(autouse=True)
def patient_trial(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a lesson take long to open: a process of tests holds much, and what it collects counts as the lesson's."""
    monkeypatch.setattr(trial, "SLOWEST", 5.0)
