"""Merge: the results of many rooms into one database, by the random id of each row.

A row that is there and alike: nothing. Not there: added. There and different: noted as a conflict, and what is held
stays. So a copy that is merged again changes nothing, and a later copy of the same room adds what is new. What changes
by right has a rule of its own, the same whichever copy comes first:

- what women said is one list, and the last word counts. Whose last word is yes no more loses her results here; what she
  entered before she took "keep" back never comes in again (a clock that was set back then costs her something newer);
- whoever had her data deleted in any copy is deleted here, and so is a workshop;
- of two days of deletion the earlier counts; a workshop whose day has come is not taken;
- of attendance the word of the later moment counts.

Sequences, numbers of women and settings are this database's own. A workshop that did not come by merging is at home
here, and nothing of it is touched. All of one source is written, or nothing.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, select, update

from kit.store import results
from kit.store.consents import KEEP
from kit.store.merge_rows import Rows, moment_of
from kit.store.merged import MergedWorkshop
from kit.store.results import ATTENDANCE, CONSENT, DELETED, ERASURE, OF_THE_COUNTED, PARTICIPANT, WORKSHOP
from kit.store.tables import DeletedWorkshopRow, ErasureRow, ParticipantRow, WorkshopRow
from kit.store.workshops import RESULTS_ONLY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date, datetime
    from uuid import UUID

    from sqlalchemy import ColumnElement, Delete
    from sqlalchemy.orm import Session

    from kit.store.database import Database
    from kit.store.merged import Merged, State
    from kit.store.results import Held, Row

PATIENCE = 120.0
"""Seconds that a merge waits for another program that writes."""


def merge(source: Session, target: Database, *, named: str, today: date, now: datetime) -> Merged:
    """Take the results of `source` into `target`; `named`: what conflicts call it. Raises StoreTrouble."""
    with target.write_patiently(PATIENCE) as session:
        rows = Rows(session, named=named, now=now)
        for gone in results.deleted(source):
            _workshop_gone(rows, gone)
        for workshop in results.workshops(source):
            state = _state(session, workshop, today)
            if state in ("new", "known"):
                _Class(source, rows, workshop).merge()
            rows.found.workshops.append(MergedWorkshop(workshop["id"], workshop["place"], workshop["starts_on"], state))
    if rows.found.removed:
        target.deleted()
    return rows.found


def _state(session: Session, workshop: Row, today: date) -> State:
    held = session.get(WorkshopRow, workshop["id"])
    if held is not None:
        return "known" if held.settings.get(RESULTS_ONLY) else "at-home"
    if session.get(DeletedWorkshopRow, workshop["id"]):
        return "deleted"
    return "due" if workshop["delete_by"] <= today else "new"


def _workshop_gone(rows: Rows, gone: Row) -> None:
    """Delete a workshop that was deleted elsewhere, unless it is at home here."""
    held = rows.session.get(WorkshopRow, gone["workshop_id"])
    if rows.session.get(DeletedWorkshopRow, gone["workshop_id"]) or (held and not held.settings.get(RESULTS_ONLY)):
        return
    if held:
        rows.session.delete(held)
        rows.session.flush()
        rows.found.removed += 1
    rows.add(DELETED, [gone])


class _Class:
    """One workshop on its way from a source."""

    def __init__(self, source: Session, rows: Rows, workshop: Row) -> None:
        self._source, self._rows, self._workshop = source, rows, workshop
        self._session = rows.session
        self._id: UUID = workshop["id"]

    def merge(self) -> None:
        """Take everything of it, in an order in which rows may be written."""
        self._where_and_when()
        self._erasures()
        women = self._women()
        came = results.consents(self._source, self._id)
        self._rows.append(CONSENT, self._id, women, _of(came))
        said = results.consents(self._session, self._id)
        since = _taken_back(said)
        counted = results.counted(said)
        self._keeps(said)
        self._take_away([who for who in women if who not in counted], since)
        self._attended(women, since, _taken_back(came))
        told = counted & results.counted(came)
        for held in OF_THE_COUNTED:
            self._rows.append(held, self._id, told, partial(self._entered, held, since))

    def _where_and_when(self) -> None:
        came, held = self._workshop, self._session.get(WorkshopRow, self._id)
        if held is None:
            self._rows.add(WORKSHOP, [came | {"settings": {RESULTS_ONLY: True}}])
            return
        there = {name: getattr(held, name) for name in WORKSHOP.taken}
        self._rows.compare(WORKSHOP, there, came, self._id, but=("delete_by",))
        if came["delete_by"] < held.delete_by:
            held.delete_by = came["delete_by"]
            self._rows.found.updated += 1

    def _erasures(self) -> None:
        known = set(self._erased())
        new = [row for row in results.erased(self._source, self._id) if row["participant_id"] not in known]
        gone = [row["participant_id"] for row in new]
        hers = delete(ParticipantRow).where(ParticipantRow.id.in_(gone), ParticipantRow.workshop_id == self._id)
        self._delete(hers)
        self._rows.add(ERASURE, new)

    def _erased(self) -> Iterable[UUID]:
        return self._session.scalars(select(ErasureRow.participant_id).where(ErasureRow.workshop_id == self._id))

    def _women(self) -> list[UUID]:
        """Take the women of the list, and return those that are here now."""
        gone = set(self._erased())
        came = [row for row in results.participants(self._source, self._id) if row["id"] not in gone]
        some = select(PARTICIPANT.table).where(ParticipantRow.id.in_([row["id"] for row in came]))
        there = {row["id"]: dict(row) for row in self._session.execute(some).mappings()}
        for row in came:
            if row["id"] in there:
                self._rows.compare(PARTICIPANT, there[row["id"]], row, self._id)
        new = [row for row in came if row["id"] not in there]
        if new:
            mine = WorkshopRow.id == self._id
            first = 1 + (self._session.scalar(select(WorkshopRow.last_number).where(mine)) or 0)
            self._rows.add(PARTICIPANT, [row | {"number": number} for number, row in enumerate(new, first)])
            last = first + len(new) - 1
            self._session.execute(update(WorkshopRow).where(mine).values(last_number=last))
        return list(self._session.scalars(select(ParticipantRow.id).where(ParticipantRow.workshop_id == self._id)))

    def _keeps(self, said: list[Row]) -> None:
        last = {row["participant_id"]: row["granted"] for row in said if row["purpose"] == KEEP}
        for keeps in (True, False):
            women = [who for who, yes in last.items() if yes == keeps]
            changed = ParticipantRow.id.in_(women) & (ParticipantRow.keeps != keeps)
            self._session.execute(update(ParticipantRow).where(changed).values(keeps=keeps))

    def _take_away(self, women: list[UUID], since: dict[UUID, datetime]) -> None:
        """Delete the results of women who are not counted, and what was entered before "keep" was taken back."""
        for held in OF_THE_COUNTED:
            columns = held.table.c
            self._delete(delete(held.table).where(columns.participant_id.in_(women)))
            for who, moment in since.items():
                earlier = columns[moment_of(held)] <= moment
                self._delete(delete(held.table).where(columns.participant_id == who, earlier))

    def _attended(self, women: list[UUID], since: Mapping[UUID, datetime], known: Mapping[UUID, datetime]) -> None:
        """Take who was there. Where "keep" was taken back, what pages told of before is forgotten in the room; `known`:
        for whom the source has that already."""
        mine, table = set(women), ATTENDANCE.table
        held_of = select(table).where(table.c.participant_id.in_(women))
        there = {_half(row): row for row in map(dict, self._session.execute(held_of).mappings())}
        came = {
            _half(row): row
            for row in results.attended(self._source, self._id)
            if row["participant_id"] in mine and _still_told(row, since, known)
        }
        for half, row in there.items():
            who = half[0]
            if half not in came and who in since and known.get(who) == since[who] >= row["at"]:
                self._delete(delete(table).where(_is(half)))
        self._rows.add(ATTENDANCE, [row for half, row in came.items() if half not in there])
        for half in came.keys() & there.keys():
            row, held = came[half], there[half]
            if (row["at"], row["there"]) > (held["at"], held["there"]):
                later = update(table).where(_is(half)).values(there=row["there"], at=row["at"])
                self._session.execute(later)
                self._rows.found.updated += 1

    def _entered(self, held: Held, since: dict[UUID, datetime], women: list[UUID]) -> Iterable[Row]:
        moment = moment_of(held)
        for row in results.entered(self._source, held, women):
            taken_back = since.get(row["participant_id"])
            if taken_back is None or row[moment] > taken_back:
                yield row

    def _delete(self, rows: Delete) -> None:
        self._rows.found.removed += self._session.connection().execute(rows).rowcount


def _of(said: list[Row]) -> Callable[[list[UUID]], Iterable[Row]]:
    return lambda some: (row for row in said if row["participant_id"] in some)


def _is(half: tuple[UUID, date, bool]) -> ColumnElement[bool]:
    columns = ATTENDANCE.table.c
    return and_(columns.participant_id == half[0], columns.day == half[1], columns.late == half[2])


def _still_told(row: Row, since: Mapping[UUID, datetime], known: Mapping[UUID, datetime]) -> bool:
    """Tell whether an older copy does not bring back what the room has forgotten since."""
    who = row["participant_id"]
    return who not in since or known.get(who) == since[who] or row["at"] > since[who]


def _half(row: Row) -> tuple[UUID, date, bool]:
    return row["participant_id"], row["day"], row["late"]


def _taken_back(said: list[Row]) -> dict[UUID, datetime]:
    """Return when women last took back that what they enter is kept."""
    took: dict[UUID, datetime] = {}
    for row in said:
        if row["purpose"] == KEEP and not row["granted"]:
            took[row["participant_id"]] = max(row["at"], took.get(row["participant_id"], row["at"]))
    return took
