"""Timer: where the day stands against its agenda."""

from __future__ import annotations

from typing import ClassVar

from kit.ui.console.board import Board, Words
from kit.ui.html import Html, element


class TimerBoard(Board):
    """The part of the agenda that is being done, the minutes left or behind, and the part after it."""

    module = "timer"
    words: ClassVar[Words] = {
        "before": ("minutes",),
        "begins": ("start",),
        "left": ("minutes", "ends"),
        "late": ("minutes",),
        "next": ("start", "title"),
    }

    def _markup(self) -> Html:
        return self.section(
            "timer",
            element("p", {"class": "cc-soft", "data-cc-none": True, "hidden": True}, self.say("no-agenda")),
            element("p", {"class": "cc-part", "data-cc-part": True}),
            element("p", {"class": "cc-left", "data-cc-left": True, "role": "timer"}),
            element("p", {"class": "cc-chip cc-hand", "data-cc-late": True, "hidden": True}),
            element("p", {"class": "cc-soft", "data-cc-next": True}),
            element("div", {"class": "cc-row"}, self.press("longer", hidden=True), self.press("on", hidden=True)),
            self.refused(),
        )
