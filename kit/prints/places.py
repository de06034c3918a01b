"""Places: which of several cards or labels stands in each place of a page that has room for more."""

from __future__ import annotations

from kit.domain.refusal import Refusal


class NothingToPrint(Refusal):
    """A page was asked for and there is nothing to put on it."""

    kind = "print-nothing"


def shared_out(count: int, places: int) -> list[int]:
    """Return which of `count` things stands in each place of as few pages as hold each once, the same ones together.

    >>> shared_out(3, 8)
    [0, 0, 0, 1, 1, 1, 2, 2]
    """
    filled = -(-count // places) * places
    return [place * count // filled for place in range(filled)]
