"""Drawing: the picture of a code, as one path around its black shapes.

A viewer that smooths edges shows a hair of white between two black squares that touch. Here nothing touches: the path
follows the outline of each black shape (and of the holes in it, filled by the even-odd rule), so no edge lies inside
black.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from kit.codes.code import QUIET

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PIL.Image import Image

    Corner = tuple[int, int]
    Modules = Sequence[Sequence[bool]]

_PATH = re.compile(rb' d="([^"]*)"')
_SIDE = re.compile(rb'viewBox="0 0 (\d+) \1"')
_STEP = re.compile(rb"([Mhvz])(-?\d+)?(?: (\d+))?")


def draw(modules: Modules) -> bytes:
    """Return an SVG of `modules` (rows of black or not), one unit a module, quiet zone and white ground included."""
    side = len(modules) + 2 * QUIET
    path = "".join(_steps(outline) for outline in _outlines(modules))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
        f'<path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path fill="#000" fill-rule="evenodd" d="{path}"/></svg>'
    ).encode("ascii")


def paint(svg: bytes, module_pixels: int = 8) -> Image:
    """Return the picture that a drawing of `draw` shows, in grey, `module_pixels` pixels a module."""
    from PIL import Image

    rows = filled(svg)
    image = Image.new("L", (len(rows), len(rows)), 255)
    image.putdata([0 if black else 255 for row in rows for black in row])
    return image.resize((len(rows) * module_pixels,) * 2, Image.Resampling.NEAREST)


def filled(svg: bytes) -> list[list[bool]]:
    """Return which units of a drawing are black, found from its path alone, by scan line and even-odd rule."""
    side = int(_found(_SIDE, svg)[1])
    crossings = [[False] * side for _ in range(side)]
    x = y = 0
    for letter, first, second in _STEP.findall(_PATH.findall(svg)[-1]):
        if letter == b"M":
            x, y = int(first), int(second)
        elif letter == b"h":
            x += int(first)
        elif letter == b"v":
            end = y + int(first)
            for row in range(min(y, end), max(y, end)):
                crossings[row][x] ^= True
            y = end
    rows = []
    for crossed in crossings:
        black = False
        rows.append([black := black ^ crossing for crossing in crossed])
    return rows


def _outlines(modules: Modules) -> Iterator[list[Corner]]:
    """Yield the closed outlines of the black shapes and of their holes, as corners, ending where they begin."""
    leaving: dict[Corner, list[Corner]] = {}
    for start, end in _edges(modules):
        leaving.setdefault(start, []).append(end)
    while leaving:
        start = next(iter(leaving))
        outline = [start]
        while len(outline) == 1 or outline[-1] != start:
            ends = leaving[outline[-1]]
            following = ends.pop()
            if not ends:
                del leaving[outline[-1]]
            outline.append(following)
        yield outline


def _edges(modules: Modules) -> Iterator[tuple[Corner, Corner]]:
    """Yield each unit edge between black and white, with black on its right."""
    last = len(modules) - 1
    for row, line in enumerate(modules):
        for column, black in enumerate(line):
            if not black:
                continue
            x, y = column + QUIET, row + QUIET
            if row == 0 or not modules[row - 1][column]:
                yield (x, y), (x + 1, y)
            if column == last or not line[column + 1]:
                yield (x + 1, y), (x + 1, y + 1)
            if row == last or not modules[row + 1][column]:
                yield (x + 1, y + 1), (x, y + 1)
            if column == 0 or not line[column - 1]:
                yield (x, y + 1), (x, y)


def _steps(outline: list[Corner]) -> str:
    """Return the path of an outline, unit edges in one direction joined."""
    moves: list[Corner] = []
    for (x, y), (to_x, to_y) in pairwise(outline):
        dx, dy = to_x - x, to_y - y
        if moves and (moves[-1][0] != 0) == (dx != 0):
            moves[-1] = (moves[-1][0] + dx, moves[-1][1] + dy)
        else:
            moves.append((dx, dy))
    path = "".join(f"h{dx}" if dx else f"v{dy}" for dx, dy in moves)
    return f"M{outline[0][0]} {outline[0][1]}{path}z"


def _found(pattern: re.Pattern[bytes], svg: bytes) -> re.Match[bytes]:
    found = pattern.search(svg)
    if not found:
        raise ValueError("not a drawing of this module")
    return found
