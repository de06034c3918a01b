"""Console app: `/console` as a Voilà app: the notebook `console.ipynb` in a visit of the facilitator's, with the tabs
of the console above it. Where it cannot be opened, the console is the room's own light page.
"""

from __future__ import annotations

import json
import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kit.content import shipped
from kit.content.messages import LANGUAGES
from kit.server.hosts.host import PHONE, Asked
from kit.server.lessons import FACILITATOR, POLICY, who_asks
from kit.server.room import current_phone
from kit.server.room.console.led import FORBIDDEN, LIGHT, Led
from kit.server.room.console.people import Console
from kit.server.room.templates import inlined
from kit.server.visits.engine import Full, NotOpened
from kit.server.visits.notebook import NotForVisits
from kit.store.keeper import MemoryKeeper

if TYPE_CHECKING:
    from pathlib import Path

    from kit.server.hosts.host import Host
    from kit.server.room import Room

NOTEBOOK = "console.ipynb"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Notebooks:
    """Where the console's notebook lies: the facilitator's own copy in `folder` if there is one, else the shipped."""

    folder: Path

    def path(self, language: str) -> Path:
        """Return the notebook in `language`."""
        inside = (NOTEBOOK,) if language == LANGUAGES[0] else (language, NOTEBOOK)
        own = self.folder.joinpath(*inside)
        return own if own.is_file() else shipped.folder("notebooks").joinpath(*inside)


def routes(base_url: str, room: Room, visits: Host, folder: Path) -> list[tuple[str, type, dict[str, Any]]]:
    """Return the routes, for Tornado's list of handlers; they go before the room's own console."""
    base, given = re.escape(base_url), {"room": room, "visits": visits, "notebooks": Notebooks(folder)}
    return [(f"{base}console", ConsoleApp, given), (f"{base}console/visit", ConsoleVisit, given)]


class ConsoleApp(Console):
    """`/console`: the PIN, and behind it the notebook."""

    def initialize(self, room: Room, visits: Host, notebooks: Notebooks) -> None:  # type: ignore[override]
        super().initialize(room)
        self.visits, self.notebooks = visits, notebooks

    async def show_room(self, refusal: Any = None) -> None:
        try:
            shell = await self.visits.fit(self.notebooks.path(self.language))
        except (NotForVisits, NotOpened, OSError) as error:
            log.warning("%s: %s", NOTEBOOK, error)
            await super().show_room(refusal)
            return
        style = inlined("room.css", "console.css", "console_app.css").text
        above = self.rendered(
            "console_app.html",
            tab="console.html",
            contact_missing=not self.room.workshop().settings.get("contact"),
            **self.above(),
        )
        html = shell.html.decode("utf-8")
        html = html.replace("</head>", f"<style>{style}</style></head>", 1).replace("<main>", f"{above}<main>", 1)
        self.set_header("Content-Security-Policy", POLICY)
        self.set_header("X-Frame-Options", "DENY")
        self.finish(html)


class ConsoleVisit(Led):
    """`/console/visit`: a visit of the notebook, and what it puts into the page; {"go": path} where there is none."""

    guarded = False

    def initialize(self, room: Room, visits: Host, notebooks: Notebooks) -> None:  # type: ignore[override]
        super().initialize(room)
        self.visits, self.notebooks = visits, notebooks

    async def get(self) -> None:
        if not self.facilitator():
            self.say_json({"go": "console"}, status=FORBIDDEN)
            return
        path = self.notebooks.path(self.language)
        # On the laptop a woman may be signed in too: the visit is then shut to all but this browser all the same.
        owner = who_asks(self.room)(self) or FACILITATOR
        asked = Asked(path, owner, self.language, {PHONE: current_phone(self, self.room)})
        try:
            mark = (await self.visits.fit(path)).etag
            if self.request.headers.get("If-Match", mark) != mark:
                self.say_json({"go": "console"}, status=412)
                return
            content = await self.visits.open(asked, MemoryKeeper(self.language), lambda: None)
        except (NotForVisits, NotOpened, Full, OSError) as error:
            log.warning("%s: %s", NOTEBOOK, type(error).__name__)
            self.say_json({"go": LIGHT})
            return
        # What pages of lessons hear (look up, a message) would cover the console, which says it.
        self.say_json({**json.loads(content), "events": ""})
