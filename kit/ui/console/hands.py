"""Hands: who asks for somebody to come, the longest first."""

from __future__ import annotations

from typing import ClassVar

from kit.ui.console.board import Board, Words
from kit.ui.html import Html, element


class HandsBoard(Board):
    """Raised hands."""

    module = "hands"
    words: ClassVar[Words] = {"helped": (), "line": ("name", "hamlet", "minutes")}

    def _markup(self) -> Html:
        return self.section(
            "hands",
            element("ul", {"class": "cc-list", "data-cc-hands": True, "aria-live": "polite"}),
            element("p", {"class": "cc-soft", "data-cc-none": True}, self.say("no-hands")),
        )
