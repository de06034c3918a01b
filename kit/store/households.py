"""Households: women who share a household, or a phone. Each keeps her own answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from kit.store.access import found
from kit.store.erasure import dissolve_if_empty
from kit.store.records import Household
from kit.store.refusals import NotFound
from kit.store.tables import HouseholdRow, MembershipRow, ParticipantRow, WorkshopRow
from kit.store.values import storable_name

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kit.store.access import Access


class Households:
    """The repository of households."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def form(self, workshop: UUID, members: Iterable[UUID] = (), *, label: str = "") -> Household:
        """Make a household of `members`, who leave the one they were in. Raises NotFound, ValueNotStorable."""
        joining, name = list(members), storable_name(label) if label else ""

        def work(session: Session) -> Household:
            found(session, WorkshopRow, workshop)
            row = HouseholdRow(workshop_id=workshop, label=name)
            session.add(row)
            session.flush()
            for participant in joining:
                self._move(session, row, participant)
            return _record(session, row)

        return self._access.write(work)

    def join(self, household: UUID, participant: UUID) -> Household:
        """Put her into a household; she leaves the one she was in. Raises NotFound."""

        def work(session: Session) -> Household:
            row = found(session, HouseholdRow, household)
            self._move(session, row, participant)
            return _record(session, row)

        return self._access.write(work)

    def leave(self, participant: UUID) -> None:
        """Take her out of her household; one that is empty then is no more."""
        self._access.write(lambda session: _leave(session, participant))

    def of(self, participant: UUID) -> Household | None:
        """Return her household, None if she was put in none."""
        with self._access.read() as session:
            membership = session.get(MembershipRow, participant)
            return _record(session, found(session, HouseholdRow, membership.household_id)) if membership else None

    def members(self, household: UUID) -> tuple[UUID, ...]:
        """Return who belongs to it, by card number. Raises NotFound."""
        with self._access.read() as session:
            return _record(session, found(session, HouseholdRow, household)).members

    def _move(self, session: Session, household: HouseholdRow, participant: UUID) -> None:
        if found(session, ParticipantRow, participant).workshop_id != household.workshop_id:
            raise NotFound(what="participant")
        _leave(session, participant, but=household.id)
        membership = MembershipRow(participant_id=participant, household_id=household.id, joined_at=self._access.now())
        session.merge(membership)
        session.flush()


def _leave(session: Session, participant: UUID, but: UUID | None = None) -> None:
    membership = session.get(MembershipRow, participant)
    if membership is None or membership.household_id == but:
        return
    left = membership.household_id
    session.execute(delete(MembershipRow).where(MembershipRow.participant_id == participant))
    dissolve_if_empty(session, left)


def _record(session: Session, row: HouseholdRow) -> Household:
    by_number = (
        select(ParticipantRow.id)
        .join(MembershipRow, MembershipRow.participant_id == ParticipantRow.id)
        .where(MembershipRow.household_id == row.id)
        .order_by(ParticipantRow.number)
    )
    return Household(row.id, row.workshop_id, row.label, tuple(session.scalars(by_number)))
