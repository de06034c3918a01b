"""Programme: which of the lessons this workshop teaches, in which order.

It stands in the workshop's setting `lessons`, a list of slugs, as long as the course is taught that it was chosen from;
without it, all are taught in the order of their numbers, or of the course. Read once and kept in step
with what is written, since every page of a lesson asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content import course
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kit.server.room.room import Lesson
    from kit.store.records import Workshop
    from kit.store.store import Store

LESSONS, OF_COURSE = "lessons", "lessons_of"


class NoLessonChosen(Refusal):
    """A workshop without a lesson."""

    kind = "no-lesson-chosen"


class Programme:
    """The lessons of one workshop. `every` is what the laptop has."""

    def __init__(self, store: Store, workshop: Workshop, every: Sequence[Lesson]) -> None:
        self.every = tuple(every)
        self._store, self._workshop = store, workshop.id
        self._by_slug = {lesson.slug: lesson for lesson in every}
        holds = workshop.settings.get(OF_COURSE) in (None, course.mark())
        chosen = workshop.settings.get(LESSONS) if holds else None
        self.lessons = self._known(chosen if isinstance(chosen, list) else ()) or self.every

    def choose(self, slugs: Sequence[str]) -> None:
        """Teach these lessons, in this order. Raises NoLessonChosen, StoreTrouble; then nothing is changed."""
        lessons = self._known(slugs)
        if not lessons:
            raise NoLessonChosen
        settings = {LESSONS: [lesson.slug for lesson in lessons], OF_COURSE: course.mark()}
        self._store.workshops.change(self._workshop, settings=settings)
        self.lessons = lessons

    def leaves_out(self, slug: str) -> bool:
        """Tell whether the laptop has this lesson and the workshop does not teach it."""
        return slug in self._by_slug and self._by_slug[slug] not in self.lessons

    def _known(self, slugs: Sequence[object]) -> tuple[Lesson, ...]:
        return tuple(self._by_slug[slug] for slug in dict.fromkeys(map(str, slugs)) if slug in self._by_slug)
