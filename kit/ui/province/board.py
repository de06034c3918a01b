"""Board: the base of what the organizer's page shows: a heading, what it is of, and what is drawn of the selection."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from kit.ui import shown
from kit.ui.html import Html, element
from kit.ui.piece import STATIC as SHARED

if TYPE_CHECKING:
    from kit.content.province_tables import Told
    from kit.ui.province.looking import Looking

STATIC = Path(__file__).parent / "static"


class Board(shown.Shown):
    """One part of the page; it is drawn anew whenever something else is chosen. `name`: the table that it shows."""

    family = "kit.province"
    module = "board"
    name: ClassVar[str] = ""

    def __init__(self, looking: Looking) -> None:
        self.looking = looking
        super().__init__()

    def refresh(self) -> None:
        """Draw it again."""
        self._redraw()

    def say(self, name: str, /, **details: object) -> str:
        """Return a sentence of the page."""
        return self.looking.say(name, **details)

    def told(self) -> Told:
        """Return the board's table, of what is looked at now."""
        return next(table for table in self.looking.tables if table.name == self.name)

    def section(self, *contents: Html) -> Html:
        """Return the board's frame."""
        told = self.told()
        heading = (element("h2", {}, told.title), element("p", {"class": "pv-soft"}, told.what))
        return element("section", {"class": f"pv pv-{self.name}"}, *heading, *contents)

    def table(self, told: Told) -> Html:
        """Return a table as it stands."""
        rows = [[self.looking.in_words(entry) for entry in row] for row in told.rows]
        return shown.table(caption=told.title, header=told.head, rows=rows)

    def folded(self, told: Told, *, is_open: bool = False) -> Html:
        """Return a table that opens and closes at a tap, for whoever wants the numbers behind a drawing."""
        return element("details", {"open": is_open}, element("summary", {}, self.say("table")), self.table(told))

    def _files(self, ending: str) -> tuple[Path, ...]:
        return (SHARED / f"shown.{ending}", *([STATIC / "board.css"] if ending == "css" else []))
