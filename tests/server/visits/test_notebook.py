"""Notebooks: compiled once, and what only a kernel can run is refused with the reason."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import nbformat
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.server.visits.notebook import UNREADABLE, NotForVisits, load
from tests.server.visits.hall import write_notebook

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("%matplotlib inline", "magic"),
        ("a = %who_ls", "magic"),
        ("%%html\n<b>x</b>", "magic"),
        ("!ls", "shell command"),
        ("files = !ls", "shell command"),
        ("import asyncio\nawait asyncio.sleep(1)", "top-level await"),
        ("async with x as y:\n    pass", "top-level await"),
        ("def (", "not plain Python"),
        ("x = '\\0" + "\0'", "not plain Python"),
        ("import matplotlib.pyplot as plt", "pyplot"),
        ("from matplotlib import pyplot", "pyplot"),
        ("from matplotlib.pyplot import plot", "pyplot"),
        ("def draw():\n    import pylab", "pyplot"),
        ("return 5", "not plain Python"),
    ],
)
def test_what_only_a_kernel_runs_is_refused_with_its_reason_and_cell(tmp_path: Path, cell: str, reason: str) -> None:
    path = write_notebook(tmp_path / "a.ipynb", "# prose", "x = 1", cell)
    with pytest.raises(NotForVisits) as refused:
        load(path)
    assert (refused.value.reason, refused.value.cell) == (reason, 3)


@pytest.mark.parametrize(
    "cell",
    [
        "from matplotlib.figure import Figure",
        "a = 7 % 3",
        "text = '''\n%d đồng\n!\n'''",
        "async def later():\n    await x",
        "x = 1;",
        "",
        "# only a comment".replace("# ", "#"),
    ],
)
def test_plain_python_is_taken(tmp_path: Path, cell: str) -> None:
    assert len(load(write_notebook(tmp_path / "a.ipynb", cell)).cells) == 1


def test_the_last_expression_is_shown_unless_a_semicolon_says_no(tmp_path: Path) -> None:
    first, second, third = load(write_notebook(tmp_path / "a.ipynb", "x = 1\nx", "x;", "y = 2")).cells
    assert first.last is not None
    assert second.last is third.last is None


def test_a_future_import_holds_for_the_cells_after_it_and_for_no_other_notebook(tmp_path: Path) -> None:
    later = "def f(x: undefined): pass"
    one = load(write_notebook(tmp_path / "a.ipynb", "from __future__ import annotations", later))
    exec(one.cells[1].body, {})  # noqa: S102 - a test's own code
    two = load(write_notebook(tmp_path / "b.ipynb", later))
    with pytest.raises(NameError):
        exec(two.cells[0].body, {})  # noqa: S102 - as above


def test_another_language_is_refused(tmp_path: Path) -> None:
    spec = {"kernelspec": {"language": "R", "name": "ir", "display_name": "R"}}
    with pytest.raises(NotForVisits, match="language R"):
        load(write_notebook(tmp_path / "a.ipynb", "x <- 1", **spec))


def test_outputs_saved_in_the_file_are_not_shown(tmp_path: Path) -> None:
    path = write_notebook(tmp_path / "a.ipynb", "1 + 1")
    node = nbformat.read(path, 4)
    node.cells[0].outputs = [nbformat.v4.new_output("stream", text="of somebody")]
    nbformat.write(node, path)
    assert load(path).node.cells[0].outputs == []


VALID = json.dumps(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x = 1", id="a")]))


@pytest.mark.parametrize(
    "text",
    ["", " ", "{", VALID[: len(VALID) // 2], "[]", "{}", "3", "null", '{"cells": 3, "nbformat": 4}',
     '{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{"cell_type": "code"}]}', "\xff\xfe"],
)  # fmt: skip
def test_a_file_that_is_no_notebook_is_unreadable(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.ipynb"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(NotForVisits, match=UNREADABLE):
        load(path)


@given(cut=st.integers(0, len(VALID) - 1), other=st.binary(max_size=60))
def test_a_half_saved_file_is_never_anything_but_unreadable(
    tmp_path_factory: pytest.TempPathFactory, cut: int, other: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "half.ipynb"
    for content in (VALID[:cut].encode(), other):
        path.write_bytes(content)
        with pytest.raises(NotForVisits, match=UNREADABLE):
            load(path)


def test_a_file_that_is_not_there_is_an_oserror(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        load(tmp_path / "nowhere.ipynb")
