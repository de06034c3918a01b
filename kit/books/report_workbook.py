"""Report workbook: what is told of a class when it is over, as Excel, with its shares as formulas. It has no names.

A count that may not be told stands as words, and what would be worked out from it stands as a dash.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from xlsxwriter.utility import xl_rowcol_to_cell

from kit.books.workbook_look import Look
from kit.content.messages import messages
from kit.content.told_words import count_in_words, half_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter.worksheet import Worksheet

    from kit.domain.class_report import ClassReport
    from kit.domain.disclosure import Cell

FIRST = 3
"""The row, counted from nought, of a sheet's headings: above it stand its title and what it is of."""


class ReportWorkbook:
    """One workbook on its way."""

    def __init__(self, report: ClassReport, language: str) -> None:
        self.report = report
        self.said = messages(language)
        self.look = Look(self.said.say("report-title"), report.made_on)

    def bytes(self) -> bytes:
        """Return the file."""
        self._summary()
        self._lessons()
        self._questions()
        self._price()
        self._hard()
        return self.look.bytes()

    def _summary(self) -> None:
        report, say = self.report, self.said.say
        sheet = self._sheet("summary", say("report-no-names"), ("half", "women", "share"), (44, 14, 14))
        rows = [(say(f"report-{name}"), getattr(report, name)) for name in ("invited", "came", "counted")]
        rows += [(half_in_words(half, self.said), cell) for half, cell in report.halves]
        for number, (words, cell) in enumerate(rows, FIRST + 1):
            sheet.write_string(number, 0, words, self.look["label"])
            self._count(sheet, number, 1, cell)
            self._share(sheet, number, 2, (1, cell), (FIRST + 1, 1, report.invited))

    def _lessons(self) -> None:
        heads = ("lesson", "begun", "finished", "share", "steps-share")
        sheet = self._sheet("lessons", "", heads, (44, 14, 14, 14, 22))
        for number, line in enumerate(self.report.lessons, FIRST + 1):
            sheet.write_string(number, 0, line.title, self.look["label"])
            self._count(sheet, number, 1, line.begun)
            self._count(sheet, number, 2, line.finished)
            self._share(sheet, number, 3, (2, line.finished), (number, 1, line.begun))
            about = self.said.say("report-none" if line.steps is None else "report-about", percent=line.steps or 0)
            sheet.write_string(number, 4, about, self.look["label"])

    def _questions(self) -> None:
        heads = ("question", "both", "before", "after", "share-before", "share-after", "change")
        sheet = self._sheet("questions", self.said.say("report-questions-what"), heads, (48, 14, 12, 12, 14, 14, 14))
        for number, line in enumerate(self.report.questions, FIRST + 1):
            sheet.write_string(number, 0, line.title, self.look["label"])
            for column, cell in enumerate((line.women, line.before, line.after), 1):
                self._count(sheet, number, column, cell)
            for column, cell in ((2, line.before), (3, line.after)):
                self._share(sheet, number, column + 2, (column, cell), (number, 1, line.women))
            self._gain(sheet, number, line.women, line.before, line.after)

    def _gain(self, sheet: Worksheet, number: int, women: Cell, before: Cell, after: Cell) -> None:
        """Write by how much the share of a row went up."""
        if not (women.told and before.told and after.told):
            self._none(sheet, number, 6)
            return
        shares = [xl_rowcol_to_cell(number, column) for column in (4, 5)]
        gain = (after.count - before.count) / women.count
        sheet.write_formula(number, 6, f"={shares[1]}-{shares[0]}", self.look["share"], gain)

    def _price(self) -> None:
        price, say = self.report.price, self.said.say
        sheet = self._sheet("price", say("report-price-what"), ("price", "women", "share"), (52, 14, 14))
        for number, name in enumerate(("women", "raised", "same", "lowered"), FIRST + 1):
            cell: Cell = getattr(price, name)
            words = say("report-price-women" if name == "women" else f"report-{name}")
            sheet.write_string(number, 0, words, self.look["label"])
            self._count(sheet, number, 1, cell)
            self._share(sheet, number, 2, (1, cell), (FIRST + 1, 1, price.women))
        told = (
            say("report-median-none")
            if price.median is None
            else say("report-median", percent=f"{price.median:+d}" if price.median else "0")
        )
        sheet.write_string(FIRST + 6, 0, told, self.look["wrapped"])

    def _hard(self) -> None:
        heads = ("lesson", "step", "tried", "right", "right-share", "mistake")
        sheet = self._sheet("hard", self.said.say("report-hard-what"), heads, (30, 30, 12, 14, 14, 60))
        for number, line in enumerate(self.report.steps, FIRST + 1):
            for column, words in ((0, line.lesson), (1, line.title), (5, line.mistake)):
                sheet.write_string(number, column, words, self.look["label"])
            self._count(sheet, number, 2, line.tried)
            self._count(sheet, number, 3, line.right)
            self._share(sheet, number, 4, (3, line.right), (number, 2, line.tried))

    def _sheet(self, name: str, what: str, heads: Sequence[str], wide: Sequence[int]) -> Worksheet:
        """Add a sheet with its title, what it is of, and its headings."""
        report, say = self.report, self.said.say
        sheet = self.look.sheet(say(f"report-sheet-{name}"), landscape=len(heads) > 4, page=say("report-page"))
        for column, width in enumerate(wide):
            sheet.set_column(column, column, width)
        where = say("report-where", place=report.place, begun=report.begun_on, made=report.made_on)
        sheet.write_string(
            0, 0, say("report-title" if name == "summary" else f"report-sheet-{name}"), self.look["title"]
        )
        sheet.write_string(1, 0, where, self.look["text"])
        if what:
            sheet.set_row(2, 48)
            sheet.merge_range(2, 0, 2, len(heads) - 1, what, self.look["note"])
        for column, head in enumerate(heads):
            sheet.write_string(FIRST, column, say(f"report-{head}"), self.look["heading"])
        sheet.freeze_panes(FIRST + 1, 1)
        return sheet

    def _count(self, sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
        if cell.told:
            sheet.write_number(row, column, cell.count, self.look["count"])
        else:
            sheet.write_string(row, column, count_in_words(cell, self.said), self.look["tick"])

    def _share(
        self, sheet: Worksheet, row: int, column: int, part: tuple[int, Cell], whole: tuple[int, int, Cell]
    ) -> None:
        """Write which share of a whole (its row, column and count) a part of this row (its column and count) is."""
        if not (part[1].told and whole[2].told):
            self._none(sheet, row, column)
            return
        cells = xl_rowcol_to_cell(row, part[0]), xl_rowcol_to_cell(whole[0], whole[1])
        share = part[1].count / whole[2].count
        sheet.write_formula(row, column, f"={cells[0]}/{cells[1]}", self.look["share"], share)

    def _none(self, sheet: Worksheet, row: int, column: int) -> None:
        sheet.write_string(row, column, self.said.say("report-none"), self.look["tick"])


def report_workbook(report: ClassReport, *, language: str = "vi") -> bytes:
    """Return the report as an Excel workbook."""
    return ReportWorkbook(report, language).bytes()
