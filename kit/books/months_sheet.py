"""Months sheet: the twelve months of the year that is chosen on it: in, out, left, used at home, not paid yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xlsxwriter.utility import xl_col_to_name

from kit.books.day_number import number_of
from kit.books.workbook_look import AMOUNT, BRICK, CLAY, LEAF
from kit.books.workbook_places import EMPTY, FIRST_MONTH_ROW
from kit.domain.debt import debts, owed
from kit.domain.per_head import months_recorded
from kit.domain.summary import Month

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xlsxwriter.worksheet import Worksheet

    from kit.books.workbook_file import WorkbookFile
    from kit.domain.summary import Summary

COLUMNS = (
    "month",
    "in",
    "out",
    "left",
    "left-business",
    "left-family",
    "own-use",
    "to-come",
    "to-pay",
    "lines",
    "share",
)
SHARE = "K"
"""The column, hidden, with the share of a month between the first and the last line of the year."""
FIRST, LAST = FIRST_MONTH_ROW, FIRST_MONTH_ROW + 11
TOTAL = LAST + 1


def write_months(file: WorkbookFile) -> None:
    """Write the sheet of months."""
    sheet, look = file.sheet("months", landscape=True, pages=1), file.look
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, len(COLUMNS) - 2, 13.5)
    sheet.set_column(len(COLUMNS) - 1, len(COLUMNS) - 1, 9, None, {"hidden": True})
    sheet.write_string(0, 0, file.say("cash-file-title"), look["title"])
    _write_year(file, sheet)
    _write_now(file, sheet)
    sheet.set_row(FIRST - 2, 32)
    for at, column in enumerate(COLUMNS):
        sheet.write_string(FIRST - 2, at, file.say(f"cash-file-{column}"), look["heading"])
    found = file.book.months()
    for number in range(1, 13):
        _write_month(file, sheet, number, found)
    _write_total(file, sheet)
    sheet.merge_range(TOTAL + 1, 0, TOTAL + 1, 9, file.say("cash-file-left-note"), look["note"])
    sheet.set_row(TOTAL + 1, 30)
    _draw(file, sheet)
    sheet.freeze_panes(FIRST - 1, 1)
    file.look.protect(sheet)


def _write_year(file: WorkbookFile, sheet: Worksheet) -> None:
    sheet.write_string(2, 0, file.say("cash-file-year"), file.look["total_label"])
    sheet.write_number(2, 1, file.year, file.look["year"])
    chosen = {"validate": "list", "source": f"={file.places.list('years')}"}
    sheet.data_validation(2, 1, 2, 1, {**chosen, "error_message": file.say("cash-file-year-hint")})
    sheet.write_string(2, 2, file.say("cash-file-year-hint"), file.look["text"])


def _write_now(file: WorkbookFile, sheet: Worksheet) -> None:
    """Write what is owed as of now, and how many lines the formulas cannot read."""
    places, found = file.places, debts(file.live)
    text = f"SUMPRODUCT(ISTEXT({places.column('date')})+ISTEXT({places.column('amount')}))"
    empty = [places.lines_of(places.column(name), EMPTY) for name in ("date", "kind")]
    unread = f"={'+'.join((text, *empty))}"
    for row, (key, formula, value, style) in enumerate(
        (
            ("owed-to-come", f"={places.still_owed('income')}", owed(found, "to_come"), "money"),
            ("owed-to-pay", f"={places.still_owed('expense')}", owed(found, "to_pay"), "money"),
            ("to-mend", unread, 0, "count"),
        ),
        2,
    ):
        sheet.merge_range(row, 5, row, 8, file.say(f"cash-file-{key}"), file.look["label"])
        sheet.write_formula(row, 9, formula, file.look[style], value)


def _write_month(file: WorkbookFile, sheet: Worksheet, number: int, found: Mapping[Month, Summary]) -> None:
    places, at = file.places, FIRST + number - 2
    row = FIRST + number - 1
    month = Month(file.year, number)
    summary = found.get(month)
    within = places.between(f"$A{row}", f"EDATE($A{row},1)")
    sheet.write_formula(at, 0, f"=DATE({places.year},{number},1)", _month_format(file), number_of(month.first))
    side = places.column("side")
    formulas = [places.cash("income", within), places.cash("expense", within), f"B{row}-C{row}"]
    for value in ("business", "family"):
        of_side = (side, places.word("side", value), within)
        formulas.append(f"{places.cash('income', *of_side)}-{places.cash('expense', *of_side)}")
    formulas += [
        places.sum_of("own_use", within),
        places.unpaid("income", within),
        places.unpaid("expense", within),
        places.lines_of(within),
        _share(places.column("day"), row),
    ]
    for column, (formula, value) in enumerate(zip(formulas, _values(file, month, summary), strict=True), 1):
        style = {"lines": "count", "share": "share"}.get(COLUMNS[column], "money")
        sheet.write_formula(at, column, f"={formula}", file.look[style], value)


def _share(day: str, row: int) -> str:
    """Return the formula of how much of a month lies between the first and the last line of the year."""
    after = f"EDATE($A{row},1)"
    days = f"MIN({after}-1,MAX({day}))-MAX($A{row},MIN({day}))+1"
    return f"IF(J{row}=0,0,({days})/({after}-$A{row}))"


def _values(file: WorkbookFile, month: Month, summary: Summary | None) -> list[float]:
    if summary is None:
        return [0] * (len(COLUMNS) - 1)
    days = [line.date for line in file.lines_of_year]
    covered = (min(month.last, max(days)) - max(month.first, min(days))).days + 1
    return [
        summary.cash_in,
        summary.cash_out,
        summary.net_cash,
        summary.sides["business"].net_cash,
        summary.sides["family"].net_cash,
        summary.own_use,
        summary.to_come,
        summary.to_pay,
        summary.lines,
        covered / month.days,
    ]


def _write_total(file: WorkbookFile, sheet: Worksheet) -> None:
    year = file.of_year
    sheet.write_string(TOTAL - 1, 0, file.say("cash-file-total"), file.look["total_label"])
    values = [
        year.cash_in,
        year.cash_out,
        year.net_cash,
        year.sides["business"].net_cash,
        year.sides["family"].net_cash,
        year.own_use,
        year.to_come,
        year.to_pay,
        year.lines,
        float(months_recorded(file.lines_of_year)),
    ]
    for column, value in enumerate(values, 1):
        letter = xl_col_to_name(column)
        sheet.write_formula(TOTAL - 1, column, f"=SUM({letter}{FIRST}:{letter}{LAST})", file.look["total"], value)


def _draw(file: WorkbookFile, sheet: Worksheet) -> None:
    """Draw in and out of each month, as a chart that follows the formulas."""
    chart = file.look.workbook.add_chart({"type": "column"})
    name = file.places.sheet("months")
    for column, colour, edge in ((1, LEAF, LEAF), (2, CLAY, BRICK)):
        chart.add_series(
            {
                "name": [name, FIRST - 2, column],
                "categories": [name, FIRST - 1, 0, LAST - 1, 0],
                "values": [name, FIRST - 1, column, LAST - 1, column],
                "fill": {"color": colour},
                "border": {"color": edge},
                "gap": 60,
            }
        )
    chart.set_title({"name": file.say("cash-file-chart-months"), "name_font": {"size": 13}})
    chart.set_x_axis({"text_axis": True, "num_format": '"T"m' if file.language == "vi" else "mmm"})
    chart.set_y_axis({"num_format": AMOUNT, "major_gridlines": {"visible": True, "line": {"color": "#DDE3DD"}}})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 980, "height": 320})
    sheet.insert_chart(TOTAL + 2, 0, chart, {"description": file.say("cash-file-chart-months")})


def _month_format(file: WorkbookFile) -> object:
    return file.look["month_vi" if file.language == "vi" else "month_en"]
