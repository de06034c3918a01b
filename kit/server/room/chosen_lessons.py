"""Chosen lessons: those of the room that the workshop is about, in its order. Nothing chosen is all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kit.server.room.room import Lesson, Room

LESSONS = "lessons"
"""Setting of the workshop: the slugs of its lessons."""


def chosen_lessons(room: Room) -> tuple[Lesson, ...]:
    """Return the lessons that the facilitator chose, without any the room has not; all where none was chosen."""
    chosen = room.workshop().settings.get(LESSONS)
    by_slug = {lesson.slug: lesson for lesson in room.lessons}
    found = tuple(by_slug[slug] for slug in chosen if slug in by_slug) if isinstance(chosen, list) else ()
    return found or tuple(room.lessons)
