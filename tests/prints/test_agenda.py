"""The agenda on paper: every part with its times, a page a day, in letters that the last row reads."""

from __future__ import annotations

import pytest

from kit.content import lesson as lessons
from kit.content.messages import LANGUAGES
from kit.domain import agenda
from kit.prints.agenda import agenda_sheet
from kit.prints.places import NothingToPrint
from tests.prints.page import collisions, fonts, letters, pages, size_mm, text
from tests.prints.room import ROOM

PARTS = (
    ("07:30", 30, "opening", ""),
    ("08:00", 90, "pricing", ""),
    ("09:30", 15, "break", ""),
    ("09:45", 90, "listing", "Chị Phượng (nhân vật minh họa) kể chuyện bán măng khô cho khách xa"),
    ("11:15", 105, "lunch", ""),
    ("13:00", 90, "qr", ""),
    ("14:30", 90, "cash_book", ""),
    ("16:00", 30, "closing", ""),
)


def rows(day: int = 1) -> list[dict[str, object]]:
    return [
        {"start": start, "minutes": minutes, "what": what, "title": title, "day": day}
        for start, minutes, what, title in PARTS
    ]


def printed(parts: list[dict[str, object]], **choices: object) -> bytes:
    return agenda_sheet(agenda.of(parts), place=ROOM.place, on=ROOM.on, **choices)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_stands_with_its_times_and_its_lesson(language: str) -> None:
    said = text(printed(rows(), language=language))
    for start, _, what, title in PARTS:
        assert start in said
        if what in lessons.names():
            assert (title or lessons.read(what).title.within(language)) in said
    assert "16:30" in said, "when the day is over"
    assert ROOM.place in said


def test_a_page_a_day_each_with_its_date() -> None:
    pdf = printed(rows() + rows(day=2))
    assert pages(pdf) == 2
    said = text(pdf)
    assert "Ngày thứ 1" in said
    assert "15 tháng 11, 2026" in said
    assert "16 tháng 11, 2026" in said


@pytest.mark.parametrize(("paper", "size"), [("a4", (210, 297)), ("a3", (297, 420))])
def test_times_are_large_on_the_wall(paper: str, size: tuple[int, int]) -> None:
    pdf = printed(rows(), paper=paper)
    assert size_mm(pdf) == size
    sevens = [letter for letter in letters(pdf) if letter.letter == "7"]
    assert max(letter.bottom - letter.top for letter in sevens) > 3.9 * size[0] / 210
    assert {name.split("-")[0] for name in fonts(pdf)} == {"BeVietnamPro"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_day_of_long_titles_stays_on_its_page(language: str) -> None:
    parts: list[dict[str, object]] = [
        {
            "start": f"{6 + index // 2:02d}:{30 * (index % 2):02d}",
            "minutes": 30,
            "what": what,
            "title": "Ễ thật dài " * 7,
        }
        for index, what in enumerate(["pricing", "break", "unknown"] * 8)
    ]
    pdf = printed(parts, language=language)
    assert pages(pdf) == 1
    found = letters(pdf)
    assert collisions(found) == []
    assert all(letter.left > 11.5 and letter.right < 198.5 and letter.bottom < 290 for letter in found)


def test_an_agenda_of_nothing_is_not_an_empty_page() -> None:
    with pytest.raises(NothingToPrint):
        printed([])
