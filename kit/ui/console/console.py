"""Console: the boards of one console, made where a notebook calls for them.

console = Console()
console.people()
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kit.ui.console.call import CallBoard
from kit.ui.console.hands import HandsBoard
from kit.ui.console.hard import HardBoard
from kit.ui.console.pace import PaceBoard
from kit.ui.console.people import PeopleBoard
from kit.ui.console.practice import practice_class
from kit.ui.console.timer import TimerBoard
from kit.ui.console.wall import WallBoard
from kit.ui.page import Page

if TYPE_CHECKING:
    from kit.ui.console.board import Board

    Kind = TypeVar("Kind", bound=Board)


class Console:
    """A facilitator's console. The first board that is made brings the practice class for a page without a room."""

    def __init__(self) -> None:
        self.page = Page("console")
        self._practice = practice_class(self.page.language)

    def hands(self) -> HandsBoard:
        """Make the list of raised hands."""
        return self._made(HandsBoard)

    def people(self) -> PeopleBoard:
        """Make the class as tiles."""
        return self._made(PeopleBoard)

    def call(self) -> CallBoard:
        """Make "eyes up" and the message to all."""
        return self._made(CallBoard)

    def timer(self) -> TimerBoard:
        """Make the timer against the agenda."""
        return self._made(TimerBoard)

    def pace(self) -> PaceBoard:
        """Make what opens and closes lessons and steps."""
        return self._made(PaceBoard)

    def hard(self) -> HardBoard:
        """Make the list of hard steps."""
        return self._made(HardBoard)

    def wall(self) -> WallBoard:
        """Make what chooses what the projector shows."""
        return self._made(WallBoard)

    def _made(self, kind: type[Kind]) -> Kind:
        practice, self._practice = self._practice, {}
        return kind(self.page, practice)
