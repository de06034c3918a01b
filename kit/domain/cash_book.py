"""CashBook: the lines of one household, and what is summed up of them.

A line comes with an id from the phone that made it: tapped twice, or sent again after a gap in the Wi-Fi, it is one
line. Voiding crosses a line out; it stays, and so does the money that came in for it, crossed out with it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kit.domain import entry as entries
from kit.domain.refusal import Refusal
from kit.domain.summary import Month, Summary, summarize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from uuid import UUID

    from kit.domain.entry import Entry


class EntryNotInBook(Refusal):
    """A line that the book does not have."""

    kind = "entry-not-in-book"


@dataclass(frozen=True, slots=True)
class CashBook:
    """Lines in the order in which they were written."""

    lines: tuple[Entry, ...] = ()

    def put(self, entry: Entry) -> CashBook:
        """Return the book with `entry` written; the same line again changes nothing, not even one voided since."""
        return self if any(line.id == entry.id for line in self.lines) else CashBook((*self.lines, entry))

    def line(self, id_: UUID) -> Entry:
        """Return the line `id_`. Raises EntryNotInBook."""
        for line in self.lines:
            if line.id == id_:
                return line
        raise EntryNotInBook

    def void(self, id_: UUID) -> CashBook:
        """Return the book with a line crossed out. Raises EntryNotInBook."""
        return self._with(entries.void(self.line(id_)))

    def restore(self, id_: UUID) -> CashBook:
        """Return the book with a line as it was before it was voided. Raises EntryNotInBook."""
        return self._with(entries.restore(self.line(id_)))

    def live(self) -> tuple[Entry, ...]:
        """Return the lines that count, by day: not voided, and not money for a line that was."""
        gone = {line.id for line in self.lines if line.voided}
        counted = (line for line in self.lines if not line.voided and line.settles not in gone)
        return tuple(sorted(counted, key=lambda line: line.date))

    def between(self, first: date, last: date) -> tuple[Entry, ...]:
        """Return the lines that count from `first` to `last`, both included."""
        return tuple(line for line in self.live() if first <= line.date <= last)

    def month(self, month: Month) -> Summary:
        """Return what a month comes to."""
        return summarize(line for line in self.live() if Month.of(line.date) == month)

    def months(self) -> dict[Month, Summary]:
        """Return what each month with a line comes to, the first month first."""
        found: dict[Month, list[Entry]] = {}
        for line in self.live():
            found.setdefault(Month.of(line.date), []).append(line)
        return {month: summarize(lines) for month, lines in found.items()}

    def total(self) -> Summary:
        """Return what the whole book comes to."""
        return summarize(self.live())

    def _with(self, changed: Entry) -> CashBook:
        return replace(self, lines=tuple(changed if line.id == changed.id else line for line in self.lines))


def of(lines: Iterable[Entry]) -> CashBook:
    """Return the book of `lines`; of two with one id the first stays."""
    return CashBook(tuple({line.id: line for line in reversed(list(lines))}.values())[::-1])


def years(book: CashBook) -> Iterator[int]:
    """Yield the years that have a line, the last first."""
    yield from sorted({line.date.year for line in book.live()}, reverse=True)
