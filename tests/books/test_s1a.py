"""Forms S1a-HKD and S2d-HKD: the circular's layout, her sales and nothing else, and no number of hers asked for."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings

from kit.books.s1a import s1a_workbook, sales_of
from kit.books.s2d import s2d_workbook
from kit.books.tax_form import Header
from kit.content.categories import categories
from kit.content.messages import LANGUAGES
from kit.content.practice_book import YEAR, practice_entries
from kit.content.revenue_duty import revenue_duty
from kit.domain import cash_book
from kit.domain.cash_book import CashBook
from kit.domain.quantity import Quantity
from kit.domain.revenue import revenue
from tests.books.books import FULL, TODAY, books
from tests.books.office import needs_office, opened
from tests.domain.books import kilos, line


def cells(content: bytes, sheet: int = 0) -> list[list[object]]:
    """Return the rows of a form, empty cells left out."""
    rows = opened(content, results=True).worksheets[sheet].iter_rows(values_only=True)
    return [[cell for cell in row if cell is not None] for row in rows]


@pytest.mark.parametrize("language", LANGUAGES)
def test_s1a_is_laid_out_as_the_circular_has_it_in_either_language(language: str) -> None:
    rows = cells(s1a_workbook(FULL, 2026, today=TODAY, language=language))
    words = [str(row[0]).split(":", maxsplit=1)[0] for row in rows if row]
    head = ["HỘ, CÁ NHÂN KINH DOANH", "Địa chỉ", "Mã số thuế", "SỔ DOANH THU BÁN HÀNG HÓA, DỊCH VỤ"]
    assert words[:7] == [*head, "Địa điểm kinh doanh", "Kỳ kê khai", "Đơn vị tính"]
    assert ["Ngày tháng", "Diễn giải", "Số tiền"] in rows
    assert ["A", "B", "1"] in rows
    assert rows[rows.index(["A", "B", "1"]) - 3] == ["Kỳ kê khai: năm 2026"]
    assert words[-1] == "NGƯỜI ĐẠI DIỆN HỘ KINH DOANH/CÁ NHÂN KINH DOANH"


def test_s1a_has_each_sale_on_its_day_paid_or_not_and_no_loan_nor_goods_eaten_nor_buyer() -> None:
    rows = cells(s1a_workbook(FULL, 2026, today=TODAY))
    first = rows.index(["A", "B", "1"]) + 1
    assert [(row[0].date(), *row[1:]) for row in rows[first : first + 4]] == [
        (date(2026, 2, 1), "Bán Lê, 20 kg (nhà làm)", 500_000),
        (date(2026, 2, 10), "Bán @lợn (nhà làm)", 5_000_000),
        (date(2026, 2, 12), "Bán Măng khô, 2,5 kg (mua lại)", 400_000),
        (date(2026, 3, 2), "Trồng trọt (nhà làm)", 250_000),
    ]
    assert rows[first + 4] == ["Tổng cộng", 6_150_000]
    assert "chị Mỷ" not in str(rows)


@settings(max_examples=8, deadline=None)
@given(books())
def test_s1a_comes_to_the_revenue_of_the_year(book: CashBook) -> None:
    rows = cells(s1a_workbook(book, 2026, today=TODAY))
    assert ["Tổng cộng", revenue(book.live(), categories(), 2026, revenue_duty(2026)).total] in rows


def test_s1a_leaves_what_identifies_her_to_her_pen_unless_she_gave_it() -> None:
    rows = cells(s1a_workbook(FULL, 2026, today=TODAY, header=Header("Hộ minh họa", "thôn Nà Mỏ", "chợ Nà Hang")))
    lines = [row[0] for row in rows if row]
    assert lines[:2] == ["HỘ, CÁ NHÂN KINH DOANH: Hộ minh họa", "Địa chỉ: thôn Nà Mỏ"]
    assert lines[2].startswith("Mã số thuế: …")
    assert "Địa điểm kinh doanh: chợ Nà Hang" in lines


def test_s1a_of_a_year_without_a_sale_is_a_form_to_fill_in() -> None:
    assert ["Tổng cộng", 0] in cells(s1a_workbook(CashBook(), 2027, today=TODAY))


@needs_office
def test_s1a_total_follows_a_correction(recalculate) -> None:
    practice = cash_book.of(practice_entries(YEAR))
    workbook = opened(s1a_workbook(practice, 2025, today=TODAY))
    sheet = workbook.worksheets[0]
    before = sum(sale.amount for sale in sales_of(practice, 2025))
    sheet["C11"] = sheet["C11"].value + 1_000
    again = recalculate(workbook).worksheets[0]
    assert before + 1_000 in [cell.value for row in again.iter_rows() for cell in row]


RESELLER = cash_book.of(
    [
        line(date(2025, 12, 20), 800_000, "hang-mua-ve-ban", product="Măng khô", quantity=kilos("5"), made="bought"),
        line(date(2026, 1, 5), 1_700_000, "hang-mua-ve-ban", product="Măng khô", quantity=kilos("10"), made="bought"),
        line(date(2026, 1, 12), 1_000_000, "buon-ban", product="măng khô", quantity=kilos("4.5"), made="bought"),
        line(date(2026, 1, 13), 90_000, "trong-trot", product="măng khô", quantity=kilos("1"), made="home"),
        line(date(2026, 3, 5), 300_000, "hang-mua-ve-ban", product="Chè", quantity=Quantity(Decimal(20), "gói")),
        line(date(2026, 3, 9), 450_000, "buon-ban", product="Chè", quantity=Quantity(Decimal(25), "gói")),
        line(date(2026, 3, 9), 250_000, "trong-trot", product="Lê", quantity=kilos("12.5"), made="home"),
    ]
)


def test_s2d_has_goods_bought_to_sell_on_at_the_average_of_what_came_in() -> None:
    rows = cells(s2d_workbook(RESELLER, 2026, today=TODAY))
    # 15 kg for 2.500.000: 4,5 kg went out at 166.667 each
    assert [row[1:] for row in rows if len(row) == 8] == [
        ["Mua Măng khô", "kg", 170_000, 10, 1_700_000, 15, 2_500_000],
        ["Bán măng khô", "kg", 166_667, 4.5, 750_000, 10.5, 1_750_000],
        ["Mua Chè", "gói", 15_000, 20, 300_000, 20, 300_000],
        ["Bán Chè", "gói", 12_000, 25, 300_000, -5, 0],
    ]
    assert ["Tồn đầu kỳ", 5, 800_000] in rows
    assert ["Cộng trong kỳ", 10, 1_700_000, 4.5, 750_000] in rows
    assert ["Tồn cuối kỳ", 10.5, 1_750_000] in rows
    assert "Lê" not in str(rows)


@pytest.mark.parametrize(("language", "said"), [("vi", "Chưa kiểm tra với bản gốc"), ("en", "Not checked against")])
def test_s2d_says_what_of_it_was_not_checked_and_which_goods_ran_short(language: str, said: str) -> None:
    notes = str(cells(s2d_workbook(RESELLER, 2026, today=TODAY, language=language), 1))
    assert said in notes
    assert "(Chè)" in notes


@needs_office
def test_s2d_sums_are_worked_out_again(recalculate) -> None:
    content = s2d_workbook(RESELLER, 2026, today=TODAY)
    again = recalculate(opened(content)).worksheets[0]
    ours = opened(content, results=True).worksheets[0]
    assert [[cell.value for cell in row] for row in again.iter_rows(max_row=22)] == [
        [cell.value for cell in row] for row in ours.iter_rows(max_row=22)
    ]
