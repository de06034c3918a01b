"""Call: what the facilitator says to everyone at once: look up, and a short message."""

from __future__ import annotations

from typing import ClassVar

from kit.ui.console.board import Board, Words
from kit.ui.html import Html, element
from kit.ui.pictures import picture

LONGEST = 200
"""Letters of a message; the room refuses longer ones."""


class CallBoard(Board):
    """Eyes up, and the message."""

    module = "call"
    words: ClassVar[Words] = {"eyes-up": (), "eyes-down": (), "message-now": ("text",)}

    def _markup(self) -> Html:
        eyes = {"type": "button", "class": "cc-button cc-strong cc-eyes", "data-cc-eyes": True, "aria-pressed": "false"}
        message = {"type": "text", "maxlength": LONGEST, "autocomplete": "off", "data-cc-text": True}
        label = element("label", {}, element("span", {}, self.say("message")), element("input", message))
        return self.section(
            "call",
            element("button", eyes, picture("eyes"), element("span", {}, self.say("eyes-up"))),
            element("p", {"class": "cc-note", "data-cc-message": True, "hidden": True, "role": "status"}),
            self.press("clear", hidden=True),
            element(
                "form",
                {"class": "cc-form", "data-cc-send": True},
                label,
                element("button", {"class": "cc-button"}, self.say("send")),
            ),
            self.refused(),
        )
