"""The class together on the console: sums of five women or more, which no second look takes apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from kit.server.papers import Papers
from tests.domain.books import line
from tests.prints.page import text
from tests.server.room.serving import Served, shown

if TYPE_CHECKING:
    from kit.store.keeper import Keeper
    from tests.server.room.serving import Phone


@pytest.fixture
def prints() -> Papers:
    return Papers()


@pytest.fixture
def leading(served: Served) -> Phone:
    phone = served.phone()
    phone.lead()
    return phone


def woman(served: Served, amount: int) -> Keeper:
    """Add a woman who agreed to be counted and sold for so much."""
    who = served.add("Mỷ")
    for purpose in ("keep", "totals"):
        served.store.consents.give(who.id, purpose, wording="test")
    keeper = served.store.keeper(who.id)
    keeper.keep_entry(replace(line(date(2026, 11, 20), amount), id=uuid4()))
    return keeper


def look(served: Served, leading: Phone) -> str:
    served.store.flush()
    return shown(leading.get("console/totals"))


def test_four_women_are_not_added_up_and_five_are(served: Served, leading: Phone) -> None:
    for amount in (1_234_000, 2_345_000, 1_500_000, 3_000_000):
        woman(served, amount)
    page = look(served, leading)
    assert "Cần từ 5 chị" in page
    assert "khoảng" not in page
    woman(served, 2_000_000)
    page = look(served, leading)
    assert "Tiền vào khoảng 10.100.000 đ 5 chị, mỗi chị khoảng 2.000.000 đ" in page
    assert "Cộng ngày 24/11/2026" in page


def test_one_who_joins_between_two_looks_changes_nothing_on_the_page(served: Served, leading: Phone) -> None:
    for _ in range(5):
        woman(served, 2_000_000)
    before = look(served, leading)
    keeper = woman(served, 900_000)
    assert look(served, leading) == before
    keeper.keep_entry(line(date(2026, 11, 22), 9_000_000))
    assert look(served, leading) == before
    for _ in range(4):
        woman(served, 9_000_000)
    assert "khoảng 55.900.000 đ 10 chị" in look(served, leading)


def test_what_was_shown_is_remembered_when_the_room_opens_again(served: Served, leading: Phone) -> None:
    for _ in range(5):
        woman(served, 2_000_000)
    before = look(served, leading)
    woman(served, 900_000)
    again = served.restart()
    try:
        phone = again.phone()
        phone.lead()
        assert look(again, phone) == before
    finally:
        again.close()


def test_only_who_leads_sees_the_sums_and_the_papers(served: Served) -> None:
    phone = served.phone()
    phone.sign_in(served.add("Mai"))
    for path in ("console/totals", "console/paper-book.pdf", "console/paper-book-a5.pdf", "console/thumb-cards.pdf"):
        assert phone.get(path).status == served.phone().get(path).status == 403


def test_the_page_of_papers_has_blank_ones(leading: Phone) -> None:
    page = leading.get("console/papers").text
    for path, says in {
        "console/paper-book.pdf": "Sổ thu chi",
        "console/paper-book-a5.pdf": "Sổ thu chi",
        "console/thumb-cards.pdf": "Đọc tên trước khi chuyển",
    }.items():
        assert f'href="/{path}"' in page
        paper = leading.get(path)
        assert paper.headers["Content-Disposition"].startswith("attachment")
        assert says in text(paper.body)


def test_when_to_add_up_is_said_before_the_first_look(leading: Phone) -> None:
    page = leading.get("console/close").text
    assert page.index("Mở lúc cuối buổi") < page.index('href="/console/totals"')
