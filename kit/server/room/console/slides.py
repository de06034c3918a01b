"""Slides: the decks that a facilitator shows, her notes beside them, and both on paper.

A deck is read from its file each time it is opened, so what she changed is there at once. Only her browser gets it:
the notes say what women are likely to ask, and the live parts are of her room.
"""

from __future__ import annotations

import base64
from functools import partial
from typing import TYPE_CHECKING

from markupsafe import Markup
from tornado.web import HTTPError

from kit.content import course, slides_file
from kit.content.messages import LANGUAGES
from kit.content.shipped import folder as shipped
from kit.content.slides import Chart
from kit.server.deck_charts import deck_chart
from kit.server.room.console.led import Led
from kit.server.room.files import send

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kit.content.slides import Deck
    from kit.content.slides_file import Folders
    from kit.server.room.room import Room

NAME = r"(\d\d_[a-z][a-z0-9_]*)"
WHICH = rf"slides/(?:({'|'.join(LANGUAGES[1:])})/)?{NAME}"
PAPERS = ("", "-notes", "-a3", "-a2")
FACE = 'font-family="system-ui, sans-serif"'


def folder_of(room: Room) -> Folders:
    """Return where the decks lie: in the course over the kit; without one, the facilitator's own beside the room's data
    where she has some, else the kit's.
    """
    if course.folder():
        return course.layers(course.SLIDES)
    own = room.store.folder / course.SLIDES if room.store.folder else None
    return own if own and own.is_dir() else shipped(course.SLIDES)


def in_order(decks: Sequence[Deck], lessons: Sequence[str]) -> tuple[list[Deck], list[Deck]]:
    """Return the decks of a day in their order, and those of lessons that are not taught.

    The day has what opens, the lessons in the order of the workshop, and what closes, which has the highest numbers.
    """
    around = [deck for deck in decks if not deck.lesson]
    taught = sorted((deck for deck in decks if deck.lesson in lessons), key=lambda deck: lessons.index(deck.lesson))
    others = [deck for deck in decks if deck.lesson and deck.lesson not in lessons]
    first = min((deck.name for deck in decks if deck.lesson), default="")
    before = [deck for deck in around if deck.name < first]
    return [*before, *taught, *(deck for deck in around if deck not in before)], others


class OfSlides(Led):
    """A page of the slides."""

    def deck(self, name: str, language: str) -> Deck:
        """Return a deck as it is today. Raises HTTPError 404."""
        try:
            return slides_file.read(folder_of(self.room), name, language=language, on=self.room.today())
        except slides_file.SlidesMissing:
            raise HTTPError(404) from None

    async def show_deck(self, template: str, name: str, language: str | None) -> None:
        """Show a page with a deck's slides in it, all of it in the deck's language. Raises HTTPError 404."""
        deck = await self.saved(self.deck, name, language or LANGUAGES[0])
        self._language = deck.language
        self.show(
            template,
            deck=deck,
            path=path_of(deck),
            picture=partial(_picture, folder_of(self.room)),
            charts=await self.saved(charts_of, deck),
        )


class Decks(OfSlides):
    """`/slides/`: what there is to show, and on paper."""

    styles = (*Led.styles, "slides_index.css")

    async def get(self) -> None:
        found = slides_file.names(folder_of(self.room))
        decks = await self.saved(lambda: [self.deck(name, self.language) for name in found])
        today, others = in_order(decks, [lesson.slug for lesson in self.room.lessons])
        self.show(
            "slides.html",
            today=today,
            others=others,
            papers=[(ending, f"slides-pdf{ending}") for ending in PAPERS] if self.room.prints else [],
            path=path_of,
            other_path=_other_path,
            said_of=lambda problem: problem.sentence(self.sentences),
        )


class ShowDeck(OfSlides):
    """`/slides/<deck>`: for the wall."""

    scripts = ("reveal/reveal.js", "slide_fit.js", "slides.js")
    styles = ("reveal/reveal.css", "slide.css", "slides.css")

    async def get(self, language: str | None, name: str) -> None:
        await self.show_deck("slides_deck.html", name, language)


class SpeakDeck(OfSlides):
    """`/slides/<deck>/speaker`: her notes, which follow the wall."""

    scripts = ("fresh.js", "slide_fit.js", "speaker.js")
    styles = ("room.css", "console.css", "slide.css", "speaker.css")

    async def get(self, language: str | None, name: str) -> None:
        await self.show_deck("slides_speaker.html", name, language)


class DeckPdf(OfSlides):
    """`/slides/<deck>.pdf`: a slide a sheet; `-notes` with her notes; `-a3`, `-a2` for the wall of a room."""

    async def get(self, language: str | None, name: str, ending: str | None) -> None:
        if self.room.prints is None:
            raise HTTPError(404)
        deck = await self.saved(self.deck, name, language or LANGUAGES[0])
        pdf = await self.saved(_printed, deck, folder_of(self.room), (ending or "").removeprefix("-"))
        send(self, pdf, "pdf", f"{deck.name}{ending or ''}")


def path_of(deck: Deck) -> str:
    """Return the address of a deck below the room's base."""
    return _path(deck.name, deck.language)


def _other_path(deck: Deck) -> str:
    return _path(deck.name, next(language for language in LANGUAGES if language != deck.language))


def _path(name: str, language: str) -> str:
    return f"slides/{name}" if language == LANGUAGES[0] else f"slides/{language}/{name}"


def _picture(folder: Folders, name: str) -> Markup:
    return Markup(slides_file.drawing(folder, name))  # noqa: S704 (drawings of the kit, or of who leads the room)


def charts_of(deck: Deck) -> dict[str, str]:
    """Return the deck's charts as addresses of pictures: the page's policy forbids styles inside of it."""
    names = {block.name for slide in deck.slides for block in slide.shown if isinstance(block, Chart)}
    drawn = {name: deck_chart(name, deck.language).replace("<svg", f"<svg {FACE}", 1) for name in names}
    return {name: f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}" for name, svg in drawn.items()}


def _printed(deck: Deck, folder: Folders, form: str) -> bytes:
    from kit.prints.deck import deck_pdf

    charts = {name: deck_chart(name, deck.language) for name in slides_file.CHARTS}
    return deck_pdf(deck, form or "a4", charts=charts, picture=partial(slides_file.drawing, folder))
