"""S2d-HKD: the stock book for goods bought to sell on, by Thông tư 152/2025/TT-BTC, Điều 6.

Checked (datasets/rules.csv, `stock_book_form`): it has the unit, the price of one, and quantity and value in, out and
on hand. NOT checked against the circular itself: the title, the columns for date and description, the order of columns,
the rows for beginning and end. The sheet of notes says so. A column for voucher numbers, which other copies of the form
show, is left out: she has none, and it was not checked either.

What goes out is valued at the average of what came in (kit.domain.stock).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from kit.books.tax_form import Header, TaxForm
from kit.content.messages import messages
from kit.domain.rounding import half_up
from kit.domain.stock import IN, Stock, StockLine, movements, stocks

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kit.domain.cash_book import CashBook
    from kit.domain.entry import Entry

RESOLD = "hang-mua-ve-ban"
"""The category of what was bought to sell on."""
WIDTHS = (12, 26, 8, 12, 10, 14, 10, 14, 10, 14)
NOTES = ("book-form-note-s2d", "book-form-note-s2d-unverified")
CAUSES = {"bought": "book-form-bought", "sold": "book-form-sold", "eaten": "book-form-eaten"}


@dataclass(frozen=True, slots=True)
class StockYear:
    """The stock of one kind of goods in a year: what was on hand before it, and each movement."""

    stock: Stock
    before: StockLine | None
    lines: tuple[StockLine, ...]


def s2d_workbook(
    book: CashBook, year: int, *, today: date, language: str = "vi", header: Header | None = None
) -> bytes:
    """Return the goods that were bought to sell on, in `year`, as form S2d-HKD: one table for each kind of goods."""
    form = TaxForm("S2d-HKD", "book-form-s2d-title", WIDTHS, landscape=True, today=today)
    row = form.write_head(header or Header(), year)
    found = resold(book, year)
    for goods in found:
        row = _write_goods(form, row, goods) + 1
    form.write_signer(row)
    said = messages(language).say
    notes = [said(key) for key in NOTES]
    if short := [goods.stock.product for goods in found if goods.stock.short]:
        notes.append(said("book-form-note-s2d-short", goods=", ".join(short)))
    form.write_notes(notes, language, "stock_book_form")
    return form.bytes()


def resold(book: CashBook, year: int) -> tuple[StockYear, ...]:
    """Return the stock, in `year`, of all goods that were bought to sell on; what was made at home is left out."""
    lines = [line for line in book.live() if line.product and line.made != "home"]
    names = {line.product.casefold() for line in lines if _is_bought(line)}
    found = stocks(movements(line for line in lines if line.product.casefold() in names))
    return tuple(made for made in (_of_year(stock, year) for stock in found) if made.lines or made.before)


def _is_bought(line: Entry) -> bool:
    return line.kind == "expense" and (line.made == "bought" or line.category == RESOLD) and line.quantity is not None


def _of_year(stock: Stock, year: int) -> StockYear:
    before = [line for line in stock.lines if line.movement.day.year < year]
    within = tuple(line for line in stock.lines if line.movement.day.year == year)
    return StockYear(stock, before[-1] if before else None, within)


def _write_goods(form: TaxForm, row: int, goods: StockYear) -> int:
    """Write the table of one kind of goods, and return the row below it."""
    sheet, look, say = form.sheet, form.look, form.say
    sheet.write_string(row, 0, f"{say('book-form-goods')}: {goods.stock.product}", look["form_bold"])
    row += 1
    for at, name in enumerate(("date", "what", "goods-unit", "price")):
        sheet.merge_range(row, at, row + 1, at, say(f"book-form-{name}"), look["form_heading"])
    for at, name in ((4, "in"), (6, "out"), (8, "left")):
        sheet.merge_range(row, at, row, at + 1, say(f"book-form-goods-{name}"), look["form_heading"])
        sheet.write_string(row + 1, at, say("book-form-goods-quantity"), look["form_heading"])
        sheet.write_string(row + 1, at + 1, say("book-form-goods-value"), look["form_heading"])
    row += 2
    held, worth = (float(goods.before.left), goods.before.left_value) if goods.before else (0.0, 0)
    _write_sums(form, row, "opening", {8: held, 9: worth})
    opening, row = row, row + 1
    for line in goods.lines:
        _write_line(form, row, goods.stock.unit, line)
        row += 1
    sums = _sums(goods.lines)
    moved = {at: f"=SUM({letter}{opening + 1}:{letter}{row})" for at, letter in zip(sums, "EFGH", strict=True)}
    _write_sums(form, row, "moved", moved, sums)
    left = goods.lines[-1] if goods.lines else goods.before
    ends = {8: float(left.left) if left else 0.0, 9: left.left_value if left else 0}
    after = {8: f"=I{opening + 1}+E{row + 1}-G{row + 1}", 9: f"=J{opening + 1}+F{row + 1}-H{row + 1}"}
    _write_sums(form, row + 1, "closing", after, ends)
    return row + 2


def _sums(lines: Iterable[StockLine]) -> dict[int, float]:
    """Return quantity and value in, then out, by column."""
    sums: dict[int, float] = dict.fromkeys((4, 5, 6, 7), 0)
    for line in lines:
        at = 4 if line.movement.cause in IN else 6
        sums[at] += float(line.amount)
        sums[at + 1] += line.value
    return sums


def _write_line(form: TaxForm, row: int, unit: str, line: StockLine) -> None:
    sheet, look = form.sheet, form.look
    move = line.movement
    sheet.write_datetime(row, 0, move.day, look["form_day"])
    sheet.write_string(row, 1, form.say(CAUSES[move.cause], goods=move.product), look["form_cell"])
    sheet.write_string(row, 2, unit, look["form_cell"])
    sheet.write_number(row, 3, half_up(Fraction(line.value) / Fraction(line.amount)), look["form_amount"])
    at, other = (4, 6) if move.cause in IN else (6, 4)
    sheet.write_number(row, at, float(line.amount), look["form_quantity"])
    sheet.write_number(row, at + 1, line.value, look["form_amount"])
    for empty in (other, other + 1):
        sheet.write_blank(row, empty, None, look["form_cell"])
    sheet.write_number(row, 8, float(line.left), look["form_quantity"])
    sheet.write_number(row, 9, line.left_value, look["form_amount"])


def _write_sums(
    form: TaxForm, row: int, name: str, cells: dict[int, str] | dict[int, float], values: dict[int, float] | None = None
) -> None:
    """Write a row of sums: numbers, or formulas with what they come to."""
    sheet, look = form.sheet, form.look
    for at in range(len(WIDTHS)):
        sheet.write_blank(row, at, None, look["form_total"])
    sheet.write_string(row, 1, form.say(f"book-form-{name}"), look["form_total"])
    for at, cell in cells.items():
        style = look["form_total_quantity" if at % 2 == 0 else "form_total_amount"]
        if isinstance(cell, str):
            sheet.write_formula(row, at, cell, style, (values or {}).get(at, 0))
        else:
            sheet.write_number(row, at, cell, style)
