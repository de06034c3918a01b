"""Piece: the base of everything `kit.ui` shows. An anywidget with native HTML that Python writes.

The markup is written in one place, here on the Python side: the server prints it into the page, so that it can be read
and typed into before any script, and the ES module adopts those nodes, or makes them from `markup` where there are none
(JupyterLab, stock Voilà). The modules hold no sentence and no rule.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import ClassVar

import traitlets
from anywidget import AnyWidget

from kit.ui.html import Html, element

STATIC = Path(__file__).parent / "static"
MIME_VIEW = "application/vnd.jupyter.widget-view+json"


@cache
def source(*paths: Path) -> str:
    """Return files after each other, read once."""
    return "".join(path.read_text(encoding="utf-8") for path in paths)


class Piece(AnyWidget):
    """A part of a page. Subclasses name their `module` (static/<module>.js and .css) and write `_markup`.

    A module of the `family` "kit.ui" comes with the phone's client; any other travels with its widget.
    """

    module: ClassVar[str] = ""
    family: ClassVar[str] = "kit.ui"

    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)
    _anywidget_id = traitlets.Unicode().tag(sync=True)
    # A Layout is a model of its own for each widget, half of what a page weighs; our looks are in the CSS files.
    layout = traitlets.Any(None, allow_none=True).tag(sync=True)
    markup = traitlets.Unicode().tag(sync=True)

    def __init__(self, **traits: object) -> None:
        super().__init__(
            _esm=source(*self._files("js")),
            _css=source(STATIC / "tokens.css", *self._files("css")),
            _anywidget_id=f"{self.family}.{self.module}",
            **traits,
        )

    def open(self) -> None:
        """Write the markup and open the widget's channel."""
        self.markup = self._markup()
        super().open()

    def add_traits(self, **traits: traitlets.TraitType[object, object]) -> None:
        """Add the traits that the class does not have: anywidget would make a class of its own for each instance."""
        missing = {name: trait for name, trait in traits.items() if not self.has_trait(name)}
        if missing:
            super().add_traits(**missing)

    def _files(self, ending: str) -> tuple[Path, ...]:
        """Return the files of the module that end in "js" or "css"."""
        return (STATIC / f"{self.module}.{ending}",)

    def _markup(self) -> Html:
        raise NotImplementedError

    def html(self) -> Html:
        """Return the piece as the server prints it: readable and usable before any script has run."""
        return element("div", {"data-cp-view": self.model_id}, self._markup())

    def _repr_mimebundle_(self, **_: object) -> tuple[dict[str, object], dict[str, object]]:
        view = {"version_major": 2, "version_minor": 0, "model_id": self.model_id}
        return {"text/plain": type(self).__name__, "text/html": self.html(), MIME_VIEW: view}, {}
