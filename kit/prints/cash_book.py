"""Cash book: her whole book on A4: months and years at a glance, each line, debts that are open, goods used at home.

Nothing is left out: a line taken back stands struck through in its place, and counts nowhere. Charts come in as SVG.
A long book is set in parts, which are then joined: ten thousand lines at once take 800 MB of memory, in parts 300.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, TypedDict

from kit.codes.pages import joined, page_count
from kit.content.categories import category_rows
from kit.content.messages import messages
from kit.domain import money, quantity
from kit.domain.amount_refusal import dotted
from kit.domain.debt import debts, owed
from kit.domain.summary import Month
from kit.prints.places import NothingToPrint
from kit.prints.practice import across
from kit.prints.typesetting import chart_of, typeset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kit.content.categories import CategoryRow
    from kit.content.messages import Messages
    from kit.domain.cash_book import CashBook
    from kit.domain.debt import Way
    from kit.domain.entry import Entry
    from kit.domain.summary import Summary

WHOLE_LINES, PART_LINES = 1_000, 250
"""Lines of a book that is set at once, and of a part of a longer one."""
NO_BREAK = "\N{NO-BREAK SPACE}"

_WORDS = (
    "title",
    "in",
    "out",
    "left",
    "own-use",
    "month",
    "day",
    "what",
    "all",
    "carried",
    "lines",
    "lines-note",
    "debts",
    "debts-to-come",
    "debts-to-pay",
    "debt-who",
    "debt-amount",
    "debt-paid",
    "debt-left",
    "no-debts",
    "own-use-note",
    "quantity",
    "worth",
    "total",
)


class _MonthLines(TypedDict):
    """What the template shows of a month."""

    name: str
    before: str
    rows: list[dict[str, object]]
    total: list[str]


def cash_book_pdf(
    book: CashBook,
    *,
    today: date,
    language: str = "vi",
    charts: Sequence[str] = (),
    owner: str = "",
    practice: bool = False,
) -> bytes:
    """Return the book as PDF. `charts`: SVG for the front page; `owner`: whose book it is, where she wants it there.

    One of a `practice` room says so across every page. Raises NothingToPrint for a book without a line.
    """
    if not book.lines:
        raise NothingToPrint
    said = messages(language)
    written = sorted(book.lines, key=lambda line: line.date)
    told = _Told(said, book)
    words = {key: said.say(f"print-book-{key}") for key in _WORDS} | {
        "owner": said.say("print-book-owner", name=owner) if owner else "",
        "span": said.say("print-book-span", first=written[0].date, last=written[-1].date, today=today),
        "foot": said.say("print-book-foot", today=today),
    }
    front = {
        "charts": [chart_of(chart) for chart in charts],
        "total": _row("", book.total()),
        "years": list(_years(book, said)),
    }
    end = {
        "debts": {way: told.debts(way) for way in ("to_come", "to_pay")},
        "own_use": told.own_use(written),
    }
    shared = {"language": language, "words": words, "practice": across(practice, language)}
    parts = _parts(list(told.months(written)))
    papers: list[bytes] = []
    for number, months in enumerate(parts):
        first, last = number == 0, number == len(parts) - 1
        part = {"months": months, "front": front if first else None, "end": end if last else None}
        page = sum(map(page_count, papers)) + 1
        papers.append(typeset("cash_book", {**shared, **part, "page": page}, tags=len(parts) == 1))
    return joined(papers) if len(papers) > 1 else papers[0]


def _parts(months: Sequence[_MonthLines]) -> list[list[_MonthLines]]:
    """Return all months, or those of a long book in parts of at most PART_LINES lines; a longer month is a part."""
    if sum(len(month["rows"]) for month in months) <= WHOLE_LINES:
        return [list(months)]
    parts: list[list[_MonthLines]] = [[]]
    for month in months:
        if parts[-1] and sum(len(one["rows"]) for one in parts[-1]) + len(month["rows"]) > PART_LINES:
            parts.append([])
        parts[-1].append(month)
    return parts


def _row(name: str, summary: Summary) -> list[str]:
    return [name, *map(dotted, (summary.cash_in, summary.cash_out, summary.net_cash, summary.own_use))]


def _years(book: CashBook, said: Messages) -> Iterator[dict[str, object]]:
    """Yield the years with their months and what they come to, the first year first."""
    for year, found in groupby(book.months().items(), key=lambda one: one[0].year):
        months = list(found)
        sums = [
            sum(part)
            for part in zip(*((one.cash_in, one.cash_out, one.net_cash, one.own_use) for _, one in months), strict=True)
        ]
        yield {
            "months": [_row(_month(month, said), summary) for month, summary in months],
            "total": [said.say("print-book-year-of", year=str(year)), *map(dotted, sums)],
        }


def _month(month: Month, said: Messages, key: str = "month-of") -> str:
    return said.say(f"print-book-{key}", month=month.month, year=str(month.year))


class _Told:
    """The lines of one book in words."""

    def __init__(self, said: Messages, book: CashBook) -> None:
        self._said = said
        self._rows: dict[str, CategoryRow] = category_rows()
        self._live = book.live()
        self._counts = {line.id for line in self._live}
        self._debts = debts(self._live)

    def months(self, written: Sequence[Entry]) -> Iterator[_MonthLines]:
        """Yield the lines of each month that moved cash, or will, with what was left after each."""
        left = 0
        cash = (line for line in written if line.kind != "own_use")
        for month, found in groupby(cash, key=lambda line: Month.of(line.date)):
            before, came, went, rows = left, 0, 0, []
            for line in found:
                counts = line.id in self._counts
                moved = line.cash if counts else 0
                left, came, went = left + moved, came + max(moved, 0), went - min(moved, 0)
                rows.append({"cells": self._line(line, left if moved else None), "struck": not counts})
            yield {
                "name": _month(month, self._said),
                "before": dotted(before) if before else "",
                "rows": rows,
                "total": [_month(month, self._said, "month-total"), *map(dotted, (came, went, left))],
            }

    def _line(self, line: Entry, left: int | None) -> list[str]:
        """Return day, category, what else is known, in, out, and what was left after it."""
        amount = "" if line.unpaid else dotted(line.amount)
        income = line.kind == "income"
        return [
            f"{line.date.day:02}",
            self._category(line),
            " · ".join(self._known(line)),
            amount if income else "",
            "" if income else amount,
            "" if left is None else dotted(left),
        ]

    def _known(self, line: Entry) -> Iterator[str]:
        goods = " ".join(filter(None, (line.product, quantity.format(line.quantity) if line.quantity else "")))
        if line.settles:
            yield self._said.say("print-book-paid-later")
        yield from filter(None, (goods, line.note))
        if line.unpaid:
            way = "to-come" if line.kind == "income" else "to-pay"
            amount = money.format(line.amount).replace(" ", NO_BREAK)
            yield self._said.say(f"print-book-{way}", who=line.who, amount=amount)
        elif line.who:
            yield line.who
        if line.id not in self._counts:
            yield self._said.say("print-book-voided" if line.voided else "print-book-voided-with")

    def _category(self, line: Entry) -> str:
        row = self._rows.get(line.category)
        return row.name(self._said.language) if row else line.category

    def debts(self, way: Way) -> dict[str, object]:
        """Return the open debts of one way, the oldest first, and what they come to."""
        found = [debt for debt in self._debts if debt.way == way]
        rows = [
            [
                self._said.say("print-book-on", day=debt.line.date),
                debt.line.who,
                " · ".join(filter(None, (self._category(debt.line), debt.line.product, debt.line.note))),
                *map(dotted, (debt.line.amount, debt.paid, debt.left)),
            ]
            for debt in found
        ]
        return {"rows": rows, "total": dotted(owed(found, way))}

    def own_use(self, written: Sequence[Entry]) -> dict[str, object]:
        """Return what the household used of its own, by day, and what that was worth."""
        used = [line for line in written if line.kind == "own_use"]
        rows = [
            {
                "cells": [
                    self._said.say("print-book-on", day=line.date),
                    " · ".join(filter(None, (line.product, line.note))) or self._category(line),
                    quantity.format(line.quantity) if line.quantity else "",
                    dotted(line.amount),
                ],
                "struck": line.id not in self._counts,
            }
            for line in used
        ]
        return {"rows": rows, "total": dotted(sum(line.amount for line in used if line.id in self._counts))}
