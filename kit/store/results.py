"""Results: what an organizer gets of a class, table by table and column by column. Nothing else goes to her.

Codes stand in place of names: the random id of a woman, which no card and no list has. Of every woman go what she said
to being kept and counted, and in which half-days the hall saw her; lessons, answers and prices only of women who let us
keep what they enter and said yes to being counted in the province too (AGREED_SINCE). Of what they typed go what was
chosen and what was understood as a number, never words of their own. Practice rooms have no results.

A column is `taken` as it is, or has `instead` what says nothing; a table that is not in RESULTS is not looked at.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import or_, select

from kit.domain.attendance import half_of
from kit.domain.before_after import MOMENTS, PAGE, kept_as
from kit.domain.local_time import VIET_NAM
from kit.domain.progress import DONE
from kit.domain.progress import kept_as as step_kept_as
from kit.store.attendance import seen
from kit.store.consents import KEEP, TOTALS
from kit.store.tables import (
    AnswerRow,
    AttemptRow,
    AttendanceRow,
    ConsentRow,
    DeletedWorkshopRow,
    ErasureRow,
    ParticipantRow,
    ProductRow,
    VisitRow,
    WorkshopRow,
)
from kit.store.workshops import PRACTICE, RESULTS_ONLY

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date
    from uuid import UUID

    from sqlalchemy import Select, Table
    from sqlalchemy.orm import Session

    from kit.store.columns import Base

Row = dict[str, Any]

AGREED_SINCE = "2026-11-29"
"""The version of the words since which a yes to "totals" is one to being counted in the province too."""
WOMEN_AT_ONCE = 250
"""Women whose rows of a table are in memory together: a hall, so that its rows keep their order."""
CHOSEN = re.compile(r"[a-z0-9_]{0,40}")
"""An answer that was tapped, or passed over."""
PRICE_PARTS = {"product": str, "unit": str, "price": int}
"""What is told of an answer that names a price."""


@dataclass(frozen=True, slots=True)
class Held:
    """What results have of a table: `instead`, by column, what stands there for what is left out."""

    table: Table
    taken: tuple[str, ...]
    instead: Mapping[str, Any]


def _held(row: type[Base], *taken: str, **instead: Any) -> Held:
    return Held(row.__table__, taken, instead)  # type: ignore[arg-type]  # a mapped class has a Table


DELETED = _held(DeletedWorkshopRow, "workshop_id", "at")
WORKSHOP = _held(
    WorkshopRow,
    *("id", "place", "commune", "starts_on", "delete_by", "language"),
    join_code="",  # made of the id where a row is read: no two may be alike
    settings={},
    last_number=0,
)
ERASURE = _held(ErasureRow, "participant_id", "workshop_id", "at")
PARTICIPANT = _held(
    ParticipantRow,
    *("id", "workshop_id", "role"),
    number=0,  # counted anew: with the card's, whoever has the list knew who answered what
    hamlet="",
    name="",
    language="",
    pictures_salt=None,
    pictures_hash=None,
    wrong_tries=0,
    locked_at=None,
    table_number=None,
    keeps=False,
)
CONSENT = _held(ConsentRow, "id", "sequence", "participant_id", "purpose", "granted", "at", "wording")
ATTENDANCE = _held(AttendanceRow, "participant_id", "day", "late", "there", "at")
ANSWER = _held(AnswerRow, *("id", "sequence", "participant_id", "page", "field", "value", "saved_at"), visit_id=None)
ATTEMPT = _held(AttemptRow, *("id", "sequence", "participant_id", "page", "step", "ok", "mistake", "at"), answer=None)
PRODUCT = _held(
    ProductRow,
    *("id", "sequence", "participant_id", "product_id", "kind", "unit", "price", "unit_cost", "kept_at"),
    name="",
    details={},
)
RESULTS = {
    held.table.name: held
    for held in (DELETED, WORKSHOP, ERASURE, PARTICIPANT, CONSENT, ATTENDANCE, ANSWER, ATTEMPT, PRODUCT)
}
"""What results have of each table, in the order in which rows may be written."""
OF_THE_COUNTED = (ANSWER, ATTEMPT, PRODUCT)
SEEN_BY = VisitRow.__tablename__
"""The table that tells, beside those of RESULTS, who was there; it is read and goes nowhere."""


def workshops(session: Session, *, own: bool = False) -> list[Row]:
    """Return the workshops that have results, the earliest first; `own`: but for those that came by merging."""
    rows = session.execute(select(WORKSHOP.table).order_by(WorkshopRow.starts_on, WorkshopRow.id)).mappings()
    held = [row for row in map(dict, rows) if not _practice(row) and not (own and row["settings"].get(RESULTS_ONLY))]
    return [_blanked(WORKSHOP, row) | {"join_code": row["id"].hex[:12]} for row in held]


def deleted(session: Session) -> list[Row]:
    """Return which workshops were deleted."""
    return _rows(session, DELETED, select(DELETED.table))


def erased(session: Session, workshop: UUID) -> list[Row]:
    """Return who of a workshop had her data deleted."""
    return _rows(session, ERASURE, select(ERASURE.table).where(ErasureRow.workshop_id == workshop))


def participants(session: Session, workshop: UUID) -> list[Row]:
    """Return the women of a workshop in the order of their random ids, which tells nothing, counted from one."""
    wanted = select(PARTICIPANT.table).where(ParticipantRow.workshop_id == workshop).order_by(ParticipantRow.id)
    return [row | {"number": number} for number, row in enumerate(_rows(session, PARTICIPANT, wanted), 1)]


def consents(session: Session, workshop: UUID) -> list[Row]:
    """Return what the women of a workshop said to being kept and counted, each one's in its order."""
    mine = select(CONSENT.table).join(ParticipantRow, ParticipantRow.id == ConsentRow.participant_id)
    asked = mine.where(ParticipantRow.workshop_id == workshop, ConsentRow.purpose.in_((KEEP, TOTALS)))
    rows = _rows(session, CONSENT, asked.order_by(ConsentRow.participant_id, ConsentRow.sequence))
    return [row for row in rows if not _of_the_class_alone(row)]


def counted(said: Iterable[Row]) -> set[UUID]:
    """Return of whom lessons, answers and prices are told, by what women said, each one's in its order."""
    last = {(row["participant_id"], row["purpose"]): row["granted"] for row in said}
    agreed = [{who for (who, of), yes in last.items() if of == purpose and yes} for purpose in (KEEP, TOTALS)]
    return set.intersection(*agreed)


def attended(session: Session, workshop: UUID) -> list[Row]:
    """Return in which half-days women were seen, or what the facilitator ticked over that, each with its moment."""
    found: dict[tuple[UUID, date, bool], Row] = {}
    for who, moments in seen(session, workshop).items():
        for at in moments:
            half = half_of(at.astimezone(VIET_NAM))
            key = (who, half.day, half.late)
            if key not in found or at < found[key]["at"]:
                found[key] = {**dict(zip(ATTENDANCE.taken, key, strict=False)), "there": True, "at": at}
    mine = select(ATTENDANCE.table).join(ParticipantRow, ParticipantRow.id == AttendanceRow.participant_id)
    for row in _rows(session, ATTENDANCE, mine.where(ParticipantRow.workshop_id == workshop)):
        found[row["participant_id"], row["day"], row["late"]] = row
    return list(found.values())


def entered(session: Session, held: Held, women: Collection[UUID]) -> list[Row]:
    """Return what women entered, of a table of OF_THE_COUNTED, each one's in its order."""
    columns = held.table.c
    wanted = select(held.table).where(columns.participant_id.in_(women))
    if held is ANSWER:
        steps = AnswerRow.field.startswith(step_kept_as(""), autoescape=True)
        wanted = wanted.where(or_(steps, AnswerRow.page == PAGE))
    rows = _rows(session, held, wanted.order_by(columns.participant_id, columns.sequence))
    return [told for row in rows if (told := _told(row))] if held is ANSWER else rows


def every(session: Session) -> Iterator[tuple[Held, list[Row]]]:
    """Yield what a room sends: the results of its own workshops, some rows of a table at a time, in an order in which
    they may be written."""
    yield DELETED, deleted(session)
    for workshop in workshops(session, own=True):
        id_ = workshop["id"]
        said = consents(session, id_)
        yield WORKSHOP, [workshop]
        yield ERASURE, erased(session, id_)
        yield PARTICIPANT, participants(session, id_)
        yield CONSENT, said
        yield ATTENDANCE, attended(session, id_)
        for women in some_at_once(counted(said)):
            for held in OF_THE_COUNTED:
                yield held, entered(session, held, women)


def some_at_once(women: Iterable[UUID]) -> Iterator[list[UUID]]:
    """Yield women in the order of their ids, as many at a time as are in memory together."""
    ordered = sorted(women)
    for at in range(0, len(ordered), WOMEN_AT_ONCE):
        yield ordered[at : at + WOMEN_AT_ONCE]


def stripped(table: str, row: Row) -> Row | None:
    """Return a row of a backup as results are worked out from it, None for one that they do not need."""
    if table == SEEN_BY:
        return row
    held = RESULTS.get(table)
    if held is None:
        return None
    blank = _blanked(held, row)
    if held is WORKSHOP:
        return blank | {"join_code": row["join_code"], "settings": {PRACTICE: _practice(row)}}
    if held is PARTICIPANT:
        return blank | {"number": row["number"]}
    return _told(blank) if held is ANSWER else blank


def _rows(session: Session, held: Held, wanted: Select[Any]) -> list[Row]:
    return [_blanked(held, dict(row)) for row in session.execute(wanted).mappings()]


def _blanked(held: Held, row: Row) -> Row:
    return {name: held.instead.get(name, value) for name, value in row.items()}


def _practice(workshop: Row) -> bool:
    return bool(workshop["settings"].get(PRACTICE))


def _of_the_class_alone(said: Row) -> bool:
    """Tell whether this is a yes to being counted in the class, in words that did not speak of the province."""
    older = str(said["wording"]).partition(".")[0] < AGREED_SINCE
    return bool(said["purpose"] == TOTALS and said["granted"] and older)


def _told(answer: Row) -> Row | None:
    """Return an answer as it may be told: a step that is done, or an answer before or after; None for any other."""
    field, value = answer["field"], answer["value"]
    if field.startswith(step_kept_as("")):
        return answer if value == DONE else None
    if answer["page"] != PAGE or not field.startswith(tuple(kept_as(moment, "") for moment in MOMENTS)):
        return None
    if isinstance(value, str):
        return answer if CHOSEN.fullmatch(value) else None
    if not isinstance(value, dict) or not all(isinstance(value.get(part), kind) for part, kind in PRICE_PARTS.items()):
        return None
    return answer | {"value": {part: value[part] for part in PRICE_PARTS}}
