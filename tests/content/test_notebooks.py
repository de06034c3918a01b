"""Notebooks: thin, without outputs, the same in both languages; every fault named by file and cell."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest

from kit.content.checks import notebooks
from kit.content.messages import LANGUAGES, messages

if TYPE_CHECKING:
    from pathlib import Path

PROSE = {"id": "title", "cell_type": "markdown", "metadata": {}, "source": "# Tính giá"}
CODE = {
    "id": "page-setup",
    "cell_type": "code",
    "metadata": {},
    "execution_count": None,
    "outputs": [],
    "source": ["from kit.ui import Page\n", "\n", 'page = Page("pricing")'],
}
GOOD = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [PROSE, CODE]}


def written(folder: Path, vietnamese: Any, english: Any, name: str = "01_pricing.ipynb") -> Path:
    (folder / "en").mkdir(exist_ok=True)
    for path, notebook in ((folder / name, vietnamese), (folder / "en" / name, english)):
        if notebook is not None:
            text = notebook if isinstance(notebook, str) else json.dumps(notebook, ensure_ascii=False)
            path.write_text(text, encoding="utf-8")
    return folder


def changed(**code: Any) -> dict[str, Any]:
    """Return the good notebook with its code cell changed."""
    notebook = copy.deepcopy(GOOD)
    notebook["cells"][1] |= code  # type: ignore[index, operator]
    return notebook


def test_good_notebook_with_its_twin_has_nothing_to_mend(tmp_path: Path) -> None:
    english = copy.deepcopy(GOOD)
    english["cells"][0]["source"] = "# Pricing"  # type: ignore[index]
    assert notebooks.check(written(tmp_path, GOOD, english)) == []


FAULTS = {
    "no id": ({"id": ""}, "cell-id"),
    "an id that a program made": ({"id": "A1b2C3"}, "cell-id"),
    "outputs": ({"outputs": [{"output_type": "stream"}]}, "cell-outputs"),
    "was run": ({"execution_count": 3}, "cell-outputs"),
    "thirteen lines": ({"source": "page = 1\n" * 12 + "page"}, "cell-long"),
    "a magic": ({"source": "%matplotlib inline"}, "cell-not-python"),
    "a shell command": ({"source": "!pip install pandas"}, "cell-not-python"),
    "half a line": ({"source": "page = Page("}, "cell-not-python"),
    "a function": ({"source": "def price():\n    pass"}, "cell-defines"),
    "a lambda": ({"source": "price = lambda: 1"}, "cell-defines"),
    "a class": ({"source": "class Price:\n    pass"}, "cell-defines"),
    "pandas": ({"source": "import pandas"}, "cell-imports"),
    "another part of the kit": ({"source": "from kit.domain import money"}, "cell-imports"),
}


@pytest.mark.parametrize(("code", "kind"), FAULTS.values(), ids=FAULTS.keys())
def test_fault_is_named_by_file_and_cell(tmp_path: Path, code: dict[str, Any], kind: str) -> None:
    found = notebooks.check(written(tmp_path, changed(**code), changed(**code)))
    cell = code.get("id", "page-setup")
    assert [(p.file, p.place, p.kind) for p in found] == [
        ("01_pricing.ipynb", cell, kind),
        ("en/01_pricing.ipynb", cell, kind),
    ]
    for language in LANGUAGES:
        assert all("01_pricing.ipynb" in problem.sentence(messages(language)) for problem in found)


@pytest.mark.parametrize(
    ("english", "place"),
    [
        (changed(source="page = 2"), "page-setup"),
        (changed(id="page"), "page-setup"),
        ({**GOOD, "cells": [CODE, PROSE]}, "title"),
        ({**GOOD, "cells": [PROSE]}, "page-setup"),
        ({**GOOD, "cells": [PROSE, CODE, {**PROSE, "id": "end"}]}, "end"),
    ],
    ids=["other code", "other id", "other order", "a cell less", "a cell more"],
)
def test_twin_that_differs_is_named_at_the_first_cell(tmp_path: Path, english: dict[str, Any], place: str) -> None:
    found = notebooks.check(written(tmp_path, GOOD, english))
    assert [(p.file, p.place, p.kind) for p in found] == [("en/01_pricing.ipynb", place, "twin-differs")]


def test_notebook_in_one_language_only_is_found(tmp_path: Path) -> None:
    assert [p.file for p in notebooks.check(written(tmp_path, GOOD, None))] == ["en/01_pricing.ipynb"]
    written(tmp_path, GOOD, GOOD)
    written(tmp_path, None, GOOD, "02_listing.ipynb")
    assert [(p.file, p.kind) for p in notebooks.check(tmp_path)] == [("02_listing.ipynb", "file-missing")]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"cells": 3}', '{"cells": [3]}', '{"cells": [{"id": "title"}]}']
)
def test_what_is_no_notebook_is_said(tmp_path: Path, text: str) -> None:
    found = notebooks.check(written(tmp_path, text, GOOD))
    assert ("01_pricing.ipynb", "not-notebook") in [(p.file, p.kind) for p in found]


def test_bytes_that_are_no_text_are_said(tmp_path: Path) -> None:
    written(tmp_path, GOOD, GOOD)
    (tmp_path / "01_pricing.ipynb").write_bytes(b"\xff\xfe\x00")
    assert "not-notebook" in [p.kind for p in notebooks.check(tmp_path)]


def test_file_name_is_a_number_and_plain_letters(tmp_path: Path) -> None:
    found = notebooks.check(written(tmp_path, GOOD, GOOD, "1-Tính giá.ipynb"))
    assert {p.kind for p in found} == {"notebook-name"}
