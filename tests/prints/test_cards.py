"""Sign-in cards: every code opens its own card's page, and nothing runs over, whatever names people have."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.codes.pages import page
from kit.content.messages import MessageMissing, messages
from kit.prints.cards import A_PAGE, cards
from kit.prints.facts import NobodyToPrint, SignInCard
from tests.prints.page import Letter, collisions, fonts, letters, pages, scanned, size_mm, text
from tests.prints.room import PICTURES, ROOM, address_of, codes_of, people

LEFT, TOP, WIDE, TALL, STRIP = 7.0, 7.5, 98.0, 70.5, 19.0
LONG = (
    "Nguyễn Thị Thanh Thủy Hương",
    "Hoa" * 40,
    "Ễ" * 90,
    "Triệu Thị Hoa (Hoa lớn, nhà đầu bản, bên kia suối, chị của Hoa bé)",
    "#panic() $x$ *Hoa* \\ <a> @b",
    "🍊 Hoa",
    "W",
)


def printed(persons: list[SignInCard], language: str = "vi") -> bytes:
    return cards(persons, ROOM, codes=codes_of(persons), pictures=PICTURES, language=language)


def test_card_of_a_room_online_says_nothing_of_a_wifi() -> None:
    persons = people(8)
    online = replace(ROOM, address="https://lop.example.vn/xa-mot/", online=True)
    pdf = cards(persons, online, codes=codes_of(persons), pictures=PICTURES)
    assert collisions(letters(pdf)) == []
    assert text(pdf).count(online.address) == 8
    assert "Giữ kết nối" not in text(pdf)
    assert "Giữ kết nối" in text(printed(persons))


def cell_of(across: float, down: float) -> tuple[int, int]:
    return int((across - LEFT) // WIDE), int((down - TOP) // TALL)


@pytest.mark.parametrize("count", [1, 8, 9, 200])
def test_every_code_on_the_pages_opens_its_own_card(count: int) -> None:
    persons = people(count)
    pdf = printed(persons)
    assert size_mm(pdf) == (210, 297)
    assert pages(pdf) == -(-count // A_PAGE)
    found = {}
    for number, content, (left, top, right, bottom) in scanned(pdf):
        column, row = cell_of((left + right) / 2, (top + bottom) / 2)
        found[number * A_PAGE + row * 2 + column] = content
        assert right - left > 25, "a code of less than 25 mm is hard for a cheap camera"
    assert found == {index: address_of(person) for index, person in enumerate(persons)}


def test_card_says_who_where_when_and_how() -> None:
    (person,) = people(1)
    said = text(printed([person]))
    for words in (
        str(person.number),
        person.given_name,
        person.hamlet,
        person.join_code,
        ROOM.workshop,
        ROOM.place,
        "15 tháng 11, 2026",
        ROOM.address,
        "Giữ kết nối.",
        "gấp ra sau",
    ):
        assert words in said


def test_vietnamese_names_can_be_searched_for() -> None:
    person = replace(people(1)[0], given_name="Triệu Thị Hoa", hamlet="ễ ỡ ử ằ ẵ Ặ Ỷ đ Đ")
    said = text(printed([person]))
    assert "Triệu Thị Hoa" in said
    assert "ễ ỡ ử ằ ẵ Ặ Ỷ đ Đ" in said


def test_names_typed_with_loose_accents_are_printed_joined() -> None:
    person = replace(people(1)[0], given_name="Lie\u0302\u0303u")
    assert "Liễu" in text(printed([person]))


def test_only_the_fonts_that_come_with_the_kit_are_used() -> None:
    assert {name.split("-")[0] for name in fonts(printed(people(9)))} == {"BeVietnamPro"}


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("name", LONG, ids=lambda name: f"{len(name)} letters")
def test_long_names_and_hamlets_never_run_over(name: str, language: str) -> None:
    persons = [replace(person, given_name=name, hamlet=name) for person in people(8)]
    room = replace(ROOM, workshop=f"Lớp {name}", place=f"Thôn {name}")
    pdf = cards(persons, room, codes=codes_of(persons), pictures=PICTURES, language=language)
    assert pages(pdf) == 1
    by_card: dict[tuple[int, int], list[Letter]] = {}
    for letter in letters(pdf):
        if letter.bottom < TOP:  # the word beside the scissors
            continue
        cell = cell_of(letter.left, letter.top)
        by_card.setdefault(cell, []).append(letter)
        right, bottom = LEFT + (cell[0] + 1) * WIDE, TOP + (cell[1] + 1) * TALL
        assert LEFT + cell[0] * WIDE + 3.5 <= letter.left
        assert letter.right <= right - 3.5
        assert letter.bottom <= bottom - 1
    assert len(by_card) == 8
    for found in by_card.values():
        assert collisions(found) == []
    places = [(content, place) for _, content, place in scanned(pdf)]
    assert sorted(content for content, _ in places) == sorted(map(address_of, persons))
    for _, (left, top, right, bottom) in places:
        over = [x for x in letters(pdf) if x.right > left and x.left < right and x.bottom > top and x.top < bottom]
        assert over == [], "letters on a code"


def test_code_to_type_stands_on_one_line_inside_its_card() -> None:
    pdf = printed(people(8))
    for person in people(8):
        assert person.join_code in text(pdf)
    over_the_edge = [
        letter for letter in letters(pdf) if cell_of(letter.left, 0)[0] != cell_of(letter.right + 3.5, 0)[0]
    ]
    assert over_the_edge == []


def test_pictures_stand_on_the_strip_that_is_folded_behind() -> None:
    """What differs between a card with pictures and one without lies below the fold."""
    import pypdfium2
    from PIL import ImageChops

    person = people(1)[0]
    with_them, without = (
        pypdfium2.PdfDocument(printed([replace(person, pictures=chosen)]))[0].render(scale=3).to_pil().convert("L")
        for chosen in (("buffalo", "orange", "house"), None)
    )
    box = ImageChops.difference(with_them, without).getbbox()
    assert box is not None
    assert box[1] / 3 / 72 * 25.4 > TOP + TALL - STRIP
    assert "Ba hình của chị." in text(printed([replace(person, pictures=("buffalo", "orange", "house"))]))
    assert "Vẽ ba hình của chị" in text(printed([replace(person, pictures=None)]))


def test_picture_drawn_for_a_page_prints_like_one_from_a_file() -> None:
    bare = {name: drawing.replace(b' xmlns="http://www.w3.org/2000/svg"', b"") for name, drawing in PICTURES.items()}
    persons = people(1)
    of_page = cards(persons, ROOM, codes=codes_of(persons), pictures=bare)
    assert page(of_page, 0, 110) == page(printed(persons), 0, 110)
    assert page(of_page, 0, 110) != page(printed([replace(persons[0], pictures=None)]), 0, 110)


def test_cards_speak_the_language_asked_for() -> None:
    said = text(printed(people(1), "en"))
    assert "Join code" in said
    assert "November 15, 2026" in said
    with pytest.raises(MessageMissing):
        printed(people(1), "fr")


def test_nobody_to_print_is_said_and_not_an_empty_sheet() -> None:
    with pytest.raises(NobodyToPrint) as caught:
        cards([], ROOM, codes={})
    assert "học viên" in messages("vi").refusal(caught.value)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_table_she_sits_at_stands_beside_her_number(language: str) -> None:
    persons = [replace(person, number=180 + person.number, table=25) for person in people(8)]
    pdf = printed(persons, language)
    assert collisions(letters(pdf)) == []
    assert text(pdf).count("Bàn 25" if language == "vi" else "Table 25") == 8
    assert "Bàn" not in text(printed(people(8)))


def test_card_without_its_code_or_picture_is_never_printed() -> None:
    persons = people(1)
    with pytest.raises(KeyError, match=persons[0].join_code):
        cards(persons, ROOM, codes={}, pictures=PICTURES)
    with pytest.raises(KeyError, match="buffalo"):
        cards(persons, ROOM, codes=codes_of(persons))
