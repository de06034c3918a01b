"""The picture shows exactly the modules, in every viewer, on paper and in a terminal."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kit.codes.code import QUIET
from kit.codes.drawing import draw, filled, paint
from kit.codes.reading import read
from kit.codes.refusals import NotALink
from kit.codes.terminal import terminal

ADDRESS = "http://192.168.1.10:8866"


@st.composite
def squares(sized: st.DrawFn) -> list[list[bool]]:
    """Make squares of black and white, the worst cases of corners and holes among them."""
    side = sized(st.integers(1, 9))
    row = st.lists(st.booleans(), min_size=side, max_size=side)
    return sized(st.lists(row, min_size=side, max_size=side))


@given(squares())
def test_drawing_fills_exactly_the_black_modules(modules: list[list[bool]]) -> None:
    rows = filled(draw(modules))
    side = len(modules) + 2 * QUIET
    assert len(rows) == side
    for y in range(side):
        for x in range(side):
            inside = QUIET <= x < side - QUIET and QUIET <= y < side - QUIET
            assert rows[y][x] == (inside and modules[y - QUIET][x - QUIET])


def test_no_edge_lies_inside_black() -> None:
    # Two neighbours are one shape: an edge between them would show as a white hair.
    assert draw([[True, True], [True, True]]).count(b"M") == 2  # the ground and one outline
    ring = draw([[True] * 3, [True, False, True], [True] * 3])
    assert ring.count(b"M") == 3  # the ground, the outer and the inner edge


def test_drawing_refuses_a_foreign_picture() -> None:
    with pytest.raises(ValueError, match="drawing"):
        paint(b"<svg/>")


def test_no_code_is_read_where_there_is_none() -> None:
    assert read(Image.new("L", (200, 200), 255)) == []


def test_terminal_code_reads_as_the_address() -> None:
    halves = {" ": (255, 255), "▀": (0, 255), "▄": (255, 0), "█": (0, 0)}
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in terminal(ADDRESS).split("\n")]
    assert {len(line) for line in lines} == {25 + 2 * QUIET}
    assert len(lines) == (25 + 2 * QUIET + 1) // 2
    grey = [halves[character][half] for line in lines for half in (0, 1) for character in line]
    image = Image.frombytes("L", (len(lines[0]), 2 * len(lines)), bytes(grey))
    assert read(image.resize((image.width * 5, image.height * 5), Image.Resampling.NEAREST)) == [ADDRESS]


def test_terminal_code_is_black_on_white_whatever_the_colours_of_the_terminal() -> None:
    for line in terminal(ADDRESS).split("\n"):
        assert line.startswith("\x1b[38;5;16;48;5;231m")
        assert line.endswith("\x1b[0m")


def test_terminal_code_of_no_address_is_refused() -> None:
    with pytest.raises(NotALink):
        terminal("lop-hoc")
