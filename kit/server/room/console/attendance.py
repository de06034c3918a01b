"""Attendance on the console: who was there in which half of a day, corrected by a tap, as paper and as Excel."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kit.domain.attendance import AttendanceList, Attended, Half, all_halves, half_of, there
from kit.domain.local_time import VIET_NAM
from kit.server.room.closing import TAKEN_LIST, note_taken
from kit.server.room.console.led import Led
from kit.server.room.files import send
from kit.store.refusals import NotFound
from kit.store.workshops import PRACTICE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kit.server.room.room import Room
    from kit.store.records import Participant

LATE = {"morning": False, "afternoon": True}


class AttendancePage(Led):
    """`/console/attended`: a row a woman, a tick half a day; `?day=&half=` adds a half that nobody was seen in."""

    scripts = ("fresh.js", "console.js")
    styles = ("room.css", "console.css", "close.css")

    async def get(self) -> None:
        everyone = await self.saved(women, self.room)
        found = await self.saved(there_by_woman, self.room)
        people = [(who, found[who.id]) for who in everyone]
        halves = all_halves((_attended(*one) for one in people), [*usual_halves(self.room), *self._more()])
        self.show(
            "console_attended.html", tab="console_close.html", people=people, halves=halves, today=self.room.today()
        )

    async def post(self) -> None:
        """Tick one woman for one half, or take that back."""
        woman, _, rest = self.typed("tick").partition(" ")
        day, _, name = rest.partition(" ")
        name, _, tick = name.partition(" ")
        half = _half(day, name)
        try:
            who = self.someone(woman)
            if half is not None and tick in ("yes", "no"):
                await self.saved(self.room.store.attendance.tick, who.id, half, there=tick == "yes")
        except NotFound:
            pass  # she had everything of hers deleted a moment ago
        self.go(f"console/attended#n{who.number}" if half else "console/attended")

    def _more(self) -> list[Half]:
        half = _half(self.get_query_argument("day", ""), self.get_query_argument("half", ""))
        return [half] if half is not None and half.day <= self.room.today() else []


class AttendanceFile(Led):
    """`/console/attended.pdf`, `.xlsx`: the list with names."""

    async def get(self, form: str) -> None:
        paper = await self.saved(list_file, self.room, form, self.language)
        await self.saved(note_taken, self.room, TAKEN_LIST)
        send(self, paper, form, self.sentences.say("attendance-list-file"))


def women(room: Room) -> list[Participant]:
    """Return the women on the list, by number. Raises StoreTrouble."""
    return [who for who in room.store.participants.of_workshop(room.workshop_id) if who.role == "participant"]


def there_by_woman(room: Room) -> dict[UUID, frozenset[Half]]:
    """Return the halves that each woman of the list was there. Raises StoreTrouble."""
    room.store.flush()
    attendance = room.store.attendance
    seen, ticked = attendance.seen(room.workshop_id), attendance.ticked(room.workshop_id)
    return {
        who.id: there((at.astimezone(VIET_NAM) for at in seen.get(who.id, ())), ticked.get(who.id, {}))
        for who in women(room)
    }


def attendance_list(room: Room, found: Mapping[UUID, frozenset[Half]]) -> AttendanceList:
    """Return the list, with the halves that anybody came to. Raises StoreTrouble."""
    people = tuple(_attended(who, found[who.id]) for who in women(room) if who.id in found)
    return AttendanceList(all_halves(people), people)


def usual_halves(room: Room) -> list[Half]:
    """Return the halves that are on the page though nobody was seen in them: of the first day, and that of now."""
    first, now = room.workshop().starts_on, half_of(room.clock().astimezone(VIET_NAM))
    return [half for half in {Half(first, late=False), Half(first, late=True), now} if first <= half.day <= now.day]


def list_file(room: Room, form: str, language: str) -> bytes:
    """Return the list as "pdf" or "xlsx". Raises StoreTrouble."""
    workshop, listed = room.workshop(), attendance_list(room, there_by_woman(room))
    facts = {"place": workshop.place, "begun_on": workshop.starts_on, "made_on": room.today(), "language": language}
    if form == "xlsx":
        from kit.books.attendance_workbook import attendance_workbook

        return attendance_workbook(listed, **facts)  # type: ignore[arg-type]
    from kit.prints.attendance_list import attendance_list as on_paper

    practice = bool(workshop.settings.get(PRACTICE))
    return on_paper(listed, practice=practice, **facts)  # type: ignore[arg-type]


def _attended(who: Participant, halves: frozenset[Half]) -> Attended:
    return Attended(who.number, who.name, who.hamlet, halves)


def _half(day: str, name: str) -> Half | None:
    """Return the half that was meant, None where it is none."""
    try:
        return Half(date.fromisoformat(day), LATE[name])
    except (ValueError, KeyError):
        return None
