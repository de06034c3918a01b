"""Entry doubts: what about a line that can be written is worth a second look. She has the last word on each.

A slip is often thinkable: "35" for 35 nghìn, a nought too many, last year's month, the same sale tapped again. None of
these is refused; each is asked about once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.domain.check import doubt

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kit.domain.check import Finding
    from kit.domain.entry import Entry

KINDS = ("amount-small", "amount-large", "day-long-ago", "line-again")


@dataclass(frozen=True, slots=True)
class Thinkable:
    """Between what the amounts of a household mostly lie, in đồng, and how far back a day mostly is."""

    least: int = 1_000
    most: int = 50_000_000
    days_back: int = 62


def doubts(
    entry: Entry, lines: Iterable[Entry], *, today: date, thinkable: Thinkable | None = None
) -> tuple[Finding, ...]:
    """Return what to ask about `entry` before it joins `lines`."""
    usual = thinkable or Thinkable()
    found = []
    if entry.amount < usual.least:
        found.append(doubt("amount-small", amount=entry.amount, thousands=entry.amount * 1_000))
    if entry.amount > usual.most:
        found.append(doubt("amount-large", amount=entry.amount))
    if (today - entry.date).days > usual.days_back:
        found.append(doubt("day-long-ago", day=entry.date))
    if any(_same(entry, line) for line in lines):
        found.append(doubt("line-again", day=entry.date, amount=entry.amount))
    return tuple(found)


def _same(entry: Entry, line: Entry) -> bool:
    """Return whether `line` is another that says the same."""
    if line.id == entry.id or line.voided:
        return False
    said = (entry.kind, entry.amount, entry.category, entry.date, entry.product, entry.who, entry.settles)
    return said == (line.kind, line.amount, line.category, line.date, line.product, line.who, line.settles)
