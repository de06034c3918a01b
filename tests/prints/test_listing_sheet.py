"""The sheet of listings: the very words that she would paste, for somebody else to type."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.content.listing_channels import listing_channels
from kit.content.listing_text import listing_text
from kit.content.messages import LANGUAGES
from kit.prints.listing_sheet import listing_sheet
from kit.prints.places import NothingToPrint
from tests.listings import ON, PEAR, ROOM
from tests.prints.page import collisions, fonts, letters, pages, size_mm, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_for_every_place_is_on_paper(language: str) -> None:
    channels = listing_channels(ON)
    for listing in (PEAR, ROOM):
        texts = [listing_text(listing, channel, language=language, on=ON) for channel in channels]
        pdf = listing_sheet(texts, goods=listing.name, on=ON, language=language)
        said = text(pdf).replace(" ", "")
        for one in texts:
            assert channels[one.channel].name(language).replace(" ", "") in said
            for line in one.body.splitlines():
                assert line.lstrip("💰📍🚚☎ ").replace(" ", "") in said
        assert size_mm(pdf) == (210, 297)
        assert all(collisions(letters(pdf, number)) == [] for number in range(pages(pdf)))


def test_small_pictures_of_a_post_leave_no_boxes_behind() -> None:
    post = listing_text(replace(PEAR, senses=("giòn 🍐", "ngọt ❤️")), "facebook", on=ON)
    assert "💰" in post.body
    pdf = listing_sheet([post], goods="Lê 🍐", on=ON)
    said = text(pdf)
    assert "Tin bán hàng: Lê" in said
    assert not {"💰", "🍐", "❤", "\ufe0f"} & set(said)
    assert fonts(pdf) == {"BeVietnamPro-Regular", "BeVietnamPro-ExtraBold"}


def test_a_place_without_contact_shows_none_on_paper_either() -> None:
    said = text(listing_sheet([listing_text(PEAR, "shopee", on=ON)], goods=PEAR.name, on=ON))
    assert "0912" not in said
    assert "35000" in said, "what the form of the place asks for is there"


def test_nothing_to_post_is_refused() -> None:
    with pytest.raises(NothingToPrint):
        listing_sheet([], goods="Lê", on=ON)
