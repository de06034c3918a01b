"""Papers of a practice room: each says across it what it is, its code too, and it can still be read."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PIL import Image, ImageChops

from kit.codes.making import practice, wifi
from kit.codes.pages import page
from kit.content.catalogue_text import catalogue_lines
from kit.content.label_sheets import label_sheets
from kit.content.listing_text import listing_text
from kit.content.messages import LANGUAGES, messages
from kit.content.practice_book import practice_entries
from kit.domain.cash_book import of
from kit.prints.batch import Job, batch
from kit.prints.cards import cards
from kit.prints.cash_book import cash_book_pdf
from kit.prints.catalogue import catalogue
from kit.prints.homestay_card import HomestayCard, homestay_card
from kit.prints.label_sheet import label_picture, label_sheet
from kit.prints.listing_sheet import listing_sheet
from kit.prints.poster import poster
from kit.prints.price_card import PriceCard, price_card, price_cards
from kit.prints.price_list import Seller, price_list
from kit.prints.share_picture import SharePicture, share_picture
from kit.prints.take_home import take_home
from tests.listings import PEAR
from tests.prints.labels import ON, SHORT, TO_CALL
from tests.prints.page import scanned
from tests.prints.room import ROOM, address_of, codes_of, people

if TYPE_CHECKING:
    from collections.abc import Callable

BOOK = of(practice_entries())
CARD = PriceCard("Măng khô", "mang-kho", "kg", 250_000, ON)
PEOPLE = [replace(person, pictures=None) for person in people(9)]
SHARED = SharePicture("Măng khô", "mang-kho", 250_000, "kg", place="Nà Mụ", contact="0900 000 000")
MAKERS: dict[str, Callable[[bool], bytes]] = {
    "labels": lambda practising: label_sheet([SHORT], "40", on=ON, practice=practising),
    "price card": lambda practising: price_card(CARD, practice=practising),
    "price cards": lambda practising: price_cards([CARD] * 5, practice=practising),
    "price list": lambda practising: price_list([CARD], Seller(name="Hoa"), on=ON, practice=practising),
    "picture to print": lambda practising: share_picture(SHARED, form="pdf", practice=practising),
    "poster": lambda practising: poster(
        ROOM,
        address_code=TO_CALL.code.svg,
        practice=practising,  # type: ignore[union-attr]
    ),
    "what the women sell": lambda practising: catalogue(
        catalogue_lines([PEAR], language="vi", on=ON), place="Nà Mụ", on=ON, practice=practising
    ),
    "cash book": lambda practising: cash_book_pdf(BOOK, today=ON, practice=practising),
    "cover of a pile": lambda practising: take_home(
        batch([Job("Thẻ giá", lambda: price_cards([CARD], practice=practising))]), number=7, on=ON, practice=practising
    ),
    "card for the guests' table": lambda practising: homestay_card(
        HomestayCard(house="Nhà Hoa", wifi_name="Nha Hoa", wifi_code=wifi("Nha Hoa")), practice=practising
    ),
    "listings": lambda practising: listing_sheet(
        [listing_text(PEAR, "zalo", on=ON)], goods=PEAR.name, on=ON, practice=practising
    ),
    "cards": lambda practising: cards(PEOPLE, ROOM, codes=codes_of(PEOPLE), practice=practising),
}


def words_of(pdf: bytes) -> list[str]:
    """Return the words of each page, also those that run over its edges."""
    document = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_every_page_says_so_and_outside_a_practice_room_none_does(make: Callable[[bool], bytes]) -> None:
    said = messages("vi").say("print-practice-copy")
    assert all(words.count(said) >= 8 for words in words_of(make(True)))
    assert not any(said in words for words in words_of(make(False)))


@pytest.mark.parametrize("sheet", label_sheets())
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_of_every_sheet_shows_it_and_the_practice_code_reads(sheet: str, language: str) -> None:
    kind = label_sheets()[sheet]
    code = practice(language)
    pdf = label_sheet([replace(TO_CALL, code=code)], sheet, on=ON, language=language, practice=True)
    found = list(scanned(pdf))
    assert [content for _, content, _ in found] == [code.content] * kind.places
    drawn = page(pdf, 0, 72).convert("L")
    dots = 72 / 25.4
    for place in range(kind.places):
        row, column = divmod(place, kind.columns)
        left = float(kind.left_mm + column * kind.step_across_mm) * dots
        top = float(kind.top_mm + row * kind.step_down_mm) * dots
        label = drawn.crop((left, top, left + float(kind.width_mm) * dots, top + float(kind.height_mm) * dots))
        assert sum(label.histogram()[200:245]) > 60, (row, column)


def test_pictures_show_it_too() -> None:
    for plain, marked in (
        (share_picture(SHARED), share_picture(SHARED, practice=True)),
        (price_card(CARD, form="png"), price_card(CARD, form="png", practice=True)),
        (label_picture(SHORT, "40", on=ON), label_picture(SHORT, "40", on=ON, practice=True)),
    ):
        before, after = (Image.open(io.BytesIO(png)).convert("L") for png in (plain, marked))
        assert before.size == after.size
        changed = ImageChops.difference(before, after).point(lambda value: 255 if value > 8 else 0)
        left, top, right, bottom = changed.getbbox() or (0, 0, 0, 0)
        assert (right - left, bottom - top) > (0.8 * before.width, 0.8 * before.height)


def test_cards_of_a_practice_room_still_lead_into_it() -> None:
    assert {content for _, content, _ in scanned(MAKERS["cards"](True))} == {address_of(person) for person in PEOPLE}
