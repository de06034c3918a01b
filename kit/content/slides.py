"""Slides: a deck as it was read from its file: slides of a few plain blocks, each with a note for the facilitator.

The same blocks are shown on the wall (HTML) and printed (Typst), so there are few kinds of them. How they are written
in Markdown is described in docs/authoring.md; `kit.content.slides_file` reads them.

>>> slide = Slide((Heading((Run("Năm con số"),)), Bullets(((Run("Thu"),), (Run("Bán"),)))), Note(10))
>>> slide.title, slide.layout
('Năm con số', 'words')
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

if TYPE_CHECKING:
    from kit.content.problem import Problem

Layout = Literal["words", "show", "beside", "below"]


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one kind; `broken` ends the line."""

    text: str
    bold: bool = False
    slanted: bool = False
    broken: bool = False


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """What a slide is called."""

    kind: ClassVar[str] = "heading"
    words: Line


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words of their own; `big` for the sentence to remember."""

    kind: ClassVar[str] = "paragraph"
    words: Line
    big: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, counted from `first` where it is `numbered`."""

    kind: ClassVar[str] = "bullets"
    items: tuple[Line, ...]
    numbered: bool = False
    first: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; `head` may be all empty, `right` says which columns stand at the right."""

    kind: ClassVar[str] = "table"
    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]
    right: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """One of our drawings, by name, and what is to be seen on it."""

    name: str
    said: str


@dataclass(frozen=True, slots=True)
class Pictures:
    """Drawings in a row; where there are several, each stands over its words."""

    kind: ClassVar[str] = "pictures"
    row: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart that the kit draws with the numbers of the invented household."""

    kind: ClassVar[str] = "chart"
    name: str


@dataclass(frozen=True, slots=True)
class Steps:
    """What is done on the phone now: the titles of steps, the first of them with its number in the lesson."""

    kind: ClassVar[str] = "steps"
    first: int
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Embed:
    """A part of the projector, live: its address below `/projector/`, such as `join` or `result/qr/says`."""

    kind: ClassVar[str] = "embed"
    part: str


Block = Heading | Paragraph | Bullets | Table | Pictures | Chart | Steps | Embed
SHOWN = (Pictures, Chart, Embed)


@dataclass(frozen=True, slots=True)
class Question:
    """What is likely to be asked, and what to answer."""

    asked: str
    answer: str


@dataclass(frozen=True, slots=True)
class Note:
    """What only the facilitator sees: whole minutes, what to say and do, likely questions, what to do in trouble."""

    minutes: int = 0
    say: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    troubles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide; `line` is where it begins in its file."""

    blocks: tuple[Block, ...]
    note: Note
    line: int = 1

    @property
    def title(self) -> str:
        """The words of its heading; empty where it has none."""
        headings = (block.words for block in self.blocks if isinstance(block, Heading))
        return "".join(run.text for run in next(headings, ()))

    @property
    def words(self) -> tuple[Block, ...]:
        """What is read, without the heading."""
        return tuple(block for block in self.blocks if not isinstance(block, (Heading, *SHOWN)))

    @property
    def shown(self) -> tuple[Block, ...]:
        """What is looked at."""
        return tuple(block for block in self.blocks if isinstance(block, SHOWN))

    @property
    def layout(self) -> Layout:
        """How its two parts stand: a picture or a chart beside the words; what is wide has them below it."""
        if not (self.words and self.shown):
            return "show" if self.shown else "words"
        wide = (isinstance(one, Embed) or (isinstance(one, Pictures) and len(one.row) > 1) for one in self.shown)
        return "below" if len(self.shown) > 1 or any(wide) else "beside"


@dataclass(frozen=True, slots=True)
class Deck:
    """A file of slides: its name `NN_slug`, its language, its lesson's slug (empty for opening and closing).

    `problems` is what could not be read of it: the rest is shown all the same.
    """

    name: str
    language: str
    slides: tuple[Slide, ...]
    lesson: str = ""
    problems: tuple[Problem, ...] = field(default=(), compare=False)

    @property
    def title(self) -> str:
        """What the first slide is called; the file's name where it is called nothing."""
        return (self.slides[0].title if self.slides else "") or self.name

    @property
    def minutes(self) -> int:
        """How long all of it takes."""
        return sum(slide.note.minutes for slide in self.slides)
