"""Consents: one per purpose, asked in words and pictures, never assumed; the latest counts, all are kept.

Source: Luật 91/2025/QH15, Điều 9 (consent per purpose, silence is not consent), 10 (withdrawal), 14 (deletion).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from kit.store import sequence
from kit.store.access import found
from kit.store.erasure import erase_account, erase_kept, erase_shown
from kit.store.records import PURPOSES, Consent
from kit.store.tables import ConsentRow, ParticipantRow
from kit.store.values import storable_name

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from kit.store.access import Access

KEEP = "keep"
ACCOUNT = "account"
TOTALS = "totals"


class Consents:
    """The repository of consents."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def give(self, participant: UUID, purpose: str, *, wording: str) -> None:
        """Note her yes, and the version of the words it was asked in. For "keep", what she typed so far is saved now.

        Raises NotFound; ValueError for a purpose that is not one of PURPOSES.
        """
        self._say(participant, purpose, granted=True, wording=wording)
        if purpose == KEEP:
            self._access.holding.consented(participant)

    def withdraw(self, participant: UUID, purpose: str, *, wording: str) -> None:
        """Note her no. For "keep", what she entered is deleted: nothing allows holding it; for "account", her number;
        for "totals", what was kept of her wrong answers.

        Raises as `give`.
        """
        self._say(participant, purpose, granted=False, wording=wording)
        if purpose == KEEP:
            self._access.holding.withdrew(participant)

    def granted(self, participant: UUID, purpose: str) -> bool:
        """Tell whether her last word on `purpose` was yes. Never asked is no."""
        latest = self.state(participant).get(purpose)
        return latest is not None and latest.granted

    def state(self, participant: UUID) -> dict[str, Consent]:
        """Return her last word on each purpose that she was asked about."""
        return {consent.purpose: consent for consent in self.history(participant)}

    def history(self, participant: UUID) -> list[Consent]:
        """Return all she said, in its order."""
        said = select(ConsentRow).where(ConsentRow.participant_id == participant).order_by(ConsentRow.sequence)
        with self._access.read() as session:
            return [Consent(row.purpose, row.granted, row.at, row.wording) for row in session.scalars(said)]

    def agreed(self, workshop: UUID, purpose: str, *, since: str = "") -> list[UUID]:
        """Return the women of a workshop whose last word on `purpose` is yes, by card number; `since` a version of the
        words, where an earlier yes was to less."""
        with self._access.read() as session:
            return who_agreed(session, workshop, purpose, since)

    def _say(self, participant: UUID, purpose: str, *, granted: bool, wording: str) -> None:
        if purpose not in PURPOSES:
            raise ValueError(purpose)
        at, words = self._access.now(), storable_name(wording, 40)

        emptied: list[bool] = []

        def work(session: Session) -> None:
            row = found(session, ParticipantRow, participant)
            number = sequence.take(session)
            said = ConsentRow(sequence=number, participant_id=participant, purpose=purpose, granted=granted, at=at)
            said.wording = words
            session.add(said)
            if purpose == KEEP:
                row.keeps = granted
                if not granted:
                    erase_kept(session, participant)
            if purpose == ACCOUNT and not granted:
                erase_account(session, participant)
            if purpose == TOTALS and not granted:
                emptied[:] = [erase_shown(session, participant)]

        def rewrite() -> None:
            """Have the file written anew, but not for each of two hundred who say no at the door."""
            if emptied != [False]:
                self._access.database.deleted()

        deletes = purpose in {KEEP, ACCOUNT, TOTALS} and not granted
        self._access.write(work, after=rewrite if deletes else None)


def who_agreed(session: Session, workshop: UUID, purpose: str, since: str = "") -> list[UUID]:
    """Return the women of a workshop whose last word on `purpose` is yes to words of `since`, by card number."""
    here = ParticipantRow.workshop_id == workshop
    asked = select(func.max(ConsentRow.sequence)).join(ParticipantRow, ParticipantRow.id == ConsentRow.participant_id)
    last = asked.where(here, ConsentRow.purpose == purpose).group_by(ConsentRow.participant_id)
    yes = select(ConsentRow.participant_id).where(ConsentRow.sequence.in_(last), ConsentRow.granted)
    yes = yes.where(ConsentRow.wording >= since)
    hers = select(ParticipantRow.id).where(here, ParticipantRow.id.in_(yes))
    return list(session.scalars(hers.order_by(ParticipantRow.number)))
