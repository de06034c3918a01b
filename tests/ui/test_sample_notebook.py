"""The sample notebook: thin, the same in both languages, and made of the kit's vocabulary only."""

from __future__ import annotations

import ast
from pathlib import Path

import nbformat
import pytest

import kit.ui
from kit.content.messages import LANGUAGES
from kit.store.keeper import MemoryKeeper, bind_keeper

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
SAMPLE = {"vi": NOTEBOOKS / "00_fields.ipynb", "en": NOTEBOOKS / "en" / "00_fields.ipynb"}


def code(language: str) -> list[tuple[str, str]]:
    cells = nbformat.read(SAMPLE[language], 4).cells
    return [(cell.id, cell.source) for cell in cells if cell.cell_type == "code"]


def test_both_languages_run_the_same_cells() -> None:
    assert code("vi") == code("en")
    ids = [[cell.id for cell in nbformat.read(SAMPLE[language], 4).cells] for language in LANGUAGES]
    assert ids[0] == ids[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_built_in_its_language(language: str) -> None:
    bind_keeper(MemoryKeeper(language))
    names: dict[str, object] = {}
    for name, source in code(language):
        exec(compile(source, name, "exec"), names)  # noqa: S102 - our own notebook
    page = names["page"]
    assert isinstance(page, kit.ui.Page)
    assert [step.name for step in page.steps] == ["goods", "price", "story"]
    assert page.say("sample-goods-title") in page.steps[0].html()


def test_it_imports_from_the_vocabulary_only_and_shows_every_kind_of_field() -> None:
    tree = ast.parse("\n".join(source for _, source in code("vi")))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    assert [node.module for node in imports if isinstance(node, ast.ImportFrom)] == ["kit.ui"]
    named = {alias.name for node in imports for alias in node.names}
    assert named <= set(kit.ui.__all__)
    fields = {name for name in kit.ui.__all__ if name.endswith("Field")}
    assert named >= fields - {"PhotosField"} | {"Step", "Chart", "Table"}  # photos are one photo and its row
