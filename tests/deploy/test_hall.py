"""A hall that writes into its cash books on a server, whose worker, database and room are killed meanwhile.

A line that a woman was told is written is in her book afterwards, and none is there twice: what she was not told, she
presses again, as on her page.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING
from uuid import uuid4

from bench.phones import Phone
from kit.store import open_store
from tests.browser.serving import PICTURES, invite
from tests.journey.processes import workers
from tests.server.hosts.test_kill_under_load import FALLS
from tests.ui.bookkeeping import TYPED

if TYPE_CHECKING:
    from tests.deploy.conftest import Site

WOMEN, LINES = 20, 8
EVERY = 0.25
"""Seconds between two lines of a woman."""


def test_no_line_that_was_written_is_lost_and_none_is_there_twice(site: Site) -> None:
    invite(site.address, *["Mai"] * WOMEN)
    begin_week(site)
    site.room.start()
    told, fell = asyncio.run(_hall(site))
    assert site.room.stop() == 0
    assert fell > WOMEN  # everybody lost the room, and some a worker before that
    with open_store(site.address) as store:
        (workshop,) = store.workshops.all()
        for who in store.participants.of_workshop(workshop.id):
            held = Counter(line.amount for line in store.keeper(who.id).cash_book().lines)
            assert held == dict.fromkeys(told[who.number], 1), who.number


def begin_week(site: Site) -> None:
    """Let all have learned to write lines."""
    with open_store(site.address) as store:
        (workshop,) = store.workshops.all()
        steps = list(TYPED)
        for who in store.participants.of_workshop(workshop.id):
            keeper = store.keeper(who.id)
            for step in steps[: steps.index("week")]:
                keeper.save("cash_book", f"step-{step}", "done")
            keeper.save("cash_book", "step-week", "open")
        store.flush(60)


async def _hall(site: Site) -> tuple[dict[int, list[int]], int]:
    """Let all write, and kill one thing after the other. Return what they were told is written, and how often one of
    them fell out of the room.
    """
    told: dict[int, list[int]] = {number: [] for number in range(1, WOMEN + 1)}
    women = [asyncio.create_task(_writes(site, number, lines)) for number, lines in told.items()]
    await _have(told, 1)
    workers(site.room)[0].kill()
    await _have(told, 3)
    await asyncio.to_thread(site.server.kill)
    await _have(told, 5, women=WOMEN // 2)  # what they write meanwhile goes into the rescue journal
    await asyncio.to_thread(site.room.kill)
    await asyncio.to_thread(site.server.start)
    await asyncio.to_thread(site.room.restart)
    return told, sum(await asyncio.gather(*women))


async def _have(told: dict[int, list[int]], many: int, women: int = WOMEN) -> None:
    """Wait until so many women have written so many lines."""
    async with asyncio.timeout(120):
        while sum(len(lines) >= many for lines in told.values()) < women:
            await asyncio.sleep(0.02)


async def _writes(site: Site, number: int, told: list[int]) -> int:
    """Write LINES lines, each until it was said to be written; return how often the phone fell out of the room."""
    fell, phone = 0, Phone(site.room.url, {})
    await phone.sign_in(number, "Nà Mụ", ",".join(map(str, PICTURES)))
    await phone.ask("consents", {"_xsrf": phone.cookies["chophien_xsrf"], "keep": "yes", "totals": "yes"})
    id_ = uuid4().hex
    while len(told) < LINES:
        try:
            await phone.open_lesson("cash_book")
            form = phone.first_with("form")
            while len(told) < LINES:
                amount = 100_000 + 1000 * number + len(told)
                line = {"id": id_, "kind": "income", "amount": f"{amount}", "category": "trong-trot", "day": "0"}
                await phone.update(form, {"form": line})
                await phone.update(form, {"asked": f"{uuid4().int} write {id_}"})
                if (phone.states or {})[form]["form"]["amount"] == "":
                    told.append(amount)
                    id_ = uuid4().hex
                await asyncio.sleep(EVERY)
        except FALLS:
            fell += 1
            await asyncio.sleep(0.3)
    return fell
