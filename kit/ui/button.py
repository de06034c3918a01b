"""Buttons: one counts its presses, so a press made while the connection is away is neither lost nor doubled."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import traitlets

from kit.ui.field import fault
from kit.ui.html import Html, element
from kit.ui.pictures import picture
from kit.ui.piece import Piece

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.ui.page import Page

MOST_AT_ONCE = 20  # presses of one message that are run; more is not a person's finger


class PressButton(Piece):
    """A button; `label` is the key of its words. `on_press` says what a press does."""

    module = "button"
    hook: ClassVar[str] = "cp-press"
    drawing: ClassVar[str] = ""
    quiet: ClassVar[bool] = False  # not what most women press next

    presses = traitlets.Int().tag(sync=True)
    disabled = traitlets.Bool(False).tag(sync=True)
    below = traitlets.Unicode().tag(sync=True)

    def __init__(self, page: Page, *, label: str) -> None:
        self.page = page
        self.label = page.say(label)
        self._listeners: list[Callable[[], None]] = []
        super().__init__()

    def on_press(self, listener: Callable[[], None]) -> None:
        """Call `listener` once for each press."""
        self._listeners.append(listener)

    @traitlets.observe("presses")
    def _pressed(self, change: traitlets.Bunch) -> None:
        if not self.disabled:
            for _ in range(min(change["new"] - change["old"], MOST_AT_ONCE)):
                self.page.guard(self._run, self._tell_trouble)

    def _run(self) -> None:
        self.below = ""
        for listener in self._listeners:
            listener()

    def _tell_trouble(self, sentence: str) -> None:
        self.below = fault(sentence)

    def _markup(self) -> Html:
        drawing = [picture(self.drawing)] if self.drawing else []
        attributes = {
            "type": "button",
            "class": f"cp-button {'cp-button-quiet ' if self.quiet else ''}{self.hook}",
            "data-cp-press": True,
            "disabled": self.disabled,
        }
        button = element("button", attributes, element("span", {}, self.label), *drawing)
        return Html(button + element("div", {"data-cp-below": True, "aria-live": "polite"}, Html(self.below)))


class CheckButton(PressButton):
    """Asks whether the step is right so far."""

    hook = "cp-check"
    drawing = "ok"

    def __init__(self, page: Page, *, label: str = "field-check") -> None:
        super().__init__(page, label=label)


class NextButton(PressButton):
    """Goes on to the next step."""

    hook = "cp-next"
    drawing = "next"

    def __init__(self, page: Page, *, label: str = "field-next") -> None:
        super().__init__(page, label=label)


class SureButton(PressButton):
    """Says that an answer which was doubted is meant."""

    hook = "cp-sure"
    drawing = "ok"
    quiet = True

    def __init__(self, page: Page) -> None:
        super().__init__(page, label="exercise-sure")


class HintButton(PressButton):
    """Asks for the next hint."""

    hook = "cp-show-hint"
    drawing = "think"
    quiet = True

    def __init__(self, page: Page) -> None:
        super().__init__(page, label="exercise-show-hint")
