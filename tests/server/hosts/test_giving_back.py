"""What a class took is freed when it has left, and one class after the other leaves no more than the first."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import json
import threading
import weakref
from asyncio import TimerHandle
from contextlib import asynccontextmanager
from contextvars import Context
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application

from bench.typing_hall import CHARTED, FILLED, SLUG, STEPS
from kit.server.hosts import giving_back
from kit.server.hosts.giving_back import give_back, give_back_when_left
from kit.server.hosts.here import Here
from kit.server.hosts.host import Asked
from kit.server.offer import offers
from kit.server.visits.visit import Visit
from kit.store.keeper import MemoryKeeper
from tests.server.hosts.sharded import comes, write_lesson
from tests.server.visits.hall import SUM, until, write_notebook
from tests.server.visits.phone import Phone

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tests.server.conftest import PlayWhole
    from tests.server.whole import Whole

PRICING = Path(__file__).parents[3] / "notebooks" / "01_pricing.ipynb"
WOMEN = 6


@pytest.fixture
def no_collecting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let Python look for circles only where it is asked to, and Here look at its visits often."""
    monkeypatch.setattr(giving_back, "LOOK", 0.2)
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@asynccontextmanager
async def opened() -> AsyncIterator[Here]:
    here = Here()
    await here.start()
    try:
        yield here
    finally:
        await here.close()


class Circle:
    def __init__(self) -> None:
        self.circle = self


async def come(here: Here, path: Path) -> list[str]:
    """Open a visit for each woman, who has the pricing lesson filled in, and return their ids."""
    opening = (here.open_visit(Asked(path, f"w{at}", "vi"), filled_in(), lambda: None) for at in range(WOMEN))
    return [visit for visit, _ in await asyncio.gather(*opening)]


def test_visits_are_freed_when_half_have_left_and_when_all_have(tmp_path: Path, no_collecting: None) -> None:
    path = write_notebook(tmp_path / "lesson.ipynb", SUM)

    async def story() -> None:
        async with opened() as here:
            ids = await come(here, path)
            kept = {visit: weakref.ref(here.engine.visits[visit]) for visit in ids}
            await asyncio.sleep(2 * giving_back.LOOK)  # on the same loop: they have been seen
            for some in (ids[: WOMEN // 2], ids[WOMEN // 2 :]):
                for visit in some:
                    here.drop(visit)
                await until(lambda gone=some: not any(kept[visit]() for visit in gone))
                assert all((kept[visit]() is None) == (visit not in here.engine.visits) for visit in ids)

    asyncio.run(story())


def test_a_visit_that_cannot_end_yet_still_counts(tmp_path: Path, no_collecting: None) -> None:
    path = write_notebook(tmp_path / "lesson.ipynb", SUM)

    async def story() -> None:
        async with opened() as here:
            (visit, *others) = await come(here, path)
            held = weakref.ref(here.engine.visits[visit])
            stuck, free = threading.Event(), threading.Event()

            def wait() -> None:
                stuck.set()
                free.wait(10)

            staying = asyncio.create_task(here.engine._done(here.engine.visits[visit].line, wait, 10))
            await until(stuck.is_set)
            for each in (visit, *others):
                here.drop(each)
            await until(lambda: here.engine.held == 1)
            await asyncio.sleep(4 * giving_back.LOOK)  # on the same loop: memory of the others was given back
            assert held() is not None
            free.set()
            await staying
            await until(lambda: held() is None)

    asyncio.run(story())


def test_a_room_whose_visits_live_elsewhere_gives_back_too(play_whole: PlayWhole, no_collecting: None) -> None:
    async def story(whole: Whole) -> None:
        write_lesson(whole)
        whole.offered.update(offers(whole.folder / "notebooks"))
        await comes(whole.woman("Mai"))
        await asyncio.sleep(2 * giving_back.LOOK)  # on the same loop: she has been seen
        circle = weakref.ref(Circle())
        assert circle() is not None
        whole.room.left("Mai")
        await until(lambda: circle() is None)

    play_whole(story, workers=2)


def test_it_waits_until_nobody_comes_or_goes(no_collecting: None) -> None:
    counts = [8, 8, 8, 5, 4, 3, 2, 2]  # a look each; at the last one most have left, and it stands still

    async def story() -> None:
        left, seen = iter(counts), 0
        circle = weakref.ref(Circle())

        def open_visits() -> int:
            nonlocal seen
            assert circle() is not None
            seen += 1
            return next(left)

        giving = asyncio.create_task(give_back_when_left(open_visits))
        await until(lambda: circle() is None or giving.done())
        assert seen == len(counts)
        giving.cancel()

    asyncio.run(story())


def test_each_class_leaves_what_the_first_left() -> None:
    """The pricing lesson, with its pages connected and a price typed that draws a chart."""

    async def story() -> None:
        async with opened() as here:
            server = HTTPServer(Application(here.routes(lambda handler: handler.request.headers.get("X-Who"), "/")))
            sockets = bind_sockets(0, "127.0.0.1")
            server.add_sockets(sockets)
            left = []
            for _ in range(3):
                await one_class(here, sockets[0].getsockname()[1])
                await until(lambda: not visits())
                left.append((objects(), descriptors()))
            server.stop()
        # what one visit leaves is there as often as there were women
        assert left[-1][0] - left[-2][0] < WOMEN, left
        assert left[-1][1] <= left[-2][1]

    asyncio.run(story())


async def one_class(here: Here, port: int) -> None:
    for visit in await come(here, PRICING):
        opened = here.engine.visits[visit]
        models = {model: json.loads(json.dumps(w.get_state(), default=repr)) for model, w in opened.widgets.items()}
        phone = Phone(port, f"/api/kernels/{visit}/channels", models, who=opened.owner)
        await phone.connect()
        await phone.change(phone.model(typed=FILLED[CHARTED]), typed="19k")
        await phone.close()
        here.drop(visit)


def filled_in() -> MemoryKeeper:
    keeper = MemoryKeeper()
    for field, value in FILLED.items():
        keeper.save(SLUG, field, value)
    for step in STEPS:
        keeper.save(SLUG, f"step-{step}", "done")
    return keeper


def visits() -> int:
    gc.collect()
    return sum(isinstance(thing, Visit) for thing in gc.get_objects())


def objects() -> int:
    """Return how many objects there are, without timers that were called off: asyncio keeps up to a hundred."""
    return sum(not isinstance(thing, TimerHandle | Context) for thing in gc.get_objects())


def descriptors() -> int:
    process = psutil.Process()
    return process.num_fds() if hasattr(process, "num_fds") else process.num_handles()


def test_the_system_gets_back_what_lay_between_things_that_stay() -> None:
    try:
        ctypes.CDLL(None).malloc_trim  # noqa: B018 - asks whether it is there
    except (AttributeError, OSError, TypeError):
        pytest.skip("another C library than glibc")
    process, size = psutil.Process(), 10_000
    blocks = [bytes([at % 256]) * size for at in range(5_000)]
    stay = blocks[::10]
    full = process.memory_info().rss
    del blocks
    give_back()
    assert full - process.memory_info().rss > 0.6 * 5_000 * size
    assert len(stay) == 500


@pytest.mark.parametrize("trouble", [AttributeError, OSError, TypeError])
def test_elsewhere_only_circles_are_freed(monkeypatch: pytest.MonkeyPatch, trouble: type[Exception]) -> None:
    def none(_: object) -> object:
        raise trouble

    monkeypatch.setattr(ctypes, "CDLL", none)
    circle = Circle()
    gone = weakref.ref(circle)
    del circle
    give_back()
    assert gone() is None
