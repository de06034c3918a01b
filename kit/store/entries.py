"""Entries: what open pages save without waiting, and how a batch of it is written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from sqlalchemy import insert, select, update

from kit.store import photos, sequence
from kit.store.database import as_json
from kit.store.tables import (
    AnswerRow,
    AttemptRow,
    EntryMarkRow,
    EntryRow,
    ListingRow,
    ParticipantRow,
    ProductRow,
    VisitRow,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from sqlalchemy.orm import Session

    from kit.store.keeper import Json

Kind = Literal[
    "answer",
    "attempt",
    "product",
    "listing",
    "photo",
    "cash-line",
    "cash-mark",
    "visit-opened",
    "visit-seen",
    "visit-closed",
]

HEAVIEST = 64 << 20
"""Bytes of photos, as text, that may wait in memory to be written, and that may be held there: some 200 photos each."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a page saved. `data` holds what the kind needs, as JSON, so that it can go to the rescue journal.

    The id is given here and not by the database: writing an entry a second time changes nothing.
    """

    id: UUID
    kind: Kind
    participant: UUID
    at: datetime
    data: dict[str, Json]

    def line(self) -> str:
        """Write the entry as one line of the rescue journal."""
        return as_json([str(self.id), self.kind, str(self.participant), self.at.isoformat(), self.data])

    @property
    def weight(self) -> int:
        """How many bytes of photo it carries: what is typed weighs nothing beside them."""
        return len(str(self.data["photo"])) if self.kind == "photo" else 0

    @classmethod
    def from_line(cls, line: str) -> Entry:
        """Read a line of the rescue journal. Raises ValueError for a torn one."""
        match json.loads(line):
            case [str(id_), str(kind), str(participant), str(at), dict(data)]:
                return cls(UUID(id_), kind, UUID(participant), datetime.fromisoformat(at), data)  # type: ignore[arg-type]
        raise ValueError("not an entry")


def write(session: Session, entries: Sequence[Entry], *, again: bool) -> list[Entry]:
    """Write `entries` in their order; return those that may not be written yet, for want of consent.

    Entries of someone whose data was deleted are dropped. With `again`, entries that are there already are left.
    """
    keeps = _keeps(session, {entry.participant for entry in entries})
    known = [entry for entry in entries if entry.participant in keeps]
    held = [entry for entry in known if entry.kind in NEED_CONSENT and not keeps[entry.participant]]
    now = [entry for entry in known if entry.kind not in NEED_CONSENT or keeps[entry.participant]]
    if again:
        there = _already_there(session, now)
        now = [entry for entry in now if entry.id not in there]
    now = _tapped_once(session, now)
    _insert(session, VisitRow, [_visit(entry) for entry in now if entry.kind == "visit-opened"])
    for entry in now:
        if entry.kind in ("visit-seen", "visit-closed"):
            _touch_visit(session, entry)
    ordered = [entry for entry in now if entry.kind in NEED_CONSENT]
    if ordered:
        numbered = list(enumerate(ordered, sequence.take(session, len(ordered))))
        for kind, (table, row) in APPENDED.items():
            _insert(session, table, [row(number, entry) for number, entry in numbered if entry.kind == kind])
        photos.put(session, [(number, entry) for number, entry in numbered if entry.kind == "photo"], again=again)
    return held


def _keeps(session: Session, participants: Iterable[UUID]) -> dict[UUID, bool]:
    rows = session.execute(select(ParticipantRow.id, ParticipantRow.keeps).where(ParticipantRow.id.in_(participants)))
    return dict(rows.all())


def _tapped_once(session: Session, entries: Sequence[Entry]) -> list[Entry]:
    """Return entries without the lines of a cash book that are written, or come twice: a phone numbers these itself."""
    lines = [entry.id for entry in entries if entry.kind == "cash-line"]
    if not lines:
        return list(entries)
    there = set(session.scalars(select(EntryRow.id).where(EntryRow.id.in_(lines))))
    kept = []
    for entry in entries:
        if entry.id not in there:
            kept.append(entry)
        if entry.kind == "cash-line":
            there.add(entry.id)
    return kept


def _already_there(session: Session, entries: Sequence[Entry]) -> set[UUID]:
    there: set[UUID] = set()
    tables = [(table, kind) for kind, (table, _) in APPENDED.items()]
    for table, kind in (*tables, (VisitRow, "visit-opened")):
        ids = [entry.id for entry in entries if entry.kind == kind]
        there.update(session.scalars(select(table.id).where(table.id.in_(ids))))
    return there


def _insert(session: Session, table: Any, rows: list[dict[str, Any]]) -> None:
    if rows:
        session.execute(insert(table), rows)


def _visit(entry: Entry) -> dict[str, Any]:
    opened = {"opened_at": entry.at, "last_seen_at": entry.at, "closed_at": None}
    return {"id": entry.id, "participant_id": entry.participant, "page": entry.data["page"], **opened}


def _touch_visit(session: Session, entry: Entry) -> None:
    moments = {"last_seen_at": entry.at} | ({"closed_at": entry.at} if entry.kind == "visit-closed" else {})
    of_visit = VisitRow.id == UUID(str(entry.data["visit"]))
    session.execute(update(VisitRow).where(of_visit).values(moments), execution_options={"synchronize_session": False})


def _answer(number: int, entry: Entry) -> dict[str, Any]:
    data = entry.data
    visit = UUID(str(data["visit"])) if data["visit"] else None
    who = {
        "id": entry.id,
        "sequence": number,
        "participant_id": entry.participant,
        "saved_at": entry.at,
        "visit_id": visit,
    }
    return {**who, "page": data["page"], "field": data["field"], "value": data["value"]}


def _attempt(number: int, entry: Entry) -> dict[str, Any]:
    who = {"id": entry.id, "sequence": number, "participant_id": entry.participant, "at": entry.at}
    what = {name: entry.data[name] for name in ("page", "step", "ok", "mistake")}
    return {**who, **what, "answer": entry.data.get("answer") or None}


def _product(number: int, entry: Entry) -> dict[str, Any]:
    data = entry.data
    who = {"id": entry.id, "sequence": number, "participant_id": entry.participant, "kept_at": entry.at}
    what = {name: data[name] for name in ("name", "kind", "unit", "price", "unit_cost", "details")}
    return {**who, "product_id": UUID(str(data["product"])), **what}


def _listing(number: int, entry: Entry) -> dict[str, Any]:
    who = {"id": entry.id, "sequence": number, "participant_id": entry.participant, "kept_at": entry.at}
    return {**who, "product_id": UUID(str(entry.data["product"])), "details": entry.data["details"]}


def _cash_line(number: int, entry: Entry) -> dict[str, Any]:
    data = entry.data
    who = {"id": entry.id, "sequence": number, "participant_id": entry.participant, "written_at": entry.at}
    what = {name: data[name] for name in ("kind", "amount", "category", "side", "made", "details")}
    return {**who, "line_id": UUID(str(data["line"])), "day": date.fromisoformat(str(data["day"])), **what}


def _cash_mark(number: int, entry: Entry) -> dict[str, Any]:
    who = {"id": entry.id, "sequence": number, "participant_id": entry.participant, "at": entry.at}
    return {**who, "line_id": UUID(str(entry.data["line"])), "voided": entry.data["voided"]}


APPENDED: dict[str, tuple[Any, Callable[[int, Entry], dict[str, Any]]]] = {
    "answer": (AnswerRow, _answer),
    "attempt": (AttemptRow, _attempt),
    "product": (ProductRow, _product),
    "listing": (ListingRow, _listing),
    "cash-line": (EntryRow, _cash_line),
    "cash-mark": (EntryMarkRow, _cash_mark),
}
"""What stays beside what it follows: the table of each kind, and its row."""

NEED_CONSENT = frozenset({*APPENDED, "photo"})
"""What is written only with her consent to "keep"."""
