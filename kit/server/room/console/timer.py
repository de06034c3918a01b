"""Timer: where the day stands against the workshop's agenda, and the facilitator's word on it.

Until she says that the room goes on to the next part, it goes by the clock; from then on by her word, so that it can
be behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tornado.web import HTTPError

from kit.domain import agenda
from kit.domain.agenda_delay import longer
from kit.domain.local_time import VIET_NAM
from kit.domain.refusal import Refusal
from kit.server.room.agenda_kept import AGENDA, agenda_of
from kit.server.room.console.led import Led

if TYPE_CHECKING:
    from kit.content.messages import Messages
    from kit.domain.agenda import Agenda, Part, Standing
    from kit.server.room.room import Room

DOING = "agenda-doing"
"""Setting of the workshop: {"day", "start"} of the part that is being done by the facilitator's word."""
MINUTES = 5
"""How much longer a part takes at a press."""


def timer_now(room: Room, sentences: Messages) -> dict[str, Any] | None:
    """Return {"day", "left", "late", "part", "next"}, in minutes; a part is {"what", "title", "start", "end",
    "minutes"} or None. None where today has no agenda. Raises StoreTrouble.
    """
    stands = _stands(room)
    if stands is None:
        return None
    _, day, now = stands
    parts = {"part": _said(now.part, room, sentences), "next": _said(now.next, room, sentences)}
    return {"day": day, "left": now.left, "late": now.late, **parts}


class SetTimer(Led):
    """`/console/timer`: longer: the part that is being done takes five minutes more; on: the next part begins."""

    async def post(self) -> None:
        try:
            await self.saved(self._take)
        except Refusal as refusal:
            self.show("error.html", status=self.status_of(refusal), sentence=self.sentence(refusal), what="")
            return
        self.room.hub.look_again()
        self.room.hub.wall_changed()
        self.go("console")

    def _take(self) -> None:
        room, stands = self.room, _stands(self.room)
        if stands is None:
            raise HTTPError(404)
        plan, day, now = stands
        if self.typed("longer") and now.part:
            rows = longer(plan, now.part, MINUTES).rows()
            room.store.workshops.change(room.workshop_id, settings={AGENDA: rows})
        elif self.typed("on") and now.next:
            doing = {"day": day, "start": f"{now.next.start:%H:%M}"}
            room.store.workshops.change(room.workshop_id, settings={DOING: doing})
        else:
            raise HTTPError(404)


def _stands(room: Room) -> tuple[Agenda, int, Standing] | None:
    """Return today's agenda, which day of it that is, and where it stands."""
    workshop = room.workshop()
    plan = agenda_of(workshop)
    day = (room.today() - workshop.starts_on).days + 1
    if day not in plan.days:
        return None
    held = workshop.settings.get(DOING)
    doing = held.get("start") if isinstance(held, dict) and held.get("day") == day else None
    part = next((each for each in plan.of_day(day) if f"{each.start:%H:%M}" == doing), None)
    at = room.clock().astimezone(VIET_NAM).time()
    return plan, day, agenda.standing(plan, at, day=day, doing=part)


def _said(part: Part | None, room: Room, sentences: Messages) -> dict[str, Any] | None:
    if part is None:
        return None
    times = {"start": f"{part.start:%H:%M}", "end": f"{part.end:%H:%M}", "minutes": part.minutes}
    return {"what": part.what, "title": title_of(part, room, sentences), **times}


def title_of(part: Part, room: Room, sentences: Messages) -> str:
    """Return what a part is called: in the facilitator's own words, as its lesson, or as the kind of part it is."""
    if part.title or part.what in agenda.OTHERS:
        return part.title or sentences.say(f"print-agenda-{part.what}")
    return next((lesson.title(sentences.language) for lesson in room.lessons if lesson.slug == part.what), part.what)
