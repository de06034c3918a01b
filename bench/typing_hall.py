"""Typing hall: two hundred women in the pricing lesson, each changing a field every few seconds, some with a chart.

Each has the lesson filled in to its last step, so that every change is judged and said back at its full weight. One in
eight is a price that nobody has typed before: a chart is drawn for it. Afterwards what the database holds is compared
with what was typed: nothing lost, nothing twice.
"""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from bench import hall
from bench.machine import measured, spread
from bench.phones import Phone
from bench.processes import usage
from bench.section import Section
from kit.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    import psutil

    from kit.store.keeper import Json

HEADING = "## A hall that types"
SLUG, TYPED, CHARTED = "pricing", "name", "price"
FILLED: dict[str, Json] = {
    "product": "le",
    TYPED: "Lê",
    "harvest": {"typed": "100", "unit": "kg"},
    "sellable": {"typed": "85", "unit": "kg"},
    "bought": "300k",
    "days": {"typed": "5", "unit": "công"},
    "wage": "150k",
    "guess": "3 nghìn",
    "packing": "100k",
    "transport": "150k",
    "market_price": "17k",
    "markup": "2.500",
    "margin": "2.160",
    "channel": "cho-phien",
    "second_channel": "shopee",
    "order": {"typed": "5", "unit": "kg"},
    "outlook": "gain",
    CHARTED: "18k",
    "why": "covers",
}
"""The pears of the lesson's worked examples."""
STEPS = (
    "product",
    "harvest",
    "sold",
    "bought",
    "work",
    "guess",
    "more",
    "market",
    "markup",
    "share",
    "channels",
    "outlook",
    "decide",
)
EVERY, ONE_IN = 5.0, 8
WHAT = (
    "The load comes from the same machine. `01_pricing.ipynb`, filled in to its last step; each woman changes a field "
    "every 5 s for {:.0f} s, one change in 8 draws a chart that nobody has drawn before. Afterwards the database is "
    "compared with what was typed."
)
HEAD = (
    (
        "| women | changes | answer after, ms: half | 95 % | 99 % | longest | cores busy "
        "| cores busy with the load | MB a visit (PSS) "
        "| visits dropped | answers lost | doubled |"
    ),
    "|---|---|---|---|---|---|---|---|---|---|---|---|",
)


@dataclass(frozen=True, slots=True)
class Typed:
    """What a hall's typing came to. Waits are ms from a change to its answer; `memory` is MB a visit.

    `busy` is how many cores the server kept busy, `load` how many the phones of this program did.
    """

    changes: int
    waits: tuple[float, ...]
    busy: float
    load: float
    memory: float
    dropped: int
    lost: int
    doubled: int

    def at(self, share: float) -> float:
        """Return the wait that `share` of the changes stayed below."""
        ordered = sorted(self.waits)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def typing(people: int, seconds: float, folder: Path, *, seed: int = 7) -> Typed:
    """Let `people` type for `seconds`, one change every EVERY seconds each."""
    with hall.open_room(people, folder, prepare=fill_in) as (base, server):
        typed, changes = asyncio.run(_hall(base, server, people, seconds, random.Random(seed)))  # noqa: S311
    lost, doubled = compared(folder / "data", changes)
    return Typed(*typed, lost=lost, doubled=doubled)


def fill_in(data: Path) -> None:
    """Give everybody the lesson filled in to its end."""
    with open_store(data) as store:
        for workshop in store.workshops.all():
            for who in store.participants.of_workshop(workshop.id):
                keeper = store.keeper(who.id)
                for field, value in FILLED.items():
                    keeper.save(SLUG, field, value)
                for step in STEPS:
                    keeper.save(SLUG, f"step-{step}", "done")
        store.flush(600)


def compared(data: Path, changes: dict[int, list[tuple[str, str]]]) -> tuple[int, int]:
    """Return how much of what each woman typed, by card number, the database has not, and how much it has twice."""
    lost = doubled = 0
    with open_store(data) as store:
        for workshop in store.workshops.all():
            for who in store.participants.of_workshop(workshop.id):
                for field in (TYPED, CHARTED):
                    wanted = [value for name, value in changes.get(who.number, []) if name == field]
                    held = [answer.value for answer in store.answers.history(who.id, SLUG, field)]
                    lost += sum(value not in held for value in wanted)
                    doubled += len(held) - len(set(map(str, held)))
    return lost, doubled


async def _hall(
    base: str, server: psutil.Process, people: int, seconds: float, chance: random.Random
) -> tuple[tuple[int, tuple[float, ...], float, float, float, int], dict[int, list[tuple[str, str]]]]:
    phones = [Phone(base, {}) for _ in range(people)]
    before = usage(server)
    for number, phone in enumerate(phones, 1):
        await phone.sign_in(number, hall.HAMLET, ",".join(map(str, hall.PICTURES)))
        await phone.open_lesson(SLUG)
    opened = usage(server)
    changes: dict[int, list[tuple[str, str]]] = {}
    waits: list[float] = []
    until, own = time.monotonic() + seconds, time.process_time()
    done = await asyncio.gather(
        *(
            type_until(phone, until, chance.random() * EVERY, changes.setdefault(number, []), waits)
            for number, phone in enumerate(phones, 1)
        ),
        return_exceptions=True,
    )
    after = usage(server)
    busy, load = (after.cpu - opened.cpu) / seconds, (time.process_time() - own) / seconds
    memory = (after.pss - before.pss) / people
    dropped = sum(isinstance(one, BaseException) for one in done)
    return (len(waits), tuple(waits), busy, load, memory, dropped), changes


async def type_until(phone: Phone, until: float, wait: float, typed: list[tuple[str, str]], waits: list[float]) -> None:
    """Type until the time is over; every value is one that was not typed before."""
    name, price = phone.typed(str(FILLED[TYPED])), phone.typed(str(FILLED[CHARTED]))
    at = 0
    await asyncio.sleep(wait)
    while time.monotonic() < until:
        at += 1
        field, model = (CHARTED, price) if at % ONE_IN == 0 else (TYPED, name)
        value = f"{18_000 + 100 * at + len(waits) % 100}" if field == CHARTED else f"Lê vườn {at}"
        typed.append((field, value))
        waits.append(await phone.update(model, {"typed": value}) * 1000)
        await asyncio.sleep(EVERY)


def _figures(run: Typed) -> dict[str, object]:
    waits = {"half": run.at(0.5), "95 %": run.at(0.95), "99 %": run.at(0.99), "longest": max(run.waits)}
    return {**asdict(run), "waits": {name: round(wait, 1) for name, wait in waits.items()}}


def section(rounds: int, people: int, seconds: float, folder: Path) -> Section:
    """Return the section of the results."""
    runs = [typing(people, seconds, folder / str(number)) for number in range(rounds)]
    cells = [
        str(people),
        spread([run.changes for run in runs], 0),
        *(spread([run.at(share) for run in runs], 0) for share in (0.5, 0.95, 0.99)),
        spread([max(run.waits) for run in runs], 0),
        spread([run.busy for run in runs], 2),
        spread([run.load for run in runs], 2),
        spread([run.memory for run in runs], 2),
        str(sum(run.dropped for run in runs)),
        str(sum(run.lost for run in runs)),
        str(sum(run.doubled for run in runs)),
    ]
    facts = f"{measured('voila', 'ipywidgets', 'matplotlib', rounds=rounds)} {WHAT.format(seconds)}"
    lines = [HEADING, "", facts, "", *HEAD, f"| {' | '.join(cells)} |"]
    return Section(lines, {"runs": [_figures(run) for run in runs]})
