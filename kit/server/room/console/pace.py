"""The pace on the console: lessons opened and closed, and "up to this step", for everyone or for some tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from tornado.web import HTTPError

from kit.server.room.console.led import Led
from kit.server.room.pacing import ACTIONS, SETTING, event

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kit.server.room.pacing import Action
    from kit.server.room.room import Lesson, Room
    from kit.store.records import Participant

NO_CONTENT = 204


class SetPace(Led):
    """`/console/pace`: lesson, action (see `pacing.ACTIONS`), step, table (several, or none for everyone).

    Goes back to the console; a script that asks for JSON gets 204.
    """

    async def post(self) -> None:
        lesson = next((each for each in self.room.lessons if each.slug == self.typed("lesson")), None)
        action, step = self.typed("action"), self.typed("step") or None
        if lesson is None or action not in ACTIONS or (step is not None and step not in lesson.steps):
            raise HTTPError(404)
        await self.move(lesson, cast("Action", action), step, self._tables())
        if self.wants_json:
            self.set_status(NO_CONTENT)
            self.finish()
        else:
            self.go("console")

    async def move(self, lesson: Lesson, action: Action, step: str | None, tables: Sequence[int]) -> None:
        """Move the gates, once that is on the disk. Raises StoreTrouble; then nothing has moved."""
        room, pacing = self.room, self.room.pacing
        async with pacing.changing:
            pace = pacing.of(lesson.slug).moved(action, step, lesson.steps, tables)
            kept = {SETTING: pacing.rows(lesson.slug, pace)}
            await self.saved(room.store.workshops.change, room.workshop_id, settings=kept)
            everyone = await self.saved(room.store.participants.of_workshop, room.workshop_id)
            pacing.take(lesson.slug, pace)
            tell(room, lesson.slug, everyone)
        room.hub.look_again()

    def _tables(self) -> list[int]:
        typed = " ".join(self.get_body_arguments("table")).replace(",", " ").split()
        if not all(table.isascii() and table.isdigit() for table in typed):
            raise HTTPError(404)
        return [int(table[:6]) for table in typed]


def tell(room: Room, lesson: str, everyone: Sequence[Participant]) -> None:
    """Tell everyone's pages how far they may go in `lesson`: each gate once, to all whom it concerns."""
    pace = room.pacing.of(lesson)
    for gate in {pace.of(who.table) for who in everyone}:
        room.hub.pace(event(lesson, gate), {who.id for who in everyone if pace.of(who.table) == gate})


def tell_seated(room: Room) -> None:
    """Tell everyone's pages anew, for women have changed their tables. Raises StoreTrouble."""
    everyone = room.store.participants.of_workshop(room.workshop_id)
    for lesson in room.pacing.lessons:
        tell(room, lesson, everyone)
