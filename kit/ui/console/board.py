"""Board: the base of what the console shows. Python gives it words; its script looks at the room and acts in it.

Where the page comes from a room, that room's `console/now.json` is drawn, and forms of the room are sent; anywhere
else (JupyterLab, plain Voilà) the class is a practice one, invented, and said to be so.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import traitlets

from kit.ui.html import Html, element
from kit.ui.piece import Piece

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.ui.page import Page

Words: TypeAlias = "Mapping[str, tuple[str, ...]]"
"""Name of a word in the script -> the names in braces that the script fills in."""
STATIC = Path(__file__).parent / "static"


class Board(Piece):
    """One concept of the console. Each of its `words` is the sentence `console-app-<name>`. `practice`: the class that
    is shown where there is no room; empty on all boards of a page but one.
    """

    family = "kit.console"
    words: ClassVar[Words] = {}

    said = traitlets.Dict().tag(sync=True)
    practice = traitlets.Dict().tag(sync=True)

    def __init__(self, page: Page, practice: Mapping[str, Any]) -> None:
        self.page = page
        said = {name: self.say(name, **{hole: f"{{{hole}}}" for hole in holes}) for name, holes in self.words.items()}
        super().__init__(said=said, practice=dict(practice))

    def say(self, name: str, /, **details: object) -> str:
        """Return a sentence of the console."""
        return self.page.say(f"console-app-{name}", **details)

    def section(self, name: str, *contents: Html) -> Html:
        """Return the board's frame: its heading `console-app-<name>`, and what is said where there is no room."""
        practice = element("p", {"class": "cc-note", "data-cc-practice": True, "hidden": True}, self.say("practice"))
        lost = element(
            "p", {"class": "cc-refused", "role": "status", "data-cc-lost": True, "hidden": True}, self.say("lost")
        )
        return element(
            "section",
            {"class": f"cc cc-{self.module}", "aria-label": self.say(name)},
            element("h2", {}, self.say(name)),
            *([practice, lost] if self.practice else []),
            *contents,
        )

    def press(self, name: str, *, strong: bool = False, hidden: bool = False) -> Html:
        """Return a button, `console-app-<name>`."""
        kind = "cc-button cc-strong" if strong else "cc-button"
        words = "" if name in self.words else self.say(name)  # what the script fills in it says by itself
        attributes = {"type": "button", "class": kind, f"data-cc-{name}": True, "hidden": hidden}
        return element("button", attributes, words)

    def refused(self) -> Html:
        """Return the place for what a press was refused with."""
        attributes = {"class": "cc-refused", "role": "alert", "hidden": True}
        return element("p", {**attributes, "data-cc-refused": self.say("refused")})

    def _files(self, ending: str) -> tuple[Path, ...]:
        own = STATIC / f"{self.module}.{ending}"
        return (STATIC / f"room.{ending}", *([own] if own.exists() else []))
