"""The console: the facilitator's door, who is in the room, and what she says to everyone.

She sees where everyone is, never what anyone typed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tornado.web import HTTPError

from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold, plain
from kit.server.room import cookies, printed
from kit.server.room.hub import LONGEST_MESSAGE
from kit.server.room.identity import leave, sign_in_facilitator
from kit.server.room.page import REFUSED, TOO_MANY, Page
from kit.store.due import due_soon
from kit.store.refusals import NotFound, PinNotSet, PinTooSoon, PinWrong

if TYPE_CHECKING:
    from datetime import datetime

    from kit.server.room.room import Room
    from kit.store.records import Participant

FORBIDDEN = 403
REFUSED_FROM = 400
"""Answers with this status or a higher one say why something did not happen."""
LONGEST_PIN = 64
LIGHT = "console/light"


@dataclass(frozen=True, slots=True)
class Line:
    """One woman as the console lists her: `page` is where she was last seen, empty if nowhere, `minutes` ago."""

    who: Participant
    present: bool
    hand: bool
    page: str
    minutes: int

    @property
    def sought(self) -> str:
        """What she is found by, with and without the marks of her language."""
        text = f"{self.who.number} {self.who.name} {self.who.hamlet}".casefold()
        return f"{text} {fold(text)}"


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
        Page.show(self, "console_pin.html", status=status, refusal=sentence)

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


class Console(Led):
    """`/console`: the PIN, and behind it who is in the room."""

    guarded = False
    scripts = ("fresh.js", "console.js")
    light = ""
    """What forms of the page carry along to lead back to the light page; empty: they lead to the console."""

    async def get(self) -> None:
        if self.facilitator():
            await self.show_room()
        else:
            self.ask_pin()

    async def show_room(self, refusal: Refusal | None = None) -> None:
        """Show who is here, with what was refused of a message."""
        hub = self.room.hub
        message = hub.message()
        self.show(
            "console.html",
            status=self.status_of(refusal),
            refusal=self.sentence(refusal) if refusal else "",
            typed_message=self.typed("text")[:LONGEST_MESSAGE] if refusal else "",
            **await self.saved(people, self),
            light=self.get_argument("light", self.light),
            looking_up=hub.looking_up(),
            message=message.text if message else "",
            longest=LONGEST_MESSAGE,
            contact_missing=not self.room.workshop().settings.get("contact"),
        )

    async def post(self) -> None:
        try:
            await self.saved(self.room.store.pins.check, self.room.workshop_id, self.typed("pin")[:LONGEST_PIN])
        except (PinWrong, PinTooSoon, PinNotSet) as refusal:
            self.ask_pin(TOO_MANY if isinstance(refusal, PinTooSoon) else REFUSED, self.sentence(refusal))
        else:
            sign_in_facilitator(self, self.room)
            self.go("console")


class Light(Console):
    """`/console/light`: the same without the console's notebook: where that is broken, or a browser runs no scripts."""

    guarded = True
    light = "1"


class PeopleNow(Led):
    """`/console/people`: the list alone, for the page to renew itself."""

    async def get(self) -> None:
        self.show("console_people.html", light=self.get_argument("light", ""), **await self.saved(people, self))


class ConsoleLeave(Led):
    """`/console/leave`: the laptop is left alone."""

    def post(self) -> None:
        leave(self, self.room, cookies.LEAD)
        self.go("console")


class Eyes(Led):
    """`/console/eyes`: everyone looks up, or goes on."""

    def post(self) -> None:
        self.room.hub.eyes(up=self.typed("up") == "1")
        self.go(self.home)


class Say(Console):
    """`/console/message`: a short message on every phone, or none."""

    guarded = True

    async def post(self) -> None:
        try:
            text = plain(self.typed("text"), limit=LONGEST_MESSAGE) if not self.typed("clear") else ""
        except Refusal as refusal:
            await self.show_room(refusal)
            return
        if text:
            self.room.hub.say(text)
        else:
            self.room.hub.clear_message()
        self.go(self.home)


class LowerHand(Led):
    """`/console/hand/<id>`: someone is with her now."""

    def post(self, participant: str) -> None:
        self.room.hub.lower(self.someone(participant).id)
        self.go(self.home)


def people(page: Page) -> dict[str, Any]:
    """Return who is in the room, hands first raised first."""
    room = page.room
    hands, present, now = room.hub.raised(), room.hub.present(), room.clock()
    titles = {lesson.slug: lesson.title(page.language) for lesson in room.lessons}
    titles["home"] = page.sentences.say("console-page-home")
    lines = [
        _line(room, who, titles, now, present=who.id in present, hand=who.id in hands)
        for who in room.store.participants.of_workshop(room.workshop_id)
    ]
    by_id = {line.who.id: line for line in lines}
    return {
        "people": lines,
        "hands": [by_id[who] for who in hands if who in by_id],
        "present": sum(line.present for line in lines),
        "locked": sum(line.who.locked for line in lines),
    }


def _line(room: Room, who: Participant, titles: dict[str, str], now: datetime, *, present: bool, hand: bool) -> Line:
    seen = room.presence.last(who.id)
    page = titles.get(seen.page, seen.page) if seen else ""
    minutes = max(0, int((now - seen.at).total_seconds() // 60)) if seen else 0
    return Line(who, present, hand, page, minutes)
