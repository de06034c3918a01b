"""Lines sheet: the lines of the cash book, with room to write on, lists to choose from, and what each line counts for.

Rows below the last line hold nothing but a format, so that only written lines are printed. Lists stand on a hidden
sheet, and so does, row by row, whether a line counts: a formula in a row of hers would be printed, and typed over.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any

from xlsxwriter.utility import xl_col_to_name

from kit.books.book_words import COLUMNS, heading
from kit.books.day_number import number_of
from kit.books.plain_cell import FORMULA
from kit.books.workbook_look import BRICK, GREY, LINE, YELLOW
from kit.domain import money
from kit.domain.debt import debts
from kit.domain.entry import EARLIEST

if TYPE_CHECKING:
    from decimal import Decimal

    from xlsxwriter.worksheet import Worksheet

    from kit.books.book_rows import BookRow
    from kit.books.workbook_file import WorkbookFile

WIDTHS = {"date": 11, "kind": 10, "category": 18, "product": 18, "quantity": 9, "unit": 8, "amount": 13, "paid": 8}
WIDTHS |= {"who": 14, "side": 10, "made": 10, "note": 24, "void": 7, "number": 7, "settles": 9}
STYLES = {
    "date": "entry_day",
    "category": "entry_long",
    "product": "entry_long",
    "quantity": "entry_quantity",
    "amount": "entry_amount",
    "who": "entry_long",
    "note": "entry_long",
    "number": "entry_number",
    "settles": "entry_number",
}
WRAPPED = tuple(column for column, style in STYLES.items() if style == "entry_long")
LINE_HEIGHT = 15
HIDDEN = ("id", "settled_id")
LISTED = {"kind": "kind", "unit": "units", "paid": "paid", "side": "side", "made": "made", "void": "void"}


def write_lines(file: WorkbookFile) -> None:
    """Write the sheet of lines."""
    sheet = file.sheet("lines", landscape=True)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_row(0, 32)
    for at, column in enumerate(COLUMNS):
        hidden = {"hidden": True} if column in HIDDEN else {}
        sheet.set_column(at, at, WIDTHS.get(column, 10), None, hidden)
        sheet.write_string(0, at, heading(column, file.language), file.look["heading"])
    for at, row in enumerate(file.rows, 1):
        needed = max(ceil(len(row.words[column]) / WIDTHS[column]) for column in WRAPPED)
        if needed > 1:
            sheet.set_row(at, LINE_HEIGHT * needed)
        _write_row(file, sheet, at, row)
    for at in range(len(file.rows) + 1, file.places.last):
        for number, column in enumerate(COLUMNS):
            if column not in HIDDEN:
                sheet.write_blank(at, number, None, file.look[STYLES.get(column, "entry")])
    sheet.autofilter(0, 0, file.places.last - 1, COLUMNS.index("settles"))
    _mark(file, sheet)
    _offer(file, sheet)
    file.look.protect(sheet)


def write_lists(file: WorkbookFile) -> None:
    """Write the hidden sheet of words to choose from."""
    sheet = file.sheet("lists")
    for at, (name, words) in enumerate(file.places.lists.items()):
        sheet.write_string(0, at, name)
        for row, word in enumerate(words, 1):
            if name == "years":
                sheet.write_number(row, at, int(word))
            else:
                sheet.write_string(row, at, word)
    file.look.protect(sheet)
    sheet.hide()


def write_reckoning(file: WorkbookFile) -> None:
    """Write the hidden sheet that says of each row whether it counts, its day in the chosen year, and what is owed."""
    sheet, places = file.sheet("reckoning"), file.places
    here, column = places.here, places.column
    crossed = f'COUNTIFS({column("number")},{here("settles")},{column("void")},"<>")'
    counts = f'=IF({here("void")}<>"",0,IF({here("amount")}="",0,IF({here("settles")}="",1,IF({crossed}>0,0,1))))'
    within = f"AND({here('counts')}=1,YEAR({here('date')})={places.year})"
    day = f'=IF(ISNUMBER({here("date")}),IF({within},{here("date")},""),"")'
    paid = f"SUMIFS({column('amount')},{column('settles')},{here('number')},{column('counts')},1)"
    left = f'IF({here("number")}="",{here("amount")},MAX(0,{here("amount")}-{paid}))'
    unpaid = f"AND({here('counts')}=1,{here('paid')}={places.word('paid', 'no')})"
    owed = f"=IFERROR(IF({unpaid},{left},0),0)"
    live = {line.id for line in file.live}
    still = {debt.line.id: debt.left for debt in debts(file.live)}
    for at in range(1, places.last):
        line = file.rows[at - 1].entry if at <= len(file.rows) else None
        counted = line is not None and line.id in live
        number = number_of(line.date) if line and counted and line.date.year == file.year else ""
        sheet.write_formula(at, 0, counts, None, int(counted))
        sheet.write_formula(at, 1, day, None, number)
        sheet.write_formula(at, 2, owed, None, still.get(line.id, 0) if line else 0)
    file.look.protect(sheet)
    sheet.hide()


def _write_row(file: WorkbookFile, sheet: Worksheet, at: int, row: BookRow) -> None:
    line, look = row.entry, file.look
    for number, column in enumerate(COLUMNS):
        style = look[STYLES.get(column, "entry")]
        match column:
            case "date":
                sheet.write_datetime(at, number, line.date, style)
            case "amount":
                sheet.write_number(at, number, line.amount, style)
            case "quantity" if line.quantity:
                _write_quantity(sheet, at, number, line.quantity.amount, style)
            case "number":
                sheet.write_number(at, number, row.number, style)
            case "settles" if isinstance(row.settles, int):
                sheet.write_number(at, number, row.settles, style)
            case "id" | "settled_id":
                sheet.write_string(at, number, row.words[column])
            case _:
                text = row.words.get(column) or (str(row.settles or "") if column == "settles" else "")
                like_formula = text.startswith(FORMULA)
                if text:
                    sheet.write_string(at, number, text, look["entry_like_formula"] if like_formula else style)
                else:
                    sheet.write_blank(at, number, None, style)


def _write_quantity(sheet: Worksheet, at: int, column: int, amount: Decimal, style: object) -> None:
    """Write a number that a spreadsheet keeps exactly as one, any other as text."""
    kept = format(float(amount), ".15g")
    if type(amount)(kept) == amount:
        sheet.write_number(at, column, float(amount), style)
    else:
        sheet.write_string(at, column, f"{amount:f}".replace(".", ","), style)


def _mark(file: WorkbookFile, sheet: Worksheet) -> None:
    """Show what is crossed out, what cannot be summed, a line below each written row, and where to write on."""
    last = file.places.last - 1
    columns = {name: f"${xl_col_to_name(COLUMNS.index(name))}2" for name in ("date", "kind", "amount", "void")}
    empty = f'OR({columns["date"]}="",{columns["kind"]}="")'
    wrong = f'=OR(ISTEXT({columns["date"]}),ISTEXT({columns["amount"]}),AND({columns["amount"]}<>"",{empty}))'
    for criteria, style in (
        (f'={columns["void"]}<>""', {"font_strikeout": True, "font_color": GREY}),
        (wrong, {"font_color": "#FFFFFF", "bg_color": BRICK}),
        (f'={columns["amount"]}<>""', {"bottom": 1, "border_color": LINE}),
        (f'={columns["amount"]}=""', {"bg_color": YELLOW}),
    ):
        rule: dict[str, Any] = {"type": "formula", "criteria": criteria, "format": file.look.workbook.add_format(style)}
        sheet.conditional_format(1, 0, last, COLUMNS.index("settles"), rule)


def _offer(file: WorkbookFile, sheet: Worksheet) -> None:
    """Offer lists to choose from, and say at once when a day or an amount cannot be right."""
    places, last = file.places, file.places.last - 1
    title = file.say("cash-file-hint-title")

    def rule(column: str, **more: Any) -> None:
        at = COLUMNS.index(column)
        sheet.data_validation(1, at, last, at, {"error_title": title, **more})

    listed = {"validate": "list", "error_message": file.say("cash-file-hint-list")}
    for column, name in LISTED.items():
        rule(column, source=f"={places.list(name)}", **listed, show_error=column != "unit")
    kind = f"${xl_col_to_name(COLUMNS.index('kind'))}2"
    own_use, spent = places.word("kind", "own_use"), places.word("kind", "expense")
    by_kind = f"IF({kind}={own_use},{places.list('own_use')},{places.list('income')})"
    rule("category", source=f"=IF({kind}={spent},{places.list('expense')},{by_kind})", **listed)
    today = {"validate": "date", "criteria": "between", "minimum": EARLIEST, "maximum": "=TODAY()"}
    rule("date", **today, error_message=file.say("cash-file-hint-date"))
    amount = {"validate": "integer", "criteria": "between", "minimum": 1, "maximum": money.MOST}
    hint = file.say("cash-file-hint-amount")
    rule("amount", **amount, error_message=hint, input_message=hint)
