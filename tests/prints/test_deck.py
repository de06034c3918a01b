"""Slides on paper: a slide a sheet for a wall, or with the notes; nothing cut off, nothing left out."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from kit.content import slides_file
from kit.content.messages import LANGUAGES, messages
from kit.content.shipped import folder
from kit.content.slides import Deck
from kit.prints.deck import Form, deck_pdf
from kit.prints.places import NothingToPrint
from kit.server.deck_charts import deck_chart
from tests.prints.page import collisions, fonts, letters, pages, size_mm, text

ON = date(2026, 11, 24)
SLIDES = folder("slides")
NAMES = slides_file.names(SLIDES)
FACES = {"BeVietnamPro-Regular", "BeVietnamPro-SemiBold", "BeVietnamPro-ExtraBold"}
SIZES: dict[Form, tuple[int, int]] = {"a4": (297, 210), "a3": (420, 297), "a2": (594, 420), "notes": (210, 297)}


def printed(deck: Deck, form: Form = "a4") -> bytes:
    charts = {name: deck_chart(name, deck.language) for name in slides_file.CHARTS}
    return deck_pdf(deck, form, charts=charts, picture=partial(slides_file.drawing, SLIDES))


def written(body: str, name: str = "01_pricing", language: str = "vi") -> Deck:
    text = f"## Năm con số\n\n{body}\n\nNote: 5\nNói.\n"
    return slides_file.parse(text, name, language=language, on=ON, folder=SLIDES)


def words_of(deck: Deck) -> list[str]:
    """Return headings, bullets, step titles and captions, as they must stand on paper."""
    found = []
    for slide in deck.slides:
        found.append(slide.title)
        for block in slide.blocks:
            match block.kind:
                case "bullets":
                    found += ["".join(run.text for run in item) for item in block.items]  # type: ignore[union-attr]
                case "steps":
                    found += block.titles  # type: ignore[union-attr]
                case "pictures" if len(block.row) > 1:  # type: ignore[union-attr]
                    found += [one.said for one in block.row]  # type: ignore[union-attr]
    return found


def unspaced(words: str) -> str:
    """Return words as they are the same however their lines break: a hyphen at the end of one is not read back."""
    return "".join(words.replace("-", "").replace("\x02", "").split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_slide_is_a_sheet_with_all_its_words(name: str, language: str) -> None:
    deck = slides_file.read(SLIDES, name, language=language, on=ON)
    pdf = printed(deck)
    assert pages(pdf) == len(deck.slides)
    said = text(pdf)
    assert [words for words in words_of(deck) if unspaced(words) not in unspaced(said)] == []
    assert fonts(pdf) <= FACES
    width, height = SIZES["a4"]
    for number in range(pages(pdf)):
        found = letters(pdf, number)
        assert collisions(found) == [], number
        assert all(one.left >= 0 and one.right <= width and one.top >= 0 and one.bottom <= height for one in found)


@pytest.mark.parametrize("form", SIZES)
def test_a_sheet_has_the_size_that_was_asked_for(form: Form) -> None:
    assert size_mm(printed(written("Một"), form)) == SIZES[form]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_notes_are_below_their_slide_with_the_minutes_they_take(name: str, language: str) -> None:
    deck = slides_file.read(SLIDES, name, language=language, on=ON)
    pdf = printed(deck, "notes")
    assert pages(pdf) == len(deck.slides), "a note is read at a glance, not turned over"
    said = text(pdf)
    for slide in deck.slides:
        parts = (*slide.note.say, *slide.note.troubles, *(one.answer for one in slide.note.questions))
        assert [part for part in parts if unspaced(part) not in unspaced(said)] == [], slide.title
    last = deck.slides[-1].note.minutes
    times = {"from": deck.minutes - last, "to": deck.minutes}
    assert messages(language).say("slides-foot-notes", **times) in said


def test_a_note_of_two_pages_goes_on_on_the_next() -> None:
    long = "## Một\n\nNote: 5\n" + "\n\n".join(f"Câu thứ {number}: " + "nói thật chậm " * 12 for number in range(20))
    pdf = printed(slides_file.parse(long, "00_a", language="vi", on=ON, folder=SLIDES), "notes")
    assert pages(pdf) == 2
    assert "Câu thứ 19" in text(pdf)


def test_what_is_too_long_for_a_sheet_is_set_smaller() -> None:
    many = "\n".join(f"- {number}. Mỗi sáng dọn hàng thì quét thử mã của mình một lần" for number in range(14))
    pdf = printed(written(many))
    assert pages(pdf) == 1
    found = letters(pdf)
    assert collisions(found) == []
    assert max(one.bottom for one in found) < 210
    assert text(pdf).count("quét thử mã") == 14


def test_coming_in_is_drawn_and_a_result_is_a_place_to_write_in() -> None:
    assert "Chọn “Giữ kết nối”" in text(printed(written("@join")))
    assert "ghi lên đây" in text(printed(written("@result qr/says")))
    assert "Một" in text(printed(written("Một\n\n@progress")))
    assert "ghi lên đây" not in text(printed(written("Một\n\n@progress")))
    assert "ghi lên đây" in text(printed(written("@progress")))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(slides_file.CHARTS))
def test_a_chart_is_printed_with_its_words(name: str, language: str) -> None:
    pdf = printed(written(f"@chart {name}", language=language))
    assert fonts(pdf) <= FACES
    expected = {"cost": "8.824", "price": "15.294", "year": messages(language).say("slides-chart-short")}
    assert expected[name] in text(pdf)


def test_a_deck_without_a_slide_is_refused() -> None:
    with pytest.raises(NothingToPrint):
        printed(Deck("00_a", "vi", ()))
