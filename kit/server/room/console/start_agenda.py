"""The agenda on the start page: a proposal from the lessons' minutes, and its lines to change."""

from __future__ import annotations

from kit.domain.agenda_proposal import LENGTHS, propose
from kit.domain.day import parse_time
from kit.server.room import agenda_form
from kit.server.room.agenda_form import BEGINS
from kit.server.room.agenda_kept import AGENDA
from kit.server.room.console.start import Start


class ProposeAgenda(Start):
    """`/console/start/agenda/new`: an agenda for half a day, a day or two, in place of the one there was."""

    form = "agenda"

    async def take(self) -> None:
        length = next((each for each in LENGTHS if each == self.typed("length")), LENGTHS[0])
        start = parse_time(self.typed("begins") or BEGINS)
        lessons = [(lesson.slug, lesson.minutes) for lesson in self.room.lessons]
        await self.keep(**{AGENDA: propose(lessons, length, start).agenda.rows()})


class ChangeAgenda(Start):
    """`/console/start/agenda`: the lines as they were changed."""

    form = "agenda"

    async def take(self) -> None:
        await self.keep(**{AGENDA: agenda_form.read(self).rows()})
