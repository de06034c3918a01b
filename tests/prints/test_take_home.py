"""One woman's papers: all of them, under a cover that says whose they are and no more than it may."""

from __future__ import annotations

from datetime import date
from functools import partial

import pypdfium2
import pytest

from kit.content.messages import LANGUAGES
from kit.prints.batch import Job, as_pdf, batch
from kit.prints.paper_book import paper_book
from kit.prints.places import NothingToPrint
from kit.prints.price_card import PriceCard, price_cards
from kit.prints.take_home import take_home
from kit.prints.thumb_cards import rules, thumb_cards
from tests.prints.page import collisions, fonts, letters, pages

TODAY = date(2026, 11, 28)
PEARS = Job("Thẻ giá", lambda: price_cards([PriceCard("Lê Hồng Thái", "le", "kg", 35_000, TODAY)]))
BOOK = Job("Sổ giấy", lambda: paper_book(form="booklet"))
RULES = Job("Câu bỏ túi", lambda: thumb_cards(rules()))
RUOU = Job("Thẻ giá rượu", lambda: price_cards([PriceCard("Rượu ngô", "ruou-ngo", "lít", 60_000, TODAY)]))


def said_on(pdf: bytes, number: int) -> str:
    found = pypdfium2.PdfDocument(pdf)[number].get_textpage().get_text_bounded()
    return " ".join(found.replace("\u200b", "").replace("\ufffe", "").split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cover_names_the_card_and_what_lies_under_it(language: str) -> None:
    pdf = take_home(batch([PEARS, BOOK, RULES]), number=7, on=TODAY, language=language)
    cover = said_on(pdf, 0)
    assert "7" in cover.split()
    assert "Sổ giấy 6 " in cover
    assert pages(pdf) == 1 + 1 + 6 + 1
    assert collisions(letters(pdf)) == []
    assert {name.split("-")[0] for name in fonts(pdf)} == {"BeVietnamPro"}


def test_her_name_is_on_it_only_where_it_is_given() -> None:
    assert "Triệu Thị Hoa" in said_on(take_home(batch([RULES]), number=7, on=TODAY, name="Triệu Thị Hoa"), 0)
    assert "Hoa" not in said_on(take_home(batch([RULES]), number=7, on=TODAY), 0)


def test_what_cannot_be_printed_is_told_and_holds_nothing_up() -> None:
    pdf = take_home(batch([RUOU, RULES]), number=7, on=TODAY)
    cover = said_on(pdf, 0)
    assert "Chưa in được Thẻ giá rượu Rượu không được quảng cáo" in cover
    assert pages(pdf) == 2
    with pytest.raises(NothingToPrint):
        take_home(batch([RUOU]), number=7, on=TODAY)


def test_printed_on_both_sides_no_paper_begins_on_the_back_of_another() -> None:
    pdf = take_home(batch([PEARS, BOOK, RULES]), number=7, on=TODAY, sides=2)
    begins = [number for number in range(pages(pdf)) if said_on(pdf, number)]
    assert begins == [0, 2, 4, 5, 6, 7, 8, 9, 10]
    assert pages(pdf) % 2 == 0, "the next woman's cover is on a sheet of its own"
    sizes = {tuple(map(round, page.get_size())) for page in pypdfium2.PdfDocument(pdf)}
    assert sizes == {(595, 842), (842, 595)}, "an empty page is as large as the one before it"


def test_a_room_is_one_batch_in_which_every_woman_has_her_own() -> None:
    jobs = [
        Job(f"{number:02}", partial(take_home, batch([RULES]), number=number, on=TODAY, sides=2)) for number in (7, 8)
    ]
    whole = as_pdf(batch(jobs))
    assert [said_on(whole, number).split("Thẻ số ")[-1].split()[0] for number in (0, 4)] == ["7", "8"]
