"""Per head sheet: the household's income for each member a month, with the number of members as a cell to fill in.

As kit.domain.per_head has it; below a full month there is no figure. No line of poverty stands beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.books import months_sheet, sources_sheet
from kit.content.categories import categories
from kit.domain.per_head import MEMBERS_MOST, NotAFullMonth, months_recorded, per_head

if TYPE_CHECKING:
    from kit.books.workbook_file import WorkbookFile
    from kit.domain.category import Kind


def write_per_head(file: WorkbookFile) -> None:
    """Write the sheet of income per head."""
    sheet, look, places = file.sheet("per-head"), file.look, file.places
    sheet.set_column(0, 0, 54)
    sheet.set_column(1, 1, 24)
    sheet.write_string(0, 0, file.say("cash-file-per-head-title"), look["title"])
    months = f"'{places.sheet('months')}'!"
    recorded = f"ROUND({months}{months_sheet.SHARE}{months_sheet.TOTAL},6)"
    income = f"{_sum(file, 'income')}-{_sum(file, 'income', flag=0)}"
    short, nobody = (_text(file.say(f"cash-file-per-head-{key}")) for key in ("short", "no-members"))
    result = f"IF(B7<1,{short},IF(N(B8)<1,{nobody},ROUND((B4-B5+B6)/B8/B7,0)))"
    rows = (
        ("year", places.year, file.year, "year_shown"),
        ("income", income, _income(file), "money"),
        ("costs", _sum(file, "expense", flag=1), _costs(file), "money"),
        ("own-use", f"{months}G{months_sheet.TOTAL}", file.of_year.own_use, "money"),
        ("months", recorded, round(float(months_recorded(file.lines_of_year)), 6), "months"),
        ("members", None, file.members, "year"),
        ("result", result, _result(file), "total"),
    )
    for at, (key, formula, value, style) in enumerate(rows, 2):
        sheet.write_string(at, 0, file.say(f"cash-file-per-head-{key}"), look["label"])
        if formula:
            sheet.write_formula(at, 1, f"={formula}", look[style], value)
        else:
            sheet.write(at, 1, value, look[style])
    hint = file.say("cash-file-hint-members", most=MEMBERS_MOST)
    people = {"validate": "integer", "criteria": "between", "minimum": 1, "maximum": MEMBERS_MOST}
    sheet.data_validation(7, 1, 7, 1, {**people, "input_message": hint, "error_message": hint})
    sheet.merge_range(10, 0, 10, 1, file.say("cash-file-per-head-note"), look["note"])
    sheet.set_row(10, 32)
    file.look.protect(sheet)


def _sum(file: WorkbookFile, kind: Kind, flag: int | None = None) -> str:
    """Return the formula of the money of a kind; with `flag`, of the categories that have it."""
    sheet = f"'{file.places.sheet('sources')}'!"
    first, last = sources_sheet.block(kind)
    if flag is None:
        return f"{sheet}$B${last + 2}"
    flags = f"{sheet}${sources_sheet.FLAGS}${first}:${sources_sheet.FLAGS}${last}"
    return f"SUMIFS({sheet}$B${first}:$B${last},{flags},{flag})"


def _income(file: WorkbookFile) -> int:
    known = categories()
    return sum(p.amount for p in file.of_year.income if p.category not in known or known[p.category].counts_as_income)


def _costs(file: WorkbookFile) -> int:
    known = categories()
    return sum(p.amount for p in file.of_year.expenses if p.category in known and known[p.category].production_cost)


def _result(file: WorkbookFile) -> int | str:
    try:
        found = per_head(file.lines_of_year, categories(), file.members or 1)
    except NotAFullMonth:
        return file.say("cash-file-per-head-short")
    return found.amount if file.members else file.say("cash-file-per-head-no-members")


def _text(said: str) -> str:
    return '"' + said.replace('"', '""') + '"'
