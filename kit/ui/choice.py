"""Choice: one of several, as tiles with a picture and a word, for who reads little."""

from __future__ import annotations

from typing import TYPE_CHECKING

import traitlets

from kit.ui.field import Field
from kit.ui.html import Html, element
from kit.ui.pictures import picture

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from kit.store.keeper import Json
    from kit.ui.field import Options
    from kit.ui.page import Page


FEW = frozenset({1, 2, 4, 6})  # so many tiles stand two by two; others are smaller, three in a row


class ChoiceField(Field[str]):
    """Tiles to tap. `options`: option -> key of its sentence; `pictures`: option -> name of its drawing."""

    module = "choice"

    chosen = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        page: Page,
        name: str,
        *,
        label: str,
        options: Mapping[str, str],
        pictures: Mapping[str, str] | None = None,
        **more: Unpack[Options],
    ) -> None:
        self.options = {option: page.say(key) for option, key in options.items()}
        self.pictures = dict(pictures or {})
        super().__init__(page, name, label=label, **more)

    @traitlets.validate("chosen")
    def _known(self, proposal: traitlets.Bunch) -> str:
        if proposal["value"] and proposal["value"] not in self.options:
            raise traitlets.TraitError(f"{proposal['value']!r} is none of {tuple(self.options)}")
        return str(proposal["value"])

    @traitlets.observe("chosen")
    def _chosen_changed(self, _: traitlets.Bunch) -> None:
        self._changed()

    def restore(self, value: Json) -> None:
        """Take back the choice, if it is still offered."""
        if isinstance(value, str) and value in self.options:
            self.chosen = value

    def _content(self) -> Json:
        return self.chosen

    def _understand(self) -> str | None:
        return self.chosen or None

    def _tile(self, option: str, words: str) -> Html:
        attributes = {"type": "radio", "name": self.uid, "value": option, "checked": option == self.chosen}
        return tile(attributes, words, self.pictures.get(option, ""))

    def _markup(self) -> Html:
        legend = element("legend", {"class": "cp-label"}, self.label)
        small = "" if len(self.options) in FEW else " cp-tiles-small"
        kind = f"cp-tiles{small}" if self.pictures else "cp-chips"
        tiles = element("div", {"class": kind}, *(self._tile(*option) for option in self.options.items()))
        return self._wrap(legend, self._help(), tiles, self._below(), tag="fieldset")


def tile(attributes: Mapping[str, object], words: str, drawing: str) -> Html:
    """Return one thing to tap: a box of the form with `attributes`, its words, and its drawing if it has one."""
    box = element("input", {**attributes, "autocomplete": "off"})
    image = element("span", {"class": "cp-picture"}, picture(drawing)) if drawing else Html()
    kind = "cp-tile" if drawing else "cp-tile cp-chip"
    return element("label", {"class": kind}, box, image, element("span", {"class": "cp-tile-words"}, words))
