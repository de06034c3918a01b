"""Sources sheet: where the money of the chosen year came from and what it went for, the largest first as of today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.books.workbook_look import AMOUNT, BRICK, CLAY, LEAF
from kit.content.categories import category_rows

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from kit.books.workbook_file import WorkbookFile
    from kit.content.categories import CategoryRow
    from kit.domain.category import Kind
    from kit.domain.summary import Part

WAYS: tuple[tuple[Kind, str], ...] = (("income", "in"), ("expense", "out"))
FLAGS = "D"
"""The column, hidden, with 1 where money in counts as income, or money out as a cost of producing."""
FIRST = 4
"""The row of the first category of income, as the program numbers it."""
ROOM_FOR_NAMES = {"x": 0.25, "y": 0.21, "width": 0.71, "height": 0.77}
"""Where the bars stand in their chart: less high, and LibreOffice leaves out the name of every other one."""


def block(kind: Kind) -> tuple[int, int]:
    """Return the first and the last row of the categories of a kind, as the program numbers them.

    The row after them is for other categories, the next for the sum.
    """
    rows = category_rows().values()
    incomes = sum(row.kind == "income" for row in rows)
    first = FIRST if kind == "income" else FIRST + incomes + 5
    return first, first + sum(row.kind == kind for row in rows) - 1


def write_sources(file: WorkbookFile) -> None:
    """Write the sheet of sources."""
    sheet = file.sheet("sources", landscape=True, pages=1)
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 16)
    sheet.set_column(2, 2, 10)
    sheet.set_column(3, 3, 6, None, {"hidden": True})
    sheet.set_column(4, 4, 3)
    sheet.write_string(0, 0, file.say("cash-file-year"), file.look["total_label"])
    sheet.write_formula(0, 1, f"={file.places.year}", file.look["year_shown"], file.year)
    for kind, way in WAYS:
        parts = file.of_year.income if kind == "income" else file.of_year.expenses
        _write_block(file, sheet, kind, way, parts)
        _draw(file, sheet, kind, way)
    file.look.protect(sheet)


def _write_block(file: WorkbookFile, sheet: Worksheet, kind: Kind, way: str, parts: tuple[Part, ...]) -> None:
    first, last = block(kind)
    look, places = file.look, file.places
    for at, key in enumerate((f"sources-{way}", "amount", "part")):
        sheet.write_string(first - 2, at, file.say(f"cash-file-{key}"), look["heading"])
    amounts = {part.category: part.amount for part in parts}
    whole, of_year = sum(amounts.values()), (places.column("day"), '">0"')
    rows = [row for row in category_rows().values() if row.kind == kind]
    rows.sort(key=lambda row: -amounts.get(row.id, 0))
    for row, category in enumerate(rows, first):
        sheet.write_string(row - 1, 0, category.name(file.language), look["label"])
        formula = places.cash(kind, places.column("category"), f"$A{row}", *of_year)
        amount = amounts.get(category.id, 0)
        sheet.write_formula(row - 1, 1, f"={formula}", look["money"], amount)
        _write_part(file, sheet, row, last + 2, (amount, whole))
        sheet.write_number(row - 1, 3, _flag(category))
    other, total = last + 1, last + 2
    known = sum(amounts.get(row.id, 0) for row in rows)
    sheet.write_string(other - 1, 0, file.say("cash-file-other-categories"), look["label"])
    sheet.write_formula(other - 1, 1, f"=B{total}-SUM(B{first}:B{last})", look["money"], whole - known)
    _write_part(file, sheet, other, total, (whole - known, whole))
    sheet.write_string(total - 1, 0, file.say("cash-file-total"), look["total_label"])
    sheet.write_formula(total - 1, 1, f"={places.cash(kind, *of_year)}", look["total"], whole)


def _flag(row: CategoryRow) -> int:
    return int(row.counts_as_income if row.kind == "income" else row.production_cost)


def _write_part(file: WorkbookFile, sheet: Worksheet, row: int, total: int, amounts: tuple[int, int]) -> None:
    amount, whole = amounts
    formula = f"=IF(B${total}=0,0,B{row}/B${total})"
    sheet.write_formula(row - 1, 2, formula, file.look["share"], amount / whole if whole else 0)


def _draw(file: WorkbookFile, sheet: Worksheet, kind: Kind, way: str) -> None:
    first, last = block(kind)
    name, title = file.places.sheet("sources"), file.say(f"cash-file-chart-{way}")
    chart = file.look.workbook.add_chart({"type": "bar"})
    chart.add_series(
        {
            "name": title,
            "categories": [name, first - 1, 0, last - 1, 0],
            "values": [name, first - 1, 1, last - 1, 1],
            "fill": {"color": LEAF if way == "in" else CLAY},
            "border": {"color": LEAF if way == "in" else BRICK},
            "gap": 40,
        }
    )
    chart.set_title({"name": title, "name_font": {"size": 12}, "layout": {"x": 0.36, "y": 0.03}})
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": True, "num_font": {"size": 8}, "interval_unit": 1})
    chart.set_x_axis({"num_format": AMOUNT, "num_font": {"size": 9}, "major_gridlines": {"visible": False}})
    chart.set_plotarea({"layout": ROOM_FOR_NAMES})
    chart.set_size({"width": 620, "height": 20 * (last - first + 4)})
    sheet.insert_chart(first - 2, 5, chart, {"description": title})
