"""The attendance sheet: a line a woman, a column a half-day, and nothing about her that the class does not need."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from kit.content.messages import LANGUAGES
from kit.domain import agenda
from kit.prints.attendance import EMPTY_LINES, Attendee, attendance_sheet, half_days
from tests.prints.page import MM, collisions, letters, pages, size_mm, text
from tests.prints.room import HAMLETS, NAMES, ROOM
from tests.prints.test_agenda import rows

LONG = ("Triệu Thị Hoa (Hoa lớn, nhà đầu bản, bên kia suối)", "Ễ" * 60, "#panic() $x$")


def people(count: int) -> list[Attendee]:
    return [
        Attendee(number, NAMES[number % len(NAMES)], HAMLETS[number % len(HAMLETS)], number // 8 + 1)
        for number in range(1, count + 1)
    ]


def printed(who: list[Attendee], parts: list[dict[str, object]], **choices: object) -> bytes:
    return attendance_sheet(who, agenda.of(parts), place=ROOM.place, on=ROOM.on, **choices)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([], [(1, "morning"), (1, "afternoon")]),
        (rows()[:4], [(1, "morning")]),
        (rows()[:5], [(1, "morning")]),  # lunch alone is no afternoon
        (rows(), [(1, "morning"), (1, "afternoon")]),
        (rows() + rows(2), [(1, "morning"), (1, "afternoon"), (2, "morning"), (2, "afternoon")]),
    ],
)
def test_half_days_are_those_in_which_something_is_taught(
    parts: list[dict[str, object]], expected: list[tuple[int, str]]
) -> None:
    assert list(half_days(agenda.of(parts))) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_hundred_women_stand_on_it_in_order_and_nothing_runs_over(language: str) -> None:
    who = [
        replace(person, name=LONG[person.number % 3]) if person.number % 5 == 0 else person for person in people(200)
    ]
    pdf = printed(who, rows(), language=language)
    assert size_mm(pdf) == (210, 297)
    seen = []
    for number in range(pages(pdf)):
        found = letters(pdf, number)
        assert collisions(found) == [], number + 1
        assert all(letter.left > 13.5 and letter.right < 196.5 for letter in found)
        at = pypdfium2.PdfDocument(pdf)[number].get_textpage()
        column = at.get_text_bounded(left=14 * MM, right=28 * MM, bottom=12 * MM, top=297 * MM).split()
        seen += [int(word) for word in column if word.isdigit()]
    assert seen == list(range(1, 201))
    assert ROOM.place in text(pdf)


def test_two_days_lie_across_and_have_four_columns() -> None:
    pdf = printed(people(10), rows() + rows(2))
    assert size_mm(pdf) == (297, 210)
    said = text(pdf)
    assert said.count("Sáng") == said.count("Chiều") == 2 * pages(pdf), "the head stands on every page"
    assert "15/11" in said
    assert "16/11" in said


def test_it_has_room_for_walk_ins_and_no_column_for_phones_or_ids() -> None:
    """The lines between the rows are as many as the women and the empty ones."""
    pdf = printed([replace(person, table=None) for person in people(3)], rows())
    assert pages(pdf) == 1
    page = pypdfium2.PdfDocument(pdf)[0]
    heights = {
        round(item.get_bounds()[1] / MM)
        for item in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH], max_depth=8)
        if item.get_bounds()[2] - item.get_bounds()[0] > 20
    }
    assert len(heights) >= 3 + EMPTY_LINES + 1
    head = text(pdf).split("Chiều")[0].rsplit("Số thẻ", maxsplit=1)[-1]
    assert [word for word in ("Điện thoại", "Căn cước", "Bàn") if word in head] == []


def test_without_a_list_it_is_empty_lines() -> None:
    assert pages(printed([], [], empty=20)) == 2
