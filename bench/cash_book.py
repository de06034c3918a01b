"""Cash book: how long it takes to write a line, to open a book and to sum it up, with a hall's books in one store."""

from __future__ import annotations

import tempfile
import time
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from bench.machine import measured, spread
from kit.content.categories import categories
from kit.domain.entry import Entry
from kit.domain.per_head import per_head
from kit.domain.summary import Month
from kit.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kit.store.participant_keeper import ParticipantKeeper
    from kit.store.store import Store

HEADING = "## Cash books"
WHAT = (
    "One database; every household has a year of lines over all categories, one woman's book is long. Written: handed "
    "to the store, as after a tap. Opened: read from the database into a book. Summed up: income per head."
)
FIRST = date(2026, 1, 1)
USUAL = 300


def section(rounds: int, households: int, long_book: int) -> list[str]:
    """Return the section of the results: `households` books of USUAL lines, and one of `long_book`."""
    with tempfile.TemporaryDirectory() as folder, open_store(folder, patience=600) as store:
        long, usual, writing = _hall(store, households, long_book)
        book = long.cash_book()
        ways: dict[str, tuple[int, Callable[[], object]]] = {
            "one line written": (100, lambda: writing.keep_entry(_line(0))),
            f"book of {USUAL} lines opened": (20, usual.cash_book),
            f"book of {USUAL} lines opened and summed up": (20, lambda: _sums(usual.cash_book().live())),
            f"book of {long_book} lines opened": (3, long.cash_book),
            "its month": (3, lambda: book.month(Month(2026, 7))),
            "all its months": (3, book.months),
            "its income per head": (3, lambda: _sums(book.live())),
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
    lines = households * USUAL + long_book
    return [
        HEADING,
        "",
        f"{facts} {households} households, {lines} lines. {WHAT}",
        "",
        "| what | ms |",
        "|---|---|",
        *rows,
    ]


def _hall(store: Store, households: int, long_book: int) -> list[ParticipantKeeper]:
    """Return the first three women: the one with the long book, and two with usual ones."""
    workshop = store.workshops.add(place="Nhà văn hóa", commune="Hồng Thái", starts_on=FIRST, delete_by=FIRST)
    keepers = []
    for number in range(households):
        someone = store.participants.add(workshop.id, hamlet="Nà Mụ", name="Mai")
        store.consents.give(someone.id, "keep", wording="bench")
        keeper = store.keeper(someone.id)
        for at in range(long_book if number == 0 else USUAL):
            keeper.keep_entry(_line(at))
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
