"""Day: a workshop's day in minutes. Women come, type, let the phone sleep, go and come back; then all go home.

What an hour brings for one woman is packed into a minute: she types every second and not every five, her phone sleeps
for seconds and not for ten minutes. Afterwards the database is compared with what was typed, and the server with what
it was after a first class had come and gone: visits, memory, descriptors.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
import urllib.request
from dataclasses import asdict, dataclass
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
WHAT = (
    "The load comes from the same machine. `01_pricing.ipynb`; for {:.0f} s every woman opens it, types about once a "
    "second, one change in 8 with a chart, lets the phone sleep now and then, goes and comes back. Memory (PSS) and "
    "descriptors are the server's, first when a class has come and gone, then when the day is over."
)
HEAD = (
    (
        "| women | visits | changes | visits dropped | answers lost | doubled | still open | MB, before → after "
        "| descriptors, before → after |"
    ),
    "|---|---|---|---|---|---|---|---|---|",
)
SETTLED = 120.0
"""Seconds until what everybody left behind must be gone."""


@dataclass(frozen=True, slots=True)
class Day:
    """What a day came to. Memory in MB and descriptors are the server's own, before and after."""

    changes: int
    visits: int
    dropped: int
    lost: int
    doubled: int
    before: Usage
    after: Usage
    left_open: int


def day(people: int, seconds: float, folder: Path, *, seed: int = 11) -> Day:
    """Let `people` come and go for `seconds`."""
    with hall.open_room(people, folder, prepare=fill_in) as (base, server):
        lived = asyncio.run(_day(base, server, people, seconds, random.Random(seed)))  # noqa: S311
    counted, typed = lived
    lost, doubled = compared(folder / "data", typed)
    return Day(*counted[:3], lost, doubled, *counted[3:])


async def _day(
    base: str, server: psutil.Process, people: int, seconds: float, chance: random.Random
) -> tuple[tuple[int, int, int, Usage, Usage, int], dict[int, list[tuple[str, str]]]]:
    phones = [Phone(base, {}) for _ in range(people)]
    for number, phone in enumerate(phones, 1):
        await phone.sign_in(number, hall.HAMLET, ",".join(map(str, hall.PICTURES)))
        await phone.open_lesson(SLUG)
    await asyncio.gather(*(phone.leave() for phone in phones))
    before = await _settled(base, server)
    typed: dict[int, list[tuple[str, str]]] = {number: [] for number in range(1, people + 1)}
    until = time.monotonic() + seconds
    visits = await asyncio.gather(
        *(
            _woman(phone, until, random.Random(chance.random()), typed[number])  # noqa: S311
            for number, phone in enumerate(phones, 1)
        ),
        return_exceptions=True,
    )
    after = await _settled(base, server)
    counts = [one for one in visits if isinstance(one, int)]
    changes = sum(map(len, typed.values()))
    return (changes, sum(counts), len(visits) - len(counts), before, after, _open_visits(base)), typed


async def _woman(phone: Phone, until: float, chance: random.Random, typed: list[tuple[str, str]]) -> int:
    """Come and go until the day is over; return how many visits it were."""
    visits = 0
    held = dict(FILLED)
    await asyncio.sleep(chance.random() * 5)
    while time.monotonic() < until:
        await phone.open_lesson(SLUG)
        visits += 1
        models = {field: phone.typed(str(held[field])) for field in (TYPED, CHARTED)}
        for _ in range(chance.randint(5, 30)):
            at = len(typed) + 1
            field = CHARTED if at % ONE_IN == 0 else TYPED
            value = str(18_000 + at) if field == CHARTED else f"Lê vườn {at}"
            typed.append((field, value))
            await phone.update(models[field], {"typed": value})
            held[field] = value
            if chance.random() < 0.05:
                phone.fall_asleep()
                await asyncio.sleep(3 * chance.random())
                await phone.wake()
            await asyncio.sleep(2 * chance.random())
        await phone.leave()
        await asyncio.sleep(3 * chance.random())
    return visits


async def _settled(base: str, server: psutil.Process) -> Usage:
    """Return what the server uses when all have left and it has had its time."""
    until = time.monotonic() + SETTLED
    while _open_visits(base) and time.monotonic() < until:
        await asyncio.sleep(1)
    await asyncio.sleep(hall.SETTLE)
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
        f"{spread([one.before.pss for one in days], 0)} → {spread([one.after.pss for one in days], 0)}",
        f"{spread([one.before.descriptors for one in days], 0)} → {spread([one.after.descriptors for one in days], 0)}",
    ]
    facts = f"{measured('voila', 'ipywidgets', rounds=rounds)} {WHAT.format(seconds)}"
    lines = [HEADING, "", facts, "", *HEAD, f"| {' | '.join(cells)} |"]
    return Section(lines, {"days": [asdict(one) for one in days]})
