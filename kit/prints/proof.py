"""Proof: a paper is looked at, the way a phone will, before anybody gets it.

Every page is drawn at 150 dots an inch, coarser than any printer, and the codes found on it must say what they were
made to say, each as often as it was laid out. A code too small, under something else or left out gives no paper.
"""

from __future__ import annotations

import io
from collections import Counter
from typing import TYPE_CHECKING

from kit.codes.pages import pages
from kit.codes.reading import read
from kit.codes.refusals import NotReadBack

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PIL.Image import Image

    from kit.prints.typesetting import Form

DOTS = 150


def proved(paper: bytes, contents: Iterable[str], *, form: Form = "pdf") -> bytes:
    """Return `paper` when the codes on it say `contents`, in any order, and nothing else. Raises NotReadBack."""
    wanted = Counter(contents)
    found = Counter(content for picture in _pictures(paper, form) for content in read(picture))
    if found != wanted:
        raise NotReadBack(content=next(iter((wanted - found) or (found - wanted))))
    return paper


def _pictures(paper: bytes, form: Form) -> Iterator[Image]:
    if form == "pdf":
        yield from pages(paper, DOTS)
        return
    from PIL import Image

    with Image.open(io.BytesIO(paper)) as picture:
        yield picture.convert("L")
