"""Shown pieces: what a page says back. Feedback, charts and tables have words as well as colour and shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.domain.refusal import Refusal
from kit.ui.html import Html, element
from kit.ui.pictures import picture
from kit.ui.piece import Piece

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kit.ui.page import Page


class Shown(Piece):
    """A piece that is read and not filled in: its markup is all there is to it."""

    module = "shown"

    def _redraw(self) -> None:
        self.markup = self._markup()


class Feedback(Shown):
    """What the check of a step found: `ok` or try again, with a sign and words. Empty until `show`."""

    OK, RETRY, HINT = (
        ("cp-feedback-ok", "ok", "field-feedback-ok"),
        ("cp-feedback-retry", "retry", "field-feedback-retry"),
        ("cp-feedback-hint", "think", "exercise-hint"),
    )

    def __init__(self, page: Page) -> None:
        self.page = page
        self._said: tuple[tuple[str, str, str], str, str] | None = None
        super().__init__()

    def show(self, ok: bool, sentence: str, hint: str = "") -> None:
        """Say how the check went; `hint` is what to try next."""
        self._said = (self.OK if ok else self.RETRY, sentence, hint)
        self._redraw()

    def advise(self, sentence: str) -> None:
        """Say a hint that she asked for."""
        self._said = (self.HINT, sentence, "")
        self._redraw()

    def clear(self) -> None:
        """Say nothing."""
        self._said = None
        self._redraw()

    def _markup(self) -> Html:
        # The region stays while its words change: screen readers speak what changes inside it.
        return element("div", {"role": "status", "aria-live": "polite", "data-cp-live": True}, *self._words())

    def _words(self) -> list[Html]:
        if self._said is None:
            return []
        (hook, drawing, head), sentence, hint = self._said
        words = [
            element("strong", {}, self.page.say(head)),
            element("p", {}, sentence),
            *([element("p", {"class": "cp-hint"}, hint)] if hint else []),
        ]
        return [element("div", {"class": f"cp-feedback {hook}"}, picture(drawing), element("div", {}, *words))]


class Words(Shown):
    """A sentence that says what to do, with a picture beside it."""

    def __init__(self, page: Page, sentence: str, *, picture: str = "") -> None:
        self.page = page
        self._picture = picture
        self._sentence = sentence
        super().__init__()

    def say(self, sentence: str) -> None:
        """Say something else in the same place."""
        if sentence != self._sentence:
            self._sentence = sentence
            self._redraw()

    def _markup(self) -> Html:
        image = [element("span", {"class": "cp-picture"}, picture(self._picture))] if self._picture else []
        return element("div", {"class": "cp-words"}, *image, element("p", {"class": "cp-step-do"}, self._sentence))


class Computed(Shown):
    """A drawing or table that follows from her answers: `make(name)` writes it, when it is first shown and whenever it
    is refreshed. Where not enough is known, a sentence says so."""

    def __init__(self, page: Page, make: Callable[[str], Html], name: str) -> None:
        self.page = page
        self._make = make
        self._name = name
        super().__init__()

    def refresh(self) -> None:
        """Make it again."""
        self._redraw()

    def _markup(self) -> Html:
        try:
            inside = self._make(self._name)
        except Refusal as refusal:
            inside = element("p", {"class": "cp-note"}, self.page.refusal(refusal))
        return element("div", {"class": f"cp-shown cp-shown-{self._name}"}, inside)


class Chart(Shown):
    """A drawing made of SVG text, with the same said in words: `alt` for who cannot see it, `caption` for all."""

    def __init__(self, svg: str, *, alt: str, caption: str = "") -> None:
        self._drawing = (svg, alt, caption)
        super().__init__()

    def draw(self, svg: str, *, alt: str, caption: str = "") -> None:
        """Show another drawing in the same place."""
        self._drawing = (svg, alt, caption)
        self._redraw()

    def _markup(self) -> Html:
        svg, alt, caption = self._drawing
        return figure(svg, alt=alt, caption=caption)


class Table(Shown):
    """Rows of text under headings, with a caption; on a narrow phone it scrolls inside itself."""

    def __init__(self, *, caption: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self._content = (caption, header, rows)
        super().__init__()

    def fill(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows under the same headings."""
        caption, header, _ = self._content
        self._content = (caption, header, rows)
        self._redraw()

    def _markup(self) -> Html:
        caption, header, rows = self._content
        return table(caption=caption, header=header, rows=rows)


def figure(svg: str, *, alt: str, caption: str = "") -> Html:
    """Return a drawing with what it says in words."""
    inside = svg[svg.index("<svg") :]  # an SVG file starts with an XML declaration that HTML has no use for
    hidden = inside.replace("<svg", '<svg aria-hidden="true" focusable="false"', 1)  # `alt` speaks for it
    image = element("div", {"role": "img", "aria-label": alt, "class": "cp-chart"}, Html(hidden))
    words = [element("figcaption", {}, caption)] if caption else []
    return element("figure", {"class": "cp-figure"}, image, *words)


def rule(heading: str, sentence: str) -> Html:
    """Return the one sentence to take home, under a heading."""
    image = element("span", {"class": "cp-picture"}, picture("learned"))
    words = element("div", {}, element("strong", {}, heading), element("p", {}, sentence))
    return element("div", {"class": "cp-rule"}, image, words)


def table(*, caption: str, header: Sequence[str], rows: Sequence[Sequence[str]], result: int | None = None) -> Html:
    """Return rows under headings; the first cell of a row names it, and row `result` is what it all comes to."""
    head = element("tr", {}, *(element("th", {"scope": "col"}, cell) for cell in header))
    body = [
        element(
            "tr",
            {"class": "cp-result" if number == result else None},
            *(
                element("th", {"scope": "row"}, cell) if column == 0 else element("td", {}, cell)
                for column, cell in enumerate(row)
            ),
        )
        for number, row in enumerate(rows)
    ]
    inside = element(
        "table",
        {"class": "cp-table"},
        element("caption", {}, caption),
        element("thead", {}, head),
        element("tbody", {}, *body),
    )
    return element("div", {"class": "cp-scroll", "tabindex": "0", "role": "region", "aria-label": caption}, inside)
