"""The paper book: twelve pages to write in, and a booklet whose pages follow each other when it is folded."""

from __future__ import annotations

from itertools import pairwise

import pypdfium2
import pytest

from kit.content.categories import category_rows
from kit.content.messages import LANGUAGES
from kit.domain.summary import Month
from kit.prints.paper_book import paper_book
from tests.prints.page import MM, collisions, fonts, letters, pages, size_mm, text

FIRST = Month(2026, 12)


def said_on(pdf: bytes, number: int, side: str = "") -> str:
    """Return the text of a page (from 0), or of its left or right half."""
    page = pypdfium2.PdfDocument(pdf)[number]
    middle, wide, high = page.get_width() / 2, page.get_width(), page.get_height()
    left, right = {"": (0, wide), "left": (0, middle), "right": (middle, wide)}[side]
    found = page.get_textpage().get_text_bounded(left=left, bottom=0, right=right, top=high)
    return " ".join(found.replace("\ufffe", "").split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("first", [None, FIRST])
def test_it_has_twelve_pages_of_a5_on_which_nothing_runs_into_another(language: str, first: Month | None) -> None:
    pdf = paper_book(language=language, first=first)
    assert pages(pdf) == 12
    assert size_mm(pdf) == (148, 210)
    for number in range(12):
        found = letters(pdf, number)
        assert collisions(found) == [], number + 1
        assert all(letter.left >= 5 and letter.right <= 143 and letter.bottom <= 205 for letter in found)


def test_every_category_has_a_picture_with_a_number_of_its_own() -> None:
    said = said_on(paper_book(), 1)
    for number, row in enumerate(category_rows().values(), start=1):
        assert str(number) in said.split()
        assert row.name_vi in said


def test_it_is_searched_in_vietnamese_with_its_own_face() -> None:
    pdf = paper_book()
    said = text(pdf)
    for words in ("Sổ thu chi của nhà mình", "Mang sang từ trước", "Người ta nợ nhà mình", "Giáp hạt", "Để dành"):
        assert words in said
    assert fonts(pdf) == {"BeVietnamPro-Regular", "BeVietnamPro-SemiBold", "BeVietnamPro-ExtraBold"}


def test_the_example_on_its_cover_adds_up() -> None:
    said = said_on(paper_book(), 0)
    assert "180.000 180.000 6 Mua phân 60.000 120.000 6" in said
    assert said.endswith("bác Páo 90.000 120.000"), "what is not paid changes nothing in hand"


def test_with_a_month_to_begin_with_the_months_have_names_and_the_calendar_tet() -> None:
    pdf = paper_book(first=FIRST)
    assert [said_on(pdf, number).split(" Ngày")[0] for number in range(2, 8)] == [
        "Tháng 12/2026",
        *(f"Tháng {month}/2027" for month in range(1, 6)),
    ]
    calendar = said_on(pdf, 10)
    assert "2/2027 Tết 6/2 rằm tháng 1: 20/2" in calendar
    assert "3/2027 Giáp hạt" in calendar
    assert "Tết 6/2" not in text(paper_book()), "a book of no year in particular has no dates"


@pytest.mark.parametrize("language", LANGUAGES)
def test_folded_the_pages_of_the_booklet_follow_each_other(language: str) -> None:
    single, booklet = paper_book(language=language), paper_book(language=language, form="booklet")
    assert pages(booklet) == 6
    assert size_mm(booklet) == (297, 210)
    order = {}
    for sheet in range(3):  # laid on each other and folded: the outer sheet has the first and the last pages
        front, back = 2 * sheet, 2 * sheet + 1
        leaf_before, leaf_after = 2 * sheet, 11 - 2 * sheet - 1
        order[leaf_before] = (front, "right")
        order[leaf_before + 1] = (back, "left")  # behind it, when the sheet is turned over on its short edge
        order[leaf_after] = (back, "right")
        order[leaf_after + 1] = (front, "left")
    for number in range(12):
        sheet, side = order[number]
        assert said_on(booklet, sheet, side) == said_on(single, number), f"page {number + 1}"


def test_there_is_room_to_write() -> None:
    page = pypdfium2.PdfDocument(paper_book())[2]
    lines = [
        item.get_bounds() for item in page.get_objects(max_depth=8) if item.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH
    ]
    heights = sorted(
        {round(bottom / MM, 1) for left, bottom, right, top in lines if right - left > 5 and top - bottom < 2}
    )
    steps = [upper - lower for lower, upper in pairwise(heights)]
    assert sum(7 <= step <= 9 for step in steps) >= 19
