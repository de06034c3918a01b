"""Cash entries: the lines of her cash book. Lines are appended and never changed; crossing one out is a mark beside it.

A line comes with an id that the phone made: tapped twice, or sent by two phones, it is one line. Her keeper is the only
way to them: there is no repository that a facilitator's page could be given, on purpose. Nobody else opens her book.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from sqlalchemy import func, select

from kit.domain import cash_book
from kit.domain.entry import Entry
from kit.domain.quantity import Quantity
from kit.store.tables import EntryMarkRow, EntryRow
from kit.store.values import storable, storable_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

    from kit.domain.cash_book import CashBook
    from kit.store import entries
    from kit.store.keeper import Json

DETAILS = ("note", "product", "who", "unpaid")
COLUMNS = ("line_id", "kind", "amount", "category", "day", "side", "made", "details")
LONGEST_ID = 40


def id_of(participant: UUID, line: UUID) -> UUID:
    """Return the id under which a line of hers is written: nobody's line can stand in the way of another woman's."""
    return uuid5(participant, str(line))


def line_data(line: Entry) -> dict[str, Json]:
    """Return a line as it is saved. Raises ValueNotStorable."""
    details: dict[str, Json] = {name: getattr(line, name) for name in DETAILS}
    if line.quantity is not None:
        details["quantity"] = [str(line.quantity.amount), line.quantity.unit]
    if line.settles is not None:
        details["settles"] = str(line.settles)
    return {
        "line": str(line.id),
        "kind": line.kind,
        "amount": line.amount,
        "category": storable_name(line.category, LONGEST_ID),
        "day": line.date.isoformat(),
        "side": line.side,
        "made": line.made,
        "details": storable(details),
    }


def mark_data(line: UUID, *, voided: bool) -> dict[str, Json]:
    """Return the crossing out of a line, or its taking back, as it is saved."""
    return {"line": str(line), "voided": voided}


def lines_written(session: Session, participant: UUID) -> list[Entry]:
    """Return her lines as far as they are written, in that order, without their marks."""
    columns = (getattr(EntryRow, name) for name in COLUMNS)
    hers = select(*columns).where(EntryRow.participant_id == participant).order_by(EntryRow.sequence)
    return [_entry(*row) for row in session.execute(hers)]


def marks_written(session: Session, participant: UUID) -> dict[UUID, bool]:
    """Return the last mark of each line of hers that has one: whether it is crossed out."""
    hers = EntryMarkRow.participant_id == participant
    last = select(func.max(EntryMarkRow.sequence)).where(hers).group_by(EntryMarkRow.line_id)
    rows = select(EntryMarkRow.line_id, EntryMarkRow.voided).where(hers, EntryMarkRow.sequence.in_(last))
    return dict(session.execute(rows).all())


def lines_later(waiting: Iterable[entries.Entry]) -> list[Entry]:
    """Return the lines that are under way or held."""
    return [_of_data(dict(entry.data)) for entry in waiting]


def marks_later(waiting: Iterable[entries.Entry]) -> dict[UUID, bool]:
    """Return the last mark of each line among those under way or held."""
    return {UUID(str(entry.data["line"])): bool(entry.data["voided"]) for entry in waiting}


def book(lines: Iterable[Entry], marks: Mapping[UUID, bool]) -> CashBook:
    """Return the book of `lines`, of two with one id the first, with what is crossed out."""
    found = cash_book.of(lines)
    return cash_book.CashBook(tuple(_marked(line, marks.get(line.id, False)) for line in found.lines))


def _marked(line: Entry, voided: bool) -> Entry:
    return line if line.voided == voided else replace(line, voided=voided)


def _of_data(data: dict[str, Any]) -> Entry:
    day = date.fromisoformat(data["day"])
    what = (data["kind"], data["amount"], data["category"], day, data["side"], data["made"], data["details"])
    return _entry(UUID(data["line"]), *what)


def _entry(  # noqa: PLR0917 (a line has these columns)
    line: UUID, kind: Any, amount: int, category: str, day: date, side: Any, made: Any, details: dict[str, Any]
) -> Entry:
    quantity, settles = details.get("quantity"), details.get("settles")
    return Entry(
        line,
        kind,
        amount,
        category,
        day,
        side=side,
        made=made,
        quantity=Quantity(Decimal(quantity[0]), quantity[1]) if quantity else None,
        settles=UUID(settles) if settles else None,
        **{name: details[name] for name in DETAILS},
    )
