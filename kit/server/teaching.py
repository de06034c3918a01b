"""Teaching: which lessons a room opens with: those of a course that was set or came in a pack, else the kit's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content import course
from kit.content.course_shelf import Shelf
from kit.content.messages import messages
from kit.content.toml_file import FileWrong
from kit.server.offer import offered

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kit.content.problem import Problem
    from kit.server.offer import Offer

    Tell = Callable[..., None]


class Teaching:
    """The courses of a room on `data`; `language` is what `tell` is answered in."""

    def __init__(self, data: Path, language: str, tell: Tell) -> None:
        self._data, self._words, self._tell = data, messages(language), tell
        self.shelf = Shelf(data, course.folder())

    def offered(self) -> Mapping[str, Offer]:
        """Teach what is to be taught now, here and in every process that is started after, and return its lessons.

        A course that cannot be read costs nobody her class: the kit's lessons are taught, and `tell` hears why.
        """
        self.shelf.sweep()
        course.teach(self.shelf.taught)
        try:
            taught = course.current()
        except FileWrong as wrong:
            self._tell("course-unread", why=wrong.problem.sentence(self._words))
            course.teach(None)
        else:
            if taught:
                title = taught.title.within(self._words.language)
                self._tell("course", title=title, made_by=taught.made_by)
        return offered(self._data, self._left_out)

    def _left_out(self, problem: Problem) -> None:
        self._tell("lesson-left-out", why=problem.sentence(self._words))
