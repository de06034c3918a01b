"""A whole room of its own for each test that asks for one."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Protocol

import pytest
from tornado.httpclient import AsyncHTTPClient

from tests.server.whole import Whole

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path


class PlayWhole(Protocol):
    def __call__(self, story: Callable[[Whole], Awaitable[None]], base_url: str = "/", **how: Any) -> None: ...


@pytest.fixture
def play_whole(tmp_path: Path) -> PlayWhole:
    """Return what runs a story in a whole room, from its opening to its end."""

    def run(story: Callable[[Whole], Awaitable[None]], base_url: str = "/", **how: Any) -> None:
        async def all_of_it() -> None:
            AsyncHTTPClient.configure(None, max_clients=50)
            whole = Whole(tmp_path, base_url, **how)
            await whole.open()
            try:
                await asyncio.wait_for(story(whole), 90)
            finally:
                await whole.close()
            assert whole.running == []

        asyncio.run(all_of_it())

    return run
