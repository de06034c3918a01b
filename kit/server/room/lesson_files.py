"""Lesson files: what the lesson files of a room's lessons say now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content import lesson as lesson_file

if TYPE_CHECKING:
    from kit.content.lesson import Lesson
    from kit.server.room.room import Room


def lesson_files(room: Room) -> dict[str, Lesson]:
    """Return the lessons of the workshop by slug, in its order, without one whose file cannot be read."""
    found: dict[str, Lesson] = {}
    for lesson in room.lessons:
        try:
            found[lesson.slug] = lesson_file.read(lesson.slug)
        except lesson_file.LessonFileWrong:
            continue  # `chophien lessons check` says what is wrong with it
    return found
