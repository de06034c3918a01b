"""A hall full of phones: everyone gets in, nobody sees another's, and after all have left nothing is left."""

from __future__ import annotations

import asyncio
import gc
import random
import time
from typing import TYPE_CHECKING

import ipywidgets
import psutil

from tests.server.visits.hall import SUM, until

if TYPE_CHECKING:
    from kit.server.visits.visit import Visit
    from tests.server.visits.conftest import Play
    from tests.server.visits.hall import Hall
    from tests.server.visits.phone import Phone

MANY = 150


def visits_in_memory() -> int:
    gc.collect()
    return sum(type(thing).__module__ == "kit.server.visits.visit" for thing in gc.get_objects())


def widgets_in_memory() -> int:
    return sum(isinstance(thing, ipywidgets.Widget) for thing in gc.get_objects())


def descriptors() -> int:
    return psutil.Process().num_fds() if hasattr(psutil.Process, "num_fds") else psutil.Process().num_handles()


async def go(phone: Phone) -> None:
    await phone.close()
    await phone.until(lambda: True)


def test_a_hundred_and_fifty_women_at_once(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        await hall.join(path, "first")
        (first,) = hall.engine.visits.values()
        await hall.engine.drop(first)
        await asyncio.sleep(0.1)
        before, widgets, fds = visits_in_memory(), widgets_in_memory(), descriptors()
        joined: list[tuple[Visit, Phone]] = await asyncio.gather(*[hall.join(path, f"w{at}") for at in range(MANY)])
        assert len(hall.engine.visits) == MANY
        ids = [model for _, phone in joined for model in phone.models]
        assert len(set(ids)) == len(ids) == MANY * len(joined[0][1].models)
        assert descriptors() - fds <= 2 * MANY + 10  # its own end, and the phone's, which is here too

        async def work(at: int, phone: Phone) -> None:
            order = random.Random(at)  # noqa: S311 - a mixture that can be had again
            for turn in range(1, 4):
                await asyncio.sleep(order.random() / 20)
                await phone.change(phone.model(description="kg"), value=at * 10 + turn)
                await phone.press(phone.model(description="press"), cp_id=f"{at}-{turn}")
                assert (phone.value("total"), phone.value("count")) == ((at * 10 + turn) * 10, turn)

        await asyncio.gather(*[work(at, phone) for at, (_, phone) in enumerate(joined)])
        for visit, phone in joined:
            told = {m.content["comm_id"] for m in phone.heard if m.kind.startswith("comm_")}
            assert told <= visit.widgets.keys()
            assert phone.heard.count(phone.heard[0]) == 1
        for visit, phone in joined:
            answer = await hall.ask(f"voila/api/shutdown/{visit.id}", phone.who, "POST")
            assert answer.code == 204
            await phone.close()
        await until(lambda: not hall.engine.visits, 20)
        del joined, visit, phone, ids
        await until(lambda: visits_in_memory() <= before, 20)
        assert widgets_in_memory() <= widgets
        await until(lambda: descriptors() <= fds + 2, 20)

    play(story, leaving=0.2, look=0.2)


def test_waves_of_visits_leave_neither_memory_nor_descriptors(play: Play) -> None:
    wave, rounds = 30, 6

    async def story(hall: Hall) -> None:
        hall.engine._on_error = None
        path = hall.lesson(SUM + "\nweight = bytes(200_000)")
        process = psutil.Process()
        sizes: list[int] = []
        for turn in range(rounds):
            joined = await asyncio.gather(*[hall.join(path, f"w{at}") for at in range(wave)])
            await asyncio.gather(*[phone.change(phone.model(description="kg"), value=5) for _, phone in joined])
            for visit, phone in joined:
                await hall.engine.drop(visit)
                await phone.close()
            del joined, visit, phone
            await asyncio.sleep(0.1)
            assert visits_in_memory() <= 2  # a worker may still hold its last one
            sizes.append(process.memory_info().rss)
            if not turn:
                fds = descriptors()
        assert descriptors() <= fds + 3
        # one leaked visit in each wave would be a megabyte after five of them, all of them thirty
        assert sizes[-1] - sizes[1] < wave * (rounds - 2) * 200_000 / 4

    play(story)


def test_the_hall_is_answered_while_it_fills(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        _, lan = await hall.join(path, "lan")
        filling = asyncio.gather(*[hall.join(path, f"w{at}") for at in range(60)])
        waits = []
        while not filling.done():
            began = time.monotonic()
            await lan.change(lan.model(description="kg"), value=len(waits) + 2)
            waits.append(time.monotonic() - began)
        await filling
        assert max(waits) < 5

    play(story)
