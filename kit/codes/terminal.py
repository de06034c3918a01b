"""Terminal: a link's code in characters, for the laptop's own screen."""

from __future__ import annotations

from itertools import chain, repeat
from typing import TYPE_CHECKING

from kit.codes.drawing import filled
from kit.codes.making import link

if TYPE_CHECKING:
    from collections.abc import Iterator

# Black and white by their numbers in the colour cube, which a dark or light scheme leaves alone.
_BLACK_ON_WHITE = "\x1b[38;5;16;48;5;231m"
_AS_BEFORE = "\x1b[0m"
_BLOCKS = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}


def terminal(url: str) -> str:
    """Return the code of `url` for a terminal with colours: half blocks, two modules a character, black on white.

    Raises the refusals of `link`. Print it only to a terminal, with UTF-8.
    """
    return "\n".join(_BLACK_ON_WHITE + line + _AS_BEFORE for line in _lines(filled(link(url).svg)))


def _lines(rows: list[list[bool]]) -> Iterator[str]:
    white = [False] * len(rows)
    for upper, lower in zip(rows[::2], chain(rows[1::2], repeat(white)), strict=False):
        yield "".join(_BLOCKS[pair] for pair in zip(upper, lower, strict=True))
