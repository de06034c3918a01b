"""Led: a page of the console. Only who opened the console with the PIN gets one; anyone else gets the door."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from uuid import UUID

from tornado.web import HTTPError

from kit.server.room import printed
from kit.server.room.page import Page
from kit.store.due import due_soon
from kit.store.refusals import NotFound

if TYPE_CHECKING:
    from kit.store.records import Participant

FORBIDDEN = 403
REFUSED_FROM = 400
"""Answers with this status or a higher one say why something did not happen."""
LIGHT = "console/light"


class Led(Page):
    """A page of the console; anyone else gets 403 and the door.

    A script of the console that asks for JSON is answered in it: {"go": path} where a browser would be sent on,
    {"refusal": sentence} where something is refused.
    """

    styles = ("room.css", "console.css")
    guarded = True

    async def prepare(self) -> None:
        await super().prepare()
        if self.guarded and not self.facilitator():
            self.ask_pin(FORBIDDEN, self.sentences.say("room-error-403"))

    @property
    def wants_json(self) -> bool:
        """Whether a script asks, and not a browser."""
        return "application/json" in self.request.headers.get("Accept", "")

    def say_json(self, answer: object, *, status: int = 200) -> None:
        """Answer a script."""
        self.set_status(status)
        self.set_header("Content-Type", "application/json")
        self.finish(json.dumps(answer, ensure_ascii=False, separators=(",", ":")))

    def go(self, path: str) -> None:
        if self.wants_json:
            self.say_json({"go": path})
        else:
            super().go(path)

    def ask_pin(self, status: int = 200, sentence: str = "") -> None:
        """Show the door of the console, which looks the same wherever she knocks."""
        self.styles, self.scripts = Led.styles, Led.scripts
        Page.show(self, "console_pin.html", status=status, refusal=sentence, account_door=self.room.account_door)

    def show(self, template: str, *, status: int = 200, **values: object) -> None:
        """Answer with a page of the console: what the store has trouble with stands above everything."""
        if self.wants_json and status >= REFUSED_FROM:
            self.say_json({"refusal": values.get("refusal") or values.get("sentence", "")}, status=status)
            return
        values = {**self.above(), "tab": template, **values}
        super().show(template, status=status, **values)

    @property
    def home(self) -> str:
        """Where a form of the console leads back to."""
        return LIGHT if self.get_argument("light", "") else "console"

    def above(self) -> dict[str, object]:
        """Return what stands above every page of the console: trouble of the store, and what is soon deleted."""
        health = self.room.store.health()
        folder = str(self.room.store.folder or "")
        trouble = "" if health.ok else self.sentences.say(f"refusal-{health.trouble}", folder=folder)
        today = self.room.today()
        due = [
            self.sentences.say("backup-due", place=held.place, day=held.delete_by, days=(held.delete_by - today).days)
            for held in due_soon(self.room.store, today)
        ]
        workshop = self.room.workshop()
        papers = printed.elsewhere(workshop, self.room.address)
        moved = {"papers": papers, "address": self.room.address, "printed": printed.last(workshop)} if papers else None
        return {"trouble": trouble, "moved": moved, "waiting": health.waiting, "due": due}

    def someone(self, text: str) -> Participant:
        """Return the woman whose id stands in the address, if she is of this workshop."""
        try:
            found = self.room.store.participants.get(UUID(text))
        except (ValueError, NotFound):
            raise HTTPError(404) from None
        if found.workshop != self.room.workshop_id:
            raise HTTPError(404)
        return found
