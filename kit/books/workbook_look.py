"""Workbook look: the formats of a household's workbook, one font that every phone and laptop has, on A4.

Cells to write in are yellow and unlocked; everything else is locked, without a password, so that a slip of the finger
breaks no formula.
"""

from __future__ import annotations

import io
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

FONT = "Arial"
INK, LEAF, PALE, YELLOW, LINE, BRICK, CLAY, GREY = (
    "#1F2A24",
    "#2F6B3C",
    "#E4EFE3",
    "#FFF8D6",
    "#B9C4BA",
    "#A8321E",
    "#E7A977",
    "#8A938B",
)
VIETNAMESE = "[$-42A]"
"""Asks for dots between thousands; Excel and phones follow their own settings all the same."""
AMOUNT = f"{VIETNAMESE}#,##0"
MONEY = f'{AMOUNT};[Red]{VIETNAMESE}-#,##0;"–"'
QUANTITY = f"{VIETNAMESE}General"
DAY = "dd/mm/yyyy"
A4 = 9
STYLES: dict[str, dict[str, Any]] = {
    "text": {},
    "wrapped": {"text_wrap": True, "valign": "top"},
    "title": {"bold": True, "font_size": 16, "font_color": LEAF},
    "heading": {
        "bold": True,
        "font_color": "#FFFFFF",
        "bg_color": LEAF,
        "text_wrap": True,
        "valign": "vcenter",
        "align": "center",
        "border": 1,
        "border_color": LINE,
    },
    "label": {"border": 1, "border_color": LINE, "text_wrap": True, "valign": "vcenter"},
    "small": {
        "align": "center",
        "border": 1,
        "border_color": LINE,
        "text_wrap": True,
        "valign": "vcenter",
        "font_size": 9,
    },
    "month_vi": {"border": 1, "border_color": LINE, "align": "left", "num_format": '"Tháng "m'},
    "month_en": {"border": 1, "border_color": LINE, "align": "left", "num_format": "mmm"},
    "money": {"valign": "vcenter", "border": 1, "border_color": LINE, "num_format": MONEY},
    "count": {"valign": "vcenter", "border": 1, "border_color": LINE, "num_format": "0"},
    "share": {"border": 1, "border_color": LINE, "num_format": "0%"},
    "months": {"border": 1, "border_color": LINE, "num_format": f"{VIETNAMESE}0.0"},
    "total_label": {"bold": True, "bg_color": PALE, "border": 1, "border_color": LINE},
    "total": {"bold": True, "bg_color": PALE, "border": 1, "border_color": LINE, "num_format": MONEY},
    "tick": {"align": "center", "border": 1, "border_color": LINE, "valign": "vcenter"},
    "note": {"italic": True, "font_color": "#55605A", "text_wrap": True, "valign": "top"},
    "year": {"bg_color": YELLOW, "border": 1, "border_color": LINE, "bold": True, "num_format": "0", "locked": False},
    "year_shown": {"border": 1, "border_color": LINE, "bold": True, "num_format": "0"},
    "number": {"bold": True, "font_color": LEAF, "valign": "top"},
    # No fill here: empty cells with one would be printed, a thousand rows of them. A condition colours them.
    "entry": {"valign": "vcenter", "locked": False, "indent": 1},
    "entry_long": {"valign": "vcenter", "locked": False, "indent": 1, "text_wrap": True},
    "entry_day": {"valign": "vcenter", "locked": False, "num_format": DAY, "align": "left"},
    "entry_amount": {"valign": "vcenter", "locked": False, "num_format": AMOUNT},
    "entry_quantity": {"valign": "vcenter", "locked": False, "num_format": QUANTITY},
    "entry_number": {"valign": "vcenter", "locked": False, "num_format": "0", "align": "center"},
    "form": {"bold": True, "text_wrap": True, "valign": "top"},
    "form_bold": {"bold": True},
    "form_right": {"bold": True, "align": "center"},
    "form_circular": {"italic": True, "align": "center", "valign": "top", "text_wrap": True, "font_size": 9},
    "form_title": {"bold": True, "font_size": 14, "align": "center"},
    "form_centre": {"align": "center"},
    "form_unit": {"italic": True, "align": "right"},
    "form_signed": {"italic": True, "align": "center"},
    "form_signer": {"bold": True, "align": "center", "text_wrap": True, "valign": "top"},
    "form_heading": {"bold": True, "align": "center", "valign": "vcenter", "border": 1, "text_wrap": True},
    "form_cell": {"border": 1, "text_wrap": True, "valign": "vcenter"},
    "form_day": {"border": 1, "num_format": DAY, "align": "center", "valign": "vcenter"},
    "form_amount": {"border": 1, "num_format": AMOUNT, "valign": "vcenter"},
    "form_quantity": {"border": 1, "num_format": QUANTITY, "valign": "vcenter"},
    "form_total": {"border": 1, "bold": True},
    "form_total_amount": {"border": 1, "bold": True, "num_format": AMOUNT},
    "form_total_quantity": {"border": 1, "bold": True, "num_format": QUANTITY},
    "entry_like_formula": {"locked": False, "indent": 1, "text_wrap": True, "quote_prefix": True},
}


class _PlainSheet(Worksheet):
    """A sheet whose formulas are written as they stand.

    XlsxWriter looks in each for thirty functions newer than the ones used here, which took two thirds of the time a
    workbook takes; two hundred women take theirs home in the same quarter of an hour. Without this it works as well.
    """

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:  # noqa: ARG002, FBT
        return formula.removeprefix("=")


class Look:
    """A new workbook with its formats, each made once."""

    def __init__(self, title: str, today: date) -> None:
        self._made = io.BytesIO()
        # No text becomes a formula, a link or a number: what she wrote stays what she wrote.
        plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        self.workbook: Workbook = xlsxwriter.Workbook(self._made, {"in_memory": True, **plain})
        self.workbook.set_properties({"title": title, "created": datetime.combine(today, time())})
        self._formats: dict[str, Format] = {}

    def __getitem__(self, name: str) -> Format:
        """Return the format of a style."""
        if name not in self._formats:
            style = {"font_name": FONT, "font_size": 11, "font_color": INK, **STYLES[name]}
            self._formats[name] = self.workbook.add_format(style)
        return self._formats[name]

    def sheet(self, name: str, *, landscape: bool = False, pages: int = 0, page: str) -> Worksheet:
        """Add a sheet that prints on A4, one page wide and `pages` long (0 for as many as there are).

        `page` stands before the page number.
        """
        sheet: Worksheet = self.workbook.add_worksheet(name, worksheet_class=_PlainSheet)
        sheet.set_paper(A4)
        if landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(1, pages)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
        sheet.set_footer(f"&L&A&R{page} &P / &N")
        sheet.hide_gridlines(2)
        return sheet

    def protect(self, sheet: Worksheet) -> None:
        """Lock what is not to be written in; widths may be changed and lines filtered."""
        allowed = ("format_columns", "format_rows", "autofilter", "select_locked_cells", "select_unlocked_cells")
        sheet.protect("", dict.fromkeys(allowed, True))

    def bytes(self) -> bytes:
        """Return the file."""
        self.workbook.close()
        return self._made.getvalue()
