"""A hall for tests: the engine behind a real Tornado server on a port of its own, lessons written where it looks."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING, Any, Self

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application

from kit.server.visits.engine import Engine, Limits
from kit.server.visits.handlers import handlers
from tests.server.visits.phone import Phone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kit.server.visits.visit import Visit


SUM = """
import ipywidgets
kg = ipywidgets.IntSlider(value=1, min=0, max=10**6, description="kg")
price = ipywidgets.IntText(value=10, description="price")
total = ipywidgets.IntText(description="total")
count = ipywidgets.IntText(description="count")
press = ipywidgets.Button(description="press")
def reckon(_=None):
    total.value = kg.value * price.value
def pressed(_):
    count.value += 1
kg.observe(reckon, "value")
price.observe(reckon, "value")
press.on_click(pressed)
reckon()
ipywidgets.VBox([kg, price, total, count, press])
"""


def write_notebook(path: Path, *cells: str, **metadata: Any) -> Path:
    """Write a notebook; a cell that begins with # and a blank is prose."""
    made = [
        new_markdown_cell(cell, id=f"c{at}") if cell.startswith("# ") else new_code_cell(cell, id=f"c{at}")
        for at, cell in enumerate(cells)
    ]
    path.write_text(nbformat.writes(new_notebook(cells=made, metadata=metadata)), encoding="utf-8")
    return path


def snapshot(visit: Visit, _shared: object = None) -> dict[str, dict[str, Any]]:
    """Show a visit as its states, as JSON would bring them."""
    return {model: json.loads(json.dumps(w.get_state(), default=repr)) for model, w in visit.widgets.items()}


class Hall:
    def __init__(
        self,
        folder: Path,
        *,
        rehearse: Callable[[Visit], Any] = snapshot,
        base_url: str = "/",
        prepare: Callable[[Visit], object] | None = None,
        **limits: float,
    ) -> None:
        self.folder, self.base_url = folder, base_url
        self.errors: list[BaseException] = []
        self.engine: Engine[Any] = Engine(
            rehearse,
            Limits(**limits),  # type: ignore[arg-type]
            prepare=prepare,
            on_error=lambda _, error: self.errors.append(error),
        )

    async def __aenter__(self) -> Self:
        self.engine.start()
        self.server = HTTPServer(
            Application(handlers(self.engine, lambda handler: handler.request.headers.get("X-Who"), self.base_url))
        )
        sockets = bind_sockets(0, "127.0.0.1", backlog=512)
        self.port: int = sockets[0].getsockname()[1]
        self.server.add_sockets(sockets)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.server.stop()
        await self.engine.close()
        await asyncio.wait_for(self.server.close_all_connections(), 5)

    def lesson(self, *cells: str, name: str = "lesson.ipynb") -> Path:
        return write_notebook(self.folder / name, *cells)

    async def enter(self, path: Path, who: str = "lan", *, v1: bool = True, **keys: Any) -> tuple[Visit, Phone]:
        """Open a visit and its page, which is not connected yet."""
        visit, models = await self.engine.open(path, snapshot, owner=who, **keys)
        return visit, self.phone(visit, models, who=who, v1=v1)

    def phone(self, visit: Visit, models: dict[str, dict[str, Any]], who: str = "lan", *, v1: bool = True) -> Phone:
        return Phone(self.port, f"{self.base_url}api/kernels/{visit.id}/channels", models, who=who, v1=v1)

    async def join(self, path: Path, who: str = "lan", **keys: Any) -> tuple[Visit, Phone]:
        """Open a visit and connect its page."""
        visit, phone = await self.enter(path, who, **keys)
        await phone.connect()
        await until(lambda: visit.connected)
        return visit, phone

    async def ask(self, path: str, who: str = "lan", method: str = "GET") -> HTTPResponse:
        request = HTTPRequest(
            f"http://127.0.0.1:{self.port}{self.base_url}{path}",
            method=method,
            body=b"" if method == "POST" else None,
            headers={"X-Who": who},
        )
        return await AsyncHTTPClient().fetch(request, raise_error=False)


async def until(seen: Callable[[], object], patience: float = 10.0) -> None:
    """Wait until `seen()` is true."""
    end = time.monotonic() + patience
    while not seen():
        assert time.monotonic() < end, "waited in vain"
        await asyncio.sleep(0.01)
