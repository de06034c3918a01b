"""Certificates: for whom, for which lessons, where and when, and room to write and to sign."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.content.messages import LANGUAGES
from kit.prints.certificates import Certified, certificates
from kit.prints.facts import NobodyToPrint
from tests.prints.page import collisions, fonts, letters, pages, size_mm, text
from tests.prints.room import HAMLETS, NAMES, ROOM

LESSONS = (
    "Hàng của mình giá bao nhiêu?",
    "Viết tin cho khách muốn mua",
    "Mã QR: nhận tiền cho đúng, giới thiệu hàng cho hay",
    "Sổ thu chi: tiền nhà mình đi đâu?",
)
MY = Certified(12, "Mỷ", "Thôn Nà Bó", LESSONS)
SIZES = {"a4": (297, 210), "a5": (210, 297)}


def printed(people: list[Certified], **choices: object) -> bytes:
    return certificates(people, place=ROOM.place, on=ROOM.on, **choices)  # type: ignore[arg-type]


def test_a_certificate_says_who_what_where_and_when_and_grades_nothing() -> None:
    said = text(printed([MY]))
    for words in ("Mỷ", "Thẻ số 12", "Thôn Nà Bó", *LESSONS, ROOM.place, "15 tháng 11, 2026", "Họ và tên đầy đủ"):
        assert words in said
    for praise in ("giỏi", "xuất sắc", "khen"):
        assert praise not in said.lower()


@pytest.mark.parametrize(("paper", "expected"), [("a4", 200), ("a5", 100)])
def test_two_hundred_women_are_one_pdf_in_the_order_given(paper: str, expected: int) -> None:
    people = [
        Certified(number, NAMES[number % len(NAMES)], HAMLETS[number % len(HAMLETS)], LESSONS[: 1 + number % 4])
        for number in range(1, 201)
    ]
    pdf = printed(people, paper=paper)
    assert pages(pdf) == expected
    assert size_mm(pdf) == SIZES[paper]
    said = text(pdf)
    places = [said.index(f"Thẻ số {number} ·") for number in range(1, 201)]
    assert places == sorted(places)
    assert len(pdf) < 4_000_000


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", ["a4", "a5"])
@pytest.mark.parametrize("name", ["Triệu Thị Hoa (Hoa lớn, nhà đầu bản, bên kia suối)", "Ễ" * 60, "#panic() $x$", "W"])
def test_nothing_runs_over_whatever_she_is_called(name: str, paper: str, language: str) -> None:
    person = replace(MY, name=name, hamlet=f"Thôn {name}", lessons=(*LESSONS, *LESSONS, name))
    pdf = certificates([person], place=f"Thôn {name}", on=ROOM.on, language=language, paper=paper)  # type: ignore[arg-type]
    found = letters(pdf)
    assert collisions(found) == []
    larger = 1 if paper == "a4" else 210 / 297
    assert all(22 * larger < letter.left and letter.right < 275 * larger for letter in found)
    assert all(letter.bottom < 165 * larger for letter in found), "room for a stamp"


def test_it_is_set_in_the_face_of_the_kit() -> None:
    assert {name.split("-")[0] for name in fonts(printed([MY]))} == {"BeVietnamPro"}


def test_nobody_and_a_woman_without_a_finished_lesson_get_none() -> None:
    with pytest.raises(NobodyToPrint):
        printed([])
    with pytest.raises(ValueError, match="lessons"):
        printed([MY, replace(MY, lessons=())])
