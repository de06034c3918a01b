"""The papers on the console: each leads to a PDF of this workshop, and the morning's papers come as one."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kit.server.papers import Papers
from tests.prints.page import pages, scanned, text
from tests.prints.test_agenda import rows
from tests.server.room.serving import Served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.server.room.serving import Answer, Phone

ADDRESS = "http://192.168.1.10:8866/"
MADE = ("console/agenda.pdf", "console/agenda-a3.pdf", "console/attendance.pdf", "console/worksheets-pricing.pdf")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Served]:
    """A room of two women and an agenda, that prints for real."""
    with closing(Served(tmp_path, prints=Papers(), address=ADDRESS)) as room:
        for name in ("Hoa", "Mỷ"):
            room.add(name, "Nà Mụ")
        room.store.workshops.change(room.workshop.id, settings={"agenda": rows()})
        yield room


@pytest.fixture
def laptop(hall: Served) -> Phone:
    phone = hall.phone()
    phone.lead()
    return phone


def pdf(answer: Answer) -> bytes:
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "application/pdf"
    return answer.body


def test_the_page_leads_to_every_paper(laptop: Phone) -> None:
    shown = laptop.get("console/papers")
    assert shown.status == 200
    for path in ("poster.pdf", "cards.pdf", "morning.pdf", "thumb-cards.pdf", "paper-book.pdf", "worksheets.pdf"):
        assert f'console/{path}"' in shown.text
    for path in MADE:
        assert f'{path}"' in shown.text
        assert pages(pdf(laptop.get(path))) >= 1


def test_agenda_and_attendance_are_of_this_workshop(laptop: Phone) -> None:
    planned = text(pdf(laptop.get("console/agenda.pdf")))
    assert "Xã Hồng Thái" in planned
    assert "24 tháng 11, 2026" in planned
    assert "07:30" in planned
    signed = text(pdf(laptop.get("console/attendance.pdf")))
    assert "Mỷ" in signed
    assert "Sáng" in signed
    assert "Chiều" in signed


def test_a_womans_table_stands_on_the_sheet_and_on_her_card(hall: Served, laptop: Phone) -> None:
    (first, _) = hall.store.participants.of_workshop(hall.workshop.id)
    hall.store.participants.seat(first.id, 7)
    assert "Bàn 7" in text(pdf(laptop.post("console/cards.pdf")))
    assert "Bàn" in text(pdf(laptop.get("console/attendance.pdf")))


def test_without_an_agenda_none_is_printed_and_the_page_says_so(hall: Served, laptop: Phone) -> None:
    hall.store.workshops.change(hall.workshop.id, settings={"agenda": None})
    assert laptop.get("console/agenda.pdf").to.endswith("console/papers")
    shown = laptop.get("console/papers").text
    assert "agenda.pdf" not in shown
    assert "Chưa có lịch" in shown


def test_an_agenda_that_cannot_be_read_hides_no_other_paper(hall: Served, laptop: Phone) -> None:
    hall.store.workshops.change(hall.workshop.id, settings={"agenda": [{"start": "sáng", "minutes": 0}, 5]})
    assert laptop.get("console/papers").status == 200
    assert pages(pdf(laptop.get("console/attendance.pdf"))) == 1


def test_worksheets_are_of_the_lessons_that_are_taught(laptop: Phone) -> None:
    one, every = (pdf(laptop.get(f"console/worksheets{which}.pdf")) for which in ("-pricing", ""))
    assert pages(every) > pages(one)
    assert laptop.get("console/worksheets-qr.pdf").status == 404, "the room teaches pricing and listing"


def test_the_morning_is_one_file_and_no_card_is_made_twice(hall: Served, laptop: Phone) -> None:
    first = pdf(laptop.post("console/morning.pdf"))
    assert pages(first) == 3 + 1 + 1 + 1
    found = [content for _, content, _ in scanned(first)]
    assert len([content for content in found if content.rstrip("/") == ADDRESS.rstrip("/")]) == 3
    cards = [content for content in found if "/c/" in content]
    assert len(cards) == 2
    again = pdf(laptop.post("console/morning.pdf"))
    assert pages(again) == 3 + 1 + 1, "who has a card keeps it"
    assert hall.phone().get(cards[0].removeprefix(ADDRESS)).to.endswith("/pictures")


def test_nobody_but_the_facilitator_gets_a_paper(hall: Served) -> None:
    phone = hall.phone()
    for path in ("console/papers", *MADE, "console/worksheets.pdf"):
        assert phone.get(path).status == 403
    assert phone.post("console/morning.pdf").status == 403
