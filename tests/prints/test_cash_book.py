"""The cash book on paper: every line of hers, what counts and what does not, and the sums of the domain."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pypdfium2
import pytest

from kit.charts.month_chart import month_chart
from kit.content.messages import LANGUAGES
from kit.content.practice_book import YEAR, practice_entries
from kit.domain.amount_refusal import dotted
from kit.domain.cash_book import CashBook, of
from kit.domain.entry import Entry, void
from kit.domain.summary import Month
from kit.prints import cash_book
from kit.prints.cash_book import cash_book_pdf
from kit.prints.places import NothingToPrint
from tests.prints.page import collisions, fonts, letters, pages, size_mm, text

TODAY = date(2026, 1, 5)
MARCH = date(2025, 3, 9)


def entry(number: int, amount: int, day: date = MARCH, **more: object) -> Entry:
    kind, category = more.pop("kind", "income"), more.pop("category", "trong-trot")
    return Entry(UUID(int=number), kind, amount, category, day, **more)  # type: ignore[arg-type]


def rows(book: CashBook, language: str = "vi") -> str:
    """Return the text of the pages of lines, debts and goods used at home."""
    document = pypdfium2.PdfDocument(cash_book_pdf(book, today=TODAY, language=language))
    said = " ".join(document[number].get_textpage().get_text_bounded() for number in range(1, len(document)))
    return " ".join(said.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_is_on_paper_with_the_sums_of_the_domain(language: str) -> None:
    book = of(practice_entries(YEAR))
    pdf = cash_book_pdf(book, today=TODAY, language=language, charts=[month_chart(book.total(), language=language)])
    said = text(pdf)
    assert size_mm(pdf) == (210, 297)
    for summary in (book.total(), *book.months().values()):
        for amount in (summary.cash_in, summary.cash_out, summary.net_cash, summary.own_use):
            assert dotted(amount) in said
    assert f"{dotted(book.total().cash_in)} đ" in said, "the words of a chart are found by a search too"
    assert len(pdf) < 600_000


def test_every_line_is_there_with_what_was_left_after_it() -> None:
    said = rows(
        of(
            [
                entry(1, 500_000, note="bán ở chợ phiên"),
                entry(2, 120_000, MARCH + timedelta(days=1), kind="expense", category="an", note="mua muối"),
                entry(3, 80_000, date(2025, 4, 2), kind="expense", category="hoc"),
            ]
        )
    )
    assert "09 Trồng trọt · bán ở chợ phiên 500.000 500.000" in said
    assert "10 Ăn · mua muối 120.000 380.000" in said
    assert "Cộng tháng 3/2025 500.000 120.000 380.000" in said
    assert "Mang sang từ trước 380.000 02 Học 80.000 300.000" in said


def test_a_line_taken_back_stays_and_counts_nowhere_nor_does_the_money_for_it() -> None:
    sold = entry(1, 350_000, unpaid=True, who="bác Páo")
    paid = entry(2, 100_000, MARCH + timedelta(days=3), who="bác Páo", settles=sold.id)
    said = rows(of([void(sold), paid, entry(3, 70_000, MARCH + timedelta(days=4))]))
    assert "bác Páo còn phải trả 350.000 đ · đã bỏ" in said
    assert "bỏ theo dòng bán 100.000 13 Trồng trọt 70.000 70.000" in said, "nothing is left after a line that is none"
    assert "Cộng tháng 3/2025 70.000 0 70.000" in said
    assert "Không có khoản nợ nào." in said


def test_lines_taken_back_are_struck_through() -> None:
    def strokes(lines: list[Entry]) -> int:
        page = pypdfium2.PdfDocument(cash_book_pdf(of(lines), today=TODAY))[1]
        return sum(item.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH for item in page.get_objects(max_depth=8))

    line = entry(1, 350_000)
    assert strokes([void(line)]) > strokes([line])


def test_what_is_not_paid_is_in_no_sum_and_stands_with_the_debts_until_it_is() -> None:
    sold = entry(1, 350_000, unpaid=True, who="bác Páo", product="Lê Hồng Thái")
    feed = entry(2, 600_000, kind="expense", category="phan", unpaid=True, who="đại lý")
    paid = entry(3, 100_000, MARCH + timedelta(days=3), who="bác Páo", settles=sold.id)
    said = rows(of([sold, feed, paid]))
    assert "Cộng tháng 3/2025 100.000 0 100.000" in said
    assert "09/03/2025 bác Páo Trồng trọt · Lê Hồng Thái 350.000 100.000 250.000" in said
    assert "09/03/2025 đại lý Phân 600.000 0 600.000" in said
    rest = entry(4, 250_000, MARCH + timedelta(days=5), who="bác Páo", settles=sold.id)
    assert "Người ta nợ nhà mình" not in rows(of([sold, paid, rest]))


def test_goods_used_at_home_stand_apart_from_cash() -> None:
    said = rows(of([entry(1, 500_000), entry(2, 90_000, kind="own_use", category="nha-dung", product="Gạo nếp")]))
    before, _, after = said.partition("Không phải tiền mặt")
    assert "Gạo nếp" not in before
    assert "Gạo nếp 90.000 Cộng 90.000" in after


def test_nothing_to_print_is_refused_and_one_struck_line_is_a_book() -> None:
    with pytest.raises(NothingToPrint):
        cash_book_pdf(CashBook(), today=TODAY)
    assert "đã bỏ" in rows(of([void(entry(1, 5_000))]))


def test_a_long_book_is_set_in_parts_and_is_the_same_book(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [entry(number, 1_000 + number, MARCH + timedelta(days=number)) for number in range(1, 301)]
    whole = text(cash_book_pdf(of(lines), today=TODAY))
    monkeypatch.setattr(cash_book, "WHOLE_LINES", 100)
    monkeypatch.setattr(cash_book, "PART_LINES", 50)
    pdf = cash_book_pdf(of(lines), today=TODAY)
    said = text(pdf)
    for line in lines:
        assert f"{line.date.day:02} Trồng trọt {dotted(line.amount)}" in said
    total = of(lines).total()
    assert said.count(dotted(total.net_cash)) == whole.count(dotted(total.net_cash))
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document, start=1):
        foot = page.get_textpage().get_text_bounded().rstrip()
        assert re.search(rf"05/01/2026 ?{number}$", foot), "pages are numbered through"
    assert fonts(pdf) == {"BeVietnamPro-Regular", "BeVietnamPro-SemiBold", "BeVietnamPro-ExtraBold"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_odd_words_and_large_amounts_stay_in_their_columns(language: str) -> None:
    long = "Măngnứakhôphơinắnghaisươngloạimộtcủatổhợptácphụnữthônkhautràngxãhồngthái"
    lines = [entry(number, 999_999_999_999, note=long, who=long[:40], product=long) for number in range(1, 4)]
    lines += [
        replace(lines[0], id=UUID(int=9), unpaid=True),
        entry(8, 999_999_999_999, kind="own_use", category="nha-dung", product=long),
    ]
    pdf = cash_book_pdf(of(lines), today=TODAY, language=language, owner=long)
    for number in range(pages(pdf)):
        found = letters(pdf, number)
        assert all(letter.left >= 11 and letter.right <= 199 for letter in found)
        assert collisions(found) == []


def test_a_month_without_cash_still_has_its_place_at_a_glance() -> None:
    book = of([entry(1, 90_000, kind="own_use", category="nha-dung")])
    assert Month(2025, 3) in book.months()
    assert "Tháng 3/2025 0 0 0 90.000" in text(cash_book_pdf(book, today=TODAY))
