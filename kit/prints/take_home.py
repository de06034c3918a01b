"""Take home: all papers of one woman without a phone as one PDF, under a cover that says whose they are.

The cover names her card number, and her name only where it is given: whoever carries the pile reads it. What could not
be made is told there, and never holds up the rest. One woman's pile is one job of a room's batch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kit.codes.pages import joined, page_count
from kit.content.messages import messages
from kit.prints.places import NothingToPrint
from kit.prints.practice import across
from kit.prints.typesetting import typeset

if TYPE_CHECKING:
    from datetime import date

    from kit.prints.batch import Batch

Sides = Literal[1, 2]


def take_home(
    made: Batch,
    *,
    number: int,
    on: date,
    name: str = "",
    place: str = "",
    sides: Sides = 1,
    language: str = "vi",
    practice: bool = False,
) -> bytes:
    """Return the papers that were `made` after a cover, as one PDF; the cover calls each by its name.

    `sides`: 2 where the printer prints on both, so that no paper, and no other woman's cover, begins on the back of
    another. Raises NothingToPrint where none could be made.
    """
    if not made.papers:
        raise NothingToPrint
    papers = [_cover(made, number=number, on=on, name=name, place=place, language=language, practice=practice)]
    papers += [paper.pdf for paper in made.papers]
    return joined(papers, each_on_a_front=sides == 2)


def _cover(made: Batch, *, number: int, on: date, name: str, place: str, language: str, practice: bool) -> bytes:
    said = messages(language)
    return typeset(
        "take_home",
        {
            "language": language,
            "words": {key: said.say(f"print-home-{key}") for key in ("title", "number", "hand", "inside", "not-made")}
            | {"on": said.say("print-home-on", on=on)},
            "number": number,
            "name": name,
            "place": place,
            "papers": [
                [paper.name, said.say("print-home-pages", count=page_count(paper.pdf))] for paper in made.papers
            ],
            "failed": [[failed.name, said.refusal(failed.refusal)] for failed in made.failed],
            "practice": across(practice, language),
        },
    )
