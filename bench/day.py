"""Day: a workshop's days in minutes. Women come, type, let the phone sleep, go and come back; then all go home.

What an hour brings for one woman is packed into a minute: she types every second and not every five, her phone sleeps
for seconds and not for ten minutes. Afterwards the database is compared with what was typed, and the server with what
it was when a first class had come, done the same and gone: visits, memory, descriptors.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
import urllib.request
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from bench import hall
from bench.machine import measured, spread
from bench.phones import Phone
from bench.processes import usage
from bench.section import Section
from bench.typing_hall import CHARTED, FILLED, ONE_IN, SLUG, TYPED, compared, fill_in

if TYPE_CHECKING:
    from pathlib import Path

    import psutil

    from bench.processes import Usage

HEADING = "## A day"
CLASSES = 3
FIRST = 30.0
"""Seconds of the class that the others are compared with: long enough for what is kept once, charts and connections."""
SETTLED, NEAR = 120.0, 1.05
"""Seconds until what everybody left behind must be gone, but for this share of what the first class left."""
STILL, LOOK = 30.0, 5.0
"""Seconds that a server is looked at in any case when all have left, and between two looks."""
WHAT = (
    "The load comes from the same machine. `01_pricing.ipynb`; in {} classes, {:.0f} s in all, every woman opens it, "
    "types about once a second, one change in 8 with a chart, lets the phone sleep now and then, goes and comes back; "
    "between two classes all have left. A class of {:.0f} s that did the same came before: what the server used when "
    "that had gone, the least within {:.0f} s, is what it is compared with. Memory (PSS) and descriptors are the "
    "server's with its workers."
)
HEAD = (
    (
        "| women | visits | changes | visits dropped | answers lost | doubled | still open "
        "| MB: first class gone → the others | descriptors: first class gone → the others "
        "| both within 5 % after, s |"
    ),
    "|---|---|---|---|---|---|---|---|---|---|",
)


@dataclass(frozen=True, slots=True)
class Left:
    """What the server uses when a class has left; `seconds` until that was near what the first had left, if ever."""

    usage: Usage
    seconds: float | None


@dataclass(frozen=True, slots=True)
class Day:
    """What the classes came to. `first` is what the server used when the class before them had left."""

    changes: int
    visits: int
    dropped: int
    lost: int
    doubled: int
    first: Usage
    left: tuple[Left, ...]
    left_open: int


@dataclass(slots=True)
class Woman:
    """One of them: her phone, what stands in her fields, and all that she typed, in order."""

    phone: Phone
    chance: random.Random
    held: dict[str, object] = field(default_factory=lambda: dict(FILLED))
    typed: list[tuple[str, str]] = field(default_factory=list)

    async def comes_and_goes(self, until: float) -> int:
        """Open the lesson again and again until the class is over; return how many visits it were."""
        visits = 0
        await asyncio.sleep(self.chance.random() * 5)
        while time.monotonic() < until:
            await self.phone.open_lesson(SLUG)
            visits += 1
            models = {name: self.phone.typed(str(self.held[name])) for name in (TYPED, CHARTED)}
            for _ in range(self.chance.randint(5, 30)):
                if time.monotonic() > until:
                    break
                await self._type(models)
                if self.chance.random() < 0.05:
                    self.phone.fall_asleep()
                    await asyncio.sleep(3 * self.chance.random())
                    await self.phone.wake()
                await asyncio.sleep(2 * self.chance.random())
            await self.phone.leave()
            await asyncio.sleep(3 * self.chance.random())
        return visits

    async def _type(self, models: dict[str, str]) -> None:
        at = len(self.typed) + 1
        name = CHARTED if at % ONE_IN == 0 else TYPED
        value = str(18_000 + at) if name == CHARTED else f"Lê vườn {at}"
        self.typed.append((name, value))
        await self.phone.update(models[name], {"typed": value})
        self.held[name] = value


def day(people: int, seconds: float, folder: Path, *, seed: int = 11) -> Day:
    """Let `people` come and go for `seconds`, in CLASSES classes after a first one."""
    with hall.open_room(people, folder, prepare=fill_in) as (base, server):
        chance = random.Random(seed)  # noqa: S311 - a mixture that can be had again
        women = [Woman(Phone(base, {}), random.Random(chance.random())) for _ in range(people)]  # noqa: S311
        visits, first, left = asyncio.run(_day(base, server, women, seconds))
        left_open = _open_visits(base)
    lost, doubled = compared(folder / "data", {number: woman.typed for number, woman in enumerate(women, 1)})
    counts = [one for one in visits if isinstance(one, int)]
    changes = sum(len(woman.typed) for woman in women)
    return Day(changes, sum(counts), len(visits) - len(counts), lost, doubled, first, left, left_open)


async def _day(
    base: str, server: psutil.Process, women: list[Woman], seconds: float
) -> tuple[list[int | BaseException], Usage, tuple[Left, ...]]:
    """Return what each woman's visits came to in each class, and what the classes left."""
    for number, woman in enumerate(women, 1):
        await woman.phone.sign_in(number, hall.HAMLET, ",".join(map(str, hall.PICTURES)))
    visits = await _class(women, FIRST)
    first = min([await _look(server) for _ in range(int(STILL / LOOK))], key=lambda now: now.pss)
    left = []
    for _ in range(CLASSES):
        visits += await _class(women, seconds / CLASSES)
        left.append(await _left(base, server, first))
    return visits, first, tuple(left)


async def _class(women: list[Woman], seconds: float) -> list[int | BaseException]:
    until = time.monotonic() + seconds
    return await asyncio.gather(*(woman.comes_and_goes(until) for woman in women), return_exceptions=True)


async def _left(base: str, server: psutil.Process, first: Usage) -> Left:
    """Return what the server uses when it has had its time."""
    began, near = time.monotonic(), None
    while True:
        now = await _look(server)
        waited = time.monotonic() - began
        gone = not _open_visits(base)
        small = now.pss <= NEAR * first.pss and now.descriptors <= NEAR * first.descriptors
        near = (near or waited) if gone and small else None
        if waited >= (SETTLED if near is None else STILL):
            return Left(now, near)


async def _look(server: psutil.Process) -> Usage:
    await asyncio.sleep(LOOK)
    return usage(server)


def _open_visits(base: str) -> int:
    with urllib.request.urlopen(f"{base}healthz", timeout=60) as answer:  # noqa: S310 - our own server
        return int(json.load(answer)["visits"])


def section(rounds: int, people: int, seconds: float, folder: Path) -> Section:
    """Return the section of the results."""
    days = [day(people, seconds, folder / str(number)) for number in range(rounds)]
    cells = [
        str(people),
        spread([one.visits for one in days], 0),
        spread([one.changes for one in days], 0),
        str(sum(one.dropped for one in days)),
        str(sum(one.lost for one in days)),
        str(sum(one.doubled for one in days)),
        str(sum(one.left_open for one in days)),
        _beside([one.first for one in days], [[left.usage for left in one.left] for one in days], "pss"),
        _beside([one.first for one in days], [[left.usage for left in one.left] for one in days], "descriptors"),
        ", ".join(_seconds([one.left[at].seconds for one in days]) for at in range(CLASSES)),
    ]
    facts = f"{measured('voila', 'ipywidgets', rounds=rounds)} {WHAT.format(CLASSES, seconds, FIRST, STILL)}"
    lines = [HEADING, "", facts, "", *HEAD, f"| {' | '.join(cells)} |"]
    return Section(lines, {"days": [asdict(one) for one in days]})


def _beside(firsts: list[Usage], others: list[list[Usage]], what: str) -> str:
    """Return a figure of the first class, and of each after it; a list holds one value a round."""
    first, *rest = (
        spread([getattr(one, what) for one in usages], 0) for usages in (firsts, *zip(*others, strict=True))
    )
    return f"{first} → {', '.join(rest)}"


def _seconds(waits: list[float | None]) -> str:
    waited = [wait for wait in waits if wait is not None]
    return spread(waited, 0) if len(waited) == len(waits) else f"not in {SETTLED:.0f}"
