"""Papers on the console: all that a workshop prints in one place, and what the morning needs as one PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tornado.web import HTTPError

from kit.codes.pages import joined
from kit.server.room.agenda_kept import agenda_of
from kit.server.room.console.led import Led
from kit.server.room.console.posters import cards_to_print, maker, poster_of, printed_to
from kit.server.room.files import send

if TYPE_CHECKING:
    from kit.server.room.page import Page
    from kit.store.records import Participant

PAPERS = ("poster", "cards", "agenda", "attendance", "worksheets", "rules", "book", "goods")
POSTERS = 3
"""So many hang in a hall: at the door, and on both sides."""
CARDS_A_SHEET = 8
LINES_A_SHEET = 19
"""Lines on a page of the attendance sheet."""


class PapersPage(Led):
    """`/console/papers`: each paper with a picture, what it is for, how many sheets, a button."""

    styles = ("room.css", "console.css", "papers.css")

    def get(self) -> None:
        everyone, planned, printed = _everyone(self), agenda_of(self.room.workshop()), printed_to(self)
        unprinted = sum(who.number > printed for who in everyone)
        self.show(
            "console_papers.html",
            tab="console_class.html",
            titles={name: self.sentences.say(f"papers-{name}") for name in PAPERS},
            uses={name: self.sentences.say(self._use(name)) for name in PAPERS},
            prints=self.room.prints is not None,
            can_print=self.room.prints is not None and bool(self.room.address),
            everyone=len(everyone),
            unprinted=unprinted,
            lessons=[(lesson.slug, lesson.title(self.language)) for lesson in self.room.lessons],
            days=len(planned.days),
            sheets={
                "poster": POSTERS,
                "cards": -(-unprinted // CARDS_A_SHEET),
                "agenda": len(planned.days),
                "attendance": -(-(len(everyone) + 10) // LINES_A_SHEET),
            },
        )

    def _use(self, name: str) -> str:
        """Return the key of what a paper is for: online, a poster has no Wi-Fi on it."""
        return "papers-poster-what-public" if name == "poster" and self.room.public else f"papers-{name}-what"


class AgendaPdf(Led):
    """`/console/agenda.pdf`, on A4; `agenda-a3.pdf` for a large wall."""

    async def get(self, large: str | None) -> None:
        prints, workshop = maker(self), self.room.workshop()
        planned = agenda_of(workshop)
        if not planned.parts:
            self.go("console/papers")
            return
        how = {"paper": "a3" if large else "a4", "language": self.language}
        pdf = await self.saved(prints.agenda, workshop, planned, **how)
        send(self, pdf, "pdf", self.sentences.say("papers-file-agenda"))


class AttendancePdf(Led):
    """`/console/attendance.pdf`: who comes, a column a half-day to sign."""

    async def get(self) -> None:
        prints, workshop = maker(self), self.room.workshop()
        pdf = await self.saved(
            prints.attendance, workshop, agenda_of(workshop), _everyone(self), language=self.language
        )
        send(self, pdf, "pdf", self.sentences.say("papers-file-attendance"))


class WorksheetsPdf(Led):
    """`/console/worksheets.pdf`: the paper twins of all lessons of the workshop; `worksheets-<lesson>.pdf` of one."""

    async def get(self, slug: str | None) -> None:
        prints = maker(self)
        taught = {lesson.slug: lesson for lesson in self.room.lessons}
        if slug and slug not in taught:
            raise HTTPError(404)
        wanted = [slug] if slug else list(taught)
        pdf = await self.saved(prints.worksheets, wanted, on=self.room.today(), language=self.language)
        name = taught[slug].title(self.language) if slug else self.sentences.say("papers-file-worksheets")
        send(self, pdf, "pdf", name)


class MorningPdf(Led):
    """`/console/morning.pdf`: posters, agenda, attendance, and the cards of those who have none yet, in one file.

    Cards come last: making them ends the earlier ones, so nothing else may fail afterwards.
    """

    async def post(self) -> None:
        prints, workshop, how = maker(self), self.room.workshop(), {"language": self.language}
        planned = agenda_of(workshop)
        poster = await poster_of(self)
        papers = [poster] * POSTERS
        if planned.parts:
            papers.append(await self.saved(prints.agenda, workshop, planned, paper="a4", **how))
        papers.append(await self.saved(prints.attendance, workshop, planned, _everyone(self), **how))
        cards = await cards_to_print(self)
        pdf = await self.saved(joined, [*papers, *([cards] if cards else [])])
        send(self, pdf, "pdf", self.sentences.say("papers-file-morning"))


def _everyone(page: Page) -> list[Participant]:
    return page.room.store.participants.of_workshop(page.room.workshop_id)
