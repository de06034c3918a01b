"""Take book: her cash book in each form that she can use without us, and what goes with it.

Made for her phone only: this module is given a woman's belongings by her own pages (kit.server.room.files), and no page
of the console imports it; a test looks.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kit.domain.cash_book import years
from kit.domain.summary import Month
from kit.server.room.belongings import ABOUT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.prints.paper_book import BookForm
    from kit.server.room.belongings import Belongings, Note, Thing

PAPER_BOOKS: tuple[BookForm, ...] = ("a5", "booklet")
ABOUT_LINE = {"book-xlsx": 110, "book-pdf": 600, "book-csv": 117, "book-s1a": 3}
"""Bytes that a line adds to a file, about."""


def book(hers: Belongings) -> Iterator[Thing | Note]:
    """Yield her book as a workbook that calculates, on paper, as a table, and as the form of each of its years."""
    from kit.books.cash_csv import cash_csv
    from kit.books.cash_workbook import cash_workbook
    from kit.books.s1a import s1a_workbook
    from kit.books.s2d import resold, s2d_workbook

    kept, prints = hers.book, hers.room.prints
    if not kept.lines:
        return
    of, lines = hers.say("files-of-book", count=len(kept.lines)), len(kept.lines)
    said = {"today": hers.today, "language": hers.language}

    def thing(what: str, form: str, at: str, make: partial[bytes], name: str = "") -> Thing:
        about = ABOUT[what] + ABOUT_LINE.get(what, 0) * lines
        return hers.thing("book", what, form, at, make, of=of, name=name, about=about)

    yield thing("book-xlsx", "xlsx", "book.xlsx", partial(cash_workbook, kept, **said))
    if prints is not None:
        yield thing("book-pdf", "pdf", "book.pdf", partial(prints.cash_book, kept, **said))
    yield thing("book-csv", "csv", "book.csv", partial(cash_csv, kept, language=hers.language))
    for year in years(kept):
        make = partial(s1a_workbook, kept, year, **said)
        yield thing("book-s1a", "xlsx", f"s1a-{year}.xlsx", make, name=str(year))
        if resold(kept, year):
            make = partial(s2d_workbook, kept, year, **said)
            yield thing("book-s2d", "xlsx", f"s2d-{year}.xlsx", make, name=str(year))


def rules(hers: Belongings) -> Iterator[Thing | Note]:
    """Yield the rule of thumb of each lesson, and an empty book to write in by hand."""
    prints = hers.room.prints
    if prints is None:
        return
    of, language = hers.say("files-of-rules"), hers.language
    yield hers.thing("rules", "rules", "pdf", "rules.pdf", partial(prints.thumb_cards, language=language), of=of)
    first = Month.of(hers.today)
    for form in PAPER_BOOKS:
        make = partial(prints.paper_book, form=form, first=first, language=language)
        yield hers.thing("rules", f"paper-{form}", "pdf", f"paper-book-{form}.pdf", make, of=hers.say("files-of-paper"))
