"""What a room offers, and that every notebook it comes with fits into visits."""

from __future__ import annotations

import asyncio
import json
import shutil
from typing import TYPE_CHECKING

import pytest

from kit.content import lesson, shipped
from kit.server.hosts.here import Here
from kit.server.offer import folder_of, offers

if TYPE_CHECKING:
    from pathlib import Path

NOTEBOOKS = shipped.folder("notebooks")

VIETNAMESE_ONLY = {"console.ipynb": "Nói với cả lớp", "province.ipynb": "chị em đã đến lớp"}
"""Words that no page in English has."""


@pytest.mark.parametrize("path", sorted(NOTEBOOKS.rglob("*.ipynb")), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_notebook_fits_into_visits_and_speaks_its_language(path: Path) -> None:
    async def try_it() -> str:
        visits = Here()
        await visits.start()
        try:
            return (await visits.fit(path)).html.decode()
        finally:
            await visits.close()

    language = json.loads(path.read_text(encoding="utf-8"))["metadata"]["lang"]
    html = asyncio.run(try_it())
    assert f'<html lang="{language}">' in html
    assert (VIETNAMESE_ONLY.get(path.name, "Kiểm tra") in html) == (language == "vi")


def test_lessons_are_offered_in_order_with_what_their_files_say() -> None:
    found = offers(NOTEBOOKS)
    listed = [offer.lesson for offer in found.values() if offer.lesson]
    assert [each.slug for each in listed] == [slug for slug in found if slug in lesson.names()]
    pricing = found["pricing"]
    assert pricing.titles == {"vi": "Hàng của mình giá bao nhiêu?", "en": "What is my produce worth?"}
    assert pricing.steps == tuple(step.id for step in lesson.read("pricing").steps)
    assert pricing.path("en").parent.name == "en"


def test_page_to_try_phones_with_is_open_but_in_no_list() -> None:
    fields = offers(NOTEBOOKS)["fields"]
    assert fields.lesson is None
    assert fields.titles["vi"] == "Mọi loại ô nhập"


def test_a_facilitators_own_copies_come_before_the_shipped(tmp_path: Path) -> None:
    assert folder_of(tmp_path) == NOTEBOOKS
    own = tmp_path / "notebooks"
    own.mkdir()
    shutil.copy(NOTEBOOKS / "01_pricing.ipynb", own)
    shutil.copy(NOTEBOOKS / "00_fields.ipynb", own / "no number.ipynb")
    assert folder_of(tmp_path) == own
    found = offers(own)
    assert list(found) == ["pricing"]
    assert found["pricing"].path("en") == own / "01_pricing.ipynb"  # no English copy: rather Vietnamese than nothing


def test_notebook_that_cannot_be_read_is_called_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "07_new.ipynb").write_text("{", encoding="utf-8")
    assert offers(tmp_path)["new"].titles == {"vi": "07_new"}
