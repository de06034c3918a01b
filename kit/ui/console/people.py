"""People: the class as tiles, one a woman or one a table, with what can be done for one of them."""

from __future__ import annotations

from typing import ClassVar

from kit.ui.console.board import Board, Words
from kit.ui.html import Html, element, join

LONGEST_NAME = 24


class PeopleBoard(Board):
    """Who needs the facilitator, first. The room sorts them; here they are only drawn."""

    module = "people"
    words: ClassVar[Words] = {
        "hand": ("minutes",),
        "stuck": ("times",),
        "locked": (),
        "away": ("minutes",),
        "away-now": (),
        "all": ("count",),
        "never": (),
        "here": (),
        "nowhere": (),
        "finished": ("lesson",),
        "at": ("step", "number", "steps"),
        "with": ("number",),
        "no-table": (),
        "table": ("number",),
        "women": ("count", "here"),
        "table-hand": ("count",),
        "table-stuck": ("count",),
        "table-locked": ("count",),
        "table-away": ("count",),
        "count": ("people", "here", "hands", "stuck"),
        "who": ("number", "name"),
    }

    def _markup(self) -> Html:
        say = self.say
        find = element(
            "label",
            {"class": "cc-find"},
            element("span", {}, say("find")),
            element("input", {"type": "search", "autocomplete": "off", "data-cc-find": True}),
        )
        by = element(
            "label",
            {"class": "cc-by"},
            element("span", {}, say("by")),
            element(
                "select",
                {"data-cc-by": True},
                element("option", {"value": "woman"}, say("by-woman")),
                element("option", {"value": "table"}, say("by-table")),
            ),
        )
        return self.section(
            "people",
            element("p", {"class": "cc-count", "data-cc-count": True, "role": "status"}),
            element("div", {"class": "cc-row"}, find, by, self.press("back", hidden=True)),
            element("div", {"class": "cc-tiles", "data-cc-tiles": True}),
            self.press("all", hidden=True),
            element("p", {"data-cc-nobody": True, "hidden": True}, say("nobody")),
            self._panel(),
        )

    def _panel(self) -> Html:
        say = self.say
        card = element(
            "div",
            {"class": "cc-card", "data-cc-card": True, "hidden": True, "role": "status"},
            element("p", {}, say("card-made")),
            element("p", {"class": "cc-code", "data-cc-code": True}),
            element("div", {"class": "cc-qr", "data-cc-qr": True}),
            element("p", {"class": "cc-soft", "data-cc-address": True}),
        )
        return element(
            "dialog",
            {"class": "cc-panel", "data-cc-panel": True},
            element(
                "div",
                {"class": "cc-panel-head"},
                element("h3", {"data-cc-who": True}),
                self.press("close"),
            ),
            element("p", {"class": "cc-soft", "data-cc-hamlet": True}),
            element("p", {"class": "cc-soft", "data-cc-lesson": True}),
            element("p", {"data-cc-where": True}),
            element("p", {"class": "cc-chips", "data-cc-state": True}),
            self.refused(),
            self.press("helped", strong=True),
            self.press("unlock", strong=True),
            self.press("reissue", strong=True),
            card,
            self._link("pictures"),
            self._form("seat", "table", "table", {"inputmode": "numeric", "maxlength": 6, "autocomplete": "off"}),
            self._form("name", "name", "rename", {"type": "text", "maxlength": LONGEST_NAME, "autocomplete": "off"}),
            self.press("out"),
            self._link("more"),
        )

    def _link(self, name: str) -> Html:
        return element("a", {"class": "cc-button", "href": "#", f"data-cc-{name}": True}, self.say(name))

    def _form(self, name: str, field: str, verb: str, more: dict[str, object]) -> Html:
        """Return a form of one field; `verb` is the end of the address that takes it."""
        attributes = {"name": field, **more, f"data-cc-{name}": True}
        label = element("label", {}, element("span", {}, self.say(name)), element("input", attributes))
        button = element("button", {"class": "cc-button"}, self.say(f"{name}-put"))
        return element("form", {"class": "cc-form", "data-cc-does": verb, "novalidate": True}, join([label, button]))
