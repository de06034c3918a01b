"""Years sheet: each year's money and its revenue, beside the amount up to which that year's rules ask no tax.

The amounts of law are written as they stand in the dated tables; a year without a figure there has none here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from xlsxwriter.utility import xl_col_to_name

from kit.books.workbook_places import EMPTY
from kit.content.categories import categories
from kit.content.period import NothingInForce
from kit.content.revenue_duty import revenue_duty
from kit.content.rules import rule
from kit.domain.revenue import RevenueDuty, revenue
from kit.domain.summary import summarize

if TYPE_CHECKING:
    from datetime import date

    from xlsxwriter.worksheet import Worksheet

    from kit.books.workbook_file import WorkbookFile

COLUMNS = ("year", "in", "out", "left", "own-use", "sales", "sales-home", "sales-bought", "sales-unsaid")
OF_LAW = ("exempt", "above", "notice")
FIRST = 4
"""The row of the first year, as the program numbers it."""
NOTES = ("cash-file-year-note", "cash-file-year-note-farm")


def write_years(file: WorkbookFile) -> None:
    """Write the sheet of years."""
    sheet, look = file.sheet("years", landscape=True, pages=1), file.look
    sheet.set_column(0, 0, 9)
    sheet.set_column(1, len(COLUMNS) + 1, 13)
    sheet.set_column(len(COLUMNS) + 2, len(COLUMNS) + 2, 24)
    sheet.write_string(0, 0, file.say("cash-file-title"), look["title"])
    sheet.set_row(FIRST - 2, 46)
    for at, key in enumerate((*COLUMNS, *OF_LAW)):
        sheet.write_string(FIRST - 2, at, file.say(f"cash-file-{key}"), look["heading"])
    for row, year in enumerate(file.years, FIRST):
        sheet.set_row(row - 1, 26)
        _write_year(file, sheet, row, year)
    last = FIRST + len(file.years) - 1
    _write_total(file, sheet, last)
    exempt = rule("revenue_exempt").values[-1]
    updated = file.say("cash-file-updated", day=exempt.checked_on, source=exempt.source)
    for at, note in enumerate((*map(file.say, NOTES), updated), last + 2):
        sheet.merge_range(at, 0, at, len(COLUMNS) + 2, note, look["note"])
        sheet.set_row(at, 30)
    sheet.freeze_panes(FIRST - 1, 1)
    file.look.protect(sheet)


def duty_of(year: int) -> RevenueDuty | None:
    """Return the duty of a year, None where the tables have no figure for it."""
    try:
        return revenue_duty(year)
    except NothingInForce:
        return None


def _write_year(file: WorkbookFile, sheet: Worksheet, row: int, year: int) -> None:
    places, look, at = file.places, file.look, row - 1
    within = places.between(f"DATE($A{row},1,1)", f"DATE($A{row}+1,1,1)")
    lines = [line for line in file.live if line.date.year == year]
    found, duty = summarize(lines), duty_of(year)
    sold = revenue(lines, categories(), year, duty or RevenueDuty(0, "", file.today))

    def sales(*more: str) -> str:
        category = (places.column("category"), places.list("revenue"))
        return f"SUMPRODUCT({places.sum_of('income', places.column('settles'), EMPTY, *category, within, *more)})"

    made = places.column("made")
    sheet.write_number(at, 0, year, look["count"])
    formulas = (
        (places.cash("income", within), found.cash_in),
        (places.cash("expense", within), found.cash_out),
        (f"B{row}-C{row}", found.net_cash),
        (places.sum_of("own_use", within), found.own_use),
        (sales(), sold.total),
        (sales(made, places.word("made", "home")), sold.home),
        (sales(made, places.word("made", "bought")), sold.bought),
        (f"F{row}-G{row}-H{row}", sold.unsaid),
    )
    for column, (formula, value) in enumerate(formulas, 1):
        sheet.write_formula(at, column, f"={formula}", look["money"], value)
    _write_law(file, sheet, row, duty, sold.above if duty else None)


def _write_law(file: WorkbookFile, sheet: Worksheet, row: int, duty: RevenueDuty | None, above: int | None) -> None:
    at, look = row - 1, file.look
    if duty is None:
        for column in range(len(COLUMNS), len(COLUMNS) + len(OF_LAW)):
            sheet.write_string(at, column, file.say("cash-file-not-known"), look["small"])
        return
    sheet.write_number(at, 9, duty.exempt, look["money"])
    sheet.write_formula(at, 10, f"=MAX(0,F{row}-J{row})", look["money"], above)
    due: date = duty.due
    sheet.write_string(at, 11, file.say("cash-file-notice-due", form=duty.form, due=due), look["small"])


def _write_total(file: WorkbookFile, sheet: Worksheet, last: int) -> None:
    whole = file.book.total()
    sold = [revenue(file.live, categories(), year, RevenueDuty(0, "", file.today)) for year in file.years]
    values = [
        whole.cash_in,
        whole.cash_out,
        whole.net_cash,
        whole.own_use,
        *(sum(getattr(year, part) for year in sold) for part in ("total", "home", "bought", "unsaid")),
    ]
    sheet.write_string(last, 0, file.say("cash-file-all-years"), file.look["total_label"])
    for column, value in enumerate(values, 1):
        letter = xl_col_to_name(column)
        sheet.write_formula(last, column, f"=SUM({letter}{FIRST}:{letter}{last})", file.look["total"], value)
