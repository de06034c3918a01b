"""Deck: slides on paper: one a sheet to hang where there is no projector, or with the facilitator's notes below each.

What is live on the wall stands on paper as pictures of it, or as a sentence of what to do instead.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from kit.content.messages import messages
from kit.content.slides import Bullets, Chart, Embed, Heading, Paragraph, Picture, Pictures, Steps, Table
from kit.prints.places import NothingToPrint
from kit.prints.typesetting import standalone, typeset

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kit.content.messages import Messages
    from kit.content.slides import Block, Deck, Line, Slide

Form = Literal["a4", "a3", "a2", "notes"]
FACE = 'font-family="Be Vietnam Pro"'
CHART = "chart"
"""What a chart's name begins with among the drawings of a sheet."""
JOINING = ("wifi", "stay", "page")


def deck_pdf(deck: Deck, form: Form = "a4", *, charts: Mapping[str, str], picture: Callable[[str], str]) -> bytes:
    """Return the slides as PDF, a slide a page: across a sheet of `form`, or on A4 upright with the `notes` below.

    `charts` are SVG by the names that slides give them, `picture` returns a drawing by its name. A note that is longer
    than its page goes on on the next. Raises NothingToPrint for a deck without a slide.
    """
    if not deck.slides:
        raise NothingToPrint
    said = messages(deck.language)
    setting = _Setting(said, charts)
    slides = [setting.slide(slide) for slide in deck.slides]
    ends = 0
    for number, (shown, slide) in enumerate(zip(slides, deck.slides, strict=True), start=1):
        begins, ends = ends, ends + slide.note.minutes
        shown["foot"] = said.say("slides-foot", title=deck.title, at=number, of=len(slides))
        shown["time"] = said.say("slides-foot-notes", **{"from": begins, "to": ends})
    words = ("phone", "say", "questions", "troubles")
    return typeset(
        "deck",
        {
            "language": deck.language,
            "title": deck.title,
            "form": form,
            "words": {word: said.say(f"slides-{word}") for word in words},
            "slides": slides,
            "drawings": {name: standalone(picture(name).encode()) for name in sorted(setting.drawn)}
            | {f"{CHART} {name}": _with_face(charts[name]) for name in sorted(setting.charted)},
        },
        tags=False,
    )


def _with_face(chart: str) -> str:
    """Return a chart whose words, which have the face of their page, have the one of this sheet."""
    return standalone(chart.encode()).replace("<svg", f"<svg {FACE}", 1)


class _Setting:
    """What of a deck goes into the template, and which drawings it needs."""

    def __init__(self, said: Messages, charts: Mapping[str, str]) -> None:
        self.said, self.charts = said, charts
        self.drawn: set[str] = set()
        self.charted: set[str] = set()

    def slide(self, shown: Slide) -> dict[str, Any]:
        note, slide = shown.note, _unmoving(shown)
        return {
            "title": slide.title,
            "layout": slide.layout,
            "words": [self.block(block) for block in slide.words],
            "shown": [self.block(block) for block in slide.shown],
            "minutes": self.said.say("slides-minutes", minutes=note.minutes),
            "say": note.say,
            "questions": [[one.asked, one.answer] for one in note.questions],
            "troubles": note.troubles,
        }

    def block(self, block: Block) -> dict[str, Any]:
        match block:
            case Heading(words) | Paragraph(words):
                return {"kind": "paragraph", "words": _runs(words), "big": isinstance(block, Paragraph) and block.big}
            case Bullets(items, numbered, first):
                return {"kind": "list", "items": [_runs(one) for one in items], "first": first if numbered else 0}
            case Table(head, rows, right):
                named = [_runs(one) for one in head] if any(head) else []
                cells = [[_runs(cell) for cell in row] for row in rows]
                return {"kind": "table", "head": named, "rows": cells, "right": right}
            case Steps(first, titles):
                return {"kind": "steps", "first": first, "titles": titles}
            case Pictures(row):
                return self._row(row)
            case Chart() | Embed():
                return self._made(block)

    def _made(self, block: Chart | Embed) -> dict[str, Any]:
        """Return a chart, or what stands on paper for a live part."""
        if isinstance(block, Chart):
            self.charted.add(block.name)
            said = self.said.say(f"slides-chart-{block.name}")
            return {"kind": "pictures", "row": [[f"{CHART} {block.name}", said]]}
        if block.part == "join":
            return self._row(tuple(Picture(f"join-{what}", self.said.say(f"slides-join-{what}")) for what in JOINING))
        return {"kind": "blank", "words": self.said.say(f"slides-live-{block.part.partition('/')[0]}")}

    def _row(self, row: tuple[Picture, ...]) -> dict[str, Any]:
        self.drawn |= {one.name for one in row}
        return {"kind": "pictures", "row": [[one.name, one.said] for one in row]}


def _unmoving(slide: Slide) -> Slide:
    """Return a slide without how far the room is, where it has something else: on paper it would be an empty box."""
    if not slide.words:
        return slide
    return replace(slide, blocks=tuple(block for block in slide.blocks if block != Embed("progress")))


def _runs(line: Line) -> list[list[object]]:
    return [[run.text, run.bold, run.slanted, run.broken] for run in line]
