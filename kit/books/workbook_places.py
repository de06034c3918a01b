"""Workbook places: where everything stands in a household's workbook, and the formulas that sum up lines of it.

Only functions that every spreadsheet on a phone has: SUMIFS, COUNTIFS, INDEX, EDATE, SUMPRODUCT. Columns and
lists have names, so that a formula can be read (`SUMIFS(line_amount,line_counts,1,…)`). A line counts if the hidden
sheet says so: it is not crossed out, and not money for one that is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from xlsxwriter.utility import xl_col_to_name

from kit.books.book_words import COLUMNS, word
from kit.content.messages import messages

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOM = 1_000
"""Lines that she can write below the last one."""
RECKONED = ("counts", "day", "owed")
"""Columns of the hidden sheet: whether a line counts, its day if in the chosen year, and what is still owed of it."""
EMPTY = '"="'
"""The condition that a cell is empty."""
FIRST_MONTH_ROW = 8
"""The row of January on the sheet of months, as the program numbers it."""


class Places:
    """The places of a workbook of `lines` lines in one language."""

    def __init__(self, lines: int, lists: dict[str, tuple[str, ...]], language: str) -> None:
        self.last = lines + ROOM + 1
        self.lists = lists
        self._said = messages(language)
        self._language = language

    def sheet(self, name: str) -> str:
        """Return the name of a sheet as a person sees it."""
        return self._said.say(f"cash-file-sheet-{name}")

    def names(self) -> Iterator[tuple[str, str]]:
        """Yield the names by which formulas call columns and lists, with the cells of each."""
        for sheet, columns in (("lines", COLUMNS), ("reckoning", RECKONED)):
            for at, name in enumerate(columns):
                yield self.column(name), self._cells(sheet, at, self.last)
        for at, (name, words) in enumerate(self.lists.items()):
            yield self.list(name), self._cells("lists", at, len(words) + 1)

    @staticmethod
    def column(name: str) -> str:
        """Return the cells of a column of lines, or of the hidden sheet beside them."""
        return f"line_{name}"

    def here(self, name: str) -> str:
        """Return the cell of a column of lines in the row where the formula stands, on a sheet beside them."""
        return f"INDEX({self.column(name)},ROW()-1)"

    @staticmethod
    def list(name: str) -> str:
        """Return the cells of a list of words."""
        return f"list_{name}"

    @property
    def year(self) -> str:
        """The cell with the chosen year."""
        return f"'{self.sheet('months')}'!$B$3"

    def word(self, group: str, value: str) -> str:
        """Return a word of the lines as text in a formula."""
        return '"' + word(group, value, self._language).replace('"', '""') + '"'

    def between(self, start: str, end: str) -> str:
        """Return the condition that a line is of a day from `start` to before `end`."""
        day = self.column("date")
        return f'{day},">="&{start},{day},"<"&{end}'

    def lines_of(self, *more: str) -> str:
        """Return how many lines count, under more conditions."""
        return f"COUNTIFS({','.join((self.column('counts'), '1', *more))})"

    def sum_of(self, kind: str, *more: str) -> str:
        """Return the sum of lines of a kind that count, paid or not."""
        return f"SUMIFS({','.join((self.column('amount'), *self._counting(kind), *more))})"

    def cash(self, kind: str, *more: str) -> str:
        """Return the sum of lines of a kind that moved cash."""
        unpaid = '"<>"&' + self.word("paid", "no")
        return self.sum_of(kind, self.column("paid"), unpaid, *more)

    def unpaid(self, kind: str, *more: str) -> str:
        """Return the sum of lines of a kind that were not paid at once."""
        return self.sum_of(kind, self.column("paid"), self.word("paid", "no"), *more)

    def still_owed(self, kind: str) -> str:
        """Return what is still to come, or to be paid."""
        return f"SUMIFS({self.column('owed')},{self.column('kind')},{self.word('kind', kind)})"

    def _counting(self, kind: str) -> tuple[str, ...]:
        return (self.column("counts"), "1", self.column("kind"), self.word("kind", kind))

    def _cells(self, sheet: str, at: int, last: int) -> str:
        letter = xl_col_to_name(at)
        return f"='{self.sheet(sheet)}'!${letter}$2:${letter}${last}"
