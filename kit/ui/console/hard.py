"""Hard: the steps that many do not get right, with the mistakes of the room."""

from __future__ import annotations

from typing import ClassVar

from kit.ui.console.board import Board, Words
from kit.ui.html import Html, element


class HardBoard(Board):
    """Hard steps. Wrong answers are shown of three women or more, in no order: the room sends no others."""

    module = "hard"
    words: ClassVar[Words] = {"tried": ("tried", "right"), "mistake": ("count", "words"), "answers": ()}

    def _markup(self) -> Html:
        return self.section(
            "hard",
            element("div", {"data-cc-hard": True}),
            element("p", {"class": "cc-soft", "data-cc-none": True}, self.say("no-hard")),
        )
