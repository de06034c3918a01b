"""Lessons as the room opens them: a shell made with nobody in it, and visits of women who kept something."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kit.server.phone import TEMPLATE, TEMPLATES, Shell, arrival, fill, shell, view
from kit.server.visits.engine import Engine
from kit.server.visits.page import Pages
from kit.store.keeper import AwaitedKeeper, MemoryKeeper, bind_keeper

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from kit.server.visits.visit import Visit

SAMPLE = Path(__file__).parents[3] / "notebooks" / "00_fields.ipynb"


@dataclass
class Came:
    """What a woman's phone got."""

    visit: Visit
    shell: Shell
    arrived: str

    @property
    def said(self) -> dict[str, Any]:
        return dict(json.loads(self.arrived))


class Lessons:
    def __init__(self, nobody: Callable[[], MemoryKeeper] = MemoryKeeper) -> None:
        self.pages = Pages(TEMPLATE, folder=TEMPLATES, view=view, fill=fill)
        self.engine: Engine[Shell] = Engine(
            lambda visit: shell(visit, self.pages.html(visit)), prepare=lambda _: bind_keeper(nobody())
        )

    async def come(self, keeper: MemoryKeeper | None = None, path: Path = SAMPLE, owner: str = "") -> Came:
        awaited = AwaitedKeeper()
        shells: list[Shell] = []

        def show(visit: Visit, made: Shell) -> str:
            awaited.give_way(keeper or MemoryKeeper())
            shells.append(made)
            return arrival(visit, made, lambda: self.pages.html(visit))

        visit, arrived = await self.engine.open(path, show, owner=owner, prepare=lambda _: bind_keeper(awaited))
        return Came(visit, shells[0], arrived)

    async def within(self, visit: Visit, work: Callable[[], Any]) -> Any:
        """Do something as a visit."""
        done: list[Any] = []
        error = await self.engine._done(visit.line, lambda: done.append(visit.enter(work)), 20)
        assert error is None, error
        return done[0]


@asynccontextmanager
async def opened(nobody: Callable[[], MemoryKeeper] = MemoryKeeper) -> AsyncIterator[Lessons]:
    lessons = Lessons(nobody)
    lessons.engine.start()
    try:
        yield lessons
    finally:
        await lessons.engine.close()


def play(story: Callable[[Lessons], Any], nobody: Callable[[], MemoryKeeper] = MemoryKeeper) -> None:
    """Run a story in a room that opens lessons."""

    async def whole() -> None:
        async with opened(nobody) as lessons:
            await asyncio.wait_for(story(lessons), 60)

    asyncio.run(whole())


def typed(visit: Visit, name: str) -> Any:
    """Return the field of the sample page that is called `name`."""
    (found,) = [widget for widget in visit.widgets.values() if getattr(widget, "name", "") == name]
    return found
