"""Looking: what the organizer's page looks at: the rooms, what is chosen of them, and what may be told of that."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from kit.content import lesson as lesson_file
from kit.content.province_tables import in_words, tables
from kit.content.question import questions
from kit.domain.local_time import day_of
from kit.domain.province import Selection
from kit.reports.province_report import ManyRooms
from kit.reports.room_counts import PLACE_VARIABLE, room_counts
from kit.store import open_store
from kit.ui.province.practice import practice_rooms

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.content.lesson import Lesson
    from kit.content.province_tables import Entry, Told
    from kit.domain.province import ProvinceReport, RoomCounts
    from kit.ui.page import Page


class Looking:
    """The rooms, and one selection of them at a time."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.practice = not os.environ.get(PLACE_VARIABLE)
        lessons = lessons_in_order()
        rooms = practice_rooms(lessons, questions(), page.say) if self.practice else _rooms(lessons)
        self.rooms = ManyRooms(rooms, lessons, questions(), day_of(datetime.now(UTC)))
        self.selection = Selection()
        self._listeners: list[Callable[[], None]] = []

    def choose(self, selection: Selection) -> None:
        """Look at something else, and tell whoever shows it."""
        self.selection = selection
        for made in ("report", "tables"):
            self.__dict__.pop(made, None)
        for listener in self._listeners:
            listener()

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` after something else was chosen."""
        self._listeners.append(listener)

    @cached_property
    def report(self) -> ProvinceReport:
        """What may be told of the selection."""
        return self.rooms.report(self.selection, language=self.page.language)

    @cached_property
    def tables(self) -> tuple[Told, ...]:
        """It as tables."""
        return tables(self.report, self.page.messages)

    def say(self, name: str, /, **details: object) -> str:
        """Return a sentence of the page."""
        return self.page.say(f"province-{name}", **details)

    def in_words(self, entry: Entry) -> str:
        """Return a cell of a table as it is written."""
        return in_words(entry, self.page.messages)


def lessons_in_order() -> dict[str, Lesson]:
    """Return the lessons of the course by slug, in its order."""
    lessons = [(slug, lesson_file.read(slug)) for slug in lesson_file.names()]
    return dict(sorted(lessons, key=lambda one: one[1].number))


def _rooms(lessons: dict[str, Lesson]) -> list[RoomCounts]:
    with open_store(os.environ[PLACE_VARIABLE]) as store:
        return room_counts(store, lessons, questions())
