"""One woman on the console: unlock her card, give her a new one, let her choose new pictures, correct her name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tornado.web import HTTPError

from kit.codes.making import link
from kit.domain.refusal import Refusal
from kit.domain.typed_text import plain
from kit.server.room import cookies, replaced
from kit.server.room.choosing import ChooseTwice
from kit.server.room.console.led import Led
from kit.server.room.console.posters import CARDS, cards_of
from kit.server.room.files import send
from kit.server.room.page import REFUSED
from kit.server.room.pile import PURPOSE, PrintingNotAgreed, blank_papers, pile_of
from kit.server.room.templates import svg
from kit.store.refusals import TableNumberWrong

if TYPE_CHECKING:
    from markupsafe import Markup

    from kit.server.room.room import Prints, Room
    from kit.store.records import Participant


class Person(Led):
    """`/console/person/<id>`: what may be done for her."""

    def get(self, participant: str) -> None:
        self.show_person(self.someone(participant))

    def show_person(self, who: Participant, *, refusal: Refusal | None = None, code: str = "") -> None:
        """Show her, with what was refused, or the code of the card that was just made."""
        address = f"{self.room.address}c/{code}" if code and self.room.address else ""
        picture = _picture(address)
        if code and self.wants_json:
            self.say_json({"code": code, "address": address, "picture": picture})
            return
        self.show(
            "console_person.html",
            status=REFUSED if refusal else 200,
            who=who,
            refusal=self.sentence(refusal) if refusal else "",
            code=code,
            code_address=address,
            code_picture=picture,
            prints=self.room.prints is not None,
            agreed=self.room.store.consents.granted(who.id, PURPOSE),
            can_print=self.room.prints is not None and bool(self.room.address),
            typed_name=(self.typed("name")[:60] if refusal else "") or who.name,
        )


class Unlock(Led):
    """`/console/person/<id>/unlock`: five tries again."""

    async def post(self, participant: str) -> None:
        who = self.someone(participant)
        await self.saved(self.room.store.participants.unlock, who.id)
        self.go(f"console/person/{who.id}")


class Rename(Person):
    """`/console/person/<id>/rename`: her given name, corrected."""

    async def post(self, participant: str) -> None:
        who = self.someone(participant)
        try:
            name = plain(self.typed("name"), limit=200)
            await self.saved(self.room.store.participants.rename, who.id, name)
        except Refusal as refusal:
            if refusal.kind not in ("name-not-given-name", "text-too-long", "text-unreadable"):
                raise
            self.show_person(who, refusal=refusal)
        else:
            self.go(f"console/person/{who.id}")


class Seat(Person):
    """`/console/person/<id>/table`: the table she sits at; nothing typed: none."""

    async def post(self, participant: str) -> None:
        who, typed = self.someone(participant), self.typed("table").strip()
        try:
            table = int(typed[:6]) if typed.isascii() and typed.isdigit() else 0
            await self.saved(self.room.store.participants.seat, who.id, table if typed else None)
        except TableNumberWrong as refusal:
            self.show_person(who, refusal=refusal)
        else:
            self.room.hub.look_again()
            self.go(f"console/person/{who.id}")


class NewCard(Person):
    """`/console/person/<id>/card`: a new card, shown once or printed; the old one ends."""

    async def post(self, participant: str) -> None:
        who = self.someone(participant)
        if self.typed("out"):
            await self.saved(self.room.sign_out, who.id)
        if self.typed("pdf"):
            send(self, await cards_of(self, [who.id]), "pdf", CARDS)
            return
        issued = await self.saved(self.room.store.cards.issue, who.id)
        self.show_person(who, code=issued.code)


class Pile(Person):
    """`/console/person/<id>/pile.pdf`: her papers under a cover, if she asked the class to print for her."""

    async def get(self, participant: str) -> None:  # type: ignore[override]  # a file is made off the loop
        who, prints = self.someone(participant), self.room.prints
        if prints is None:
            raise HTTPError(404)
        if not self.room.store.consents.granted(who.id, PURPOSE):
            self.show_person(who, refusal=PrintingNotAgreed())
            return
        async with self.room.making:
            pdf = await self.saved(_pile, self.room, prints, who, self.language)
        send(self, pdf, "pdf", self.sentences.say("console-pile-file", number=who.number))


class SignOut(Led):
    """`/console/person/<id>/out`: she is signed out on every phone."""

    async def post(self, participant: str) -> None:
        who = self.someone(participant)
        await self.saved(self.room.sign_out, who.id)
        self.go(f"console/person/{who.id}")


class NewPictures(Led, ChooseTwice):
    """`/console/person/<id>/pictures`: she comes to the laptop and chooses new ones. Her phones are signed out."""

    async def prepare(self) -> None:
        await super().prepare()
        self.who = self.someone(self.path_args[0])
        self.path = f"console/person/{self.who.id}/pictures"
        self.back = f"console/person/{self.who.id}"

    def door(self) -> dict[str, Any]:
        held = super().door()
        mine = {"card": str(self.who.id), "number": self.who.number, "hamlet": self.who.hamlet, "console": True}
        return {**held, **mine} if held.get("console") and held.get("card") == mine["card"] else mine

    def may(self, door: dict[str, Any]) -> bool:
        return bool(door)

    async def keep(self, door: dict[str, Any], taps: list[int]) -> None:  # noqa: ARG002 (as the base asks)
        await self.saved(self.room.store.participants.set_pictures, self.who.id, taps)
        await self.saved(self.room.store.participants.unlock, self.who.id)
        await self.saved(replaced.note, self.room, self.who)
        await self.saved(self.room.sign_out, self.who.id)
        self.clear_cookie(cookies.DOOR, **cookies.flags(self, self.room.base_url))
        self.go(self.back)


def _pile(room: Room, prints: Prints, who: Participant, language: str) -> bytes:
    return pile_of(room, prints, who, language, blank=blank_papers(room, prints, language), failed=[])


def _picture(address: str) -> Markup | None:
    return svg(link(address).svg) if address else None
