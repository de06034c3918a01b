"""Masking: which of the eight masks of a QR code is easiest to scan.

The standard draws each code with eight masks and keeps the one with the fewest points against it: long runs of a
colour, squares of one colour, what looks like a corner mark, and too much black or white. The libraries count that
module by module, which is nine tenths of what a code costs. Here a code is one large number, so that a few shifts count
everywhere at once; and since masks differ by the same modules in every code of a size, one drawing gives all eight.
Source: ISO/IEC 18004:2015, 7.8.3 (TCVN 7322).
"""

from __future__ import annotations

from functools import cache, reduce
from operator import and_
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Modules = Sequence[Sequence[bool]]

MASKS = 8
_DIGITS = bytes.maketrans(b"\0\1", b"01")
_changes: dict[tuple[int, str], tuple[int, ...]] = {}


def with_best_mask(draw: Callable[[int], tuple[str, Modules]]) -> list[list[bool]]:
    """Return the modules of the best mask. `draw` gives a mask, 0 to 7, its level of correction and its modules."""
    level, modules = draw(0)
    side, number = len(modules), _number(modules)
    known = side, level
    if known not in _changes:
        _changes[known] = (0, *(number ^ _number(draw(mask)[1]) for mask in range(1, MASKS)))
    return _modules(min((number ^ change for change in _changes[known]), key=lambda one: points(one, side)), side)


def points(number: int, side: int) -> int:
    """Return the points against a code of `side` modules, given as its rows in one binary number, a nought between."""
    row = side + 1
    black, white = number, _everywhere(side) & ~number
    against = 0
    for one, other in ((black, white), (white, black)):
        against += sum(_runs(one, step) for step in (1, row))
        against += 3 * _together(one, (0, 1, row, row + 1)).bit_count()
        if one is black:
            against += 40 * sum(_corner_marks(one, other, step) for step in (1, row))
    return against + 10 * (abs(20 * black.bit_count() - 10 * side * side) // (side * side))


def _runs(one: int, step: int) -> int:
    """Return 3 for each run of five of a colour, and 1 for each module more."""
    five = _together(one, range(0, 5 * step, step))
    return five.bit_count() + 2 * (five & ~(five << step)).bit_count()


def _corner_marks(black: int, white: int, step: int) -> int:
    """Return how often 1:1:3:1:1 stands with four white modules before or behind."""
    mark = _together(black, [place * step for place in (0, 2, 3, 4, 6)]) & _together(white, (step, 5 * step))
    four = _together(white, range(0, 4 * step, step))
    return (mark & four >> 7 * step).bit_count() + (four & mark >> 4 * step).bit_count()


def _together(one: int, shifts: Sequence[int]) -> int:
    """Return where `one` has a module at each of `shifts` from there."""
    return reduce(and_, (one >> shift for shift in shifts))


def _number(modules: Modules) -> int:
    return int(b"0".join(bytes(row).translate(_DIGITS) for row in modules), 2)


@cache
def _everywhere(side: int) -> int:
    return _number([[True] * side] * side)


def _modules(number: int, side: int) -> list[list[bool]]:
    length = side * (side + 1) - 1
    digits = f"{number:0{length}b}"
    return [[digit == "1" for digit in digits[at : at + side]] for at in range(0, length, side + 1)]
