"""Turn: one time through a lesson. Who has priced her rice can price her hens: she begins anew, and what the lesson
kept, and every try, stays where it is.

The number of the turn is saved like an answer, so that a page which is open on her other phone can tell that it has
been left behind.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kit.ui.button import PressButton
from kit.ui.shown import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from ipywidgets import Widget

    from kit.store.keeper import Json
    from kit.ui.page import Page


class Turn:
    """How often she has begun the lesson of `page` anew."""

    kept_as = "turn"

    def __init__(self, page: Page) -> None:
        self.number = 0
        page.keep(self)

    def restore(self, value: Json) -> None:
        """Take back the number."""
        if isinstance(value, int):
            self.number = value


class AgainButton(PressButton):
    """Asks for another turn."""

    hook = "cp-again"
    drawing = "next"
    quiet = True


class BeginButton(PressButton):
    """Begins it."""

    hook = "cp-begin"
    drawing = "next"
    quiet = True


class WayBack:
    """From the end of a lesson to its beginning: a quiet button, then what happens and the button that does it.

    `label` is the key of the first button's words; `begin` begins anew; `changed` is called when other widgets show.
    """

    def __init__(self, page: Page, label: str, *, begin: Callable[[], None], changed: Callable[[], None]) -> None:
        self._page = page
        self._label = label
        self._begin = begin
        self._changed = changed
        self._asked = False

    @property
    def widgets(self) -> list[Widget]:
        """What is shown of it now."""
        return [self._words, self.begin_button] if self._asked else [self.again_button]

    @cached_property
    def again_button(self) -> AgainButton:
        """The button that asks."""
        button = AgainButton(self._page, label=self._label)
        button.on_press(self.ask)
        return button

    @cached_property
    def begin_button(self) -> BeginButton:
        """The button that begins."""
        button = BeginButton(self._page, label="exercise-again-sure")
        button.on_press(self._begin)
        return button

    @cached_property
    def _words(self) -> Words:
        return Words(self._page, self._page.say("exercise-again-what"))

    def ask(self) -> None:
        """Say first what beginning anew does to her numbers."""
        self._asked = True
        self._changed()

    def rest(self) -> None:
        """Show the first button again."""
        self._asked = False
