"""Calls between two processes: answered once, in order, with what the other end raised as what it is."""

from __future__ import annotations

import asyncio
import socket
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kit.domain.amount_refusal import AmbiguousAmount
from kit.domain.cash_book import EntryNotInBook
from kit.server.hosts.channel import Channel, Fault, Gone
from kit.server.visits.notebook import NotForVisits
from kit.store.refusals import DiskFull, PicturesWrong, StoreClosed, ValueTooLarge

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

PATIENCE = 60


@asynccontextmanager
async def two_ends(**verbs: Callable[..., Any]) -> AsyncIterator[tuple[Channel, Channel]]:
    """Return this end, and the end that has `verbs`."""
    near, far = Channel({}), Channel(verbs)
    ends = socket.socketpair()
    running = [asyncio.ensure_future(await each.open(end)) for each, end in zip((near, far), ends, strict=True)]
    yield near, far
    await near.close()
    await far.close()
    await asyncio.wait_for(asyncio.gather(*running), PATIENCE)


def play(story: Any) -> None:
    asyncio.run(asyncio.wait_for(story, PATIENCE))


def test_slow_answer_holds_up_no_other() -> None:
    async def story() -> None:
        let_go = asyncio.Event()

        async def slow() -> str:
            await let_go.wait()
            return "slow"

        async with two_ends(slow=slow, quick=lambda: "quick") as (near, _):
            first = asyncio.ensure_future(near.call("slow"))
            assert await near.call("quick") == "quick"
            let_go.set()
            assert await first == "slow"

    play(story())


def test_what_is_said_arrives_in_order_from_loop_and_thread() -> None:
    async def story() -> None:
        heard: list[int] = []
        async with two_ends(hear=heard.append, heard=lambda: list(heard)) as (near, _):
            for number in range(50):
                near.tell("hear", number)

            def speak() -> list[int]:
                for number in range(50, 100):
                    near.tell("hear", number)
                return list(near.ask("heard"))

            assert await asyncio.to_thread(speak) == list(range(100))

    play(story())


REFUSED = (
    ValueTooLarge(bytes=70000),
    PicturesWrong(left=3),
    DiskFull(folder="D:\\"),
    StoreClosed(),
    EntryNotInBook(),
    AmbiguousAmount((35, 35000)),
)


@pytest.mark.parametrize("error", REFUSED, ids=lambda error: type(error).__name__)
def test_refusal_comes_back_as_what_it_is(error: Any) -> None:
    async def story() -> None:
        def refuse() -> None:
            raise error

        async with two_ends(refuse=refuse) as (near, _):
            with pytest.raises(type(error)) as raised:
                await near.call("refuse")
            assert (raised.value.kind, raised.value.details) == (error.kind, error.details)
            assert vars(raised.value) == vars(error)

    play(story())


def test_other_errors_come_back_too_and_what_cannot_travel_says_its_type() -> None:
    class Local(Exception):
        pass

    async def story() -> None:
        async def unfit() -> None:
            raise NotForVisits("pyplot", 3)

        def local() -> None:
            raise Local

        async def unpackable() -> object:
            return memoryview(b"a widget's picture")

        verbs = {"unfit": unfit, "local": local, "unpackable": unpackable, "missing": Path("/nowhere").open}
        async with two_ends(**verbs) as (near, _):
            with pytest.raises(NotForVisits, match="pyplot, cell 3") as raised:
                await near.call("unfit")
            assert (raised.value.reason, raised.value.cell) == ("pyplot", 3)
            with pytest.raises(TypeError, match="pickle"):
                await near.call("unpackable")
            with pytest.raises(Fault, match="Local"):
                await near.call("local")
            with pytest.raises(FileNotFoundError):
                await near.call("missing")
            with pytest.raises(KeyError):
                await near.call("no such verb")

    play(story())


def test_everyone_who_waits_hears_that_the_other_end_is_gone() -> None:
    async def story() -> None:
        async def never() -> None:
            await asyncio.Event().wait()

        async with two_ends(never=never) as (near, far):
            waiting = [asyncio.ensure_future(near.call("never")) for _ in range(3)]
            thread = asyncio.ensure_future(asyncio.to_thread(near.ask, "never"))
            await asyncio.sleep(0.05)
            await far.close()
            for answer in [*waiting, thread]:
                with pytest.raises(Gone):
                    await answer
            with pytest.raises(Gone):
                await near.call("never")

    play(story())
