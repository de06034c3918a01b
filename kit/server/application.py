"""Application: Voilà as the room runs it. Its settings, exporter and kernels; the addresses are the room's own.

Voilà's tree, contents, files, themes and extensions are not served: a phone asks for lessons and nothing else.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tornado.web import Application as WebApplication
from tornado.web import RedirectHandler
from traitlets.config import Config
from voila.app import Voila
from voila.configuration import VoilaConfiguration

from kit.server import console_app, lessons, log_lines, stock
from kit.server.health import Health
from kit.server.phone import TEMPLATE, TEMPLATES, ClientFiles
from kit.server.room import handlers as room_handlers
from kit.server.room import not_found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from tornado.web import RequestHandler

    from kit.server.hosts.host import Host
    from kit.server.offer import Offer
    from kit.server.room import Room

LARGEST_BODY = 3 << 20
"""Bytes of what a phone sends at once: a cash book of many years, read back, is the largest."""


class Application(Voila):
    """Voilà without its command line, its configuration files and its own addresses."""

    @classmethod
    def of(cls, notebooks: Path, base_url: str) -> Application:
        """Return Voilà for a folder of notebooks."""
        paths = [str(TEMPLATES), os.environ.get("JUPYTER_PATH", "")]  # where Voilà looks for templates
        os.environ["JUPYTER_PATH"] = os.pathsep.join(filter(None, dict.fromkeys(paths)))
        config = Config()
        config.MappingKernelManager.cull_idle_timeout = stock.IDLE_SECONDS
        config.MappingKernelManager.cull_interval = stock.LOOK_SECONDS
        config.VoilaExecutor.timeout = int(stock.LONGEST_OPENING)
        app = cls(root_dir=str(notebooks), base_url=base_url, log_level="ERROR", config=config)
        log_lines.take_in(app.log)
        app.voila_configuration = VoilaConfiguration(
            parent=app,
            template=TEMPLATE,
            allow_template_override="NO",
            allow_theme_override="NO",
            http_keep_alive_timeout=2 * int(stock.LONGEST_OPENING),  # a sign of life is a script our page has not
        )
        app.setup_template_dirs()
        return app

    def web(
        self,
        room: Room,
        visits: Host,
        offered: Mapping[str, Offer],
        *,
        more: Iterable[tuple[str, type[RequestHandler], dict[str, Any]]] = (),
        asked: Callable[[RequestHandler], None] = lambda _: None,
    ) -> WebApplication:
        """Return what Tornado serves, with `more` addresses. `asked` hears every request. Called on the loop."""
        self.connection_dir = tempfile.mkdtemp(prefix="chophien_")
        identify = lessons.who_asks(room)
        kind, arguments = not_found(room)
        settings: dict[str, Any] = {
            **self.init_settings(),
            "notebooks": self.root_dir,
            "compress_response": True,
            "default_handler_class": kind,
            "default_handler_args": arguments,
            "log_function": asked,  # no log: who asked for what would say more than anyone agreed to
        }
        self.kernels = stock.Kernels(identify, self.kernel_manager)
        lesson = {"room": room, "visits": visits, "offered": offered}
        voila = {
            "voila_configuration": self.voila_configuration,
            "template_paths": self.template_paths,
            "config": self.config,
        }
        bare = self.base_url.rstrip("/")
        return WebApplication(
            [
                *([(bare, RedirectHandler, {"url": self.base_url, "permanent": False})] if bare else []),
                ClientFiles.route(self.base_url),
                (f"{self.base_url}healthz", Health, {"room": room, "visits": visits}),
                *visits.routes(identify, self.base_url),
                *lessons.routes(self.base_url, lesson),
                *console_app.routes(self.base_url, room, visits, Path(self.root_dir)),
                *stock.routes(self.base_url, self.kernels, lesson, voila),
                *room_handlers(room),
                *more,
            ],
            **settings,
        )

    async def end(self) -> None:
        """End the kernels that are left."""
        await self.kernel_manager.shutdown_all()
        shutil.rmtree(self.connection_dir, ignore_errors=True)
