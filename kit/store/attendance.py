"""Attendance: when women were seen on a page, and what the facilitator ticked by hand of who was there.

Nothing is written of who comes with a phone: visits, tries and consents have their moments already. See
kit.domain.attendance for what follows from both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from kit.domain.attendance import Half, half_of
from kit.domain.local_time import VIET_NAM
from kit.store.access import found
from kit.store.tables import AttemptRow, AttendanceRow, ConsentRow, ParticipantRow, VisitRow

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kit.store.access import Access


class Attendance:
    """The repository of who was there."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def tick(self, participant: UUID, half: Half, *, there: bool) -> None:
        """Note that she was there in a half of a day, or was not, whatever her phone tells. Raises NotFound."""
        now = self._access.now()

        def work(session: Session) -> None:
            found(session, ParticipantRow, participant)
            row = AttendanceRow(participant_id=participant, day=half.day, late=half.late, there=there, at=now)
            session.merge(row)

        self._access.write(work)

    def ticked(self, workshop: UUID) -> dict[UUID, dict[Half, bool]]:
        """Return what was ticked of each woman."""
        hers: dict[UUID, dict[Half, bool]] = {}
        rows = select(AttendanceRow).join(ParticipantRow).where(ParticipantRow.workshop_id == workshop)
        with self._access.read() as session:
            for row in session.scalars(rows):
                hers.setdefault(row.participant_id, {})[Half(row.day, row.late)] = row.there
        return hers

    def seen(self, workshop: UUID) -> dict[UUID, list[datetime]]:
        """Return when each woman opened a page, tried a step, or said what she agrees to, as far as it is written."""
        with self._access.read() as session:
            return seen(session, workshop)

    def first_seen(self, workshop: UUID) -> dict[UUID, list[datetime]]:
        """Return what `seen` does, thinned out: of each woman a moment of every half of a day that she was seen in.

        One half is asked for after the other: in fifty rooms there are half a million moments.
        """
        hers: dict[UUID, list[datetime]] = {}
        with self._access.read() as session:
            for moment in (VisitRow.opened_at, AttemptRow.at, ConsentRow.at):
                whose = moment.class_.participant_id
                rows = select(whose, func.min(moment)).join(ParticipantRow, ParticipantRow.id == whose)
                rows = rows.where(ParticipantRow.workshop_id == workshop).group_by(whose)
                later = rows
                while found := session.execute(later).all():
                    end = half_of(min(at for _, at in found).astimezone(VIET_NAM)).end
                    for participant, at in found:
                        if at < end:
                            hers.setdefault(participant, []).append(at)
                    later = rows.where(moment >= end)
        return hers


def seen(session: Session, workshop: UUID) -> dict[UUID, list[datetime]]:
    """Return when each woman of a workshop was seen."""
    hers: dict[UUID, list[datetime]] = {}
    for moment in (VisitRow.opened_at, AttemptRow.at, ConsentRow.at):
        whose = moment.class_.participant_id
        rows = select(whose, moment).join(ParticipantRow, ParticipantRow.id == whose)
        for participant, at in session.execute(rows.where(ParticipantRow.workshop_id == workshop)):
            hers.setdefault(participant, []).append(at)
    return hers
