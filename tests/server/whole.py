"""A whole room in this process, as `chophien serve` puts it together, and the phones in it."""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets

from kit.server.application import Application
from kit.server.hosts.here import Here
from kit.server.hosts.host import Whose
from kit.server.hosts.shard import COMMAND
from kit.server.hosts.shards import Shards
from kit.server.offer import offers
from kit.server.room import Lesson, Room, cookies
from kit.store import open_store
from tests.server.visits.hall import SUM, write_notebook
from tests.server.visits.phone import Phone as Line
from tests.server.visits.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kit.server.phone import Shell
    from kit.server.visits.engine import Engine

MOST = 250
KERNEL = re.compile(r'"kernel": "([0-9a-f-]{36})"')
ABOUT = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}


class Whole:
    """A room with one notebook that has a magic and one that fits, as `chophien serve` puts it together."""

    def __init__(
        self,
        folder: Path,
        base_url: str,
        workers: int = 0,
        command: Sequence[str] = COMMAND,
        lessons: Sequence[Lesson] = (),
    ) -> None:
        self.folder, self.base_url, self.workers, self.command = folder, base_url, workers, command
        self.lessons = lessons

    async def open(self) -> None:
        notebooks = self.folder / "notebooks"
        notebooks.mkdir()
        write_notebook(notebooks / "05_magic.ipynb", "%time 1", "# Xin chào", SUM, **ABOUT)
        write_notebook(notebooks / "06_plain.ipynb", SUM, **ABOUT)
        self.store = open_store(self.folder / "data")
        today = datetime.now(UTC).date()
        workshop = self.store.workshops.add(
            place="Xã Hồng Thái", commune="02239", starts_on=today, delete_by=date.max - timedelta(days=1)
        )
        self.room = Room.open(
            self.store,
            workshop,
            base_url=self.base_url,
            lessons=self.lessons,
            gone=lambda who: self.visits.end(Whose(owner=str(who))),
            left=lambda phone: self.visits.end(Whose(phone=phone)),
        )
        self.visits = Shards(self.workers, self.base_url, MOST, self.command) if self.workers else Here(self.base_url)
        await self.visits.start()
        self.offered = offers(notebooks)
        self.application = Application.of(notebooks, self.base_url)
        self.server = HTTPServer(self.application.web(self.room, self.visits, self.offered))
        sockets = bind_sockets(0, "127.0.0.1")
        self.port = sockets[0].getsockname()[1]
        self.server.add_sockets(sockets)

    async def close(self) -> None:
        self.server.stop()
        await self.visits.close()
        with suppress(TimeoutError):
            await asyncio.wait_for(self.server.close_all_connections(), 5)
        await self.application.end()
        self.room.threads.shutdown()
        self.store.close()

    @property
    def engine(self) -> Engine[Shell]:
        """The engine of a room whose visits live in its own process."""
        assert isinstance(self.visits, Here)
        return self.visits.engine

    @property
    def shards(self) -> Shards:
        """The workers of a room that has some."""
        assert isinstance(self.visits, Shards)
        return self.visits

    @property
    def running(self) -> list[str]:
        return list(self.application.kernel_manager.list_kernel_ids())

    def woman(self, name: str) -> Phone:
        who = self.store.participants.add(self.room.workshop_id, hamlet="Nà Mụ", name=name)
        for purpose in ("keep", "totals"):
            self.store.consents.give(who.id, purpose, wording="test")
        held = {"workshop": str(who.workshop), "participant": str(who.id), "generation": 0, "phone": name}
        return Phone(self, f"{cookies.WHO}={self.room.signer.sign(cookies.WHO, held)}")


class Phone:
    def __init__(self, whole: Whole, cookie: str = "") -> None:
        self.whole, self.headers = whole, {"Cookie": cookie}

    async def ask(self, path: str, method: str = "GET", **headers: str) -> HTTPResponse:
        address = f"http://127.0.0.1:{self.whole.port}{self.whole.base_url}{path}"
        request = HTTPRequest(
            address,
            method=method,
            body=b"" if method == "POST" else None,
            headers={**self.headers, **headers},
            follow_redirects=False,
            request_timeout=60,
        )
        return await AsyncHTTPClient().fetch(request, raise_error=False)

    async def open(self, path: str = "k/magic") -> str:
        """Return the kernel of the page that was opened."""
        answer = await self.ask(path)
        assert answer.code == 200, answer.body
        found = KERNEL.search(answer.body.decode())
        assert found is not None
        return found[1]

    async def connect(self, kernel: str) -> Line:
        line = Line(self.whole.port, "", {}, who="")
        path = f"{self.whole.base_url}api/kernels/{kernel}/channels?session_id={line.session}"
        line.wire = await Wire.connect(self.whole.port, path, headers=self.headers)
        line._reading = asyncio.create_task(line._read(line.wire))
        control = "control"
        opening = {"comm_id": control, "target_name": "jupyter.widget.control", "data": {}}
        opened = line.message("comm_open", opening)
        opened.metadata["version"] = "1.0.0"
        await line.send(opened)
        await line.ask("comm_msg", {"comm_id": control, "data": {"method": "request_states"}})
        told = next(message for message in line.heard if message.content.get("comm_id") == control)
        line.models = {model: held["state"] for model, held in told.content["data"]["states"].items()}
        return line
