"""Take home: all papers of one woman without a phone as one PDF, under a cover that says whose they are.

The cover names her card number, and her name only where it is given: whoever carries the pile reads it. What could not
be made is told there, and never holds up the rest. One woman's papers are one job of a room's batch:

    batch([Job("07", partial(take_home, parts, number=7, on=today)), …])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kit.codes.pages import joined, page_count
from kit.content.messages import messages
from kit.prints.batch import batch
from kit.prints.places import NothingToPrint
from kit.prints.typesetting import typeset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kit.prints.batch import Batch, Job

Sides = Literal[1, 2]


def take_home(
    parts: Sequence[Job],
    *,
    number: int,
    on: date,
    name: str = "",
    place: str = "",
    sides: Sides = 1,
    language: str = "vi",
) -> bytes:
    """Return the papers of `parts` after a cover, as one PDF; a part's name is what the cover calls it.

    `sides`: 2 where the printer prints on both, so that no paper, and no other woman's cover, begins on the back of
    another. Raises NothingToPrint where none of the parts could be made.
    """
    made = batch(parts)
    if not made.papers:
        raise NothingToPrint
    papers = [_cover(made, number=number, on=on, name=name, place=place, language=language)]
    papers += [paper.pdf for paper in made.papers]
    return joined(papers, each_on_a_front=sides == 2)


def _cover(made: Batch, *, number: int, on: date, name: str, place: str, language: str) -> bytes:
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
        },
    )
