"""Field: the base of everything a participant fills in. What she typed is kept as typed, valid or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

import traitlets

from kit.domain.refusal import Refusal
from kit.ui.html import Html, element
from kit.ui.pictures import picture
from kit.ui.piece import Piece

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.store.keeper import Json
    from kit.ui.page import Page

Value = TypeVar("Value")


class Options(TypedDict, total=False):
    """What every field takes besides its own: a key of a sentence, and whether it may stay empty."""

    help: str
    optional: bool


class Field(Piece, Generic[Value]):
    """One thing to fill in on `page`, called `name` there; `label` (and `help`) are keys of sentences.

    An `optional` field may stay empty: a step is done without it.

    `value` is what it means, or None as long as that is not known; `refusal` says why not. Both are Python's own: the
    page gets only `below`, the line under the field that answers her.
    """

    below = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        page: Page,
        name: str,
        *,
        label: str,
        help: str = "",  # noqa: A002 - the word authors look for
        optional: bool = False,
        **traits: object,
    ) -> None:
        self.page = page
        self.name = name
        self.label = page.say(label)
        self.help = page.say(help) if help else ""
        self.optional = optional
        self.value: Value | None = None
        self.refusal: Refusal | None = None
        self._listeners: list[Callable[[], None]] = []
        super().__init__(**traits)

    @property
    def kept_as(self) -> str:
        """The name this field is saved under."""
        return self.name

    @property
    def content(self) -> Json:
        """What stands in it: what she typed or chose, valid or not."""
        return self._content()

    @property
    def filled(self) -> bool:
        """Whether there is something in it that is understood."""
        return self.value is not None

    @property
    def uid(self) -> str:
        """The field's id in the page."""
        return f"cp-{self.page.name}-{self.name}"

    def open(self) -> None:
        """Take back what the page's keeper remembers, then open the widget's channel."""
        self.page.keep(self)
        super().open()

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change, with `value` and `refusal` settled."""
        self._listeners.append(listener)

    def refresh(self) -> None:
        """Show again what follows from her answers elsewhere on the page."""

    def restore(self, value: Json) -> None:
        """Take back what was saved."""
        raise NotImplementedError

    def _content(self) -> Json:
        """Return what she typed or chose, valid or not."""
        raise NotImplementedError

    def _kept(self) -> Json:
        """Return what is saved of it."""
        return self._content()

    def _understand(self) -> Value | None:
        """Return what the content means, None for nothing. Raises Refusal."""
        raise NotImplementedError

    def _echo(self, value: Value) -> str:
        """Return how the value is said back to her; nothing if there is nothing to say."""
        del value
        return ""

    def _refused(self, refusal: Refusal) -> Html:
        return fault(self.page.refusal(refusal))

    def _changed(self) -> None:
        """Save first, then understand, then tell whoever listens: a fault never costs her what she typed."""
        self.page.guard(self._settle, self._tell_trouble)

    def _settle(self) -> None:
        self.page.save(self, self._kept())
        try:
            self.value, self.refusal = self._understand(), None
        except Refusal as refusal:
            self.value, self.refusal = None, refusal
        self.below = self._answer()
        for listener in self._listeners:
            listener()

    def _answer(self) -> Html:
        if self.refusal is not None:
            return self._refused(self.refusal)
        said = "" if self.value is None else self._echo(self.value)
        return element("p", {"class": "cp-echo"}, said) if said else Html()

    def _tell_trouble(self, sentence: str) -> None:
        self.below = fault(sentence)

    def _wrap(self, *inside: str, tag: str = "div", **attributes: object) -> Html:
        return element(tag, {"class": f"cp-field cp-field-{self.name}", **attributes}, *inside)

    def _below(self) -> Html:
        attributes = {"class": "cp-below", "id": f"{self.uid}-below", "data-cp-below": True, "aria-live": "polite"}
        return element("div", attributes, Html(self.below))

    def _help(self) -> Html:
        return element("p", {"class": "cp-help", "id": f"{self.uid}-help"}, self.help) if self.help else Html()


def fault(sentence: str, *more: str) -> Html:
    """Return the line that says what is not right: a sign and words, never a colour alone."""
    return Html(element("p", {"class": "cp-error"}, picture("retry"), element("span", {}, sentence)) + "".join(more))
