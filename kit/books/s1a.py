"""S1a-HKD: the revenue book of a household that owes no tax, as Thông tư 152/2025/TT-BTC, Điều 4, lays it out.

Columns A Ngày tháng, B Diễn giải, 1 Số tiền; a row Tổng cộng; who signs. Source: datasets/rules.csv
(`revenue_book_form`). The lines are her sales of goods and services (kit.domain.revenue): on the day of the sale, paid
or not; loans, wages, money sent home and goods used at home are none. Who bought is not in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.books.book_words import category_name
from kit.books.tax_form import FORM, Header, TaxForm
from kit.content.categories import categories
from kit.content.messages import messages
from kit.domain import quantity
from kit.domain.revenue import is_sale

if TYPE_CHECKING:
    from datetime import date

    from kit.domain.cash_book import CashBook
    from kit.domain.entry import Entry

WIDTHS = (14, 46, 30)
NOTES = ("book-form-note-s1a", "book-form-note-total")


def s1a_workbook(
    book: CashBook, year: int, *, today: date, language: str = "vi", header: Header | None = None
) -> bytes:
    """Return the sales of `year` as form S1a-HKD, an .xlsx file with a total that follows corrections."""
    form = TaxForm("S1a-HKD", "book-form-s1a-title", WIDTHS, today=today)
    sheet, look = form.sheet, form.look
    row = form.write_head(header or Header(), year)
    for at, (name, letter) in enumerate((("date", "A"), ("what", "B"), ("amount", "1"))):
        sheet.write_string(row, at, form.say(f"book-form-{name}"), look["form_heading"])
        sheet.write_string(row + 1, at, letter, look["form_heading"])
    sheet.repeat_rows(row, row + 1)
    first = row + 2
    sales = sales_of(book, year)
    for at, line in enumerate(sales, first):
        sheet.write_datetime(at, 0, line.date, look["form_day"])
        sheet.write_string(at, 1, description(line), look["form_cell"])
        sheet.write_number(at, 2, line.amount, look["form_amount"])
    total = first + max(len(sales), 1)
    if not sales:
        for at in range(3):
            sheet.write_blank(first, at, None, look["form_cell"])
    sheet.write_blank(total, 0, None, look["form_total"])
    sheet.write_string(total, 1, form.say("book-form-total"), look["form_total"])
    sum_ = f"=SUM(C{first + 1}:C{total})"
    sheet.write_formula(total, 2, sum_, look["form_total_amount"], sum(line.amount for line in sales))
    form.write_signer(total)
    form.write_notes([messages(language).say(key) for key in NOTES], language, "revenue_book_form")
    return form.bytes()


def sales_of(book: CashBook, year: int) -> tuple[Entry, ...]:
    """Return the sales of a year that count, by day."""
    known = categories()
    return tuple(line for line in book.live() if line.date.year == year and is_sale(line, known))


def description(line: Entry) -> str:
    """Return what was sold, in the words of the form: goods with their quantity, and whether made at home."""
    say = messages(FORM).say
    if not line.product:
        what = line.note or category_name(line.category, FORM)
    elif line.quantity is None:
        what = say("book-form-sold", goods=line.product)
    else:
        amount = quantity.format(line.quantity)
        what = say("book-form-sold", goods=say("book-form-goods-amount", goods=line.product, quantity=amount))
    origin = {"home": "book-form-home", "bought": "book-form-resold"}.get(line.made)
    return f"{what} ({say(origin)})" if origin else what
