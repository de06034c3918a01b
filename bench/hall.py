"""Hall: many phones at once, in the room and under stock Voilà, and what each costs the server."""

from __future__ import annotations

import asyncio
import gc
import statistics
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bench.phones import Phone
from bench.processes import Usage, free_port, running, usage
from kit.store import open_store

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator

    import psutil

ROOT = Path(__file__).parents[1]
HAMLET, PICTURES = "Thôn Một", (0, 1, 2)
SETTLE = 2.0  # seconds until a server has caught its breath


@dataclass(frozen=True, slots=True)
class Joined:
    """One wave of phones: how many came all the way, the seconds it took them, what each cost, and a click.

    `load` is the CPU seconds that one phone cost this program, the processor of the server left out.
    """

    asked: int
    complete: int
    wall: float
    median: float
    each: Usage
    load: float
    click: float
    click_cpu: float


def room(people: int, slug: str, folder: Path) -> Joined:
    """Let `people` phones open a lesson of the room at once."""
    with open_room(people, folder) as (base, server):

        async def wave() -> Joined:
            phones = [Phone(base, {}) for _ in range(people)]
            for at, phone in enumerate(phones):
                await phone.sign_in(at + 1, HAMLET, ",".join(map(str, PICTURES)))
            first = Phone(base, dict(phones[0].cookies))
            await first.open_lesson(slug)  # whoever comes first pays for what all share
            return await _measure(server, phones, lambda phone: phone.open_lesson(slug))

        return asyncio.run(wave())


@contextmanager
def open_room(
    people: int, folder: Path, *, prepare: Callable[[Path], None] | None = None
) -> Iterator[tuple[str, psutil.Process]]:
    """Open a room with `people` in it, who said yes to keeping; give its address and its process.

    `prepare` is given the room's data before it opens.
    """
    fill(folder / "data", people)
    if prepare is not None:
        prepare(folder / "data")
    port = free_port()
    base = f"http://127.0.0.1:{port}/"
    command = [sys.executable, "-m", "kit", "serve", "--no-browser", "--host=127.0.0.1", f"--port={port}"]
    command += ["--data", str(folder / "data")]
    with running(command, base + "healthz", folder / "room.log", PYTHONPATH=str(ROOT)) as server:
        yield base, server


def stock(people: int, notebook: str, folder: Path) -> Joined:
    """Let `people` phones open a notebook under Voilà as it comes."""
    port = free_port()
    base = f"http://127.0.0.1:{port}/"
    command = [sys.executable, "-m", "voila", str(ROOT / "notebooks"), "--no-browser", f"--port={port}"]
    command += ["--Voila.ip=127.0.0.1"]
    with running(command, base, folder / "stock.log", PYTHONPATH=str(ROOT)) as server:

        async def wave() -> Joined:
            first = Phone(base, {})
            await first.open_stock(notebook)
            phones = [Phone(base, {}) for _ in range(people)]
            return await _measure(server, phones, lambda phone: phone.open_stock(notebook))

        return asyncio.run(wave())


async def _measure(server: psutil.Process, phones: list[Phone], join: Callable[[Phone], Awaitable[None]]) -> Joined:
    await asyncio.sleep(SETTLE)
    gc.collect()
    before = usage(server)
    began, own = time.monotonic(), time.process_time()
    done = await _all(join(phone) for phone in phones)
    wall, load = time.monotonic() - began, (time.process_time() - own) / len(phones)
    await asyncio.sleep(SETTLE)
    each = usage(server).since(before, len(phones))
    complete = [phone for phone, error in zip(phones, done, strict=True) if error is None]
    before = usage(server)
    clicks = [await phone.update(phone.first_with("typed"), {"typed": "35k"}) for phone in complete]
    after = usage(server)
    return Joined(
        asked=len(phones),
        complete=len(complete),
        wall=wall,
        median=statistics.median([phone.seconds for phone in complete] or [float("nan")]),
        each=each,
        load=load,
        click=statistics.median(clicks or [float("nan")]),
        click_cpu=(after.cpu - before.cpu) / max(1, len(complete)),
    )


async def _all(waiting: Iterable[Awaitable[None]]) -> list[BaseException | None]:
    return await asyncio.gather(*waiting, return_exceptions=True)


def fill(data: Path, people: int) -> None:
    """Make a workshop of `people` who said that their answers may be kept."""
    today = date.today()  # noqa: DTZ011 - any day will do
    with open_store(data) as store:
        workshop = store.workshops.add(
            place="bench", commune="bench", starts_on=today, delete_by=today + timedelta(days=2)
        )
        for at in range(people):
            who = store.participants.add(workshop.id, hamlet=HAMLET, name=f"B{at % 90}")
            store.participants.set_pictures(who.id, PICTURES)
            for purpose in ("keep", "totals"):
                store.consents.give(who.id, purpose, wording="bench")
