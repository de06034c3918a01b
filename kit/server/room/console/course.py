"""Course on the console: which lessons the room teaches, a pack looked at before it is used, and the way back.

A pack that was chosen is taught when the room opens again, which it does at once: under a class that goes on, pages
would change between two taps. What women answered stays; a lesson that is gone takes its answers along only when it
comes back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tornado.web import HTTPError

from kit.content import course, pack
from kit.content.checks import course as checks
from kit.content.course_changes import changes
from kit.content.course_shelf import Shelf, readable, words_of
from kit.domain.refusal import Refusal
from kit.server.room.console.reopening import Reopening

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kit.content.course import Course
    from kit.content.course_changes import Changes
    from kit.content.problem import Problem

BESIDE = 16 * 1024
"""Bytes of the form around the file."""
SHOWN = 40
"""Problems that are listed; who wrote the pack sees all of them with `chophien lessons check`."""


class PackMissing(Refusal):
    """A form without a file."""

    kind = "pack-missing"


class PackWrong(Refusal):
    """A pack with something to mend is not used: `count`."""

    kind = "pack-wrong"


class CourseGiven(Refusal):
    """Whoever opened the room set its course."""

    kind = "course-given"


@dataclass(frozen=True, slots=True)
class Looked:
    """A pack that came in: its name on the shelf, what it says of itself, and what is wrong or what would change."""

    name: str
    about: Course | None
    words: str
    problems: Sequence[Problem] = ()
    changes: Changes | None = None


class CoursePage(Reopening):
    """`/console/course`: what is taught; sent with a file, what is in it."""

    largest = pack.LARGEST + BESIDE

    @property
    def shelf(self) -> Shelf:
        """The courses of the room. Raises HTTPError 404 where it has none."""
        if self.room.shelf is None:
            raise HTTPError(404)
        return self.room.shelf

    async def get(self) -> None:
        await self.tell()

    async def post(self) -> None:
        try:
            async with self.room.reading:
                looked = await self.saved(self.look)
        except Refusal as refusal:
            await self.tell(refusal)
        else:
            await self.tell(looked=looked)

    def look(self) -> Looked:
        """Return what came in, laid on the shelf and checked there. Raises Refusal."""
        self.refuse_given()
        sent = self.request.files.get("file", [])
        if not sent or not sent[0].body:
            raise PackMissing
        return self.looked_at(self.shelf.put(pack.read(sent[0].body)))

    def looked_at(self, place: Path) -> Looked:
        """Return what a course on the shelf is."""
        about, words = readable(place), words_of(place)
        if problems := checks.check(place, self.room.today()):
            return Looked(place.name, about, words, problems)
        return Looked(place.name, about, words, changes=changes(course.folder(), place, self.language))

    def refuse_given(self) -> None:
        """Raise CourseGiven where nothing is chosen here."""
        if self.shelf.given:
            raise CourseGiven

    async def tell(self, refusal: Refusal | None = None, *, looked: Looked | None = None) -> None:
        """Show what is taught, with what was refused, or with what came in."""
        self.show(
            "console_course.html",
            status=self.status_of(refusal),
            tab="console_start.html",
            refusal=self.sentence(refusal) if refusal else "",
            looked=looked,
            shown=[problem.sentence(self.sentences) for problem in looked.problems[:SHOWN]] if looked else (),
            present=len(self.room.hub.present()),
            **await self.saved(self.values),
        )

    def values(self) -> dict[str, object]:
        """Return what the page shows of the shelf."""
        now, chosen, before = course.folder(), self.shelf.taught, self.shelf.before
        return {
            "now": readable(now),
            "words": words_of(now) if now else "",
            "given": bool(self.shelf.given),
            "later": readable(chosen) if chosen != now else None,
            "before": readable(before) if before != now else None,
            "before_name": before.name if before else "",
        }


class UseCourse(CoursePage):
    """`/console/course/use`: teach a course that lies here (`course`), or with an empty name the lessons of the kit."""

    async def get(self) -> None:
        self.go("console/course")

    async def post(self) -> None:
        try:
            await self.saved(self.choose, self.typed("course")[:40])
        except Refusal as refusal:
            await self.tell(refusal)
            return
        self.leave()
        self.go("console/course")
        self.close_behind()

    def choose(self, name: str) -> None:
        """Choose it. Raises Refusal; then nothing is changed."""
        self.refuse_given()
        place = self.shelf.place(name) if name else None
        if place and (problems := checks.check(place, self.room.today())):
            raise PackWrong(count=len(problems))
        self.shelf.teach(place)
