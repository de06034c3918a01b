"""Here: visits in this process, as lessons use them: bound to the memory of one woman, shown as what differs from the
page that is the same for everyone.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from kit.content.messages import LANGUAGES
from kit.server.hosts.giving_back import give_back_when_left
from kit.server.hosts.host import PHONE
from kit.server.phone import TEMPLATE, TEMPLATES, Shell, arrival, fill, shell, view
from kit.server.visits.engine import Engine, Limits
from kit.server.visits.handlers import handlers
from kit.server.visits.page import Pages
from kit.store.keeper import AwaitedKeeper, MemoryKeeper, bind_keeper
from kit.store.steady_keeper import SteadyKeeper

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kit.server.hosts.host import Asked, Identify, Route, Whose
    from kit.server.visits.visit import Visit
    from kit.store.keeper import Keeper

UNTOUCHED = ("kit.store", "kit.server.hosts.channel", "kit.server.hosts.far_keeper")
"""Where nothing is interrupted: a lock of the store left closed would stop the whole room."""


class Here:
    """The visits of this process, `capacity` at most. See `Host`."""

    def __init__(self, base_url: str = "/", capacity: int = Limits().most) -> None:
        self._pages = Pages(TEMPLATE, folder=TEMPLATES, base_url=base_url, view=view, fill=fill)
        self.engine: Engine[Shell] = Engine(
            lambda visit: shell(visit, self._pages.html(visit)),
            Limits(most=capacity),
            prepare=_of_nobody,
            untouched=UNTOUCHED,
        )

    @property
    def open_visits(self) -> int:
        return len(self.engine.visits)

    @property
    def capacity(self) -> int:
        return self.engine.limits.most

    async def start(self) -> None:
        self.engine.start()
        self._giving_back = asyncio.create_task(give_back_when_left(lambda: self.engine.held))

    async def close(self) -> None:
        self._giving_back.cancel()
        await self.engine.close()

    async def fit(self, path: Path) -> Shell:
        return (await self.engine.fit(path)).shared

    async def open(self, asked: Asked, keeper: Keeper, closed: Callable[[], None]) -> str:
        _, content = await self.open_visit(asked, keeper, closed)
        return content

    async def open_visit(self, asked: Asked, keeper: Keeper, closed: Callable[[], None]) -> tuple[str, str]:
        """Open as `open` does; return the visit's id too."""
        awaited = AwaitedKeeper(asked.language)

        def show(visit: Visit, made: Shell) -> str:
            awaited.give_way(SteadyKeeper(keeper))
            return arrival(visit, made, lambda: self._pages.html(visit))

        visit, content = await self.engine.open(
            asked.path,
            show,
            owner=asked.owner,
            language=asked.language,
            info=asked.info,
            prepare=lambda _: bind_keeper(awaited),
        )
        visit.on_closed = closed
        return visit.id, content

    def drop(self, visit: str) -> None:
        """Close a visit, if it is there."""
        if visit in self.engine.visits:
            self.engine.drop(self.engine.visits[visit])

    def end(self, whose: Whose) -> None:
        self.engine.end(lambda visit: whose.has(visit.owner, visit.info.get(PHONE, "")))

    def routes(self, identify: Identify, base_url: str) -> list[Route]:
        return handlers(self.engine, identify, base_url)


def _of_nobody(visit: Visit) -> None:
    """Prepare a visit that a page is made from."""
    bind_keeper(MemoryKeeper(visit.notebook.language or LANGUAGES[0]))
