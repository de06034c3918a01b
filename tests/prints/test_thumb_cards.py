"""Rule-of-thumb cards: the sentence of each lesson, on paper and as a picture to send."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from kit.content import lesson as lessons
from kit.content.messages import LANGUAGES
from kit.prints.places import NothingToPrint
from kit.prints.thumb_cards import Rule, rules, thumb_cards
from tests.prints.page import collisions, fonts, letters, pages, size_mm, text

LONG = "Ghi ngay lúc tiền qua tay; tiền vay và hàng nhà ăn không phải tiền lãi. " * 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lesson_has_a_card_with_its_sentence(language: str) -> None:
    pdf = thumb_cards(rules(language), language=language)
    said = text(pdf)
    for name in lessons.names():
        lesson = lessons.read(name)
        assert lesson.rule_of_thumb.within(language) in said
        assert lesson.title.within(language) in said
    assert size_mm(pdf) == (210, 297)
    assert collisions(letters(pdf)) == []
    assert fonts(pdf) <= {"BeVietnamPro-Regular", "BeVietnamPro-SemiBold", "BeVietnamPro-ExtraBold"}


def test_the_cards_come_in_the_order_of_the_lessons() -> None:
    numbers = [int(rule.lesson.split()[1].removesuffix(".")) for rule in rules()]
    assert numbers == sorted(lessons.read(name).number for name in lessons.names())


@pytest.mark.parametrize(("count", "expected"), [(1, 1), (8, 1), (9, 2)])
def test_eight_cards_are_on_a_page(count: int, expected: int) -> None:
    assert pages(thumb_cards([Rule(f"Câu {number}.") for number in range(count)])) == expected


def test_a_long_sentence_is_set_smaller_and_stays_whole_on_its_card() -> None:
    pdf = thumb_cards([Rule(LONG.strip(), "Bài 4")] * 8)
    assert text(pdf).count("Ghi ngay lúc tiền qua tay") == 8 * 4
    assert collisions(letters(pdf)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_card_is_a_picture_that_a_phone_sends_easily(language: str) -> None:
    for rule in rules(language):
        png = thumb_cards([rule], form="png", language=language)
        with Image.open(io.BytesIO(png)) as picture:
            assert picture.size == (1080, 756)
        assert len(png) < 60_000


def test_a_picture_of_several_and_a_page_of_none_are_refused() -> None:
    with pytest.raises(ValueError, match="one card"):
        thumb_cards([Rule("a"), Rule("b")], form="png")
    with pytest.raises(NothingToPrint):
        thumb_cards([])
