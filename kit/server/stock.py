"""Stock: a kernel of its own for a notebook that does not fit into visits, as Voilà does it, with limits.

Few at a time, each only for who opened it, none longer than it may take: Voilà itself waits for a kernel for ever. What
is typed into such a page is kept nowhere, since a kernel does not know the room's store.
"""

from __future__ import annotations

import asyncio
import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jupyter_server.services.contents.largefilemanager import LargeFileManager
from jupyter_server.services.kernels.handlers import KernelHandler
from tornado.web import HTTPError
from voila.app import VoilaKernelWebsocketHandler
from voila.handler import VoilaHandler
from voila.shutdown_kernel_handler import VoilaShutdownKernelHandler

from kit.server.lessons import POLICY, SLUG, OfLesson
from kit.server.room import current_phone
from kit.server.visits.frames import V1, BadFrame, read
from kit.server.visits.notebook import NotForVisits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from tornado.web import RequestHandler

MOST_KERNELS = 6
LONGEST_OPENING = 60.0
IDLE_SECONDS = 600
LOOK_SECONDS = 60
"""Between two looks for kernels that are idle."""
ID = r"(?P<kernel_id>[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a kernel is, and the mark of the sign-in it was opened with."""

    who: str
    phone: str


class Kernels:
    """The kernels that run: whose each is, and no more than there may be. Used on the server's loop.

    `identify(handler)` says who asks; `manager` starts and ends them.
    """

    def __init__(self, identify: Callable[[RequestHandler], str | None], manager: Any) -> None:
        self.identify, self.manager = identify, manager
        self._owners: dict[str, Owner] = {}
        self._one_at_a_time = asyncio.Lock()
        self._loop = asyncio.get_running_loop()
        self._ending: set[asyncio.Task[None]] = set()

    async def start(self, owner: Owner, **how: Any) -> str:
        """Start one and return its id. Raises HTTPError 503 where there are as many as there may be.

        One at a time: those that start in the same instant take each other's ports, and none counts the other.
        """
        async with self._one_at_a_time:
            running = set(self.manager.list_kernel_ids())
            self._owners = {kernel: owner for kernel, owner in self._owners.items() if kernel in running}
            if len(running) >= MOST_KERNELS:
                raise HTTPError(503)
            kernel_id = str(await self.manager.start_kernel(**how))
            self._owners[kernel_id] = owner
            return kernel_id

    def check(self, handler: RequestHandler, kernel_id: str) -> None:
        """Raise HTTPError 404 for a kernel that is not there, 403 for somebody else's."""
        if kernel_id not in self._owners:
            raise HTTPError(404)
        if self.identify(handler) != self._owners[kernel_id].who:
            raise HTTPError(403)

    async def end(self, kernel_id: str) -> None:
        """End a kernel, if it is there."""
        self._owners.pop(kernel_id, None)
        if kernel_id in self.manager.list_kernel_ids():
            await self.manager.shutdown_kernel(kernel_id, now=True)

    def end_those(self, wanted: Callable[[Owner], bool]) -> None:
        """End the kernels whose owner is `wanted`. Any thread."""
        self._loop.call_soon_threadsafe(self._end_those, wanted)

    def _end_those(self, wanted: Callable[[Owner], bool]) -> None:
        for kernel_id in [kernel for kernel, owner in self._owners.items() if wanted(owner)]:
            task = self._loop.create_task(self.end(kernel_id))
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)


class _Starting:
    """A kernel manager for Voilà to open one page with: it starts a kernel as `Kernels` does, and knows which."""

    def __init__(self, kernels: Kernels, owner: Owner) -> None:
        self._kernels, self._owner = kernels, owner
        self.started = ""

    async def start_kernel(self, **how: Any) -> str:
        self.started = await self._kernels.start(self._owner, **how)
        return self.started

    def __getattr__(self, name: str) -> Any:
        return getattr(self._kernels.manager, name)


class _Renderer(VoilaHandler):
    """Voilà's own page of a notebook; it answers nobody itself."""

    def initialize(self, starting: _Starting, folder: Path, **given: Any) -> None:  # type: ignore[override]
        super().initialize(**given)
        self._starting = starting
        self._contents = LargeFileManager(root_dir=str(folder), allow_hidden=True)

    @property
    def kernel_manager(self) -> Any:
        return self._starting

    @property
    def contents_manager(self) -> Any:
        """What reads the notebook: notebooks of the kit and of a course lie in folders of their own."""
        return self._contents


class StockPage(OfLesson):
    """`/k/<slug>`: a page of the room, with what Voilà makes of the notebook in it."""

    def initialize(self, kernels: Kernels, voila: Mapping[str, Any], **given: Any) -> None:  # type: ignore[override]
        super().initialize(**given)
        self.kernels, self.voila = kernels, voila

    async def get(self, slug: str) -> None:
        offer = self.offer(slug)
        go = self.elsewhere(self.participant(), slug)
        if go is not None:
            self.go(go)
            return
        path = offer.path(self.language)
        try:
            await self.visits.fit(path)
        except NotForVisits:
            html = await self._html(path)
            self.set_header("Content-Security-Policy", POLICY)
            self.set_header("X-Frame-Options", "DENY")
            self.finish(html)
        else:
            self.go(f"b/{slug}")  # it was mended meanwhile, and there her words are kept

    async def _html(self, path: Path) -> str:
        """Return the page, its kernel running. Raises HTTPError 503 where there are too many, or it takes too long."""
        owner = Owner(self.kernels.identify(self) or "", current_phone(self, self.room))
        starting = _Starting(self.kernels, owner)
        renderer = _Renderer(self.application, self.request, starting=starting, folder=path.parent, **self.voila)
        try:
            async with asyncio.timeout(LONGEST_OPENING):
                return "".join([html async for html in renderer.get_generator(path=path.name)])
        except BaseException as error:
            await self.kernels.end(starting.started)
            if not isinstance(error, TimeoutError):
                raise
            log.warning("%s: no page from its kernel in %d s", path.name, LONGEST_OPENING)
            raise HTTPError(503) from error


class StockKernel(KernelHandler):
    """Whether a kernel is there; nothing else may be done with it."""

    SUPPORTED_METHODS = ("GET",)

    def initialize(self, kernels: Kernels) -> None:
        self.kernels = kernels

    async def get(self, kernel_id: str) -> None:
        self.kernels.check(self, kernel_id)
        await super().get(kernel_id)


class StockChannels(VoilaKernelWebsocketHandler):
    """A kernel's websocket, every frame looked at before jupyter_server reads it: 40 bytes would hold it for ever."""

    def initialize(self, kernels: Kernels) -> None:
        self.kernels = kernels
        super().initialize()

    async def get(self, kernel_id: str) -> None:
        self.kernels.check(self, kernel_id)
        if V1 not in self.request.headers.get("Sec-WebSocket-Protocol", ""):
            raise HTTPError(400)
        await super().get(kernel_id=kernel_id)

    def on_message(self, ws_message: str | bytes) -> None:
        try:
            read(ws_message, v1=True)
        except BadFrame:
            self.close(1003, "malformed")
        else:
            super().on_message(ws_message)


class StockLeave(VoilaShutdownKernelHandler):
    """The page goes; a beacon carries no token against forgery."""

    def initialize(self, kernels: Kernels) -> None:
        self.kernels = kernels

    def check_xsrf_cookie(self) -> None:
        return None

    async def post(self, kernel_id: str) -> None:
        self.kernels.check(self, kernel_id)
        await self.kernels.end(kernel_id)
        self.set_status(204)


def routes(
    base_url: str, kernels: Kernels, lesson: Mapping[str, Any], voila: Mapping[str, Any]
) -> list[tuple[str, type, dict[str, Any]]]:
    """Return the routes, for Tornado's list of handlers: `lesson` is what a page of a lesson is given, `voila` what
    VoilaHandler wants to know.
    """
    base, given = re.escape(base_url), {"kernels": kernels}
    return [
        (rf"{base}k/{SLUG}", StockPage, {**given, **lesson, "voila": voila}),
        (rf"{base}api/kernels/{ID}", StockKernel, given),
        (rf"{base}api/kernels/{ID}/channels", StockChannels, given),
        (rf"{base}voila/api/shutdown/{ID}", StockLeave, given),
    ]
