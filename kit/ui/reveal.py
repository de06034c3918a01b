"""Reveal: something that is shown only when she taps for it, and is gone again at the next tap or when the page closes.

Nothing of it is saved, not even that she looked: a phone is shared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol

import traitlets

from kit.domain.refusal import Refusal
from kit.ui.field import Field
from kit.ui.html import Html, element
from kit.ui.pictures import picture

if TYPE_CHECKING:
    from typing import Unpack

    from kit.store.keeper import Json
    from kit.ui.field import Options
    from kit.ui.page import Page


class Showing(Protocol):
    """Who makes what is shown."""

    def show(self, name: str) -> Html:
        """Return the drawing or table `name`. Raises Refusal where not enough is known."""


class RevealField(Field[bool]):
    """A button; what it shows stands below it."""

    module: ClassVar[str] = "button"

    presses = traitlets.Int().tag(sync=True)
    disabled = traitlets.Bool(False).tag(sync=True)

    def __init__(self, page: Page, name: str, *, label: str, source: Showing, **more: Unpack[Options]) -> None:
        self._source = source
        super().__init__(page, name, label=label, **more)

    def refresh(self) -> None:
        """Show it as it is now, if it is shown."""
        if self.value:
            self.below = self._shown()

    def restore(self, value: Json) -> None:
        """Take nothing back: she has not tapped on this page."""

    @traitlets.observe("presses")
    def _pressed(self, change: traitlets.Bunch) -> None:
        self.page.guard(lambda: self._turn(change["new"] - change["old"]), self._tell_trouble)

    def _turn(self, presses: int) -> None:
        self.value = bool(self.value) != bool(presses % 2) or None
        self.below = self._shown() if self.value else Html()

    def _shown(self) -> Html:
        try:
            return self._source.show(self.name)
        except Refusal as refusal:
            return element("p", {"class": "cp-note"}, self.page.refusal(refusal))

    def _content(self) -> Json:
        return None

    def _markup(self) -> Html:
        attributes = {
            "type": "button",
            "class": f"cp-button cp-button-quiet cp-reveal-{self.name}",
            "data-cp-press": True,
        }
        button = element("button", attributes, picture("eyes"), element("span", {}, self.label))
        return self._wrap(self._help(), button, self._below())
