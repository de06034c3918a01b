"""Several: any number of many, as tiles or as words under headings, for who would rather tap than type."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import traitlets

from kit.ui.choice import tile
from kit.ui.field import Field
from kit.ui.html import Html, element

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from kit.store.keeper import Json
    from kit.ui.field import Options
    from kit.ui.page import Page


class SeveralField(Field[tuple[str, ...]]):
    """Tiles of which several may be tapped. `options`: option -> key of its sentence; `pictures`: option -> drawing;
    `groups`: option -> heading that it stands under, options of one heading after each other."""

    module = "choice"

    chosen = traitlets.List(traitlets.Unicode()).tag(sync=True)

    def __init__(
        self,
        page: Page,
        name: str,
        *,
        label: str,
        options: Mapping[str, str],
        pictures: Mapping[str, str] | None = None,
        groups: Mapping[str, str] | None = None,
        **more: Unpack[Options],
    ) -> None:
        self.options = {option: page.say(key) for option, key in options.items()}
        self.pictures = dict(pictures or {})
        self.groups = dict(groups or {})
        super().__init__(page, name, label=label, **more)

    @traitlets.validate("chosen")
    def _known(self, proposal: traitlets.Bunch) -> list[str]:
        """Keep the order in which they are offered: two phones then say the same."""
        return [option for option in self.options if option in set(proposal["value"])]

    @traitlets.observe("chosen")
    def _chosen_changed(self, _: traitlets.Bunch) -> None:
        self._changed()

    def restore(self, value: Json) -> None:
        """Take back what was chosen, as far as it is still offered."""
        if isinstance(value, list):
            self.chosen = [option for option in value if isinstance(option, str)]

    def _content(self) -> Json:
        return list(self.chosen)

    def _understand(self) -> tuple[str, ...] | None:
        return tuple(self.chosen) or None

    def _tile(self, option: str) -> Html:
        attributes = {"type": "checkbox", "name": self.uid, "value": option, "checked": option in self.chosen}
        return tile(attributes, self.options[option], self.pictures.get(option, ""))

    def _tiles(self) -> list[Html]:
        tiles = []
        for heading, options in groupby(self.options, key=lambda option: self.groups.get(option, "")):
            if heading:
                tiles.append(element("p", {"class": "cp-chips-of"}, heading))
            kind = "cp-tiles" if self.pictures else "cp-chips"
            tiles.append(element("div", {"class": kind}, *(self._tile(option) for option in options)))
        return tiles

    def _markup(self) -> Html:
        legend = element("legend", {"class": "cp-label"}, self.label)
        return self._wrap(legend, self._help(), *self._tiles(), self._below(), tag="fieldset")
