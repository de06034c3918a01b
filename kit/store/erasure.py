"""Erasure: "xóa hết của tôi". Rows are deleted, not marked; the database overwrites what they held (`secure_delete`).

What stays is the random id and the moment, so that merging an older copy brings nothing of her back. What this cannot
reach: copies made before, and blocks that a flash disk has put aside by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from kit.store.access import found
from kit.store.tables import (
    AnswerRow,
    AttemptRow,
    EntryMarkRow,
    EntryRow,
    ErasureRow,
    HouseholdRow,
    ListingRow,
    MembershipRow,
    ParticipantRow,
    PhotoRow,
    ProductRow,
    VisitRow,
)

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy.orm import Session

ACCOUNT_FIELDS = ("account_number", "code_picture")
"""Fields of pages that hold the number of a bank account, typed or read from a picture."""


def erase(session: Session, participant: UUID, at: datetime) -> None:
    """Delete a participant with all that belongs to her. Raises NotFound."""
    row = found(session, ParticipantRow, participant)
    workshop = row.workshop_id
    household = session.scalar(select(MembershipRow.household_id).where(MembershipRow.participant_id == participant))
    session.delete(row)
    session.flush()
    if household:
        dissolve_if_empty(session, household)
    session.add(ErasureRow(participant_id=participant, workshop_id=workshop, at=at))


def erase_kept(session: Session, participant: UUID) -> None:
    """Delete what she entered and when; she stays on the list, with what she consented to."""
    tables = (AnswerRow, AttemptRow, ProductRow, ListingRow, PhotoRow, EntryRow, EntryMarkRow, VisitRow)
    for table in tables:
        session.execute(delete(table).where(table.participant_id == participant))


def erase_account(session: Session, participant: UUID) -> None:
    """Delete her account number from her answers, what she typed before included."""
    hers = AnswerRow.participant_id == participant
    session.execute(delete(AnswerRow).where(hers, AnswerRow.field.in_(ACCOUNT_FIELDS)))


def erase_shown(session: Session, participant: UUID) -> bool:
    """Delete what was kept of her tries to show it to the class, and tell whether there was any."""
    hers = (AttemptRow.participant_id == participant, AttemptRow.answer.is_not(None))
    there = session.scalar(select(AttemptRow.id).where(*hers).limit(1)) is not None
    session.execute(update(AttemptRow).where(*hers).values(answer=None))
    return there


def dissolve_if_empty(session: Session, household: UUID) -> None:
    """Delete a household that nobody belongs to."""
    if session.scalar(select(MembershipRow.participant_id).where(MembershipRow.household_id == household)) is None:
        session.execute(delete(HouseholdRow).where(HouseholdRow.id == household))
