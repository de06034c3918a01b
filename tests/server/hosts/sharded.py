"""Women in a room whose visits live in two workers, and lessons that show what happens to what they type."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.server.visits.hall import until, write_notebook
from tests.server.whole import ABOUT

if TYPE_CHECKING:
    from tornado.httpclient import HTTPResponse

    from kit.server.hosts.shard import Shard
    from tests.server.visits.phone import Phone as Line
    from tests.server.whole import Phone, Whole

KEPT = """
import re
from datetime import date
from uuid import UUID
import ipywidgets
from kit.domain.entry import Entry
from kit.store.keeper import current_keeper
said = ipywidgets.Text(description="said")
sold = ipywidgets.Text(description="sold")
held = ipywidgets.Text(description="held")
lines = ipywidgets.IntText(description="lines")
def bind(keeper):
    said.value = str(keeper.load("kept").get("said", ""))
    lines.value = len(keeper.cash_book().lines)
def keep(change):
    keeper = current_keeper()
    if keeper.load("kept").get("said", "") != change["new"]:
        keeper.save("kept", "said", change["new"])
def sell(change):
    keeper = current_keeper()
    keeper.keep_entry(Entry(UUID(change["new"]), "sale", 35_000, "nong-san", date(2026, 11, 24)))
    lines.value = len(keeper.cash_book().lines)
def hold(change):
    re.match(r"(a+)+$", change["new"])
said.observe(keep, "value")
sold.observe(sell, "value")
held.observe(hold, "value")
keeper = current_keeper()
if hasattr(keeper, "follow"):
    keeper.follow(bind)
ipywidgets.VBox([said, sold, held, lines])
"""
"""`said` is saved, `sold` writes the line of this id into the cash book, `held` holds the interpreter in C code."""
BOMB = "a" * 60 + "b"
SLOW = "import time\ntime.sleep(1)"
"""A lesson that takes its time to open."""


@dataclass
class Woman:
    """One of them, with a page of the lesson open."""

    phone: Phone
    visit: str
    page: Line

    async def type(self, **typed: str) -> None:
        """Change a field, and return when Python is through with it. Raises TimeoutError where the line is broken."""
        ((name, text),) = typed.items()
        data = {"method": "update", "state": {"value": text}, "buffer_paths": []}
        sent = await self.page.send(
            self.page.message("comm_msg", {"comm_id": self.page.model(description=name), "data": data})
        )
        await self.page.until(lambda: self.page.over is not None or self.page.idles(sent))
        if not self.page.idles(sent):
            raise TimeoutError

    def shown(self, name: str) -> Any:
        return self.page.value(name)


async def comes_again(phone: Phone, slug: str = "kept") -> Woman:
    """Open a lesson as its page does: where there is no worker just now, it asks again."""
    while (answer := await phone.ask(f"b/{slug}/visit")).code == 503:
        await asyncio.sleep(0.5)
    return await _arrives(phone, answer)


async def comes(phone: Phone, slug: str = "kept") -> Woman:
    """Open a lesson on a phone, and its page's socket."""
    return await _arrives(phone, await phone.ask(f"b/{slug}/visit"))


async def _arrives(phone: Phone, answer: HTTPResponse) -> Woman:
    assert answer.code == 200, answer.body
    visit = json.loads(answer.body)["visit"]
    return Woman(phone, visit, await phone.connect(visit))


def write_lesson(whole: Whole, *, words: str = "# Sổ nhỏ") -> None:
    write_notebook(whole.folder / "notebooks" / "07_kept.ipynb", words, KEPT, **ABOUT)


def write_slow_lesson(whole: Whole) -> None:
    write_notebook(whole.folder / "notebooks" / "08_slow.ipynb", "# Mở chậm", SLOW, **ABOUT)


def worker_of(whole: Whole, woman: Woman) -> Shard:
    """Return the worker that her visit lives in."""
    found = whole.shards._visits[woman.visit].shard
    assert found is not None
    return found


async def two_again(whole: Whole, lost: Shard) -> None:
    """Wait until the room has two workers, and not the one that was lost."""
    await until(lambda: len(whole.shards._ready) == 2 and lost not in whole.shards._ready, patience=60)
