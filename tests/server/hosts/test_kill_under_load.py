"""A hall that types while its processes are killed: what stands on a woman's page is kept afterwards.

What she types is written within some 20 ms of its answer, and a page that comes back says again what stands in it; the
phones here do as the page does.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from typing import TYPE_CHECKING

import psutil
import pytest
from tornado.httpclient import HTTPError
from tornado.websocket import WebSocketClosedError

from bench.phones import Phone
from bench.typing_hall import FILLED, SLUG, TYPED, fill_in
from kit.store import open_store
from tests.browser.serving import PICTURES, Serving, invite

if TYPE_CHECKING:
    from pathlib import Path

WOMEN, CHANGES = 24, 14
FALLS = (OSError, RuntimeError, TimeoutError, HTTPError, WebSocketClosedError, StopIteration, KeyError, ValueError)
"""What a phone meets whose worker, or whose room, has just been killed."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals that Windows has not")


def test_nothing_that_was_taken_is_lost_when_workers_and_the_room_itself_are_killed(tmp_path: Path) -> None:
    room = Serving(tmp_path / "data", options=("--workers=2",))
    invite(room.data, *["Mai"] * WOMEN)
    fill_in(room.data)
    room.start()
    try:
        typed, fell = asyncio.run(_hall(room))
        assert room.stop() == 0
    finally:
        if room.process is not None and room.process.poll() is None:
            room.kill()
    assert fell > WOMEN  # everybody lost the room, and some a worker before that
    assert all(len(values) == CHANGES for values in typed.values())
    assert _last_kept(room) == {number: values[-1][1] for number, values in typed.items()}


def _last_kept(room: Serving) -> dict[int, object]:
    """Return what the database holds of each woman's field, by the number of her card."""
    with open_store(room.data) as store:
        (workshop,) = store.workshops.all()
        women = store.participants.of_workshop(workshop.id)
        return {who.number: store.answers.latest(who.id, SLUG)[TYPED] for who in women}


async def _hall(room: Serving) -> tuple[dict[int, list[tuple[str, str]]], int]:
    typed: dict[int, list[tuple[str, str]]] = {number: [] for number in range(1, WOMEN + 1)}
    women = [asyncio.create_task(_types(room, number, values)) for number, values in typed.items()]
    for _ in range(2):
        await _until_all(typed, min(map(len, typed.values())) + 3)
        assert room.process is not None
        worker = psutil.Process(room.process.pid).children()[0]
        os.kill(worker.pid, signal.SIGKILL)
    await _until_all(typed, min(map(len, typed.values())) + 3)
    await asyncio.to_thread(room.kill)
    await asyncio.to_thread(room.restart)
    return typed, sum(await asyncio.gather(*women))


async def _until_all(typed: dict[int, list[tuple[str, str]]], many: int) -> None:
    async with asyncio.timeout(120):
        while min(map(len, typed.values())) < min(many, CHANGES):
            await asyncio.sleep(0.02)


async def _types(room: Serving, number: int, typed: list[tuple[str, str]]) -> int:
    """Type CHANGES times, each until it was taken; return how often the phone fell out of the room."""
    fell, held = 0, str(FILLED[TYPED])
    phone = Phone(room.url, {})
    await phone.sign_in(number, "Nà Mụ", ",".join(map(str, PICTURES)))
    while len(typed) < CHANGES:
        try:
            await phone.open_lesson(SLUG)
            shown = {held, str(FILLED[TYPED]), *(value for _, value in typed)} & phone.words
            model = phone.typed(shown.pop())
            await phone.update(model, {"typed": held})  # what stands in the page, whatever was taken of it
            while len(typed) < CHANGES:
                held = value = f"Lê vườn {number} lần {len(typed) + 1}"
                await phone.update(model, {"typed": value})
                typed.append((TYPED, value))
                await asyncio.sleep(0.3)
        except FALLS:
            fell += 1
            await asyncio.sleep(0.3)
    return fell
