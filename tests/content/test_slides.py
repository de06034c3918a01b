"""Slides: what a deck's Markdown becomes, what is said of its slips, and that decks, lessons and languages agree."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.content import lesson as lessons
from kit.content import slides_file
from kit.content.checks import slides as check
from kit.content.messages import LANGUAGES, messages
from kit.content.shipped import folder as shipped
from kit.content.slides import (
    Bullets,
    Chart,
    Deck,
    Embed,
    Heading,
    Note,
    Paragraph,
    Picture,
    Pictures,
    Question,
    Run,
    Slide,
    Steps,
    Table,
)

if TYPE_CHECKING:
    from pathlib import Path

    from kit.content.slides import Block

ON = date(2026, 11, 24)
SLIDES = shipped("slides")


def parsed(text: str, name: str = "01_pricing", language: str = "vi") -> Deck:
    return slides_file.parse(text, name, language=language, on=ON, folder=SLIDES)


def only(body: str, **choices: str) -> tuple[Block, ...]:
    """Return the blocks that a slide with `body` has below its heading."""
    (slide,) = parsed(f"## Một\n\n{body}\n\nNote: 5\nNói.\n", **choices).slides
    return slide.blocks[1:]


def words(text: str, **how: bool) -> tuple[Run, ...]:
    return (Run(text, **how),)


BLOCKS: dict[str, tuple[str, tuple[Block, ...]]] = {
    "a paragraph in two lines": ("Một\nhai", (Paragraph((Run("Một"), Run(" "), Run("hai"))),)),
    "a line that is broken": ("Một\\\nhai", (Paragraph((Run("Một"), Run("", broken=True), Run("hai"))),)),
    "bold and slanted": ("**Bán** *được*", (Paragraph((Run("Bán", bold=True), Run(" "), Run("được", slanted=True))),)),
    "a list": ("- một\n- hai", (Bullets((words("một"), words("hai"))),)),
    "numbers": ("1. một\n2. hai", (Bullets((words("một"), words("hai")), numbered=True),)),
    "numbers from three": ("3. ba", (Bullets((words("ba"),), numbered=True, first=3),)),
    "a table": (
        "| a | b |\n|---|---:|\n| 1 | 2 |",
        (Table((words("a"), words("b")), ((words("1"), words("2")),), (False, True)),),
    ),
    "a picture": ("![Quầy hàng](stall)", (Pictures((Picture("stall", "Quầy hàng"),)),)),
    "pictures in a row": (
        "![Quầy](stall)\n![Lê](le)",
        (Pictures((Picture("stall", "Quầy"), Picture("le", "Lê"))),),
    ),
    "live": ("@join", (Embed("join"),)),
    "live, of a step": ("@result qr/says", (Embed("result/qr/says"),)),
    "a chart": ("@chart cost", (Chart("cost"),)),
    "one step": ("@steps market", (Steps(8, ("Ngoài chợ bán bao nhiêu?",)),)),
    "steps": ("@steps product harvest", (Steps(1, ("Chị bán gì?", "Thu được bao nhiêu?")),)),
    "a command beside words": ("Một\n@timer\nhai", (Paragraph(words("Một")), Embed("timer"), Paragraph(words("hai")))),
    "a law's figure": ("Đến {revenue_exempt}", (Paragraph(words("Đến 1.000.000.000\N{NO-BREAK SPACE}đ")),)),
    "the day it was checked": ("{revenue_exempt.day}", (Paragraph(words("23/11/2026")),)),
    "a step's number": ("Bước {step.market}", (Paragraph(words("Bước 8")),)),
    "a percent": ("{platform_withholding_goods}", (Paragraph(words("1,5%")),)),
    "an amount on one line": (
        "5 kg, 8.000 đ đủ",
        (Paragraph(words("5\N{NO-BREAK SPACE}kg, 8.000\N{NO-BREAK SPACE}đ đủ")),),
    ),
    "a text as it was decomposed": ("Ca\u0301", (Paragraph(words("Cá")),)),
}


@pytest.mark.parametrize(("body", "expected"), BLOCKS.values(), ids=BLOCKS.keys())
def test_body_of_a_slide_becomes_blocks(body: str, expected: tuple[Block, ...]) -> None:
    assert only(body) == expected


def test_a_figure_is_that_of_the_day_and_of_the_language() -> None:
    text = "## Một\n\n{poverty_line_rural} {revenue_notice_due}\n\nNote: 1\nNói.\n"
    shown = {
        (on, language): slides_file.parse(text, "00_a", language=language, on=on, folder=SLIDES).slides[0].blocks[1]
        for on in (ON, date(2027, 1, 1))
        for language in LANGUAGES
    }
    assert shown[ON, "vi"] == Paragraph(words("1.500.000\N{NO-BREAK SPACE}đ 31/1"))
    assert shown[date(2027, 1, 1), "vi"] == Paragraph(words("2.200.000\N{NO-BREAK SPACE}đ 31/1"))
    assert shown[ON, "en"] == Paragraph(words("1.500.000\N{NO-BREAK SPACE}đ 31 January"))


def test_a_law_that_has_no_figure_yet_is_said_to_have_none() -> None:
    text = "## Một\n\n{poverty_line_rural}\n\nNote: 1\nNói.\n"
    deck = slides_file.parse(text, "00_a", language="vi", on=date(2031, 1, 1), folder=SLIDES)
    assert deck.slides[0].blocks[1] == Paragraph(words(messages("vi").say("slides-figure-none")))


def test_objectives_and_the_sentence_to_remember_come_from_the_lesson() -> None:
    lesson = lessons.read("pricing")
    (objectives,) = only("@objectives", language="en")
    assert isinstance(objectives, Bullets)
    assert ["".join(run.text for run in item) for item in objectives.items] == [one.en for one in lesson.objectives]
    assert only("@remember") == (Paragraph(words(lesson.rule_of_thumb.vi), big=True),)


def test_a_note_is_minutes_what_to_say_questions_and_troubles() -> None:
    said = "Nói to,\nrồi hỏi.\n\nChờ.\n\n"
    asked = "? Tốn tiền không?\nKhông.\nThật.\n? Xa không?\nGần.\n"
    (slide,) = parsed(f"## Một\n\nNote: 5 phút\n{said}{asked}! Mất điện: làm giấy.\n").slides
    assert slide.note == Note(
        5,
        ("Nói to, rồi hỏi.", "Chờ."),
        (Question("Tốn tiền không?", "Không. Thật."), Question("Xa không?", "Gần.")),
        ("Mất điện: làm giấy.",),
    )


LAYOUTS = {
    "words": "Một",
    "show": "![Lê](le)",
    "beside": "Một\n\n@chart cost",
    "below": "Một\n\n![Lê](le)\n![Quầy](stall)",
}


@pytest.mark.parametrize(("layout", "body"), LAYOUTS.items())
def test_what_is_shown_stands_beside_the_words_or_above_them(layout: str, body: str) -> None:
    (slide,) = parsed(f"## Một\n\n{body}\n\nNote: 1\nNói.\n").slides
    assert slide.layout == layout


def test_what_is_live_has_the_whole_width() -> None:
    (slide,) = parsed("## Một\n\nMột\n\n@join\n\nNote: 1\nNói.\n").slides
    assert slide.layout == "below"


SLIPS = {
    "an unknown command": ("@jion", "slides-command-unknown", 3),
    "a command with too much": ("@join now", "slides-command-unknown", 3),
    "a chart that nobody draws": ("@chart rice", "slides-command-unknown", 3),
    "no command at all": ("@", "slides-command-unknown", 3),
    "an unknown step": ("Một\n@result pricing/weather", "slides-step-unknown", 4),
    "a step about her own money": ("@result pricing/guess", "slides-no-question", 3),
    "an unknown lesson": ("@result weather/guess", "slides-step-unknown", 3),
    "an unknown step to do": ("@steps weather", "slides-step-unknown", 3),
    "an unknown picture": ("![Lê](pear)", "slides-picture-missing", 3),
    "a picture from elsewhere": ("![Lê](../../etc/passwd)", "slides-picture-missing", 3),
    "a picture of the Internet": ("![Lê](https://example.org/a.png)", "slides-picture-missing", 3),
    "a picture that says nothing": ("![](le)", "slides-picture-unsaid", 3),
    "an unknown figure": ("Một\n\nĐến {revenue_exmept}", "slides-figure-unknown", 5),
    "a rule that is no figure": ("{own_labour_deductible}", "slides-figure-unknown", 3),
    "another's number": ("{step.weather}", "slides-figure-unknown", 3),
    "HTML": ("<script>alert(1)</script>", "slides-not-shown", 3),
    "a link": ("[a](http://a)", "slides-not-shown", 3),
    "code": ("```\na\n```", "slides-not-shown", 3),
    "a list in a list": ("- a\n  - b", "slides-not-shown", 3),
}


@pytest.mark.parametrize(("body", "kind", "line"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_named_by_file_and_line_and_the_rest_is_shown(body: str, kind: str, line: int) -> None:
    deck = parsed(f"## Một\n\n{body}\n\nNote: 5\nNói.\n\n---\n\n## Hai\n\nNote: 1\nNói.\n", language="en")
    assert {(one.file, one.kind) for one in deck.problems} == {("slides/en/01_pricing.md", kind)}
    assert deck.problems[0].place == f"line {line}"
    assert [slide.title for slide in deck.slides] == ["Một", "Hai"]
    for language in LANGUAGES:
        assert "slides/en/01_pricing.md" in deck.problems[0].sentence(messages(language))


NOTES = {
    "no note": ("## Một\n\nhai\n", "slides-without-notes", 1),
    "no minutes": ("## Một\n\nNote:\nNói.\n", "slides-without-minutes", 3),
    "nothing to say": ("## Một\n\nNote: 5\n\n? A?\nB.\n", "slides-note-empty", 3),
    "no answer": ("## Một\n\nNote: 5\nNói.\n\n? A?\n", "slides-question-open", 6),
    "no name": ("hai\n\nNote: 5\nNói.\n", "slides-without-heading", 1),
    "no name on the second": ("## Một\n\nNote: 5\nNói.\n\n---\n\nhai\n\nNote: 5\nNói.\n", "slides-without-heading", 8),
}


@pytest.mark.parametrize(("text", "kind", "line"), NOTES.values(), ids=NOTES.keys())
def test_a_slide_has_a_name_and_a_note_with_minutes(text: str, kind: str, line: int) -> None:
    assert [(one.kind, one.place) for one in parsed(text).problems] == [(kind, f"line {line}")]


def test_steps_and_objectives_belong_to_a_lesson() -> None:
    for command in ("@steps product", "@objectives", "@remember"):
        deck = parsed(f"## Một\n\n{command}\n\nNote: 1\nNói.\n", "00_opening")
        assert [one.kind for one in deck.problems] == ["slides-no-lesson"]


@given(st.text(alphabet=st.sampled_from("ab \n-#*@|!?[](){}<>`_1.:đ"), max_size=120))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    deck = parsed(text)
    assert deck.slides
    assert deck.title
    assert deck.minutes >= 0


@given(st.lists(st.integers(1, 30), min_size=1, max_size=8))
def test_minutes_of_a_deck_are_those_of_its_slides(minutes: list[int]) -> None:
    text = "\n---\n".join(f"\n## Trang\n\nNote: {one}\nNói.\n" for one in minutes)
    assert parsed(text).minutes == sum(minutes)


# Decks, lessons and languages together


def deck_of(*bodies: str, minutes: int = 5) -> str:
    return "\n---\n".join(f"\n## Trang\n\n{body}\n\nNote: {minutes}\nNói.\n" for body in bodies)


def written(folder: Path, vietnamese: str | bytes | None, english: str | None, name: str = "00_opening") -> Path:
    (folder / "en").mkdir(exist_ok=True)
    for path, text in ((folder / f"{name}.md", vietnamese), (folder / "en" / f"{name}.md", english)):
        if text is not None:
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


TWINS = {
    "English gone": (deck_of("a"), None, [("slides/en/00_opening.md", "file-missing")]),
    "Vietnamese gone": (None, deck_of("a"), [("slides/00_opening.md", "file-missing")]),
    "no UTF-8": ("# Một".encode("utf-16"), deck_of("a"), [("slides/00_opening.md", "not-utf8")]),
    "a slide more": (deck_of("a"), deck_of("a", "b"), [("slides/en/00_opening.md", "slides-differ")]),
    "other minutes": (deck_of("a"), deck_of("a", minutes=6), [("slides/en/00_opening.md", "slide-differs")]),
    "another picture": (deck_of("![a](le)"), deck_of("![a](stall)"), [("slides/en/00_opening.md", "slide-differs")]),
    "another part": (deck_of("@join"), deck_of("@timer"), [("slides/en/00_opening.md", "slide-differs")]),
    "a bullet less": (deck_of("- a\n- b"), deck_of("- a"), [("slides/en/00_opening.md", "slide-differs")]),
    "good": (deck_of("- a\n- b", "@join"), deck_of("- c\n- d", "@join"), []),
}


@pytest.mark.parametrize(("vietnamese", "english", "problems"), TWINS.values(), ids=TWINS.keys())
def test_decks_are_the_same_in_both_languages(
    tmp_path: Path, vietnamese: str | bytes | None, english: str | None, problems: list[tuple[str, str]]
) -> None:
    found = check.check(written(tmp_path, vietnamese, english), ON)
    assert [(one.file, one.kind) for one in found] == problems
    for language in LANGUAGES:
        assert all(one.sentence(messages(language)) for one in found)


AGAINST = {
    "other minutes": ("Note: 11\n", "Note: 12\n", "slides-minutes-differ"),
    "a step left out": ("@steps bought work\n", "@steps bought\n", "slides-steps-differ"),
    "a step twice": ("@steps bought work\n", "@steps sold work\n", "slides-steps-differ"),
    "no objectives": ("@objectives\n", "", "slides-without-objectives"),
}


@pytest.mark.parametrize(("was", "becomes", "kind"), AGAINST.values(), ids=AGAINST.keys())
def test_a_deck_takes_and_does_what_its_lesson_does(tmp_path: Path, was: str, becomes: str, kind: str) -> None:
    texts = [slides_file.place(SLIDES, "01_pricing", one).read_text(encoding="utf-8") for one in LANGUAGES]
    assert all(was in text for text in texts)
    vietnamese, english = (text.replace(was, becomes) for text in texts)
    found = check.check(written(tmp_path, vietnamese, english, "01_pricing"), ON)
    assert [one.kind for one in found if one.kind != "slides-picture-missing"] == [kind, kind]


def test_every_lesson_an_opening_and_a_closing_have_a_deck_with_nothing_to_mend() -> None:
    assert check.check(on=ON) == []
    read = [slides_file.read(SLIDES, name, language="vi", on=ON) for name in slides_file.names(SLIDES)]
    assert {deck.lesson for deck in read} == {"", *lessons.names()}
    assert [deck.name for deck in (read[0], read[-1])] == ["00_opening", "99_closing"]
    for deck in read:
        assert any(slide.note.questions for slide in deck.slides), deck.name
        assert any(slide.note.troubles for slide in deck.slides), deck.name


def test_a_slide_without_its_heading_keeps_its_blocks() -> None:
    slide = Slide((Heading(words("A")), Paragraph(words("b")), Embed("join")), Note(1))
    assert (slide.words, slide.shown) == ((Paragraph(words("b")),), (Embed("join"),))
    assert replace(slide, blocks=()).title == ""
