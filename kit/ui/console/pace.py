"""Pace: which lessons are open, and up to which step the class goes together."""

from __future__ import annotations

from typing import ClassVar

from kit.ui.console.board import Board, Words
from kit.ui.html import Html, element


class PaceBoard(Board):
    """Lessons and steps, opened and closed for everyone or for one table."""

    module = "pace"
    words: ClassVar[Words] = {
        "until": ("lesson",),
        "freely": (),
        "up-to": ("number", "title"),
        "on-step": (),
        "open": (),
        "closed": (),
        "others": ("tables",),
        "open-lesson": (),
        "close-lesson": (),
        "table": ("number",),
    }

    def _markup(self) -> Html:
        everyone = element("option", {"value": ""}, self.say("everyone"))
        whom = element("select", {"data-cc-whom": True}, everyone)
        return self.section(
            "pace",
            element("label", {"class": "cc-by", "hidden": True}, element("span", {}, self.say("whom")), whom),
            element("ul", {"class": "cc-list cc-lessons", "data-cc-lessons": True}),
            self.refused(),
        )
