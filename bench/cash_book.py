"""Cash book: how long it takes to write a line, to open a book, to sum it up, to take it home and bring it back, and to
add up a whole class, with a hall's books in one store."""

from __future__ import annotations

import tempfile
import time
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from bench.machine import measured, spread
from bench.section import Section
from kit.books.cash_csv import cash_csv
from kit.books.cash_import import read_workbook
from kit.books.cash_workbook import cash_workbook
from kit.books.s1a import s1a_workbook
from kit.content.categories import categories
from kit.domain.entry import Entry
from kit.domain.per_head import per_head
from kit.domain.summary import Month
from kit.store import open_store
from kit.store.totals import Given

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kit.store.participant_keeper import ParticipantKeeper
    from kit.store.store import Store

HEADING = "## Cash books"
WHAT = (
    "One database; every household has a year of lines over all categories, one woman's book is long. Written: handed "
    "to the store, as after a tap. Opened: read from the database into a book. Summed up: income per head. One line in "
    "fifty is crossed out. Totals: what came in, went out and was used at home, of all women, each of whom agreed."
)
FIRST = date(2026, 1, 1)
LAST = date(2026, 12, 31)
USUAL, CROSSED_OUT = 300, 50


def section(rounds: int, households: int, long_book: int) -> Section:
    """Return the section of the results: `households` books of USUAL lines, and one of `long_book`."""
    with tempfile.TemporaryDirectory() as folder, open_store(folder, patience=600) as store:
        long, usual, writing = _hall(store, households, long_book)
        book, small = long.cash_book(), usual.cash_book()
        brought = cash_workbook(small, today=LAST)
        (workshop,) = (one.id for one in store.workshops.all())
        first = store.totals.of(workshop, FIRST.year, {})
        shown = {cell: Given(one.women, one.sequence) for cell, one in first.items()}
        ways: dict[str, tuple[int, Callable[[], object]]] = {
            "one line written": (100, lambda: writing.keep_entry(_line(0))),
            f"book of {USUAL} lines opened": (20, usual.cash_book),
            f"book of {USUAL} lines opened and summed up": (20, lambda: _sums(usual.cash_book().live())),
            f"book of {long_book} lines opened": (3, long.cash_book),
            "its month": (3, lambda: book.month(Month(2026, 7))),
            "all its months": (3, book.months),
            "its income per head": (3, lambda: _sums(book.live())),
            f"workbook of {USUAL} lines made": (1, lambda: cash_workbook(small, today=LAST)),
            f"workbook of {USUAL} lines read back": (1, lambda: read_workbook(brought, today=LAST)),
            f"form S1a of {USUAL} lines made": (1, lambda: s1a_workbook(small, FIRST.year, today=LAST)),
            f"CSV of {long_book} lines made": (1, lambda: cash_csv(book)),
            f"totals of {households} women": (1, lambda: store.totals.of(workshop, FIRST.year, {})),
            "the same once they were shown": (1, lambda: store.totals.of(workshop, FIRST.year, shown)),
        }
        times: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(rounds):
            for name, (each, way) in ways.items():
                began = time.perf_counter()
                for _ in range(each):
                    way()
                times[name].append((time.perf_counter() - began) * 1000 / each)
        store.flush()
    facts = measured("sqlalchemy", rounds=rounds)
    rows = [f"| {name} | {spread(values, 2)} |" for name, values in times.items()]
    size = f"{households} households, {households * USUAL + long_book} lines."
    table = ["| what | ms |", "|---|---|", *rows]
    return Section([HEADING, "", f"{facts} {size} {WHAT}", "", *table], {"ms": times})


def _hall(store: Store, households: int, long_book: int) -> list[ParticipantKeeper]:
    """Return the first three women: the one with the long book, and two with usual ones."""
    workshop = store.workshops.add(place="Nhà văn hóa", commune="Hồng Thái", starts_on=FIRST, delete_by=FIRST)
    keepers = []
    for number in range(households):
        someone = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mai")
        for purpose in ("keep", "totals"):
            store.consents.give(someone.id, purpose, wording="bench")
        keeper = store.keeper(someone.id)
        lines = [_line(at) for at in range(long_book if number == 0 else USUAL)]
        keeper.change_book(lines, [line.id for line in lines[::CROSSED_OUT]])
        keepers.append(keeper)
    store.flush(600)
    return keepers[:3]


CATEGORIES = tuple(categories().values())


def _line(at: int) -> Entry:
    category = CATEGORIES[at % len(CATEGORIES)]
    day = FIRST + timedelta(days=at % 365)
    return Entry(uuid4(), category.kind, 35_000 + at, category.id, day, note="Bán ở chợ", side=category.side)


def _sums(lines: Iterable[Entry]) -> object:
    return per_head(lines, categories(), 4)
