"""The end of a class on the console: the last questions, who was there, report, certificates, what remains."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tornado.web import HTTPError

from kit.domain.before_after import MOMENTS, kept_as
from kit.domain.refusal import Refusal
from kit.server.room.backing import is_fetched
from kit.server.room.closing import TAKEN_CERTIFICATES, TAKEN_LIST, TAKEN_REPORT, TAKEN_RESULTS, note_taken, taken
from kit.server.room.console.attendance import attendance_list, there_by_woman, women
from kit.server.room.console.led import Led
from kit.server.room.console.report import question_answers
from kit.server.room.files import send
from kit.server.room.questions import OPENED, is_open

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kit.domain.attendance import Half
    from kit.server.room.room import Prints, Room
    from kit.store.records import Participant


class Standing(NamedTuple):
    """A woman who came: the lessons she finished, and those she has not, with how many of their steps are done."""

    who: Participant
    finished: tuple[str, ...]
    left: tuple[tuple[str, int, int], ...]


class Close(Led):
    """`/console/close`: top to bottom, what is done at the end of a class."""

    styles = ("room.css", "console.css", "close.css")

    async def get(self) -> None:
        await self.tell()

    async def tell(self, refusal: Refusal | None = None) -> None:
        """Show the page, with what was refused of certificates."""
        room = self.room
        found = await self.saved(there_by_woman, room)
        standing = await self.saved(standings, room, found, self.language)
        there = await self.saved(attendance_list, room, found)
        done = await self.saved(taken, room)
        workshop = room.workshop()
        self.show(
            "console_close.html",
            status=self.status_of(refusal),
            refusal=self.sentence(refusal) if refusal else "",
            open=is_open(room),
            answered=await self.saved(answered, room),
            there=there,
            standing=standing,
            workshop=workshop,
            can_print=room.prints is not None,
            done={
                "questions": is_open(room),
                "attendance": TAKEN_LIST in done,
                "report": TAKEN_REPORT in done,
                "certificates": TAKEN_CERTIFICATES in done,
                "backup": is_fetched(workshop),
                "results": TAKEN_RESULTS in done,
            },
        )


class OpenQuestions(Led):
    """`/console/close/questions`: the questions of the end are asked of everyone, or no more."""

    async def post(self) -> None:
        opened = self.typed("open") == "1"
        await self.saved(self.room.store.workshops.change, self.room.workshop_id, settings={OPENED: opened})
        self.go("console/close")


class CertificatesPdf(Close):
    """`/console/certificates.pdf`: of the women who were ticked, in one file."""

    async def get(self) -> None:
        self.go("console/close")

    async def post(self) -> None:
        if self.room.prints is None:
            raise HTTPError(404)
        ticked = set(self.get_body_arguments("who"))
        found = await self.saved(there_by_woman, self.room)
        came = await self.saved(standings, self.room, found, self.language)
        people = [one for one in came if str(one.who.id) in ticked]
        try:
            pdf = await self.saved(certificates_of, self.room, self.room.prints, people, self.language)
        except Refusal as refusal:
            await self.tell(refusal)
            return
        await self.saved(note_taken, self.room, TAKEN_CERTIFICATES)
        send(self, pdf, "pdf", self.sentences.say("close-certificates-file"))


def standings(room: Room, came: Mapping[UUID, frozenset[Half]], language: str) -> list[Standing]:
    """Return the women who came, by number. Raises StoreTrouble."""
    found = []
    for who in women(room):
        if not came.get(who.id):
            continue
        at = [(lesson.title(language), room.steps.at(who.id, lesson.slug, lesson.steps)) for lesson in room.lessons]
        finished = tuple(title for title, how in at if how.of and how.done == how.of)
        left = tuple((title, how.done, how.of) for title, how in at if how.done < how.of)
        found.append(Standing(who, finished, left))
    return found


def answered(room: Room) -> dict[str, int]:
    """Return how many women answered a question of each moment. Raises StoreTrouble."""
    every = question_answers(room)
    return {moment: sum(_said(held, kept_as(moment, "")) for held in every.values()) for moment in MOMENTS}


def certificates_of(room: Room, prints: Prints, people: list[Standing], language: str) -> bytes:
    """Return certificates as PDF. Who finished none with a phone was ticked by hand: she has all lessons of the class.

    Raises NobodyToPrint.
    """
    from kit.prints.certificates import Certified

    every = tuple(lesson.title(language) for lesson in room.lessons)
    certified = [Certified(one.who.number, one.who.name, one.who.hamlet, one.finished or every) for one in people]
    return prints.certificates(room.workshop(), certified, on=room.today(), paper="a4", language=language)


def _said(held: object, prefix: str) -> bool:
    return isinstance(held, dict) and any(name.startswith(prefix) and value for name, value in held.items())
