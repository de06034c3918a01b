"""Draft: a text that the page puts together from her answers and that is hers as soon as she changes a letter of it.

What the rules find in it stands below it, a safe wording one tap away. What she writes is never written over: only when
she asks is it put together anew, and then one tap brings hers back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol

import traitlets

from kit.domain.typed_text import TextTooLong
from kit.ui.found import found_list
from kit.ui.html import Html, element, join
from kit.ui.typed import TextField

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from kit.domain.claims import Finding
    from kit.store.keeper import Json
    from kit.ui.field import Options
    from kit.ui.page import Page

LONGEST_DRAFT = 12_000
MOST_SURE = 50  # things that she confirmed in one text


class Source(Protocol):
    """Who puts drafts together and judges them."""

    def draft(self, name: str) -> str:
        """Return the text that stands in the draft `name` as long as she has not changed it."""

    def claims(self, name: str, text: str, sure: frozenset[str]) -> Sequence[Finding]:
        """Return what the rules find in `text`, leaving out what she is `sure` of."""


class DraftField(TextField):
    """A text to be read, checked and changed. `typed` is what stands in it, hers or not."""

    longest: ClassVar[int] = LONGEST_DRAFT

    sure = traitlets.List(traitlets.Unicode()).tag(sync=True)
    rewrites = traitlets.Int().tag(sync=True)

    def __init__(self, page: Page, name: str, *, label: str, source: Source, **more: Unpack[Options]) -> None:
        self._source = source
        self._assembled = source.draft(name)
        self._assembling = False
        self._before = ""
        super().__init__(page, name, label=label, lines=12, typed=self._assembled, **more)

    @property
    def hers(self) -> bool:
        """Whether she has changed it."""
        return self.typed.strip() != self._assembled.strip()

    @property
    def found(self) -> Sequence[Finding]:
        """What the rules find in it now."""
        return self._source.claims(self.name, self.typed, frozenset(self.sure))

    def refresh(self) -> None:
        """Put it together anew, unless it is hers, and judge it by her answers as they are now."""
        fresh = self._source.draft(self.name)
        if not self.hers:
            self._assembled = fresh
            self._put(fresh)
        self.below = self._answer()

    @traitlets.validate("sure")
    def _bounded(self, proposal: traitlets.Bunch) -> list[str]:
        return [str(what)[:200] for what in proposal["value"]][:MOST_SURE]

    @traitlets.observe("sure")
    def _sure_changed(self, _: traitlets.Bunch) -> None:
        self._changed()

    @traitlets.observe("rewrites")
    def _rewrite(self, change: traitlets.Bunch) -> None:
        if change["new"] > change["old"] and self.hers:
            self._before = self.typed
            self._assembled = self._source.draft(self.name)
            self.typed = self._assembled

    def restore(self, value: Json) -> None:
        """Take back her words, if they are hers, and what she was sure of."""
        if isinstance(value, dict):
            sure, text = value.get("sure"), value.get("text")
            if isinstance(sure, list):
                self.sure = [what for what in sure if isinstance(what, str)]
            self.typed = text if isinstance(text, str) else self._assembled

    def _put(self, text: str) -> None:
        """Let `text` stand there without calling it a change of hers."""
        self._assembling = True
        try:
            self.typed = text
        finally:
            self._assembling = False

    def _settle(self) -> None:
        if self._assembling:
            self.value = self._understand()
        else:
            super()._settle()

    def _content(self) -> Json:
        return {"text": self.typed if self.hers else None, "sure": list(self.sure)}

    def _understand(self) -> str | None:
        if len(self.typed) >= self.longest:
            raise TextTooLong(limit=self.longest)
        return super()._understand()

    def _answer(self) -> Html:
        return join([super()._answer(), found_list(self.page, self.typed, self.found), *self._ways_back()])

    def _ways_back(self) -> list[Html]:
        """Return the button that puts it together anew, and after that the one that brings hers back."""
        if self.hers:
            said = element("p", {"class": "cp-help"}, self.page.say("draft-hers"))
            return [said, self._button("draft-rewrite", **{"data-cp-rewrite": True})]
        return [self._button("draft-mine-again", **{"data-cp-pick": self._before})] if self._before else []

    def _button(self, key: str, **attributes: object) -> Html:
        looks = {"type": "button", "class": "cp-button cp-button-quiet", **attributes}
        return element("button", looks, self.page.say(key))
