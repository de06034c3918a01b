"""The console: the facilitator's door, who is in the room, and what she says to everyone.

She sees where everyone is, never what anyone typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold, plain
from kit.server.room import cookies
from kit.server.room.console.led import Led
from kit.server.room.hub import LONGEST_MESSAGE
from kit.server.room.identity import leave, sign_in_facilitator
from kit.server.room.page import REFUSED, TOO_MANY, Page
from kit.store.refusals import PinNotSet, PinTooSoon, PinWrong

if TYPE_CHECKING:
    from datetime import datetime

    from kit.server.room.room import Room
    from kit.store.records import Participant

LONGEST_PIN = 64


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
        address, tries = self.request.remote_ip or "", self.room.wrong_pins
        if wait := tries.wait(address):  # before the store counts: a stranger is to keep nobody else waiting
            self.ask_pin(TOO_MANY, self.sentence(PinTooSoon(seconds=wait)))
            return
        try:
            await self.saved(self.room.store.pins.check, self.room.workshop_id, self.typed("pin")[:LONGEST_PIN])
        except (PinWrong, PinTooSoon, PinNotSet) as refusal:
            if isinstance(refusal, PinWrong):
                tries.count(address)
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
