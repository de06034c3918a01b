"""Wall: what the projector shows."""

from __future__ import annotations

from typing import ClassVar

from kit.ui.console.board import Board, Words
from kit.ui.html import Html, element

PARTS = ("join", "progress", "timer", "dark")


class WallBoard(Board):
    """The parts of the projector, class results to guess first and then reveal, and answers shown with consent."""

    module = "wall"
    words: ClassVar[Words] = {
        **{f"wall-{part}": () for part in PARTS},
        "result": ("title", "women"),
        "reveal": (),
        "hide": (),
    }

    def _markup(self) -> Html:
        link = {"class": "cc-button", "href": "#", "target": "_blank", "rel": "noopener", "data-cc-open": True}
        results = element("summary", {}, self.say("results"))
        answers = element("summary", {}, self.say("showing"))
        return self.section(
            "wall",
            element("a", link, self.say("wall-open")),
            element("div", {"class": "cc-row", "data-cc-parts": True}),
            element(
                "details",
                {},
                results,
                element("p", {"class": "cc-soft", "data-cc-no-results": True}, self.say("no-results")),
                self.press("reveal", strong=True, hidden=True),
                element("div", {"class": "cc-stack", "data-cc-results": True}),
            ),
            element(
                "details",
                {},
                answers,
                element("p", {"class": "cc-soft", "data-cc-no-answers": True}, self.say("no-answers")),
                element("div", {"class": "cc-stack", "data-cc-answers": True}),
            ),
            self.refused(),
        )
