"""Workbook file: what the sheets of a household's workbook are made from, gathered once."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from kit.books.book_rows import book_rows
from kit.books.book_words import GROUPS, word
from kit.books.workbook_look import Look
from kit.books.workbook_places import Places
from kit.content.categories import category_rows
from kit.content.messages import messages
from kit.content.units import units
from kit.domain.cash_book import years
from kit.domain.summary import summarize

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from kit.domain.cash_book import CashBook
    from kit.domain.entry import Entry
    from kit.domain.summary import Summary

YEARS_AHEAD = 3
"""Years after this one that the workbook knows, since it is written on in."""


class WorkbookFile:
    """One workbook on its way: the book, the words, the places, and what the formulas come to today."""

    def __init__(self, book: CashBook, *, today: date, language: str, members: int | None) -> None:
        self.book, self.today, self.language, self.members = book, today, language, members
        self.say = messages(language).say
        self.rows = book_rows(book, language)
        self.live = book.live()
        written = list(years(book))
        self.year = written[0] if written else today.year
        self.years = tuple(range(min([*written, today.year]), max([*written, today.year]) + YEARS_AHEAD + 1))
        self.look = Look(self.say("cash-file-title"), today)
        self.places = Places(len(self.rows), self._lists(), language)

    def sheet(self, name: str, *, landscape: bool = False, pages: int = 0) -> Worksheet:
        """Add the sheet `name`, and make it look and print like the others."""
        return self.look.sheet(
            self.places.sheet(name), landscape=landscape, pages=pages, page=self.say("cash-file-page")
        )

    @cached_property
    def of_year(self) -> Summary:
        """What the chosen year comes to."""
        return summarize(self.lines_of_year)

    @cached_property
    def lines_of_year(self) -> tuple[Entry, ...]:
        """The lines of the chosen year that count."""
        return self.book.between(date(self.year, 1, 1), date(self.year, 12, 31))

    def _lists(self) -> dict[str, tuple[str, ...]]:
        rows = category_rows().values()
        words = {group: tuple(word(group, one, self.language) for one in values) for group, values in GROUPS.items()}
        named = {kind: tuple(row.name(self.language) for row in rows if row.kind == kind) for kind in GROUPS["kind"]}
        revenue = tuple(row.name(self.language) for row in rows if row.revenue)
        return {
            **words,
            **named,
            "revenue": revenue,
            "units": tuple(unit.id for unit in units()),
            "years": tuple(map(str, self.years)),
        }
