"""Decks: the slides as pages that need no room, and with their notes on paper.

What is live on the wall stands here as pictures of it, or as a sentence of what to do instead.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from markupsafe import Markup

from kit.cli.published.files import placed, way
from kit.content import shipped, slides_file
from kit.prints.deck import deck_pdf
from kit.server.deck_charts import deck_chart
from kit.server.room.console.slides import charts_of

if TYPE_CHECKING:
    from datetime import date

    from kit.cli.published.files import Site
    from kit.content.slides import Deck

SCRIPTS = ("reveal/reveal.js", "slide_fit.js", "slides.js")
STYLES = ("reveal/reveal.css", "slide.css", "slides.css")


def put(site: Site, language: str, on: date) -> list[Deck]:
    """Write all decks of a language, with the figures in force `on` a day, and return them."""
    folder = shipped.folder("slides")
    decks = [slides_file.read(folder, name, language=language, on=on) for name in slides_file.names(folder)]
    charts = {name: deck_chart(name, language) for name in slides_file.CHARTS}
    drawing = partial(slides_file.drawing, folder)
    for deck in decks:
        site.page(
            page(deck),
            "slides_deck.html",
            language,
            styles=STYLES,
            scripts=SCRIPTS,
            deck=deck,
            live=False,
            notes=way(page(deck), notes(deck)),
            base="",
            path="",
            charts=charts_of(deck),
            picture=lambda name: Markup(drawing(name)),  # noqa: S704 (our own drawings)
        )
        site.put(notes(deck), deck_pdf(deck, "notes", charts=charts, picture=drawing))
    return decks


def page(deck: Deck) -> str:
    """Return the address of a deck."""
    return placed(f"slides/{deck.name}.html", deck.language)


def notes(deck: Deck) -> str:
    """Return the address of its notes."""
    return placed(f"slides/{deck.name}-notes.pdf", deck.language)
