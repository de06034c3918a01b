"""Leading: how soon two hundred phones hear what the facilitator presses, and what her console costs the laptop.

The phones listen on the room's events, first in a quiet hall, then in one in which everybody types and hands go up and
down. A console is what its script asks for: the room's events, and the class anew whenever they say that it changed.
"""

from __future__ import annotations

import asyncio
import json
import random
import statistics
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from bench import hall
from bench.machine import measured, spread
from bench.phones import Phone, plain
from bench.processes import usage
from bench.section import Section
from bench.typing_hall import EVERY, SLUG, fill_in, type_until
from kit.store import open_store

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    import psutil
    from tornado.websocket import WebSocketClientConnection

HEADING = "## Leading a hall"
PIN = "482915"
STUCK, STUCK_SLUG, WRONG = 10, "qr", "first"
"""Women beside the hall who answer a question wrongly twice, the lesson it begins, and what they answer."""
PRESSES = 5
"""How often each thing is pressed."""
HAND_EVERY = 0.5
"""Seconds between two hands that go up or down somewhere in the hall."""
FASTEST, SLOWEST = 0.5, 5.0
"""Seconds between two looks of a console at the class, as kit/ui/console/static/room.js has them."""
KINDS = ("hands", "people", "eyes_up", "eyes_down", "message", "message_cleared")
"""Events upon which a console looks, from the same file."""
ORDERS: dict[str, tuple[str, dict[str, str], str]] = {
    "eyes up": ("console/eyes", {"up": "1"}, "eyes_up"),
    "eyes down": ("console/eyes", {"up": "0"}, "eyes_down"),
    "message": ("console/message", {"text": "Nghỉ 10 phút nhé chị em"}, "message"),
    "message taken down": ("console/message", {"clear": "1"}, "message_cleared"),
    "gate": ("console/pace", {"lesson": SLUG, "action": "until", "step": "market"}, "pace"),
    "gate opened": ("console/pace", {"lesson": SLUG, "action": "until", "step": ""}, "pace"),
}
"""What is pressed -> address, form, and the event that phones get for it."""
WHAT = (
    "The load comes from the same machine. From the moment the facilitator's form is sent until a phone has the event, "
    "{} presses of each; in a quiet hall, then in one where each woman changes a field of `01_pricing.ipynb` every "
    "{:.0f} s."
)
WHAT_A_CONSOLE_IS = (
    "All type for {:.0f} s at a time, and a hand goes up or down every 0.5 s, so that there is always something new on "
    "a console: with none, one, two of them open. Stuck: from a woman's second wrong answer until a console has it."
)
REACHED = (
    "| women | pressed | quiet, ms: half | 95 % | 99 % | all typing, ms: half | 95 % | 99 % |",
    "|---|---|---|---|---|---|---|---|",
)
COST = (
    (
        "| women | cores busy, no console | one | two | a console, share of a core | looks at the class a second "
        "| kB each | stuck is seen after, ms: half | longest |"
    ),
    "|---|---|---|---|---|---|---|---|---|",
)


@dataclass(frozen=True, slots=True)
class Led:
    """What leading a hall came to.

    quiet, typing: ms from a press to each phone, by what was pressed. busy: cores the server kept busy with no, one,
    two consoles. looks, kilobytes: of one console, a second and each. seen: ms until a console has a woman who is
    stuck. missed: events that did not come.
    """

    quiet: dict[str, tuple[float, ...]]
    typing: dict[str, tuple[float, ...]]
    busy: tuple[float, ...]
    looks: float
    kilobytes: float
    seen: tuple[float, ...]
    missed: int


def leading(people: int, seconds: float, folder: Path, *, seed: int = 9) -> Led:
    """Lead `people` who type for `seconds` at a time."""
    with hall.open_room(people + STUCK, folder, prepare=_prepare) as (base, server):
        return asyncio.run(_Hall(base, server, people, seconds, random.Random(seed)).led())  # noqa: S311


def _prepare(data: Path) -> None:
    fill_in(data)
    with open_store(data) as store:
        for workshop in store.workshops.all():
            store.pins.put(workshop.id, PIN)


@dataclass(slots=True)
class Ear:
    """What a phone hears of one kind of event: when it came."""

    phone: Phone
    at: dict[str, float] = field(default_factory=dict)

    async def listen(self) -> None:
        """Note the first event of each kind since `at` was emptied."""
        socket = self.phone.events
        if socket is None:
            raise RuntimeError("not connected")
        while (text := await socket.read_message()) is not None:
            self.at.setdefault(json.loads(text)["kind"], time.monotonic())


@dataclass(slots=True)
class Console:
    """A console that is open, without the picture: `waiting` who is looked for as stuck, `seen` when she was."""

    lead: Phone
    looks: int = 0
    received: int = 0
    waiting: set[int] = field(default_factory=set)
    seen: dict[int, float] = field(default_factory=dict)

    async def open(self) -> None:
        """Look at the class until it is cancelled."""
        socket = await self.lead.listen("events?console=1")
        news, mark = asyncio.Event(), ""
        hearing = asyncio.create_task(self._hear(socket, news))
        try:
            while True:
                news.clear()
                mark = await self._look(mark)
                await asyncio.sleep(FASTEST)
                with suppress(TimeoutError):
                    await asyncio.wait_for(news.wait(), SLOWEST - FASTEST)
        finally:
            hearing.cancel()
            socket.close()

    async def _hear(self, socket: WebSocketClientConnection, news: asyncio.Event) -> None:
        while (text := await socket.read_message()) is not None:
            if json.loads(text)["kind"] in KINDS:
                news.set()

    async def _look(self, mark: str) -> str:
        answer = await self.lead.ask("console/now.json", headers={"If-None-Match": mark})
        self.looks += 1
        if answer.code == 304:
            return mark
        self.received += len(answer.body)
        at = time.monotonic()
        if self.waiting:
            stuck = {one["number"] for one in json.loads(plain(answer))["people"] if one["stuck"]}
            self.seen |= dict.fromkeys(stuck & self.waiting, at)
            self.waiting -= stuck
        return answer.headers["Etag"]


class _Hall:
    """The hall while it is measured."""

    def __init__(self, base: str, server: psutil.Process, people: int, seconds: float, chance: random.Random) -> None:
        self.base, self.server, self.seconds, self.chance = base, server, seconds, chance
        self.phones = [Phone(base, {}) for _ in range(people)]
        self.ears = [Ear(phone) for phone in self.phones]
        self.lead = Phone(base, {})
        self.missed = 0

    async def led(self) -> Led:
        """Measure everything in turn."""
        for number, phone in enumerate(self.phones, 1):
            await self._come_in(phone, number)
            await phone.open_lesson(SLUG)
        await self.lead.ask("console")
        answer = await self._press("console", {"pin": PIN})
        if answer != 303:
            raise RuntimeError(f"the console stays shut: {answer}")
        listening = [asyncio.create_task(ear.listen()) for ear in self.ears]
        await asyncio.sleep(hall.SETTLE)
        quiet = await self._reached()
        typing: dict[str, tuple[float, ...]] = {}

        async def reach() -> None:
            typing.update(await self._reached())

        await self._while_typing([], reach)
        busy = []
        consoles = [Console(self.lead), Console(self.lead)]
        for open_ones in ([], consoles[:1], consoles):
            busy.append(await self._while_typing(open_ones))
            if open_ones == consoles[:1]:
                looks, kilobytes = consoles[0].looks / self.seconds, consoles[0].received / consoles[0].looks / 1000
        watching = Console(self.lead)
        seen: list[float] = []

        async def see() -> None:
            seen.extend([await self._stuck(watching, len(self.phones) + 1 + at) for at in range(STUCK)])

        await self._while_typing([watching], see)
        for task in listening:
            task.cancel()
        return Led(quiet, typing, tuple(busy), looks, kilobytes, tuple(seen), self.missed)

    async def _come_in(self, phone: Phone, number: int) -> None:
        await phone.sign_in(number, hall.HAMLET, ",".join(map(str, hall.PICTURES)))

    async def _press(self, path: str, form: Mapping[str, str]) -> int:
        answer = await self.lead.ask(path, {**form, "_xsrf": self.lead.cookies["chophien_xsrf"]})
        return answer.code

    async def _reached(self) -> dict[str, tuple[float, ...]]:
        """Press everything and return the ms until each phone has it."""
        took: dict[str, list[float]] = {name: [] for name in ORDERS}
        for _ in range(PRESSES):
            for name, (path, form, kind) in ORDERS.items():
                for ear in self.ears:
                    ear.at.clear()
                began = time.monotonic()
                pressed = asyncio.create_task(self._press(path, form))
                until = began + hall.SETTLE * 5
                while time.monotonic() < until and not all(kind in ear.at for ear in self.ears):
                    await asyncio.sleep(0.02)
                if await pressed not in (204, 303):
                    raise RuntimeError(f"{path} was not taken")
                heard = [ear.at[kind] for ear in self.ears if kind in ear.at]
                self.missed += len(self.ears) - len(heard)
                took[name] += [(at - began) * 1000 for at in heard]
                await asyncio.sleep(0.3)
        return {name: tuple(each) for name, each in took.items()}

    async def _while_typing(
        self, consoles: Sequence[Console], do: Callable[[], Awaitable[None]] | None = None
    ) -> float:
        """Let all type, and return how many cores the server kept busy; `do` something meanwhile, to its end."""
        opened = [asyncio.create_task(console.open()) for console in consoles]
        stirring = asyncio.create_task(self._stir())
        before, began = usage(self.server), time.monotonic()
        until = began + self.seconds
        waits: list[float] = []
        women = [type_until(phone, until, self.chance.random() * EVERY, [], waits) for phone in self.phones]
        await asyncio.gather(*women, *([do()] if do else []))
        busy = (usage(self.server).cpu - before.cpu) / (time.monotonic() - began)
        for task in (stirring, *opened):
            task.cancel()
        await asyncio.gather(stirring, *opened, return_exceptions=True)
        return busy

    async def _stir(self) -> None:
        """Let a hand go up or down somewhere, all the time."""
        up: set[int] = set()
        while True:
            at = self.chance.randrange(len(self.phones))
            socket = self.phones[at].events
            if socket is not None:
                up ^= {at}
                await socket.write_message(json.dumps({"kind": "hand", "up": at in up}))
            await asyncio.sleep(HAND_EVERY)

    async def _stuck(self, console: Console, number: int) -> float:
        """Let a woman answer wrongly twice; return the ms until the console has it."""
        phone = Phone(self.base, {})
        await self._come_in(phone, number)
        await phone.open_lesson(STUCK_SLUG)
        await phone.update(phone.first_with("chosen"), {"chosen": WRONG})
        check = phone.first_with("presses")
        await phone.update(check, {"presses": 1})
        await asyncio.sleep(self.chance.random() * SLOWEST)
        console.waiting.add(number)
        began = time.monotonic()
        await phone.update(check, {"presses": 2})
        until = began + 4 * SLOWEST
        while number not in console.seen and time.monotonic() < until:
            await asyncio.sleep(0.02)
        phone.fall_asleep()
        return (console.seen[number] - began) * 1000


def _at(values: Iterable[float], share: float) -> float:
    """Return the value that `share` of them stay below."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _tails(runs: Sequence[Mapping[str, tuple[float, ...]]], name: str) -> list[str]:
    return [spread([_at(run[name], share) for run in runs], 0) for share in (0.5, 0.95, 0.99)]


def _figures(run: Led) -> dict[str, Any]:
    shares = {"half": 0.5, "95 %": 0.95, "99 %": 0.99, "longest": 1.0}
    told = {
        which: {name: {of: round(_at(took, share), 1) for of, share in shares.items()} for name, took in each.items()}
        for which, each in (("quiet", run.quiet), ("typing", run.typing))
    }
    return {**asdict(run), **told}


def section(rounds: int, people: int, seconds: float, folder: Path) -> Section:
    """Return the section of the results."""
    runs = [leading(people, seconds, folder / str(number)) for number in range(rounds)]
    halls = [run.quiet for run in runs], [run.typing for run in runs]
    tails = {name: [cell for each in halls for cell in _tails(each, name)] for name in ORDERS}
    reached = [f"| {people} | {name} | {' | '.join(tails[name])} |" for name in ORDERS]
    cells = [
        str(people),
        *(spread([run.busy[at] for run in runs], 2) for at in range(3)),
        spread([(run.busy[2] - run.busy[0]) / 2 for run in runs], 2),
        spread([run.looks for run in runs], 1),
        spread([run.kilobytes for run in runs], 1),
        spread([statistics.median(run.seen) for run in runs], 0),
        spread([max(run.seen) for run in runs], 0),
    ]
    missed = f"Events that did not come: {sum(run.missed for run in runs)}."
    facts = f"{measured('voila', 'tornado', rounds=rounds)} {WHAT.format(PRESSES, EVERY)}"
    lines = [HEADING, "", facts, "", *REACHED, *reached, "", missed, "", WHAT_A_CONSOLE_IS.format(seconds), ""]
    return Section([*lines, *COST, f"| {' | '.join(cells)} |"], {"runs": [_figures(run) for run in runs]})
