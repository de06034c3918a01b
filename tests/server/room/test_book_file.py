"""The book she took home, read back: seen first, then written, once, into her own book, with nothing lost."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from kit.books.cash_csv import cash_csv
from kit.books.cash_workbook import cash_workbook
from kit.domain.cash_book import CashBook
from kit.server.papers import Papers
from kit.server.room.book_file import LARGEST_FILE
from tests.domain.books import line
from tests.server.room.belonging import LINES, fill_book
from tests.server.room.serving import Served, shown

if TYPE_CHECKING:
    from kit.store.participant_keeper import ParticipantKeeper
    from kit.store.records import Participant
    from tests.server.room.serving import Answer, Phone

TODAY = date(2026, 11, 24)
MORE = (
    line(date(2026, 11, 22), 150_000, "chan-nuoi", note="Bán gà"),
    line(date(2026, 11, 23), 70_000, "thuc-an-chan-nuoi"),
)


@pytest.fixture
def prints() -> Papers:
    return Papers()


@pytest.fixture
def mai(served: Served) -> Participant:
    who = served.add("Mai")
    served.store.consents.give(who.id, "keep", wording="test")
    return who


@pytest.fixture
def keeper(served: Served, mai: Participant) -> ParticipantKeeper:
    return served.store.keeper(mai.id)


@pytest.fixture
def phone(served: Served, mai: Participant) -> Phone:
    phone = served.phone()
    phone.sign_in(mai)
    return phone


def workbook(*lines: object) -> bytes:
    return cash_workbook(CashBook(lines), today=TODAY)  # type: ignore[arg-type]


def add(phone: Phone, page: Answer) -> Answer:
    """Press what the page offers."""
    found = re.search(r'name="once" value="([0-9a-f]+)"', page.text)
    assert found, shown(page)
    return phone.post("files/book/add", once=found[1])


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_she_sees_what_is_added_and_only_then_it_is_written(keeper: ParticipantKeeper, phone: Phone, form: str) -> None:
    fill_book(keeper)
    book = CashBook((*LINES, *MORE))
    page = phone.send_file("files/book", workbook(*book.lines) if form == "xlsx" else cash_csv(book), f"so.{form}")
    assert page.status == 200
    assert "Thêm 2 khoản." in shown(page)
    assert "4 khoản đã có sẵn" in shown(page)
    assert "+ 150.000 đ" in shown(page)
    assert keeper.cash_book().lines == LINES
    assert "Đã thêm 2 khoản" in shown(add(phone, page))
    assert set(keeper.cash_book().lines) == {*LINES, *MORE}


def test_pressed_twice_or_chosen_again_it_is_added_once(keeper: ParticipantKeeper, phone: Phone) -> None:
    page = phone.send_file("files/book", workbook(*MORE))
    assert shown(add(phone, page)) == shown(add(phone, page))
    again = phone.send_file("files/book", workbook(*MORE))
    assert "Cả 2 khoản trong tệp đã có trong sổ" in shown(again)
    assert "Thêm vào sổ" not in shown(again)
    assert len(keeper.cash_book().lines) == 2


def test_bad_rows_are_named_and_lose_none_of_the_good(keeper: ParticipantKeeper, phone: Phone) -> None:
    book = load_workbook(io.BytesIO(workbook(*LINES)))
    sheet = next(sheet for sheet in book if sheet.max_row > 4 and _row_of(sheet, 620_000))
    amount = _row_of(sheet, 620_000)
    amount.value = "sáu trăm"
    file = io.BytesIO()
    book.save(file)
    page = phone.send_file("files/book", file.getvalue())
    assert "Thêm 3 khoản." in shown(page)
    assert "1 hàng chưa đọc được" in shown(page)
    assert f"Hàng {amount.row} " in shown(page)
    add(phone, page)
    assert set(keeper.cash_book().lines) == {*LINES[1:]}


def _row_of(sheet: object, amount: int) -> object:
    cells = (cell for row in sheet.iter_rows() for cell in row)  # type: ignore[attr-defined]
    return next((cell for cell in cells if cell.value == amount), None)


def test_what_was_changed_or_crossed_out_at_home_is_so_here_and_can_be_taken_back(
    keeper: ParticipantKeeper, phone: Phone
) -> None:
    fill_book(keeper)
    changed, crossed = replace(LINES[0], amount=700_000), replace(LINES[1], voided=True)
    page = phone.send_file("files/book", workbook(changed, crossed, *LINES[2:]))
    assert "Gạch 2 khoản" in shown(page)
    assert "Đã gạch 2 khoản" in shown(add(phone, page))
    kept = keeper.cash_book()
    assert kept.total().cash_in == 700_000 + 1_250_000
    assert kept.total().cash_out == 0
    keeper.restore_entry(LINES[1].id)
    assert keeper.cash_book().total().cash_out == 90_000


def test_a_line_that_was_crossed_out_before_it_came_here_counts_nothing(
    keeper: ParticipantKeeper, phone: Phone
) -> None:
    page = phone.send_file("files/book", workbook(replace(MORE[0], voided=True), MORE[1]))
    assert "(đã gạch)" in shown(page)
    add(phone, page)
    keeper.flush()
    assert keeper.cash_book().total().cash_in == 0
    assert len(keeper.cash_book().lines) == 2


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "Tệp này trống"),
        (b"\xff\xd8\xff\xe0 a photo \0\0", "không phải tệp sổ"),
        (b"PK\x03\x04 no workbook at all", "hỏng giữa chừng"),
        (b"\xd0\xcf\x11\xe0 an old one", "kiểu Excel cũ"),
        ("ngày;tiền\n1/1;2".encode(), "Không thấy bảng thu chi"),
    ],
)
def test_a_file_that_is_no_book_is_refused_with_what_to_do(
    keeper: ParticipantKeeper, phone: Phone, content: bytes, says: str
) -> None:
    page = phone.send_file("files/book", content)
    assert page.status == 422
    assert says in shown(page)
    assert 'type="file"' in page.text
    assert keeper.cash_book().lines == ()


def test_a_form_without_a_file_asks_for_one(phone: Phone) -> None:
    assert "chưa chọn tệp" in shown(phone.post("files/book"))


def test_a_file_that_is_too_large_is_not_read(phone: Phone) -> None:
    assert phone.send_file("files/book", bytes(LARGEST_FILE + 20_000)).status == 413


def test_what_waits_is_hers_alone_and_for_a_while(served: Served, keeper: ParticipantKeeper, phone: Phone) -> None:
    page = phone.send_file("files/book", workbook(*MORE))
    other = served.phone()
    mrs = served.add("Mỷ")
    other.sign_in(mrs)
    gone = add(other, page)
    assert gone.status == 422
    assert "chọn lại tệp" in shown(gone)
    served.clock.pass_(minutes=31)
    assert add(phone, page).status == 422
    assert keeper.cash_book().lines == served.store.keeper(mrs.id).cash_book().lines == ()


def test_a_second_file_takes_the_place_of_the_first(keeper: ParticipantKeeper, phone: Phone) -> None:
    first = phone.send_file("files/book", workbook(MORE[0]))
    second = phone.send_file("files/book", workbook(MORE[1]))
    assert add(phone, first).status == 422
    add(phone, second)
    assert keeper.cash_book().lines == (MORE[1],)


def test_who_is_not_signed_in_can_bring_no_book(served: Served) -> None:
    stranger, leading = served.phone(), served.phone()
    leading.lead()
    for phone in (stranger, leading):
        assert phone.get("files/book").to == phone.send_file("files/book", workbook(*MORE)).to == "/"


def test_her_page_leads_to_it_even_before_she_has_a_book(phone: Phone) -> None:
    assert 'href="/files/book"' in phone.get("files/").text


def test_a_book_of_ten_years_is_read_and_added(keeper: ParticipantKeeper, phone: Phone) -> None:
    lines = [line(date(2016 + number // 300, 1 + number % 12, 1), 10_000 + number) for number in range(3_000)]
    page = phone.send_file("files/book", cash_csv(CashBook(tuple(lines))), "so.csv")
    assert "Thêm 3000 khoản." in shown(page).replace("3.000", "3000")
    add(phone, page)
    assert len(keeper.cash_book().lines) == 3_000
