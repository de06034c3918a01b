"""Cash CSV: the cash book as a plain table for any program, with the columns of the workbook, read back like it.

UTF-8 with a mark, which Excel asks for to read Vietnamese, and semicolons, by which a spreadsheet in Viet Nam
separates. Days are written 25/11/2026: a spreadsheet with American settings then keeps either the text or the order.
No cell is a formula (kit.books.plain_cell).
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from kit.books.book_rows import book_rows
from kit.books.book_words import COLUMNS, heading
from kit.books.plain_cell import cell_of

if TYPE_CHECKING:
    from kit.books.book_rows import BookRow
    from kit.domain.cash_book import CashBook


def cash_csv(book: CashBook, *, language: str = "vi") -> bytes:
    """Return `book` as a CSV file, voided lines among them."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=";")
    writer.writerow([heading(column, language) for column in COLUMNS])
    writer.writerows([[_cell(row, column) for column in COLUMNS] for row in book_rows(book, language)])
    return made.getvalue().encode("utf-8-sig")


def _cell(row: BookRow, column: str) -> str:
    line = row.entry
    match column:
        case "date":
            return f"{line.date:%d/%m/%Y}"
        case "quantity":
            return str(line.quantity).partition(" ")[0].replace(".", ",") if line.quantity else ""
        case "amount":
            return str(line.amount)
        case "number":
            return str(row.number)
        case "settles":
            return str(row.settles or "")
        case _:
            return cell_of(row.words[column])
