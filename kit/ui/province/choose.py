"""Choose: the period and the commune, out of a fixed grid; what is told of it is worked out so that any two fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import traitlets

from kit.content.province_tables import period_in_words, seen
from kit.domain.province import Selection
from kit.ui.html import Html, element
from kit.ui.province.board import STATIC, Board

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kit.ui.province.looking import Looking


class ChooseBoard(Board):
    """Two lists to choose from, and a line that says what is looked at."""

    module = "choose"

    period = traitlets.Unicode("all").tag(sync=True)
    commune = traitlets.Unicode().tag(sync=True)
    seen = traitlets.Unicode().tag(sync=True)

    def __init__(self, looking: Looking) -> None:
        self._periods = {period.key: period for period in looking.rooms.periods()}
        self._communes = looking.rooms.communes()
        super().__init__(looking)
        self.observe(self._choose, ["period", "commune"])
        self.seen = self._seen()

    def _choose(self, _change: object) -> None:
        self.looking.page.guard(self._look, self._tell)

    def _look(self) -> None:
        known = self._periods.get(self.period, next(iter(self._periods.values())))
        commune = self.commune if self.commune in self._communes else ""
        self.looking.choose(Selection(known, commune))
        self.seen = self._seen()

    def _tell(self, sentence: str) -> None:
        self.seen = sentence

    def _seen(self) -> str:
        return seen(self.looking.report, self.looking.page.messages)

    def _markup(self) -> Html:
        periods = [(key, period_in_words(one, self.looking.page.messages)) for key, one in self._periods.items()]
        communes = [("", self.say("commune-all")), *((name, name) for name in self._communes)]
        invented = (element("span", {}, self.say(name)) for name in ("practice", "practice-real"))
        note = [element("p", {"class": "cp-note"}, *invented)] if self.looking.practice else []
        return element(
            "section",
            {"class": "pv pv-choose", "aria-label": self.say("choose")},
            *note,
            element("div", {"class": "pv-row"}, self._list("period", periods), self._list("commune", communes)),
            element("p", {"class": "pv-seen", "role": "status", "data-pv-seen": True}, self.seen),
        )

    def _list(self, name: str, options: Iterable[tuple[str, str]]) -> Html:
        chosen = getattr(self, name)
        inside = (element("option", {"value": value, "selected": value == chosen}, said) for value, said in options)
        select = element("select", {"class": "cp-input", f"data-pv-{name}": True}, *inside)
        return element("label", {}, element("span", {}, self.say(f"choose-{name}")), select)

    def _files(self, ending: str) -> tuple[Path, ...]:
        return (STATIC / "choose.js",) if ending == "js" else super()._files(ending)
