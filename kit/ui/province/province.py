"""Province: the boards of the organizer's page, made where a notebook calls for them.

province = Province()
province.choose()
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kit.ui.page import Page
from kit.ui.province.boards import (
    GlanceBoard,
    HalvesBoard,
    LessonsBoard,
    PricesBoard,
    QuartersBoard,
    QuestionsBoard,
    RoomsBoard,
)
from kit.ui.province.choose import ChooseBoard
from kit.ui.province.files import FilesBoard
from kit.ui.province.looking import Looking

if TYPE_CHECKING:
    from kit.ui.province.board import Board

    Kind = TypeVar("Kind", bound=Board)


class Province:
    """The results of the rooms that CHOPHIEN_PROVINCE names; without it, an invented province. Raises StoreTrouble."""

    def __init__(self) -> None:
        self.looking = Looking(Page("province"))

    def choose(self) -> ChooseBoard:
        """Make what chooses period and commune."""
        return ChooseBoard(self.looking)

    def glance(self) -> GlanceBoard:
        """Make the headline."""
        return self._made(GlanceBoard)

    def quarters(self) -> QuartersBoard:
        """Make the women who came, by quarter."""
        return self._made(QuartersBoard)

    def halves(self) -> HalvesBoard:
        """Make to how many half-days women came."""
        return self._made(HalvesBoard)

    def lessons(self) -> LessonsBoard:
        """Make the lessons finished."""
        return self._made(LessonsBoard)

    def questions(self) -> QuestionsBoard:
        """Make the questions before and after."""
        return self._made(QuestionsBoard)

    def prices(self) -> PricesBoard:
        """Make what women decided on."""
        return self._made(PricesBoard)

    def rooms(self) -> RoomsBoard:
        """Make the list of rooms."""
        return self._made(RoomsBoard)

    def files(self) -> FilesBoard:
        """Make what gives it all as files."""
        return FilesBoard(self.looking)

    def _made(self, kind: type[Kind]) -> Kind:
        board = kind(self.looking)
        self.looking.on_change(board.refresh)
        return board
