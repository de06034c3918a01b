"""Totals: what the cash books of a workshop come to together, of women who agreed to it ("totals"); never one woman's.

This is the only way from many books to a page of the facilitator's, and it gives out sums alone. A sum is given where

- five women or more have part in it, and no one of them so large a part that the second could tell it: what all but
  the two largest have is at least LEFT_PERCENT of the largest (the p% rule of official statistics);
- compared with the sum given before it, the same holds of what is new: at least five women came, went, or wrote since,
  so that one look held against the next tells of nobody either (differencing).

Otherwise the sum given before stays. What nobody can see here: the size of what was crossed out since.
Source: Handbook on Statistical Disclosure Control, chapter 4 (https://sdctools.github.io/HandbookSDC/), threshold rule
and p% rule; "class totals only for five or more" is what the consent page promises.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from sqlalchemy import String, and_, cast, exists, func, or_, select
from sqlalchemy.orm import aliased

from kit.domain.disclosure import FEWEST
from kit.store.tables import ConsentRow, CounterRow, EntryMarkRow, EntryRow, ParticipantRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

    from kit.store.access import Access

Cell = Literal["cash_in", "cash_out", "own_use"]
CELLS: tuple[Cell, ...] = ("cash_in", "cash_out", "own_use")
KINDS: Mapping[Cell, str] = {"cash_in": "income", "cash_out": "expense", "own_use": "own_use"}
LEFT_PERCENT = 20
PURPOSE = "totals"


class Given(NamedTuple):
    """A sum that was given out: of how many women, and up to which place in the order of everything written."""

    women: int
    sequence: int


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of `women`, in đồng; None where none may be given, or no new one yet. `sequence`: up to where it counts."""

    women: int
    amount: int | None
    sequence: int


class _Part(NamedTuple):
    """One woman's part, seen nowhere but here: all of it, what of it is new, whether some of it is in the sum before,
    and whether she crossed a line out since, or took that back."""

    amount: int
    new: int
    stayed: bool
    marked: bool


class Totals:
    """The repository of sums over the women of a workshop."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def of(self, workshop: UUID, year: int, before: Mapping[Cell, Given]) -> dict[Cell, Sum]:
        """Return the sums of a year as far as they are written. `before`: the sums that were given last."""
        with self._access.read() as session:
            upto = session.scalar(select(CounterRow.value).where(CounterRow.name == "sequence")) or 0
            agreed = _who_agrees(session, workshop)
            sums = {}
            for cell in CELLS:
                last = before.get(cell)
                parts = _parts(session, cell, year, agreed, since=last.sequence if last else 0)
                sums[cell] = _sum(parts, last, upto)
            return sums


def _sum(parts: list[_Part], before: Given | None, upto: int) -> Sum:
    given = _may_be_given(parts, before)
    return Sum(len(parts), sum(part.amount for part in parts) if given else None, upto)


def _may_be_given(parts: list[_Part], before: Given | None) -> bool:
    if len(parts) < FEWEST or _tells_one(part.amount for part in parts):
        return False
    if before is None:
        return True
    stayed = [part for part in parts if part.stayed]
    # Who left and came back is one woman, not two: of those two numbers the larger is how many there were at least.
    came_or_went = max(len(parts) - len(stayed), before.women - len(stayed))
    if came_or_went + sum(part.new > 0 or part.marked for part in stayed) < FEWEST:
        return False
    new = [part.new for part in parts if part.new]
    return not new or not _tells_one(new)


def _tells_one(amounts: Iterable[int]) -> bool:
    """Tell whether the woman with the second largest part could reckon the largest from the sum."""
    largest, *others = sorted(amounts, reverse=True)
    return sum(others[1:]) * 100 < largest * LEFT_PERCENT


def _parts(session: Session, cell: Cell, year: int, agreed: Mapping[UUID, int], *, since: int) -> list[_Part]:
    marked = set(session.scalars(select(EntryMarkRow.participant_id).where(EntryMarkRow.sequence > since).distinct()))
    parts = []
    for row in session.execute(_by_woman(cell, year, since)):
        if row.participant_id not in agreed:
            continue
        stayed = agreed[row.participant_id] <= since and row.first <= since
        new = row.new if stayed else row.amount
        parts.append(_Part(row.amount, new, stayed, row.participant_id in marked))
    return parts


def _by_woman(cell: Cell, year: int, since: int) -> Select[UUID, int, int, int]:
    """Return what adds up the lines of each woman that count (kit.domain.cash_book.CashBook.live, Entry.cash)."""
    paid = EntryRow.details["unpaid"].as_boolean()
    later = func.sum(EntryRow.amount).filter(EntryRow.sequence > since)
    return (
        select(
            EntryRow.participant_id,
            func.sum(EntryRow.amount).label("amount"),
            func.coalesce(later, 0).label("new"),
            func.min(EntryRow.sequence).label("first"),
        )
        .where(
            EntryRow.kind == KINDS[cell],
            EntryRow.day.between(date(year, 1, 1), date(year, 12, 31)),
            or_(paid.is_(None), ~paid),
            ~_crossed_out(),
        )
        .group_by(EntryRow.participant_id)
    )


def _crossed_out() -> ColumnElement[bool]:
    """Return whether the line, or the line it pays for, has a last mark that crosses it out."""
    mark, later = aliased(EntryMarkRow), aliased(EntryMarkRow)
    same_line = and_(later.participant_id == mark.participant_id, later.line_id == mark.line_id)
    is_last = ~exists().where(same_line, later.sequence > mark.sequence)
    hers = and_(mark.participant_id == EntryRow.participant_id, mark.voided, is_last)
    settles = EntryRow.details["settles"].as_string()
    paid_for = func.replace(cast(mark.line_id, String), "-", "") == func.replace(settles, "-", "")
    return or_(
        exists().where(hers, mark.line_id == EntryRow.line_id),
        and_(settles.is_not(None), exists().where(hers, paid_for)),
    )


def _who_agrees(session: Session, workshop: UUID) -> dict[UUID, int]:
    """Return the women of a workshop whose last word on totals is yes, with its place in the order of everything."""
    asked = select(func.max(ConsentRow.sequence)).where(ConsentRow.purpose == PURPOSE)
    last = asked.group_by(ConsentRow.participant_id)
    yes = (
        select(ConsentRow.participant_id, ConsentRow.sequence)
        .join(ParticipantRow, ParticipantRow.id == ConsentRow.participant_id)
        .where(ConsentRow.sequence.in_(last), ConsentRow.granted, ParticipantRow.workshop_id == workshop)
    )
    return {row.participant_id: row.sequence for row in session.execute(yes)}
