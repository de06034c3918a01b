"""Answers: what the fields of a page hold, and everything they held before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import String, cast, func, select, tuple_

from kit.store.database import as_json
from kit.store.records import Answer
from kit.store.tables import AnswerRow, ParticipantRow

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kit.store.access import Access
    from kit.store.keeper import Json


class Answers:
    """The repository of answers, as far as they are written; a ParticipantKeeper also knows what is under way."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def latest(self, participant: UUID, page: str) -> dict[str, Json]:
        """Return the last value of every field of `page`."""
        with self._access.read() as session:
            return latest(session, participant, page)

    def history(self, participant: UUID, page: str, field: str | None = None) -> list[Answer]:
        """Return all that a field, or the whole page, ever held, the oldest first, from whichever phone."""
        held = select(AnswerRow).where(AnswerRow.participant_id == participant, AnswerRow.page == page)
        if field is not None:
            held = held.where(AnswerRow.field == field)
        with self._access.read() as session:
            return [_record(row) for row in session.scalars(held.order_by(AnswerRow.sequence))]

    def of_workshop(self, workshop: UUID, prefix: str, *, page: str = "") -> list[tuple[UUID, str, str, Json]]:
        """Return (whose, page, field, value) of the fields whose name begins with `prefix`, the oldest value first; of
        one `page`, which is found at once, or of all."""
        held = (
            select(AnswerRow.participant_id, AnswerRow.page, AnswerRow.field, AnswerRow.value)
            .join(ParticipantRow, ParticipantRow.id == AnswerRow.participant_id)
            .where(ParticipantRow.workshop_id == workshop, AnswerRow.field.startswith(prefix, autoescape=True))
            .order_by(AnswerRow.sequence)
        )
        if page:
            held = held.where(AnswerRow.page == page)
        with self._access.read() as session:
            return [(row.participant_id, row.page, row.field, row.value) for row in session.execute(held)]

    def ever_held(self, workshop: UUID, fields: Collection[tuple[str, str]], value: str) -> list[tuple[UUID, str, int]]:
        """Return (whose, page, how many) of `fields` (page, field) that ever held the text `value`, where any did.

        Counted where they lie: in fifty rooms there are half a million of them.
        """
        held = (
            select(AnswerRow.participant_id, AnswerRow.page, func.count(AnswerRow.field.distinct()))
            .join(ParticipantRow, ParticipantRow.id == AnswerRow.participant_id)
            .where(ParticipantRow.workshop_id == workshop, tuple_(AnswerRow.page, AnswerRow.field).in_(fields))
            .where(cast(AnswerRow.value, String) == as_json(value))
            .group_by(AnswerRow.participant_id, AnswerRow.page)
        )
        with self._access.read() as session:
            return [(row[0], row[1], row[2]) for row in session.execute(held)]


def latest(session: Session, participant: UUID, page: str) -> dict[str, Json]:
    """Return the value with the highest sequence of every field."""
    of_page = (AnswerRow.participant_id == participant) & (AnswerRow.page == page)
    last = select(AnswerRow.field, func.max(AnswerRow.sequence).label("last")).where(of_page).group_by(AnswerRow.field)
    wanted = last.subquery()
    values = select(AnswerRow.field, AnswerRow.value).join(
        wanted, (AnswerRow.field == wanted.c.field) & (AnswerRow.sequence == wanted.c.last)
    )
    return dict(session.execute(values.where(of_page)).all())


def _record(row: AnswerRow) -> Answer:
    return Answer(row.id, row.sequence, row.page, row.field, row.value, row.saved_at, row.visit_id)
