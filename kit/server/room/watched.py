"""Watched: a woman's page memory that also lets the room know how far she is. What she types passes by unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kit.domain.progress import CLOSED
from kit.server.room.steps import KEPT

if TYPE_CHECKING:
    from uuid import UUID

    from kit.server.room.room import Room
    from kit.store.keeper import Json, Keeper


class WatchedKeeper:
    """A Keeper: `keeper`, with the states of steps and the tries at them noted in `room`.

    `shows` tells whether her wrong answers, where a lesson lets them be shown, may be among those of the class.
    """

    def __init__(self, keeper: Keeper, room: Room, who: UUID, *, shows: bool) -> None:
        self._keeper, self._room, self._who, self._shows = keeper, room, who, shows
        self.language, self.practice = keeper.language, keeper.practice

    def __getattr__(self, verb: str) -> Any:
        return getattr(self._keeper, verb)

    def save(self, page: str, field: str, value: Json) -> None:
        """Keep a value; see Keeper."""
        self._keeper.save(page, field, value)
        if field.startswith(KEPT):
            self._room.steps.note(self._who, page, field, value)
            if value == CLOSED:
                self._room.stuck.begin_anew(self._who, page, field.removeprefix(KEPT))
            self._room.hub.look_again()

    def attempt(self, page: str, step: str, ok: bool, mistake: str = "", answer: str = "") -> None:
        """Log a try; see Keeper."""
        shown = answer if self._shows and not self._room.stuck.silent(self._who) else ""
        self._keeper.attempt(page, step, ok, mistake, shown)
        self._room.stuck.tried(self._who, page, step, ok=ok, mistake=mistake, answer=shown)
        self._room.hub.look_again()
